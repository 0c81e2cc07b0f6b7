import { beijingTime } from '#lib/dates/beijing-time'
import { shareOf } from '#lib/figures/answer'
import { figureText } from '#lib/figures/figure'
import { figureWords } from '#lib/figures/words'
import { answerText } from '#lib/receipts/number'
import { recompute, type Receipt } from '#lib/receipts/queries'
import { portalUrl } from '#lib/portal/identity'

/** What a receipt's page says, for programs. Money and percentages are text. */
export async function receiptJson(receipt: Receipt): Promise<Response> {
  const { id, figure, edition, publishedAt, rules, records, answer, sha256 } = receipt
  const [zh, en, { reproduces }] = await Promise.all([
    figureWords(figure, edition, 'zh'),
    figureWords(figure, edition, 'en'),
    recompute(receipt),
  ])
  const { total, base, announced } = answer
  const site = portalUrl()
  return Response.json(
    {
      receipt: id,
      figure: figureText(figure),
      edition,
      asOf: beijingTime(publishedAt.toISOString()),
      rules,
      titleZh: zh.title,
      titleEn: en.title,
      saysZh: zh.says,
      saysEn: en.says,
      numberZh: answerText(figure, answer, 'zh'),
      numberEn: answerText(figure, answer, 'en'),
      total: figure.kind === 'recorded' ? total : null,
      base,
      sharePercent: base && shareOf(total, base),
      announced,
      records,
      sha256,
      reproduces,
      page: `${site}/zh/figures/${id}`,
      csv: `${site}/data/receipts/${id}.csv`,
    },
    {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `inline; filename="${id}.json"`,
        'X-Edition': String(edition),
      },
    },
  )
}
