import type { FrameRequest } from '#components/page-frame'

interface KeepButtonProps {
  request: Pick<FrameRequest, 't' | 'href'>
  /** The record as `kind:key`: an opportunity, park, policy, project, enterprise or event. */
  item: string
}

/** Puts the page's record on the reader's shortlist. A plain form, since a public page knows nothing of its reader. */
export function KeepButton({ request: { t, href }, item }: KeepButtonProps) {
  return (
    <form method="post" action={href('/shortlist/keep').split('?')[0]} className="mt-3 no-print">
      <button name="item" value={item} className="button button-quiet">
        {t('shortlist.keep')}
      </button>
    </form>
  )
}
