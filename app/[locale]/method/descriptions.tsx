import { CodeList } from '#app/[locale]/method/code-list'
import type { PageRequest } from '#app/request'
import { licence, licenceWords } from '#lib/portal/identity'

const described = ['datapackage', 'catalog', 'openapi'] as const
const endings = { datapackage: 'json', catalog: 'jsonld', openapi: 'json' }

/** What describes the files to programs, an edition as one archive, and on what terms all of it may be used. */
export function Descriptions({ request: { t, locale, edition, fileHref } }: { request: PageRequest }) {
  const number = String(edition.number)
  const address = licence()?.url
  return (
    <>
      <h3 id="descriptions" className="mt-8 text-large font-semibold">
        {t('files.guide.title')}
      </h3>
      <p className="mt-1 max-w-3xl">{t('files.guide.says')}</p>
      <CodeList
        items={[
          ...described.map((name) => ({
            code: `/data/${name}.${endings[name]}`,
            says: t(`files.paths.${name}`),
            href: fileHref(`/data/${name}.${endings[name]}`),
          })),
          {
            code: '/data/projects.csv-metadata.json',
            says: t('files.paths.csvw', { name: t('figures.files.names.projects') }),
            href: fileHref('/data/projects.csv-metadata.json'),
          },
        ]}
      />
      <p className="mt-3">
        <a href={`/data/edition-${number}.zip`}>{t('files.guide.archive', { number })}</a>{' '}
        {t('files.guide.check')}
      </p>
      <h3 id="licence" className="mt-8 text-large font-semibold">
        {t('files.licence.title')}
      </h3>
      <p className="mt-1 max-w-3xl">
        {address ? <a href={address}>{licenceWords(locale)}</a> : licenceWords(locale)}
      </p>
    </>
  )
}
