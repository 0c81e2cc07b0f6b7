'use server'

import { notFound, redirect } from 'next/navigation'
import { act, textOf } from '#app/admin/act'
import { saveWorkdays } from '#lib/desk/workdays'
import { readYear, type YearProblem } from '#lib/workdays/year-lines'

export interface WorkdaysState {
  typed: { off: string; working: string } | null
  problems: YearProblem[]
}

/** Replaces what is entered for a year; with a slip nothing is saved. */
export async function saveYear(_: WorkdaysState, form: FormData): Promise<WorkdaysState> {
  return act(async () => {
    const year = textOf(form, 'year')
    if (!/^20\d{2}$/.test(year)) notFound()
    const typed = { off: textOf(form, 'off'), working: textOf(form, 'working') }
    const { days, problems } = readYear(year, typed)
    if (problems.length > 0) return { typed, problems }
    await saveWorkdays(year, days)
    redirect(`/admin/workdays?year=${year}&done=saved`)
  })
}
