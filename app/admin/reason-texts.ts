import type { ReasonTexts } from '#app/admin/reason-form'
import { longestReason } from '#app/admin/actions/reason'
import type { LaterChange } from '#lib/editions/kinds'
import type { Translate } from '#lib/i18n/translate'

/** The words of a form that asks for a reason: message files are not sent to browsers. */
export function reasonTexts(t: Translate, why: LaterChange | 'return'): ReasonTexts {
  return {
    summary: why === 'return' ? t('admin.review.sendBack') : t(`admin.records.${why}`),
    label: t(`admin.reason.${why}`),
    hint: t(`admin.reason.${why}Hint`),
    button: t(`admin.reason.${why}Button`),
    reasonRequired: t('admin.problem.reasonRequired'),
    changeOpen: t('admin.problem.changeOpen'),
    reasonTooLong: t('admin.problem.reasonTooLong', { max: String(longestReason) }),
  }
}
