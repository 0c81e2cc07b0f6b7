import type { Edition } from '#lib/editions/as-of'
import type { Explored } from '#lib/figures/explore'
import { filterWords } from '#lib/figures/filter-words'
import { withoutValue } from '#lib/figures/summary'
import { formatInstant, moneyParts } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { parameterName } from '#lib/i18n/terms'
import { translator } from '#lib/i18n/translate'
import type { Exploration } from '#lib/figures/exploration'

/** The title of an exploration's table and drawing: its measure with its unit, and what it is told apart by. */
export function explorationTitle({ rows, columns, measure }: Exploration, locale: Locale): string {
  const t = translator(locale)
  const { unit } = moneyParts('0', locale)
  const what = t(`explore.heading.measure.${measure}`, { unit })
  const by = { measure: what, rows: t(`explore.dimension.${rows}`) }
  return columns === null
    ? t('explore.heading.one', by)
    : t('explore.heading.two', { ...by, columns: t(`explore.dimension.${columns}`) })
}

/** What a reader of the drawing has to know, whatever else stands on the page. */
export function explorationNotes({ exploration, cross }: Explored, locale: Locale): string[] {
  const t = translator(locale)
  const { view, measure } = exploration
  const open = cross.rows.find(({ value }) => value === 'none')?.count ?? 0
  return [
    ...(measure === 'count'
      ? []
      : [t(`explore.note.undisclosed.${measure}`, { count: withoutValue(cross.total) })]),
    ...(view === 'ranking' ? [t('explore.note.ties')] : []),
    ...(view === 'time' ? [t('explore.note.noYear', { count: open }), t('explore.note.gaps')] : []),
    ...(view === 'map' ? [t('explore.note.noPlace', { count: open }), t('explore.note.classes')] : []),
  ]
}

/** What a map says of itself, on the page and in every file. */
export function mapNotes(locale: Locale): string[] {
  const t = translator(locale)
  return [t('explore.note.mapReview'), t('explore.note.outlines')]
}

/** What a drawing says of itself when it stands alone: filter and class above, edition, source and cautions below. */
export async function explorationStanding(
  explored: Explored,
  edition: Edition,
  address: string,
  locale: Locale,
): Promise<{ lang: string; title: string; says: string[]; foot: string[] }> {
  const t = translator(locale)
  const { exploration, cross } = explored
  const words = await filterWords(exploration.filter, edition.number, locale)
  const filters = Object.entries(exploration.filter).map(
    ([name, value]) => `${parameterName(t, name)}${t('pages.lists.colon')}${words[name] ?? value}`,
  )
  const time = edition.publishedAt ? formatInstant(edition.publishedAt, locale) : t('shared.edition.zero')
  return {
    lang: locale,
    title: explorationTitle(exploration, locale),
    says: [
      ...(filters.length > 0 ? [filters.join(locale === 'zh' ? '；' : '; ')] : []),
      t(`pages.totals.count.${cross.counting}`),
    ],
    foot: [
      ...explorationNotes(explored, locale),
      ...(exploration.view === 'map' ? mapNotes(locale) : []),
      t('explore.file.edition', { number: String(edition.number), time }),
      t('explore.file.source', { site: t('shared.site.name'), address }),
    ],
  }
}
