import type { PageRequest } from '#app/request'

/** Three quotes of real figures, each with what is answered: before anything was asked. */
export function QuoteExamples({ request: { t, href } }: { request: PageRequest }) {
  return (
    <section aria-labelledby="examples" className="mt-10 max-w-3xl">
      <h2 id="examples" className="text-title">
        {t('quotes.example.title')}
      </h2>
      <ul className="mt-2">
        {(['first', 'second', 'third'] as const).map((example) => (
          <li key={example} className="border-t border-rule py-3">
            <a
              className="inline-block py-1"
              href={href('/figures/check', { q: t(`quotes.example.${example}`) })}
            >
              {t(`quotes.example.${example}`)}
            </a>
            <p className="text-small text-quiet">{t(`quotes.example.${example}Says`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
