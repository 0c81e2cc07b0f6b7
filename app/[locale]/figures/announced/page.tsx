import type { Metadata } from 'next'
import { announcedFields, announcedWords } from '#app/[locale]/figures/announced/filter-fields'
import { readRows } from '#app/list'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { FiguresNav } from '#components/figures-nav'
import { AnnouncedNumber } from '#components/announced-number'
import { CiteAnnounced } from '#components/cite-announced'
import { RecordList } from '#components/record-list'
import { SubjectLink } from '#components/subject-link'
import { titlesOf } from '#lib/editions/queries'
import { AnnouncedFigureFilter, countPublishedFigures, listPublishedFigures } from '#lib/figures/announced'
import { formatSpan } from '#lib/i18n/format'

type Props = PageProps<'/[locale]/figures/announced'>
const path = '/figures/announced'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(AnnouncedFigureFilter, props)
  return pageMetadata({
    locale,
    path,
    query: given,
    title: t('figures.announced.title'),
    description: t('figures.announced.intro'),
  })
}

/** What authorities, media and enterprises announced, number by number. */
export default async function AnnouncedFiguresPage(props: Props) {
  const request = await readList(AnnouncedFigureFilter, props)
  const { t, locale, href, edition } = request
  const [read, fields, words] = await Promise.all([
    readRows(request, { list: listPublishedFigures, count: countPublishedFigures }),
    announcedFields(request),
    announcedWords(request),
  ])
  const subjects = read.rows.map(({ content: { subject } }) => `${subject.kind}:${subject.key}`)
  const titles = await titlesOf(
    subjects.filter((ref) => !ref.startsWith('place:')),
    edition.number,
  )
  return (
    <RecordList
      request={request}
      path={path}
      file="announced-figures"
      title={t('figures.announced.title')}
      intro={t('figures.announced.intro')}
      trail={[{ path: '/figures', name: t('shared.nav.figures') }]}
      nav={<FiguresNav request={request} path={path} />}
      fields={fields}
      sorts={['-date', 'date', '-value', 'value', 'name']}
      words={words}
      read={read}
      rowKey={(row) => row.key}
      columns={[
        {
          head: t('records.figure.what'),
          cell: ({ key, content }) => <a href={href(`${path}/${key}`)}>{content.name[locale]}</a>,
        },
        {
          head: t('records.figure.number'),
          cell: (row) => (
            <>
              <AnnouncedNumber t={t} locale={locale} content={row.content} />
              <span className="block">
                <CiteAnnounced request={request} figure={row} />
              </span>
            </>
          ),
        },
        {
          head: t('records.figure.date'),
          cell: ({ content: { on, until } }) =>
            on ? <time dateTime={on}>{formatSpan(on, until, locale)}</time> : t('shared.record.notKnown'),
        },
        {
          head: t('records.figure.subject'),
          cell: ({ content }) => <SubjectLink request={request} subject={content.subject} titles={titles} />,
        },
        { head: t('shared.parameter.measure'), cell: ({ content }) => t(`terms.measure.${content.measure}`) },
      ]}
    />
  )
}
