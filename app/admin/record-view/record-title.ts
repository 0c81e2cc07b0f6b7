import type { Desk } from '#app/admin/desk'
import { titleIn } from '#lib/i18n/translate'

/** What a record is called on the desk: its title, cut when it is endless, or its key while it has none. */
export function recordTitle(
  { key, titleZh, titleEn }: { key: string; titleZh: string | null; titleEn: string | null },
  { locale }: Pick<Desk, 'locale'>,
): string {
  const { text } = titleIn({ titleZh, titleEn }, locale)
  return text === '' ? key : text.length > 120 ? `${text.slice(0, 120)}…` : text
}
