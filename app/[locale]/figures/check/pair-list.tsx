import type { PageRequest } from '#app/request'
import { Section } from '#components/section'
import { announcedLine } from '#lib/i18n/announced'
import type { QuoteAnswer } from '#lib/quotes/finding'

const wrong = ['mixed', 'different', 'half']

/** Whether numbers that stand together in the quote belong together, with the figures they are of. */
export function PairList({ request, answer }: { request: PageRequest; answer: QuoteAnswer }) {
  const { t, locale, href } = request
  return (
    <Section id="pairs" title={t('quotes.pairs.title')}>
      <ul className="max-w-3xl">
        {answer.pairs.map(({ first, second, relation, figures }) => (
          <li key={`${first.start} ${second.start}`} className="border-t border-rule py-3">
            <p className={wrong.includes(relation) ? 'text-warn' : undefined}>
              {t(`quotes.pairs.${relation}`, { first: first.text, second: second.text })}
            </p>
            <ul className="text-small">
              {figures.map((key) => {
                const figure = answer.announced.get(key)
                return (
                  figure && (
                    <li key={key}>
                      <a className="inline-block py-1" href={href(`/figures/announced/${key}`)}>
                        {t('quotes.pairs.whole', {
                          name: figure.name[locale],
                          number: announcedLine(figure, t, locale),
                        })}
                      </a>
                    </li>
                  )
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
