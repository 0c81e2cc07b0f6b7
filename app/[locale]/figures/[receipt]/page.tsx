import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangedSince } from '#app/[locale]/figures/[receipt]/changed-since'
import { CheckIt } from '#app/[locale]/figures/[receipt]/check-it'
import { LeftOut } from '#app/[locale]/figures/[receipt]/left-out'
import { ReceiptNumbers } from '#app/[locale]/figures/[receipt]/receipt-numbers'
import { ReceiptRecords } from '#app/[locale]/figures/[receipt]/receipt-records'
import { readCiting } from '#app/[locale]/figures/[receipt]/read-citing'
import { readReceipt } from '#app/[locale]/figures/[receipt]/read-receipt'
import { receiptEmbeds } from '#app/[locale]/figures/[receipt]/receipt-embeds'
import { receiptFacts } from '#app/[locale]/figures/[receipt]/receipt-facts'
import { pageMetadata } from '#app/metadata'
import { CitationFormats } from '#components/citation-formats'
import { pageCard } from '#app/page-card'
import { EmbedCode } from '#components/embed-code'
import { FactList } from '#components/fact-list'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { SourceNotes } from '#components/source-notes'
import { figureWords } from '#lib/figures/words'
import { formatInstant } from '#lib/i18n/format'
import { answerText } from '#lib/receipts/number'
import { findReceipt } from '#lib/receipts/queries'
import { isLanguage, localeOf } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

type Props = PageProps<'/[locale]/figures/[receipt]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale: language, receipt: id } = await props.params
  const receipt = await findReceipt(id)
  if (!isLanguage(language) || receipt === null) notFound()
  const locale = localeOf(language)
  const t = translator(language)
  const { figure, edition, publishedAt, answer } = receipt
  const { title } = await figureWords(figure, edition, locale)
  const number = answerText(figure, answer, locale) ?? t('receipts.page.undisclosedNumber')
  const time = formatInstant(publishedAt, locale)
  return pageMetadata({
    locale,
    path: `/figures/${id}`,
    title: `${title} · ${t('receipts.page.title', { id })}`,
    description: t('receipts.page.description', { title, number, edition: String(edition), time }),
    card: await pageCard('receipts', id, { number: edition, publishedAt: publishedAt.toISOString() }, locale),
    embeddable: true,
  })
}

/** The permanent page of one figure at one edition: the number, how it was made, its records, and whether it still holds. */
export default async function ReceiptPage(props: Props) {
  const [reading, citing] = await Promise.all([readReceipt(props), readCiting(props)])
  const { request, receipt, words, notes } = reading
  const { t } = request
  return (
    <PageFrame
      request={request}
      path={`/figures/${receipt.id}`}
      query={citing.access.accessedOn ? { accessed: citing.access.accessedOn } : undefined}
      trail={[{ path: '/figures', name: t('shared.nav.figures') }]}
    >
      <ChangedSince reading={reading} />
      <p className="mt-6 text-small text-quiet">{t('receipts.page.title', { id: receipt.id })}</p>
      <h1 className="max-w-4xl text-head">{words.title}</h1>
      <ReceiptNumbers reading={reading} />
      <FactList facts={receiptFacts(reading)} />
      <Section id="cite" title={t('citations.page.title')}>
        <CitationFormats request={request} {...citing} />
      </Section>
      <LeftOut reading={reading} />
      <ReceiptRecords reading={reading} />
      <CheckIt reading={reading} />
      <EmbedCode t={t} title={words.title} choices={receiptEmbeds(reading)} />
      <SourceNotes request={request} notes={notes} />
    </PageFrame>
  )
}
