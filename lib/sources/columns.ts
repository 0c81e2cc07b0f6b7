import { columns, type VersionColumns } from '#lib/editions/columns'
import type { SourceContent } from '#lib/sources/schema'

/** A source is listed under its headline in the language it is printed in, else under what it is. */
export function sourceColumns(source: SourceContent): VersionColumns {
  return columns({
    titleZh: source.lang === 'zh' && source.title ? source.title : source.describes.zh,
    titleEn: source.lang === 'en' && source.title ? source.title : source.describes.en,
    onDate: source.publishedOn,
    searchTexts: [
      source.title,
      source.publisher.zh,
      source.publisher.en,
      source.describes.zh,
      source.describes.en,
    ],
  })
}
