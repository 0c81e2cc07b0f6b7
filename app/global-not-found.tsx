import '#app/globals.css'
import type { Metadata } from 'next'
import { FailureNotice } from '#components/failure-notice'
import { translator } from '#lib/i18n/translate'

const [zh, en] = [translator('zh'), translator('en')]
export const metadata: Metadata = { title: `${zh('errors.missing.title')} · ${en('errors.missing.title')}` }

/** For addresses outside the two languages and the desk. */
export default function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <body>
        <FailureNotice failure="missing" />
      </body>
    </html>
  )
}
