import { AccessDateForm, type AccessDate } from '#components/access-date-form'
import type { FrameRequest } from '#components/page-frame'
import { languageTags, type Locale } from '#lib/i18n/locales'
import type { CitationFormat } from '#lib/citations/formats'
import { formatDate } from '#lib/i18n/format'

export interface ShownCitation {
  format: CitationFormat
  /** The language that the text is in. */
  lang: Locale
  text: string
  fileHref: string
}

interface CitationFormatsProps {
  request: Pick<FrameRequest, 't' | 'locale'>
  citations: readonly ShownCitation[]
  access: AccessDate
}

/**
 * One figure's citation in every format: a text that a click selects whole, without scripts, and the same as a file.
 * The sentences stand open; the others open one at a time.
 */
export function CitationFormats({ request, citations, access }: CitationFormatsProps) {
  const { t, locale } = request
  const { accessedOn } = access
  const sentence = ({ format }: ShownCitation) => format.startsWith('sentence-')
  const own = ({ format }: ShownCitation) => format === `sentence-${locale}`
  const sentences = citations.filter(sentence).sort((a, b) => Number(own(b)) - Number(own(a)))
  return (
    <>
      <p className="max-w-3xl text-small text-quiet">
        {accessedOn
          ? t('citations.page.saysAccessed', { date: formatDate(accessedOn, locale) })
          : t('citations.page.says')}
      </p>
      <AccessDateForm request={request} access={access} />
      {sentences.map((citation) => (
        <div key={citation.format} className="mt-4 max-w-4xl border-t border-rule pt-3">
          <h3 className="font-semibold">{t(`citations.format.${citation.format}`)}</h3>
          <Copyable t={t} citation={citation} />
        </div>
      ))}
      <div className="mt-4 max-w-4xl border-b border-rule no-print">
        {citations
          .filter((citation) => !sentence(citation))
          .map((citation) => (
            <details key={citation.format} name="citation-format" className="border-t border-rule">
              <summary className="min-h-11 cursor-pointer py-2 font-semibold">
                {t(`citations.format.${citation.format}`)}
              </summary>
              <div className="pb-4">
                <Copyable t={t} citation={citation} />
              </div>
            </details>
          ))}
      </div>
    </>
  )
}

function Copyable({ t, citation }: { t: FrameRequest['t']; citation: ShownCitation }) {
  const { format, lang, text, fileHref } = citation
  const name = t(`citations.format.${format}`)
  return (
    <>
      <p className="text-small text-quiet">{t(`citations.hint.${format}`)}</p>
      <pre
        lang={languageTags[lang]}
        className="mt-2 bg-sheet px-4 py-3 font-sans wrap-anywhere whitespace-pre-wrap select-all"
      >
        {text.trimEnd()}
      </pre>
      <p className="mt-1 text-small no-print">
        <a href={fileHref} download aria-label={`${t('citations.page.file')}: ${name}`} className="py-1">
          {t('citations.page.file')}
        </a>
      </p>
    </>
  )
}
