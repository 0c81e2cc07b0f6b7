import type { Card, CardBlock } from '#lib/cards/card'
import type { Edition } from '#lib/editions/as-of'
import { countingOf } from '#lib/figures/rules'
import { withBound } from '#lib/i18n/announced'
import { formatAmount, formatDate, formatYuan, moneyParts } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import { titleIn, translator } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'
import { stageOf, valueCny } from '#lib/projects/columns'
import { getPublishedProject } from '#lib/projects/queries'
import type { ProjectContent } from '#lib/projects/schema'

/** A project with its value, or the word that it is not disclosed. Null when it was not public at that edition. */
export async function projectCard(key: string, edition: Edition, locale: Locale): Promise<Card | null> {
  const project = await getPublishedProject(key, edition.number)
  if (project === null) return null
  const t = translator(locale)
  const { content } = project
  const { signedOn, signing, place, placeCode } = content
  const where = place?.[locale] ?? (placeCode && placeName(placeCode, locale))
  const stage = stageOf(content)
  return {
    kind: `${t('records.project.kind')} ${key}`,
    title: titleIn(project, locale).text,
    facts: [
      signing === 'notReported'
        ? t('terms.signing.notReported')
        : signedOn && t('embeds.signedOn', { date: formatDate(signedOn, locale) }),
      where,
      stage && stage !== 'signed' ? term(t, 'stage', stage) : null,
    ].filter((fact): fact is string => Boolean(fact)),
    blocks: valueBlocks(content, locale),
    note: content.value === null ? t('records.project.notDisclosed') : null,
    source: t('embeds.source.record'),
    edition,
  }
}

function valueBlocks(content: ProjectContent, locale: Locale): CardBlock[] {
  const { value, valueBasis } = content
  if (value === null || valueBasis === null) return []
  const t = translator(locale)
  const cny = valueCny(content)
  const { number, unit } =
    cny === null ? { number: formatAmount(value, locale), unit: '' } : moneyParts(cny, locale)
  return [
    {
      number: withBound(number, value.bound, t, locale),
      unit,
      exact: cny === null ? undefined : formatYuan(cny, locale),
      says: `${t(`terms.valueBasis.${valueBasis}`)} · ${t(`terms.counting.${countingOf(content)}`)}`,
    },
  ]
}
