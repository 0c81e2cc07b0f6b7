import { requireStaff } from '#lib/auth/session'
import { confirmDays } from '#lib/lapses/confirm-days'
import { dueAct, lapsesAfter } from '#lib/lapses/rule'
import { listLapsing } from '#lib/lapses/standing'
import type { Standing } from '#lib/opportunities/schema'

export interface ToConfirm {
  key: string
  titleZh: string | null
  titleEn: string | null
  standing: Standing
  confirmedOn: string
  /** The last day on which it stands without a new confirmation. */
  lapsesAfter: string
}

/** The opportunities that lapse within 14 days of a day (`2026-11-25`) or have lapsed, the most urgent first. */
export async function listOpportunitiesToConfirm(today: string): Promise<ToConfirm[]> {
  await requireStaff()
  const days = confirmDays()
  return (await listLapsing())
    .filter((one) => one.remindedOn !== null || dueAct(one, today, days) === 'remind')
    .map(({ version: { key, titleZh, titleEn }, content }) => ({
      ...{ key, titleZh, titleEn },
      standing: content.standing,
      confirmedOn: content.confirmedOn,
      lapsesAfter: lapsesAfter(content, days),
    }))
    .sort((a, b) => (a.lapsesAfter < b.lapsesAfter ? -1 : 1))
}
