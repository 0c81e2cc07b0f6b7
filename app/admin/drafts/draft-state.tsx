import type { Desk } from '#app/admin/desk'
import { recordTitle } from '#app/admin/record-view/record-title'
import type { VersionForStaff } from '#lib/desk/queries'
import { formatInstant } from '#lib/i18n/format'

interface DraftStateProps {
  desk: Desk
  version: VersionForStaff
  /** True on the review page itself, which needs no link to it. */
  inReview?: boolean
}

/** What a draft is, whose, and where it stands. */
export function DraftState({ desk, version, inReview = false }: DraftStateProps) {
  const { t, locale } = desk
  const { kind, key, state, change } = version
  const title = recordTitle(version, desk)
  return (
    <div id="draft" className="mt-4">
      <p>
        {t(`terms.kind.${kind}`)} {title !== key && <strong>{title}</strong>}{' '}
        <a href={`/admin/records/${kind}/${key}`}>{key}</a>
      </p>
      <p className="text-small text-quiet">
        {t(`terms.state.${state}`)} · {t(`admin.change.${change}`)} ·{' '}
        {t('admin.draft.by', { names: version.authors.map(({ name }) => name).join(', ') })} ·{' '}
        {formatInstant(version.updatedAt, locale)}
      </p>
      {version.reason && change !== 'publication' && (
        <p className="mt-1">{t('admin.draft.reason', { reason: version.reason })}</p>
      )}
      {version.returnReason && (
        <p className="mt-2 border-s-4 border-warn bg-warn-tint px-4 py-2">
          {t('admin.draft.returned', { reason: version.returnReason })}
        </p>
      )}
      {state === 'submitted' && !inReview && (
        <p className="mt-2">
          <a href={`/admin/review/${version.id}`}>{t('admin.draft.toReview')}</a>
        </p>
      )}
    </div>
  )
}
