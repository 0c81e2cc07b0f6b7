import { resolveEdition, type Edition } from '#lib/editions/as-of'

/** The edition that a reader's word for a moment means: a number is an edition, all else a date or an instant. */
export function editionOf(moment: string): Promise<Edition | null> {
  return resolveEdition(/^\d{1,9}$/.test(moment) ? { edition: moment } : { asOf: moment })
}
