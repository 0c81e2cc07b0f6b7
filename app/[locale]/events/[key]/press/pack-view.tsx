import { PdfLine } from '#app/[locale]/events/[key]/press/pdf-line'
import { packRequest, wholeAddresses } from '#app/[locale]/events/[key]/press/press-request'
import { PressLinks } from '#app/[locale]/events/[key]/press/press-links'
import { PressSheet } from '#app/[locale]/events/[key]/press/press-sheet'
import { readPack } from '#app/[locale]/events/[key]/press/read-pack'
import { WithdrawnPack } from '#app/[locale]/events/[key]/press/withdrawn-pack'
import { PageFrame } from '#components/page-frame'
import { canPrint, pressPath } from '#lib/press/pdf'
import { getPressPdf, type PressPack } from '#lib/press/queries'
import { makePressReceipts } from '#lib/press/receipts'
import { titleIn } from '#lib/i18n/translate'

interface PackViewProps {
  locale: string
  pack: PressPack
  /** The packs of the event that are out. */
  packs: readonly PressPack[]
  /** The page's own address without its language. */
  path: string
}

/** The page of a pack that is out, under its permanent address or that of the event's newest. */
export async function PackView({ locale, pack, packs, path }: PackViewProps) {
  const pinned = await packRequest(locale, pack.edition)
  const { t } = pinned
  // It shows its own edition and none besides, so that the page, its print and its file stay the same.
  const request = { ...pinned, newest: pinned.edition }
  const trail = [{ path: '/events', name: t('shared.nav.events') }]
  const others = packs.filter(({ number }) => number !== pack.number)
  if (pack.content === null) return <WithdrawnPack request={request} pack={pack} path={path} trail={trail} />
  const shown = { ...pack, content: pack.content }
  const [reading, pdf, printing] = await Promise.all([
    readPack(shown),
    getPressPdf(pack.event, pack.number, request.locale),
    canPrint(),
  ])
  await makePressReceipts(
    pack,
    reading.figures.map(({ figure }) => figure),
  )
  const event = { path: `/events/${pack.event}`, name: titleIn(reading.event, request.locale).text }
  const own = `/${request.locale}${pressPath(pack)}`
  return (
    <PageFrame request={request} path={path} trail={[...trail, event]}>
      <PressSheet request={wholeAddresses(request)} pack={shown} reading={reading}>
        <div className="no-print">
          {path !== pressPath(pack) && (
            <p className="mt-2 text-small">
              {t('press.newest')} <a href={own}>{own}</a>
            </p>
          )}
          <p className="mt-2 text-small">
            <a href={request.unpinned(event.path)}>{t('press.toEvent')}</a>
          </p>
          <PdfLine request={request} address={`${own}/pdf`} pdf={pdf} canPrint={printing} />
          <PressLinks request={request} heading={t('press.others')} packs={others} />
        </div>
      </PressSheet>
    </PageFrame>
  )
}
