import { z } from 'zod'
import { Bilingual, Note, text } from '#lib/editions/fields'
import { PartialDate } from '#lib/dates/partial-date'

/** How far a source is to be trusted, best first. `mirror`: only a repost was read, so no link is shown. */
export const trusts = [
  'official',
  'agency',
  'newspaper',
  'pressRelease',
  'company',
  'translation',
  'mirror',
  'low',
] as const

/** A dated document that a fact was read in. */
export const SourceContent = z
  .strictObject({
    /** Headline as printed, in the document's language; null when none was read. */
    title: text(300).nullable(),
    /** What the document is, in the portal's words. */
    describes: Bilingual,
    lang: z.enum(['zh', 'en', 'ko', 'ru'], { error: 'choose' }),
    publisher: Bilingual,
    author: text(100).nullable().default(null),
    publishedOn: PartialDate,
    trust: z.enum(trusts, { error: 'choose' }),
    /** Address of the original; null where only a repost was read. */
    url: z
      .url({ protocol: /^https?$/, error: 'url' })
      .max(500)
      .nullable(),
    note: Note,
  })
  .refine((source) => source.url === null || !['mirror', 'translation'].includes(source.trust), {
    error: 'repostHasNoLink',
    path: ['url'],
  })
export type SourceContent = z.infer<typeof SourceContent>
