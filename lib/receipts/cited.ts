import type { CitedFigure, InBoth } from '#lib/citations/cited-figure'
import { beijingDay } from '#lib/dates/beijing-time'
import { getPublishedFigure } from '#lib/figures/announced'
import { figureWords } from '#lib/figures/words'
import { announcedParts } from '#lib/i18n/announced'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { announcedQualifier, recordedQualifier } from '#lib/receipts/cited-qualifier'
import { operator, portalUrl } from '#lib/portal/identity'
import { answerText } from '#lib/receipts/number'
import type { Receipt } from '#lib/receipts/queries'
import { listSourcesByKey } from '#lib/sources/queries'

async function made<Text>(make: (locale: Locale) => Promise<Text> | Text): Promise<Record<Locale, Text>> {
  const [zh, en] = await Promise.all([make('zh'), make('en')])
  return { zh, en }
}

const bothOrNone = ({ zh, en }: Record<Locale, string | null>): InBoth | null =>
  zh === null || en === null ? null : { zh, en }

/** The number in words: the parts of an announced figure are listed, as a sentence takes them. */
function numberOf({ figure, answer }: Receipt, locale: Locale): string | null {
  if (!answer.announced) return answerText(figure, answer, locale)
  return announcedParts(answer.announced, translator(locale), locale).join(locale === 'zh' ? '、' : ', ')
}

/** What a total counts and leaves out; a share says it of its base, and an announced figure does not know. */
function countedOf({ figure, answer: { total } }: Receipt): CitedFigure['counted'] {
  if (figure.kind === 'announced' || figure.share.length > 0) return null
  const of = figure.measure === 'funds' ? 'funds' : 'value'
  return { of, count: total.count, unknown: total.count - total.countWithValue }
}

async function announcedOf({ figure, edition }: Receipt): Promise<CitedFigure['announced']> {
  if (figure.kind === 'recorded') return null
  const found = await getPublishedFigure(figure.key, edition)
  const keys = found?.content.sources.map(({ source }) => source) ?? []
  const sources = await listSourcesByKey(keys, edition)
  const first = sources.find(({ key }) => key === keys[0])
  const { title = null, publisher, publishedOn } = first?.content ?? {}
  return {
    by: found?.content.attributedTo ?? null,
    source: publisher && publishedOn ? { title, publisher, publishedOn } : null,
  }
}

/** A receipt as its citations need it. `accessedOn`: the day that the reader gave, or null. */
export async function citedFigure(receipt: Receipt, accessedOn: string | null): Promise<CitedFigure> {
  const { id, figure, edition, publishedAt } = receipt
  const [title, number, qualifier, announced, site] = await Promise.all([
    made(async (locale) => (await figureWords(figure, edition, locale)).title),
    made((locale) => numberOf(receipt, locale)),
    made((locale) =>
      figure.kind === 'announced'
        ? announcedQualifier(figure.key, edition, locale)
        : recordedQualifier(figure, receipt.answer, edition, locale),
    ),
    announcedOf(receipt),
    made((locale) => translator(locale)('shared.site.name')),
  ])
  return {
    receipt: id,
    address: { zh: `${portalUrl()}/zh/figures/${id}`, en: `${portalUrl()}/en/figures/${id}` },
    title,
    number: bothOrNone(number),
    qualifier: bothOrNone(qualifier),
    counted: countedOf(receipt),
    announced,
    publisher: operator() ?? { zh: null, en: null },
    site,
    edition,
    publishedOn: beijingDay(publishedAt.toISOString()),
    accessedOn,
  }
}
