import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EnquiryFacts } from '#app/[locale]/enquiries/[reference]/enquiry-facts'
import { MessageForm } from '#app/[locale]/enquiries/[reference]/message-form'
import { OwnData } from '#app/[locale]/enquiries/[reference]/own-data'
import type { KeptMessage } from '#app/[locale]/enquiries/[reference]/message/route'
import { FormProblems } from '#app/[locale]/enquiries/form-problems'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { formatInstant } from '#lib/i18n/format'
import { readKept } from '#lib/enquiries/kept'
import { findEnquiry } from '#lib/enquiries/status'
import { mailIsSetUp } from '#lib/mail/state'

type Props = PageProps<'/[locale]/enquiries/[reference]'>

/** An enquiry and what its form is to say; a wrong link and an unknown reference are one and the same missing page. */
async function readStatus(props: Props) {
  const [{ reference }, query] = await Promise.all([props.params, props.searchParams])
  const single = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const key = single('key')
  const enquiry = await findEnquiry(reference, key)
  if (enquiry === null) notFound()
  const kept = (await readKept(single('kept'))) as Partial<KeptMessage> | null
  const refused = kept?.problem === undefined ? null : { message: kept.message ?? '', problem: kept.problem }
  return { enquiry, key, refused, done: single('done') === 'message', erasing: single('erase') === '1' }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t }, { enquiry, refused }] = await Promise.all([readRecord(props), readStatus(props)])
  const { reference } = enquiry
  const title = t('enquiries.status.title', { reference })
  const metadata = pageMetadata({
    locale,
    path: `/enquiries/${reference}`,
    title: `${refused ? t('forms.error.titlePrefix') : ''}${title}`,
    description: title,
    indexed: false,
  })
  // The secret stays on this site; with 'no-referrer' a browser would post forms without their origin.
  return { ...metadata, referrer: 'same-origin' }
}

/** What became of an enquiry, for whoever has its link. */
export default async function StatusPage(props: Props) {
  const [request, { enquiry, key, refused, done, erasing }] = await Promise.all([
    readRecord(props),
    readStatus(props),
  ])
  const { t, locale } = request
  const { reference, personal, messages } = enquiry
  return (
    <PageFrame
      request={request}
      path={`/enquiries/${reference}`}
      query={{ key }}
      trail={[{ path: '/enquiries', name: t('enquiries.page.title') }]}
    >
      <h1 className="mt-8 text-head">{t('enquiries.status.title', { reference })}</h1>
      {done && (
        <p role="status" className="mt-4 max-w-3xl border-s-4 border-accent bg-tint px-4 py-2">
          {t('enquiries.status.messageAdded')}
        </p>
      )}
      <p className="mt-2 max-w-3xl">
        {t(personal.email && mailIsSetUp() ? 'enquiries.status.mailed' : 'enquiries.status.keepLink')}
      </p>
      {refused && <FormProblems t={t} problems={[{ path: 'message', code: refused.problem }]} />}
      <EnquiryFacts request={request} enquiry={enquiry} />
      <Section id="asked" title={t('enquiries.status.asked')}>
        <p className="max-w-3xl whitespace-pre-wrap">{personal.text}</p>
      </Section>
      <Section id="replies" title={t('enquiries.status.messages')}>
        {messages.length === 0 && <p>{t('enquiries.status.none')}</p>}
        {messages.map((message) => (
          <article key={message.id} className="max-w-3xl border-t border-rule py-3">
            <h3 className="text-small text-quiet">
              {t(message.fromStaff ? 'enquiries.status.fromOffice' : 'enquiries.status.fromYou')} ·{' '}
              {formatInstant(message.at, locale)}
            </h3>
            <p className="whitespace-pre-wrap">{message.text}</p>
          </article>
        ))}
        <MessageForm request={request} reference={reference} secret={key} refused={refused} />
      </Section>
      <OwnData request={request} reference={reference} secret={key} erasing={erasing} />
    </PageFrame>
  )
}
