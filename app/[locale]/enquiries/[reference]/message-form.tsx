import type { KeptMessage } from '#app/[locale]/enquiries/[reference]/message/route'
import type { FrameRequest } from '#components/page-frame'
import { newFormToken } from '#lib/enquiries/form-token'

interface MessageFormProps {
  request: FrameRequest
  reference: string
  secret: string
  /** A message that was refused, and why. */
  refused: KeptMessage | null
}

/** Adds a message to one's own enquiry. */
export function MessageForm({ request: { t, locale }, reference, secret, refused }: MessageFormProps) {
  return (
    <form
      method="post"
      action={`/${locale}/enquiries/${reference}/message`}
      className="mt-4 max-w-3xl no-print"
    >
      <label htmlFor="message" className="font-semibold">
        {t('enquiries.status.add')}
      </label>
      {refused && (
        <p id="message-problem" className="text-warn">
          {t(`enquiries.problem.${refused.problem}`)}
        </p>
      )}
      <textarea
        id="message"
        name="message"
        rows={4}
        className="field"
        defaultValue={refused?.message}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? 'message-problem' : undefined}
      />
      <input type="hidden" name="key" value={secret} />
      <input type="hidden" name="formToken" value={newFormToken()} />
      <button className="button mt-3">{t('enquiries.status.addButton')}</button>
    </form>
  )
}
