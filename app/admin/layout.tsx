import '#app/globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { deskLocale } from '#app/admin/locale'
import { languageTags } from '#lib/i18n/locales'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={languageTags[await deskLocale()]}>
      <body>{children}</body>
    </html>
  )
}
