import type { ReceiptReading } from '#app/[locale]/figures/[receipt]/read-receipt'
import type { Answer } from '#lib/figures/answer'
import { figureText } from '#lib/figures/figure'
import { beijingDay } from '#lib/dates/beijing-time'
import { formatDate } from '#lib/i18n/format'
import { answerText } from '#lib/receipts/number'

/** On top of an old receipt: what became of its figure since, when and why. Nothing where it stands as it was. */
export function ChangedSince({ reading: { request, receipt, steps } }: { reading: ReceiptReading }) {
  const { t, locale, unpinned, newest } = request
  const { figure, edition } = receipt
  if (newest.number === edition || steps?.length === 0) return null
  const text = (answer: Answer | null) =>
    answer === null
      ? t('receipts.page.withdrawn')
      : (answerText(figure, answer, locale) ?? t('receipts.page.undisclosedNumber'))
  const last = steps?.at(-1)
  const differences =
    figure.kind === 'recorded'
      ? unpinned(`/figures/changes?${figureText(figure)}&from=${edition}&to=${newest.number}`)
      : unpinned(`/figures/announced/${figure.key}#history`)
  return (
    <div role="note" className="mt-6 max-w-4xl border-s-4 border-warn bg-warn-tint px-5 py-3">
      <p className="font-semibold">{t('receipts.page.changed')}</p>
      {steps?.map((step) => (
        <p key={step.edition}>
          {t(reasonOf(step) ? 'receipts.page.changedStep' : 'receipts.page.changedStepBare', {
            date: formatDate(beijingDay(step.publishedAt.toISOString()), locale),
            edition: String(step.edition),
            before: text(step.before),
            after: text(step.after),
            reason: reasonOf(step) ?? '',
          })}
        </p>
      ))}
      {last && (
        <p>{t('receipts.page.later', { edition: String(newest.number), number: text(last.after) })}</p>
      )}
      <p>
        <a href={differences}>{t('receipts.page.seeChanges')}</a> {t('receipts.page.kept')}
      </p>
    </div>
  )

  function reasonOf({ reasonZh, reasonEn }: { reasonZh: string | null; reasonEn: string | null }) {
    return locale === 'zh' ? reasonZh : reasonEn
  }
}
