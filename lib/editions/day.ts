import { beijingDay } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'

/** The day of an edition in Beijing, `2024-08-31`; empty before the first. */
export const dayOfEdition = ({ publishedAt }: Pick<Edition, 'publishedAt'>): string =>
  publishedAt ? beijingDay(publishedAt) : ''
