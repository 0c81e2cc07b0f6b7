import { forbidden, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { deskLocale } from '#app/admin/locale'
import { requireStaff } from '#lib/auth/session'
import { NotAllowed, NotSignedIn, type Role, type Staff } from '#lib/auth/staff'
import { isLocale, type Locale } from '#lib/i18n/locales'
import { translator, type Translate } from '#lib/i18n/translate'

/** What every page of the desk knows: who works at it, in which language. */
export interface Desk {
  staff: Staff
  locale: Locale
  t: Translate
}

export type Query = Record<string, string | string[] | undefined>

interface PageProps<Params> {
  params: Promise<Params>
  searchParams: Promise<Query>
}

interface PageParts<Params> {
  params: Params
  query: Record<string, string>
}

export const writers: Role[] = ['recorder', 'reviewer']

/**
 * A page of the desk. Somebody who is not signed in is asked to and comes back; somebody whose role does not allow it
 * gets the page that says so. The reads and writes of lib check for themselves: this only turns their refusal into a page.
 */
export function deskPage<Params = Record<string, never>>(
  path: string | ((params: Params) => string),
  roles: Role[],
  render: (desk: Desk, parts: PageParts<Params>) => Promise<ReactNode>,
) {
  return async function DeskPage({ params, searchParams }: PageProps<Params>): Promise<ReactNode> {
    const given = await params
    const query = single(await searchParams)
    try {
      const staff = await requireStaff(...roles)
      const locale = isLocale(query.lang ?? '') ? (query.lang as Locale) : await deskLocale()
      return await render({ staff, locale, t: translator(locale) }, { params: given, query })
    } catch (error) {
      if (error instanceof NotSignedIn) {
        const here = typeof path === 'string' ? path : path(given)
        redirect(`/admin/sign-in?${new URLSearchParams({ next: withQuery(here, query) })}`)
      }
      if (error instanceof NotAllowed) forbidden()
      throw error
    }
  }
}

function single(query: Query): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** An address with those parameters that have a value. */
export function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
