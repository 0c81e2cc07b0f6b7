import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { titleIn, translator } from '#lib/i18n/translate'
import type { Mail } from '#lib/mail/queue-mail'
import type { OfficerContent } from '#lib/officers/schema'
import { portalUrl } from '#lib/portal/identity'

export interface AnsweringOfficer {
  key: string
  titleZh: string | null
  titleEn: string | null
  content: Pick<OfficerContent, 'email'>
}

/** The address of an enquiry's status page: whoever has it sees the enquiry. */
export const statusPath = (locale: Locale, reference: string, secret: string): string =>
  `/${locale}/enquiries/${reference}?key=${secret}`

interface Receipt {
  reference: string
  secret: string
  officer: AnsweringOfficer | null
  answerBy: string
  locale: Locale
  to: string
}

/** What the enquirer gets at once: number, who answers, by when, and the link that cannot be had again. */
export function receiptLetter({ reference, secret, officer, answerBy, locale, to }: Receipt): Mail {
  const t = translator(locale)
  return {
    key: `enquiry:${reference}:receipt`,
    to,
    subject: t('enquiries.mail.receiptSubject', { reference }),
    text: t('enquiries.mail.receipt', {
      reference,
      officer: officer ? titleIn(officer, locale).text : t('enquiries.desk'),
      date: formatDate(answerBy, locale),
      link: `${portalUrl()}${statusPath(locale, reference, secret)}`,
    }),
  }
}

/** A reply as a mail. It cannot hold the link, of which only a digest is kept. */
export function replyLetter(
  { reference, locale, to, text }: { reference: string; locale: Locale; to: string; text: string },
  replyId: number,
): Mail {
  const t = translator(locale)
  return {
    key: `enquiry:${reference}:reply:${replyId}`,
    to,
    subject: t('enquiries.mail.replySubject', { reference }),
    text: t('enquiries.mail.reply', { reference, text }),
  }
}

/** What staff get: a reference and where it stands at the desk, nothing personal. In Chinese, as the desk begins. */
export function staffLetter(
  sort: 'new' | 'message' | 'overdue',
  {
    reference,
    answerBy,
    to,
    about = '',
  }: { reference: string; answerBy: string; to: string; about?: string },
): Mail {
  const t = translator('zh')
  return {
    key: `enquiry:${reference}:${sort}${about}`,
    to,
    subject: t(`enquiries.mail.${sort}Subject`, { reference }),
    text: t(`enquiries.mail.${sort}`, {
      reference,
      date: formatDate(answerBy, 'zh'),
      link: `${portalUrl()}/admin/enquiries/${reference}`,
    }),
  }
}
