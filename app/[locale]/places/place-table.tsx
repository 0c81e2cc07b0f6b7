import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import type { ByPrefecture, PlaceNumbers } from '#lib/figures/by-prefecture'
import { withoutValue } from '#lib/figures/summary'
import { formatCount, formatYuan, moneyParts } from '#lib/i18n/format'
import { placeName } from '#lib/places/divisions'

interface PlaceTableProps {
  request: FrameRequest
  places: ByPrefecture
}

interface Line {
  key: string
  name: string
  numbers: PlaceNumbers
  /** The place as filters name it; null where a list has no filter for it. */
  city: string | null | undefined
}

/** Every prefecture with all its numbers, what lies elsewhere, and the sum; each number opens its records. */
export function PlaceTable({ request, places: { rows, elsewhere, total } }: PlaceTableProps) {
  const { t, locale, href } = request
  const lines: Line[] = [
    ...rows.map(({ code, numbers }) => ({
      key: code,
      name: placeName(code, locale) ?? code,
      numbers,
      city: code,
    })),
    { key: 'none', name: t('places.places.none'), numbers: elsewhere, city: null },
    { key: 'total', name: t('places.places.total'), numbers: total, city: undefined },
  ]
  const opened = (path: string, count: number, query: Record<string, string | undefined>, known = true) =>
    count === 0 || !known ? formatCount(count) : <a href={href(path, query)}>{formatCount(count)}</a>
  const projectsOf = ({ city }: Line) => ({ city: city === null ? 'none' : city, counting: 'counted' })
  return (
    <RecordTable
      caption={t('places.places.caption')}
      items={lines}
      rowKey={({ key }) => key}
      columns={[
        {
          head: t('places.places.place'),
          cell: ({ name, city }) => (city ? <a href={href(`/places/${city}`)}>{name}</a> : name),
        },
        {
          head: t('places.places.measure.projects'),
          number: true,
          cell: (line) => opened('/projects', line.numbers.projects.count, projectsOf(line)),
        },
        {
          head: t('places.places.value', { unit: moneyParts('0', locale).unit }),
          number: true,
          cell: (line) => <Value request={request} line={line} query={projectsOf(line)} />,
        },
        {
          head: t('places.places.measure.opportunities'),
          number: true,
          cell: ({ numbers, city }) =>
            opened(
              '/opportunities',
              numbers.opportunities,
              { city: city ?? undefined, standing: 'open' },
              city !== null,
            ),
        },
        {
          head: t('places.places.measure.parks'),
          number: true,
          cell: ({ numbers, city }) =>
            opened('/parks', numbers.parks, { city: city ?? undefined }, city !== null),
        },
      ]}
    />
  )
}

function Value({
  request: { t, locale, href },
  line: {
    numbers: { projects },
  },
  query,
}: {
  request: FrameRequest
  line: Line
  query: Record<string, string | undefined>
}) {
  if (projects.count === 0) return '–'
  if (projects.countWithValue === 0) return t('shared.record.notDisclosed')
  const missing = withoutValue(projects)
  return (
    <>
      <a href={href('/projects', { ...query, min: '0' })}>
        <data value={projects.valueCny} title={formatYuan(projects.valueCny, locale)}>
          {moneyParts(projects.valueCny, locale).number}
        </data>
      </a>
      {missing > 0 && (
        <span className="block text-small text-quiet">
          {t('places.places.undisclosedMore', { count: missing })}
        </span>
      )}
    </>
  )
}
