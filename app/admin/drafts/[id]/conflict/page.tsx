import { notFound } from 'next/navigation'
import { readNumber } from '#app/admin/act'
import { saveMine } from '#app/admin/actions/records'
import { deskPage, withQuery, writers } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { loadChoices } from '#app/admin/record-form/choices'
import { Answers } from '#app/admin/record-view/answers'
import { TwoTexts } from '#app/admin/record-view/two-texts'
import { getKeptText } from '#lib/desk/conflicts'
import type { Typed } from '#lib/desk/drafts'
import { fieldsOf } from '#lib/desk/fields/by-kind'
import { getVersionForStaff } from '#lib/desk/queries'

interface Params {
  id: string
}

/** Somebody else saved first: both texts, field by field, and the choice between them. Nothing typed is lost. */
export default deskPage<Params>(
  ({ id }) => `/admin/drafts/${id}/conflict`,
  writers,
  async (desk, { params, query }) => {
    const id = readNumber(params.id)
    const text = query.text ?? ''
    const kept = /^\d{1,18}$/.test(text) ? await getKeptText(BigInt(text), id) : null
    if (!kept) notFound()
    const { t } = desk
    const theirs = await getVersionForStaff(id)
    const fields = fieldsOf[kept.kind]
    const choices = await loadChoices(fields, desk.locale)
    const editable = theirs !== null && (theirs.state === 'draft' || theirs.state === 'returned')
    const ended = query.ended !== undefined
    const path = withQuery(`/admin/drafts/${id}/conflict`, { text, ended: query.ended })
    return (
      <DeskFrame
        desk={desk}
        path={path}
        title={t(
          editable ? (ended ? 'admin.conflict.ended' : 'admin.conflict.title') : 'admin.conflict.closed',
        )}
        failed
      >
        <p className="mt-4 border-s-4 border-warn bg-warn-tint px-4 py-2">
          {t(
            editable
              ? ended
                ? 'admin.conflict.endedSays'
                : 'admin.conflict.says'
              : theirs
                ? 'admin.conflict.closedSays'
                : 'admin.conflict.goneSays',
            {
              names: theirs?.authors.map(({ name }) => name).join(', ') ?? '',
            },
          )}
        </p>
        {theirs ? (
          <TwoTexts
            desk={desk}
            choices={choices}
            fields={fields}
            caption={t('admin.conflict.caption')}
            before={{ name: t('admin.conflict.theirs'), content: theirs.content as Typed }}
            after={{ name: t('admin.conflict.mine'), content: kept.typed }}
          />
        ) : (
          <Answers desk={desk} choices={choices} fields={fields} content={kept.typed} change={null} />
        )}
        <div className="mt-8 flex flex-wrap gap-4">
          {editable && (
            <form action={saveMine}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="text" value={text} />
              <input type="hidden" name="revision" value={theirs.revision} />
              <button className="button">{t('admin.conflict.saveMine')}</button>
            </form>
          )}
          <a href={theirs ? `/admin/drafts/${id}` : '/admin'} className="button button-quiet">
            {t(theirs ? 'admin.conflict.keepTheirs' : 'admin.toDesk')}
          </a>
        </div>
      </DeskFrame>
    )
  },
)
