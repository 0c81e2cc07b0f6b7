import { FigureCell } from '#app/[locale]/parks/compare/figure-cell'
import type { Compared } from '#app/[locale]/parks/compare/read-compared'
import { parkLines, recordedLines, type ComparedLine } from '#app/[locale]/parks/compare/recorded-lines'
import type { PageRequest } from '#app/request'
import { TitleLink } from '#components/title-link'
import type { SideBySide } from '#lib/figures/side-by-side'

interface ComparedTableProps {
  request: PageRequest
  parks: Compared['parks']
  lines: Compared['lines']
}

/** Parks as columns, what is known of them as lines. A narrow screen moves the table sideways within its frame. */
export function ComparedTable({ request, parks, lines }: ComparedTableProps) {
  const { t, locale, href } = request
  const headOf = ({ area, measure, unit }: SideBySide): string => {
    const word = t(`terms.measure.${measure}`)
    if (area) return t('parks.compare.area')
    return unit
      ? t('parks.compare.line', { measure: word, unit: unit[locale] })
      : t('parks.compare.money', { measure: word })
  }
  const announced: ComparedLine[] = lines.map((line) => ({
    key: line.key,
    head: headOf(line),
    cell: ({ park }) => <FigureCell request={request} readings={line.readings.get(park.key)} />,
  }))
  return (
    // What scrolls must be reachable by keyboard.
    <section className="sideways mt-6" tabIndex={0} aria-label={t('parks.compare.region')}>
      <table className="rows compare">
        <caption>{t('parks.compare.caption', { count: parks.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('parks.compare.field')}</th>
            {parks.map(({ park }) => (
              <th key={park.key} scope="col">
                <TitleLink href={href(`/parks/${park.key}`)} titles={park} locale={locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...parkLines(request), ...announced, ...recordedLines(request)].map(({ key, head, cell }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {parks.map((park) => (
                <td key={park.park.key}>{cell(park)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
