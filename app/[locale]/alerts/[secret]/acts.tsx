import type { FrameRequest } from '#components/page-frame'
import type { Subscription } from '#lib/alerts/subscription'

interface ActsProps {
  request: FrameRequest
  secret: string
  state: Subscription['state']
}

/** What can be done with an alert as it stands, each as a form of its own. */
export function Acts({ request: { t, unpinned }, secret, state }: ActsProps) {
  const action = unpinned(`/alerts/${secret}/change`)
  const act = (name: 'activate' | 'pause' | 'delete', says: string, label: string, look: string) => (
    <form method="post" action={action} className="mt-6 max-w-3xl">
      <input type="hidden" name="act" value={name} />
      {says && <p>{says}</p>}
      <button className={`button ${look} mt-2`}>{label}</button>
    </form>
  )
  return (
    <>
      {state === 'unconfirmed' &&
        act('activate', t('alerts.manage.confirmSays'), t('alerts.manage.confirm'), '')}
      {state === 'paused' && act('activate', t('alerts.manage.resumeSays'), t('alerts.manage.resume'), '')}
      {state === 'active' && act('pause', '', t('alerts.manage.pause'), 'button-quiet')}
      {act('delete', t('alerts.manage.deleteSays'), t('alerts.manage.delete'), 'button-warn')}
    </>
  )
}
