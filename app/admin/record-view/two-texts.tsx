import type { Desk } from '#app/admin/desk'
import type { Choices } from '#app/admin/record-form/choices'
import { labelOf } from '#app/admin/record-form/words'
import { Value } from '#app/admin/record-view/value'
import { differences } from '#lib/desk/difference'
import type { Typed } from '#lib/desk/drafts'
import type { Field } from '#lib/desk/fields/field'

interface TwoTextsProps {
  desk: Desk
  choices: Choices
  fields: readonly Field[]
  caption: string
  before: { name: string; content: Typed }
  after: { name: string; content: Typed }
}

/** The fields in which two texts of a record differ, side by side. */
export function TwoTexts({ desk, choices, fields, caption, before, after }: TwoTextsProps) {
  const different = new Set(differences(before.content, after.content).map(({ name }) => name))
  const rows = fields.filter(({ name }) => different.has(name))
  if (rows.length === 0) return <p className="mt-4">{desk.t('admin.review.nothingDiffers')}</p>
  return (
    <table role="table" className="rows rows-stack mt-4">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {desk.t('admin.review.field')}
          </th>
          {[before, after].map(({ name }) => (
            <th key={name} scope="col" role="columnheader" className="w-[40%]">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((field) => (
          <tr key={field.name} role="row">
            <th scope="row" role="rowheader">
              {labelOf(field, desk.t)}
            </th>
            {[before, after].map(({ name, content }) => (
              <td key={name} role="cell" data-label={name}>
                <div>
                  <Value desk={desk} choices={choices} field={field} value={content[field.name]} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
