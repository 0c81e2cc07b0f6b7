import '#app/globals.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLanguage, languageTags } from '#lib/i18n/locales'

/** Every public page is a function of its address and the edition, so none is made at build time. */
export const dynamic = 'force-dynamic'

interface LayoutProps {
  children: ReactNode
  params: Promise<{ locale: string }>
}

export default async function PublicLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLanguage(locale)) notFound()
  return (
    <html lang={languageTags[locale]}>
      <head>
        {/* Both are the same for everybody: how the device wants pages shown is in the answer of the first. */}
        {/* eslint-disable-next-line @next/next/no-css-tags -- an answer by cookie, and no file of the build */}
        <link rel="stylesheet" href="/view.css" />
        <script src="/enhance.js" defer />
      </head>
      <body>{children}</body>
    </html>
  )
}
