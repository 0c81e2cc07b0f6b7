'use client'

import { useActionState } from 'react'
import { saveYear } from '#app/admin/actions/workdays'
import { ErrorSummary } from '#app/admin/record-form/error-summary'
import type { YearProblem } from '#lib/workdays/year-lines'

interface WorkdaysFormProps {
  year: string
  saved: { off: string; working: string }
  texts: Record<
    'title' | 'titlePrefix' | 'summary' | 'off' | 'offHint' | 'working' | 'workingHint' | 'save',
    string
  >
  /** What is wrong; the line itself is put behind it. */
  problems: Record<YearProblem['code'], string>
}

/** A year's days, one a line. Writes the page's title, which says when something is refused. */
export function WorkdaysForm({ year, saved, texts, problems }: WorkdaysFormProps) {
  const [state, send] = useActionState(saveYear, { typed: null, problems: [] })
  const failed = state.problems.length > 0
  const said = ({ code, line }: YearProblem) => `${problems[code]}${line}`
  const field = (path: 'off' | 'working', hint: string, rows: number) => {
    const wrong = state.problems.filter((one) => one.path === path)
    return (
      <div className="mt-5">
        <label htmlFor={path} className="font-semibold">
          {texts[path]}
        </label>
        <p id={`${path}-hint`} className="text-small text-quiet">
          {hint}
        </p>
        {wrong.length > 0 && (
          <p id={`${path}-problem`} className="text-warn">
            {wrong.map(said).join(' · ')}
          </p>
        )}
        <textarea
          id={path}
          name={path}
          rows={rows}
          className="field"
          defaultValue={(state.typed ?? saved)[path]}
          aria-invalid={wrong.length > 0 ? true : undefined}
          aria-describedby={wrong.length > 0 ? `${path}-hint ${path}-problem` : `${path}-hint`}
        />
      </div>
    )
  }
  return (
    <form action={send} key={JSON.stringify(state.typed)} className="max-w-xl">
      <title>{`${failed ? texts.titlePrefix : ''}${texts.title}`}</title>
      {failed && (
        <ErrorSummary
          heading={texts.summary}
          problems={state.problems.map((one) => ({ path: one.path, text: said(one) }))}
        />
      )}
      <input type="hidden" name="year" value={year} />
      {field('off', texts.offHint, 10)}
      {field('working', texts.workingHint, 4)}
      <button className="button mt-5">{texts.save}</button>
    </form>
  )
}
