import { PageFrame, type FrameRequest } from '#components/page-frame'
import { RecordTitle } from '#components/record-title'
import { VersionHistory } from '#components/version-history'
import type { HistoryEntry } from '#lib/editions/queries'

interface WithdrawnRecordProps {
  request: FrameRequest
  path: string
  trail: { path: string; name: string }[]
  kind: string
  /** The record's history, newest first; its newest entry is the withdrawal. */
  history: readonly HistoryEntry[]
}

/** The field that a kind of record has its name in. */
interface NamedContent {
  nameZh?: string | null
  nameEn?: string | null
  name?: { zh: string; en: string }
  describes?: { zh: string; en: string }
}

/** The page of a record that is no longer in force: that it was withdrawn, in which edition, and why. */
export function WithdrawnRecord({ request, path, trail, kind, history }: WithdrawnRecordProps) {
  const { t, locale } = request
  const [withdrawal] = history
  if (!withdrawal) return null
  const { nameZh, nameEn, name, describes } = withdrawal.content as NamedContent
  const titles = {
    titleZh: nameZh ?? (name ?? describes)?.zh ?? nameEn ?? null,
    titleEn: nameEn ?? (name ?? describes)?.en ?? nameZh ?? null,
  }
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <RecordTitle kind={kind} titles={titles} locale={locale} missing={t('shared.record.noName')} />
      <p className="mt-6 border-s-4 border-warn bg-warn-tint px-5 py-4">
        {t('shared.record.withdrawn', {
          number: String(withdrawal.edition),
          reason: (locale === 'zh' ? withdrawal.reason : withdrawal.reasonEn) ?? t('shared.record.notKnown'),
        })}
      </p>
      <VersionHistory request={request} path={path} history={history} />
    </PageFrame>
  )
}
