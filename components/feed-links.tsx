import { calendarPath, feedFormats, feedPath, type FeedName } from '#lib/feeds/addresses'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'

interface FeedLinksProps {
  t: Translate
  locale: Locale
  feed: FeedName
  /** The filter that the feeds carry; feeds follow the newest edition. */
  given: Record<string, string>
}

/** Where to subscribe to a list with its filter; to events as a calendar as well. */
export function FeedLinks({ t, locale, feed, given }: FeedLinksProps) {
  const link = (address: string, name: string) => (
    <a key={name} href={address} className="ms-3 inline-block py-1">
      {name}
    </a>
  )
  return (
    <p className="text-small no-print">
      {t('feeds.subscribe')}
      {feedFormats.map((format) => link(feedPath(feed, format, given, locale), t(`feeds.format.${format}`)))}
      {feed === 'events' && link(calendarPath(given, locale), t('feeds.calendar'))}
    </p>
  )
}
