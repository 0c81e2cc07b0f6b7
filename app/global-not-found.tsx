import '#app/globals.css'
import type { Metadata } from 'next'
import { FailureNotice } from '#components/failure-notice'

export const metadata: Metadata = { title: '没有找到这个页面 · Page not found' }

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
