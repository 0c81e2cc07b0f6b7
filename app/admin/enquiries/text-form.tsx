'use client'

import { useActionState, useEffect, useRef } from 'react'
import type { TextState } from '#app/admin/actions/enquiries'

export interface TextFormTexts {
  label: string
  hint: string
  button: string
  text: string
  tooLong: string
  closed: string
}

interface TextFormProps {
  action: (state: TextState, form: FormData) => Promise<TextState>
  id: string
  reference: string
  formToken: string
  texts: TextFormTexts
}

/** One text and a button. Without scripts the page comes back with what was typed and what is wrong. */
export function TextForm({ action, id, reference, formToken, texts }: TextFormProps) {
  const [{ typed, problem }, send, sending] = useActionState(action, { typed: '', problem: null })
  const input = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (problem) input.current?.focus()
  }, [problem])
  return (
    <form action={send} className="mt-6 max-w-3xl">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="formToken" value={formToken} />
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
        name="text"
        rows={5}
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
  )
}
