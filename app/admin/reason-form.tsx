'use client'

import { useActionState, useEffect, useRef } from 'react'
import type { ReasonState } from '#app/admin/actions/reason'

export interface ReasonTexts {
  summary: string
  label: string
  hint: string
  button: string
  reasonRequired: string
  reasonTooLong: string
  changeOpen: string
}

interface ReasonFormProps {
  action: (state: ReasonState, form: FormData) => Promise<ReasonState>
  hidden: Record<string, string>
  texts: ReasonTexts
  id: string
  /** True for what takes something away. */
  warn?: boolean
}

/** Folded away: a reason and a button. Without scripts the page comes back with what was typed and what is wrong. */
export function ReasonForm({ action, hidden, texts, id, warn = false }: ReasonFormProps) {
  const [state, send, sending] = useActionState(action, { typed: '', problem: null })
  const input = useRef<HTMLTextAreaElement>(null)
  const { problem, typed } = state
  useEffect(() => {
    if (problem) input.current?.focus()
  }, [problem, state])
  return (
    <details open={problem !== null || undefined}>
      <summary className={`cursor-pointer py-2 ${warn ? 'text-warn' : 'text-accent'}`}>
        {texts.summary}
      </summary>
      <form action={send} className="max-w-3xl">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={id} className="font-semibold">
          {texts.label}
        </label>
        <p id={`${id}-hint`} className="text-small text-quiet">
          {texts.hint}
        </p>
        {problem && (
          <p id={`${id}-problem`} role="alert" className="text-warn">
            {texts[problem]}
          </p>
        )}
        <textarea
          id={id}
          ref={input}
          name="reason"
          rows={2}
          className="field"
          defaultValue={typed}
          key={typed}
          autoFocus={problem !== null}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        />
        <button className="button mt-3" disabled={sending}>
          {texts.button}
        </button>
      </form>
    </details>
  )
}
