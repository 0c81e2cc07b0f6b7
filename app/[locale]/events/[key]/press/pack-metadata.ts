import type { Metadata } from 'next'
import { packRequest } from '#app/[locale]/events/[key]/press/press-request'
import { pageMetadata } from '#app/metadata'
import { getPublishedEvent } from '#lib/events/queries'
import { titleIn } from '#lib/i18n/translate'
import type { PressPack } from '#lib/press/queries'

/** Title and description of a pack's page; `numbered` under its permanent address. */
export async function packMetadata(
  locale: string,
  pack: PressPack,
  path: string,
  numbered: boolean,
): Promise<Metadata> {
  const { t, locale: language } = await packRequest(locale, pack.edition)
  const event = await getPublishedEvent(pack.event, pack.edition)
  const name = event ? titleIn(event, language).text : pack.event
  return pageMetadata({
    locale: language,
    path,
    title: numbered
      ? t('press.numberedTitle', { name, number: String(pack.number) })
      : t('press.title', { name }),
    description: t('press.description', { name }),
  })
}
