import { z } from 'zod'

/** A permanent name in addresses: words of ASCII letters and digits joined by hyphens. */
export const Key = z
  .string()
  .trim()
  .max(80, { error: 'tooLong' })
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, { error: 'key' })

/** One line or paragraph of plain text, trimmed; `max` counts UTF-16 units. */
export const text = (max: number) =>
  z.string().trim().min(1, { error: 'required' }).max(max, { error: 'tooLong' })

/** The same statement in Chinese and English, both written for the portal. */
export const Bilingual = z.strictObject({ zh: text(2000), en: text(2000) })
export type Bilingual = z.infer<typeof Bilingual>

/** Where a fact was read. `asPrinted` holds the few words or figures of the source, never a sentence of it. */
export const Citation = z.strictObject({
  source: Key,
  asPrinted: text(160).nullable().default(null),
})
export type Citation = z.infer<typeof Citation>

export const Citations = z.array(Citation).min(1, { error: 'sourceRequired' }).max(20)

/** Both official names where known; a name that no source gives is null. */
export const names = {
  nameZh: text(200).nullable(),
  nameEn: text(300).nullable(),
}

/** Fails with `nameRequired` at `nameZh` when a record has no name in any language. */
export function hasName(content: { nameZh: string | null; nameEn: string | null }): boolean {
  return content.nameZh !== null || content.nameEn !== null
}
export const nameRequired = { error: 'nameRequired', path: ['nameZh'] }

/** A remark of the editors on what is uncertain, inferred or conflicting; null when there is none. */
export const Note = Bilingual.nullable().default(null)
