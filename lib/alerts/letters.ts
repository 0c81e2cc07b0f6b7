import 'server-only'
import type { AlertedRecord } from '#lib/alerts/changes'
import { alertChanges } from '#lib/alerts/changes'
import type { AlertFilter } from '#lib/alerts/lists'
import type { AlertList } from '#lib/alerts/names'
import type { Reader } from '#lib/alerts/subscription'
import { alertWords } from '#lib/alerts/words'
import { recordPath } from '#lib/editions/paths'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import { titleIn, translator } from '#lib/i18n/translate'
import type { Letter } from '#lib/mail/queue-mail'
import { absolute } from '#lib/portal/identity'

export interface Told {
  list: AlertList
  filter: AlertFilter
  locale: Locale
}

/** Records written out in one mail; the list on the site has the rest. */
const mostWritten = 50

export const managePath = (locale: Locale, secret: string): string => `/${locale}/alerts/${secret}`

const listAddress = ({ list, filter, locale }: Told): string => {
  const query = new URLSearchParams(filter).toString()
  return absolute(`/${locale}/${list}${query && `?${query}`}`)
}

/** What is subscribed to: the list, and its filter line by line. */
async function scope(told: Told, edition: number): Promise<string> {
  const t = translator(told.locale)
  const words = await alertWords(told.list, told.filter, edition, told.locale)
  const lines = words.map(({ name, value }) => t('alerts.mail.condition', { name, value }))
  return [t('alerts.mail.list', { list: t(`alerts.list.${told.list}`) }), ...lines].join('\n')
}

/** The same without the typed words: whoever typed them may not be the owner of the address. */
async function scopeForStranger({ filter, ...told }: Told, edition: number): Promise<string> {
  const { q, ...chosen } = filter
  const said = await scope({ ...told, filter: chosen }, edition)
  return q === undefined ? said : `${said}\n${translator(told.locale)('alerts.mail.words')}`
}

/** Asks the owner of an address whether it was they who subscribed. */
export async function confirmationMail(told: Told, reader: Reader, edition: number): Promise<Letter> {
  const t = translator(told.locale)
  const link = absolute(managePath(told.locale, reader.secret))
  const text = t('alerts.mail.confirm', { scope: await scopeForStranger(told, edition), link })
  return { to: reader.address, subject: t('alerts.mail.confirmSubject'), text }
}

/** Says to the owner of an address, who asked again, that the subscription stands. */
export async function standingMail(told: Told, reader: Reader, edition: number): Promise<Letter> {
  const t = translator(told.locale)
  const link = absolute(managePath(told.locale, reader.secret))
  const text = t('alerts.mail.standing', { scope: await scopeForStranger(told, edition), link })
  return { to: reader.address, subject: t('alerts.mail.standingSubject'), text }
}

/**
 * The digest of one edition, or of several that were published since the last mail. One click unsubscribes, as mail
 * programs offer it (RFC 8058).
 */
export async function digestMail(
  told: Told,
  reader: Reader,
  changed: readonly AlertedRecord[],
  edition: number,
): Promise<Letter> {
  const t = translator(told.locale)
  const written = changed.slice(0, mostWritten)
  const groups = alertChanges.flatMap((change) => {
    const records = written.filter((record) => record.change === change)
    const all = changed.filter((record) => record.change === change).length
    if (records.length === 0) return []
    const head = t(`alerts.mail.${change}`, { count: all })
    return [[head, ...records.map((record) => entry(record, told.locale))].join('\n\n')]
  })
  const more = changed.length - written.length
  const manage = absolute(managePath(told.locale, reader.secret))
  const parts = [
    t('alerts.mail.opening', { edition, count: changed.length }),
    await scope(told, edition),
    ...groups,
    ...(more > 0 ? [t('alerts.mail.more', { count: more })] : []),
    t('alerts.mail.closing', { list: listAddress(told), manage }),
  ]
  return {
    to: reader.address,
    subject: t('alerts.mail.digestSubject', { list: t(`alerts.list.${told.list}`), edition }),
    text: parts.join('\n\n'),
    headers: {
      'List-Unsubscribe': `<${manage}/stop>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

function entry(record: AlertedRecord, locale: Locale): string {
  const t = translator(locale)
  const title = t('alerts.mail.record', {
    kind: term(t, 'kind', record.kind),
    title: titleIn(record, locale).text,
  })
  const reason = locale === 'zh' ? record.reasonZh : record.reasonEn
  const link = absolute(`/${locale}${recordPath(record.kind, record.key)}`)
  return [title, ...(reason ? [t('alerts.mail.reason', { reason })] : []), link].join('\n')
}
