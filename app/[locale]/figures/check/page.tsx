import type { Metadata } from 'next'
import { z } from 'zod'
import { NumberAnswer } from '#app/[locale]/figures/check/number-answer'
import { PairList } from '#app/[locale]/figures/check/pair-list'
import { QuoteExamples } from '#app/[locale]/figures/check/quote-examples'
import { QuoteForm } from '#app/[locale]/figures/check/quote-form'
import { readTitles } from '#app/[locale]/figures/check/read-titles'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { FiguresNav } from '#components/figures-nav'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { checkQuote } from '#lib/quotes/check'
import { quotableFigures } from '#lib/quotes/queries'

type Props = PageProps<'/[locale]/figures/check'>

const path = '/figures/check'
const QuoteParameters = z.object({
  q: z
    .string()
    .regex(/^[^\0]*$/)
    .optional(),
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(QuoteParameters, props)
  return pageMetadata({
    locale,
    path,
    title: given.q ? t('quotes.titleOf', { q: given.q.slice(0, 60) }) : t('quotes.title'),
    description: t('quotes.intro'),
    indexed: !given.q,
  })
}

/** Checks the numbers of a quote against all figures of the edition, and says of each what it is or is not. */
export default async function CheckPage(props: Props) {
  const request = await readList(QuoteParameters, props)
  const { t, locale, filter, given, problems, edition } = request
  const q = problems.length === 0 ? filter.q?.trim() : undefined
  const answer = q ? checkQuote(q, await quotableFigures(edition.number)) : null
  const titles = answer ? await readTitles(answer, edition.number, locale) : new Map<string, string>()
  const query: Record<string, string> = given.q ? { q: given.q } : {}
  return (
    <PageFrame
      request={request}
      path={path}
      query={query}
      trail={[{ path: '/figures', name: t('shared.nav.figures') }]}
    >
      <FiguresNav request={request} path={path} />
      <h1 className="mt-6 text-head">{t('quotes.title')}</h1>
      <p className="mt-1 max-w-3xl text-quiet">{t('quotes.intro')}</p>
      <QuoteForm request={request} q={given.q} />
      {problems.map(({ name, value }) => (
        <p key={name} role="alert" className="mt-8 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
          {t('quotes.problem', { value })}
        </p>
      ))}
      {!answer && <QuoteExamples request={request} />}
      {answer?.numbers.length === 0 && (
        <p role="status" className="mt-8 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
          {t('quotes.noNumbers')}
        </p>
      )}
      {answer && answer.numbers.length > 0 && (
        <>
          <p className="mt-8 max-w-3xl whitespace-pre-line border-s-4 border-accent ps-4 text-large">{q}</p>
          {answer.cut && <p className="mt-4 max-w-3xl text-warn">{t('quotes.cut')}</p>}
          {answer.pairs.length > 0 && <PairList request={request} answer={answer} />}
          <Section
            id="answer"
            title={t('quotes.answer')}
            says={t('quotes.answerSays', { count: answer.numbers.length })}
          >
            <ol className="max-w-4xl">
              {answer.numbers.map((one) => (
                <NumberAnswer
                  key={one.number.start}
                  request={request}
                  titles={titles}
                  answer={one}
                  announced={answer.announced}
                />
              ))}
            </ol>
          </Section>
        </>
      )}
    </PageFrame>
  )
}
