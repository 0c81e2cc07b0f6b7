import { listTitle, siteName, siteSays, type DescribedList } from '#lib/descriptions/described-list'
import { beijingTime } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'
import { locales } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { licenceWords } from '#lib/portal/identity'

/** What stands beside the files of an archive: what they are, on what terms, and how to check them; zh, then en. */
export function readMe(edition: Edition, address: string, lists: readonly DescribedList[]): string {
  const number = String(edition.number)
  const time = edition.publishedAt && beijingTime(edition.publishedAt)
  const parts = locales.map((locale) => {
    const t = translator(locale)
    return [
      siteName()[locale],
      siteSays()[locale],
      '',
      time ? t('files.readme.edition', { number, time }) : t('files.readme.first'),
      t('files.readme.address', { address }),
      `${t('files.licence.label')}${licenceWords(locale)}`,
      '',
      t('files.readme.holds'),
      ...lists.map(({ name }) => `  ${name}.csv, ${name}.json  ${listTitle(name)[locale]}`),
      '',
      t('files.readme.csv'),
      t('files.readme.money'),
      t('files.readme.never'),
      t('files.readme.package'),
      t('files.readme.check'),
    ].join('\n')
  })
  return `${parts.join('\n\n----\n\n')}\n`
}
