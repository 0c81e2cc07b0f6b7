import type { PageRequest } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { RecordTitle } from '#components/record-title'
import { formatInstant } from '#lib/i18n/format'
import { getPublishedEvent } from '#lib/events/queries'
import type { PressPack } from '#lib/press/queries'

interface WithdrawnPackProps {
  request: PageRequest
  pack: PressPack
  path: string
  trail: { path: string; name: string }[]
}

/** Stands where a pack stood: that it was withdrawn, when and why. */
export async function WithdrawnPack({ request, pack, path, trail }: WithdrawnPackProps) {
  const { t, locale, unpinned } = request
  const event = await getPublishedEvent(pack.event, pack.edition)
  const titles = event ?? { titleZh: pack.event, titleEn: pack.event }
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <RecordTitle
        kind={t('press.kind')}
        titles={titles}
        locale={locale}
        missing={t('shared.record.noName')}
      />
      <p className="mt-2">{t('press.number', { number: String(pack.number) })}</p>
      <div role="note" className="mt-6 border-s-4 border-warn bg-warn-tint px-4 py-2">
        <p>
          {pack.withdrawnAt && t('press.withdrawn.says', { time: formatInstant(pack.withdrawnAt, locale) })}
        </p>
        <p>{t('press.withdrawn.reason', { reason: pack.withdrawnReason ?? '' })}</p>
      </div>
      <p className="mt-4">
        <a href={unpinned(`/events/${pack.event}`)}>{t('press.toEvent')}</a>
      </p>
    </PageFrame>
  )
}
