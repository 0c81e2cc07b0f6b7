'use client'

import { useActionState } from 'react'
import { savePack, type PackState } from '#app/admin/actions/press'
import type { TypedPack } from '#app/admin/press/typed-pack'
import { ErrorSummary } from '#app/admin/record-form/error-summary'

/** A field as the page describes it: message files are not sent to browsers. */
export interface PackField {
  name: keyof TypedPack
  label: string
  hint: string | null
  type: 'text' | 'date' | 'time' | 'long' | 'choice'
}

interface PackFormProps {
  fields: PackField[]
  events: { key: string; name: string }[]
  shown: TypedPack
  /** Identifies a new form, or the pack that it changes. */
  hidden: Record<string, string>
  texts: Record<'summary' | 'choose' | 'save' | 'title' | 'titlePrefix', string>
  problems: Record<string, string>
}

/** The form of a press pack. It comes back with what was typed; writes the page's title, which says when it was refused. */
export function PackForm({ fields, events, shown, hidden, texts, problems }: PackFormProps) {
  const [state, send] = useActionState<PackState, FormData>(savePack, { typed: shown, problems: [] })
  const failed = state.problems.length > 0
  const says = (code: string) => problems[code] ?? code
  const control = ({ name, type, hint }: PackField) => {
    const wrong = state.problems.some(({ path }) => path === name)
    const by = [hint && `${name}-hint`, wrong && `${name}-problem`].filter(Boolean).join(' ')
    const attributes = {
      id: name,
      name,
      className: 'field',
      defaultValue: state.typed[name],
      'aria-invalid': wrong ? true : undefined,
      'aria-describedby': by || undefined,
    }
    if (type === 'long') return <textarea {...attributes} rows={3} />
    if (type !== 'choice') return <input {...attributes} type={type} autoComplete="off" />
    return (
      <select {...attributes}>
        <option value="">{texts.choose}</option>
        {events.map(({ key, name: title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    )
  }
  return (
    <form action={send} key={JSON.stringify(state.typed)} className="max-w-3xl">
      <title>{`${failed ? texts.titlePrefix : ''}${texts.title}`}</title>
      {failed && (
        <ErrorSummary
          heading={texts.summary}
          problems={state.problems.map(({ path, code }) => ({
            path,
            text: `${fields.find(({ name }) => name === path)?.label ?? ''}: ${says(code)}`,
          }))}
        />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => {
        const problem = state.problems.find(({ path }) => path === field.name)
        return (
          <div key={field.name} className="mt-4">
            <label htmlFor={field.name} className="font-semibold">
              {field.label}
            </label>
            {field.hint && (
              <p id={`${field.name}-hint`} className="text-small text-quiet">
                {field.hint}
              </p>
            )}
            {problem && (
              <p id={`${field.name}-problem`} className="text-warn">
                {says(problem.code)}
              </p>
            )}
            {control(field)}
          </div>
        )
      })}
      <button className="button mt-5">{texts.save}</button>
    </form>
  )
}
