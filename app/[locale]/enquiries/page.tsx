import type { Metadata } from 'next'
import { AnswerTimes } from '#app/[locale]/enquiries/answer-times'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { listAnswerTimes } from '#lib/enquiries/answer-times'
import { readCalendar, yearsIn } from '#lib/enquiries/calendar'
import { answerDays, keepMonths } from '#lib/enquiries/settings'
import { mailIsSetUp } from '#lib/mail/state'
import { closingTime } from '#lib/workdays/workdays'

type Props = PageProps<'/[locale]/enquiries'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  return pageMetadata({
    locale,
    path: '/enquiries',
    title: t('enquiries.page.title'),
    description: t('enquiries.page.intro'),
  })
}

/** How enquiries are answered, and how quickly they were. */
export default async function EnquiriesPage(props: Props) {
  const [request, { done }] = await Promise.all([readRecord(props), props.searchParams])
  const { t, href } = request
  const [months, calendar] = await Promise.all([listAnswerTimes(), readCalendar()])
  const years = [...yearsIn(calendar)].sort()
  return (
    <PageFrame request={request} path="/enquiries">
      <h1 className="mt-8 text-head">{t('enquiries.page.title')}</h1>
      {done === 'erased' && (
        <p role="status" className="mt-4 max-w-3xl border-s-4 border-accent bg-tint px-4 py-2">
          {t('enquiries.data.erased')}
        </p>
      )}
      <p className="mt-2 max-w-3xl">{t('enquiries.page.intro')}</p>
      <p className="mt-5 no-print">
        <a href={href('/enquiries/new')} className="button">
          {t('enquiries.ask.title')}
        </a>
      </p>
      <Section id="how" title={t('enquiries.page.how')}>
        <ol className="max-w-3xl list-decimal ps-6">
          <li>{t('enquiries.page.step1')}</li>
          <li>{t('enquiries.page.step2', { days: String(answerDays()), time: closingTime })}</li>
          <li>{t(mailIsSetUp() ? 'enquiries.page.step3' : 'enquiries.page.step3NoMail')}</li>
          <li>{t('enquiries.page.step4', { months: String(keepMonths()) })}</li>
        </ol>
        <p className="mt-3 max-w-3xl text-quiet">
          {years.length > 0
            ? t('enquiries.page.calendar', { years: years.join(', ') })
            : t('enquiries.page.noCalendar')}
        </p>
        <p className="mt-3">
          <a href={href('/officers')} className="inline-block py-2">
            {t('enquiries.page.officers')}
          </a>
        </p>
      </Section>
      <Section id="record" title={t('enquiries.times.title')} says={t('enquiries.times.says')}>
        <AnswerTimes request={request} months={months} />
      </Section>
    </PageFrame>
  )
}
