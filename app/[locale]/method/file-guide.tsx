import { CodeList } from '#app/[locale]/method/code-list'
import { FileColumns } from '#app/[locale]/method/file-columns'
import { Descriptions } from '#app/[locale]/method/descriptions'
import { UnitCodes } from '#app/[locale]/method/unit-codes'
import type { PageRequest } from '#app/request'
import { files } from '#app/data/files'
import { Section } from '#components/section'
import { listParameterNames } from '#lib/editions/parameters'
import { messages } from '#lib/i18n/messages'

const problems = [
  'unknown-parameter-value',
  'unknown-file',
  'method-not-allowed',
  'unknown-format',
  'busy',
] as const

/** The data files: their addresses, parameters, every column, and their refusals. */
export function FileGuide({ request }: { request: PageRequest }) {
  const { t, locale, fileHref } = request
  const texts = messages[locale].pages.method.files
  return (
    <Section id="files" title={t('pages.method.files.title')} says={t('pages.method.files.says')}>
      <ul className="max-w-3xl list-disc space-y-2 ps-6">
        {Object.entries<string>(texts.points).map(([name, text]) => (
          <li key={name}>{text}</li>
        ))}
      </ul>
      <h3 className="mt-8 text-large font-semibold">{t('pages.method.files.lists')}</h3>
      {files.map((list) => (
        <FileColumns
          key={list.name}
          request={request}
          list={list}
          parameters={[
            ...Object.keys(list.filter.shape),
            ...(list.unordered ? [] : listParameterNames),
            'edition',
            'asOf',
          ]}
        />
      ))}
      <h3 id="figures-json" className="mt-8 text-large font-semibold">
        <code>figures.json</code>
      </h3>
      <p className="mt-1 max-w-3xl">
        {t('pages.method.files.figures')}{' '}
        <a href={fileHref('/data/figures.json')}>
          <code>/data/figures.json</code>
        </a>
      </p>
      <CodeList items={Object.entries<string>(texts.figuresKeys).map(([code, says]) => ({ code, says }))} />
      <UnitCodes t={t} locale={locale} />
      <Descriptions request={request} />
      <h3 className="mt-8 text-large font-semibold">{t('pages.method.files.refusals')}</h3>
      <CodeList
        items={problems.map((problem) => ({
          code: problem,
          says: t(`pages.method.files.problem.${problem}`),
          id: `problem-${problem}`,
        }))}
      />
    </Section>
  )
}
