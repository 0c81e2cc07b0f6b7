import { languages } from '#lib/i18n/locales'
import type { Edition } from './editions'

/**
 * The part of the site an address belongs to. What is public changes with editions only; what is private is never kept
 * by anybody, and so are the public pages that belong to one reader (`personal`); about the rest (static files, the redirect of /) Next knows best.
 */
export type Room = 'public' | 'private' | 'rest'

/** Forms and answers of one reader: enquiries, alerts, shortlists. */
const personal = new RegExp(`^/(${languages.join('|')})/(enquiries|alerts|shortlist)(/|$)`)
const page = new RegExp(`^/(${languages.join('|')})(/|$)`)

/** Pages that anybody may see: they show and do the same without scripts. */
export const isPublicPage = (path: string): boolean => page.test(path)

export function roomOf(path: string): Room {
  if (personal.test(path)) return 'private'
  if (isPublicPage(path) || /^\/data(\/|$)/.test(path)) return 'public'
  return /^\/(admin|api)(\/|$)/.test(path) ? 'private' : 'rest'
}

/**
 * The tag of a public answer. It holds for every address, older editions' too: what an address says at edition 3 does
 * not change, but the page around it may name the newest. What became public without an edition is named beside it.
 */
export function tagOf({ number, pressActs }: Pick<Edition, 'number' | 'pressActs'>, build: string): string {
  return `W/"e${number}${pressActs > 0 ? `p${pressActs}` : ''}-${build}"`
}

/**
 * Whether If-None-Match names that tag (weak comparison, RFC 9110 section 8.8.3.2). `*` names none: whether there is
 * anything at the address is not known before it is rendered.
 */
export function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const bare = (one: string) => one.trim().replace(/^W\//, '')
  return ifNoneMatch.split(',').some((one) => bare(one) === bare(tag))
}

/** An instant as ISO 8601 in China's time, which has no summer time: 2026-11-22T12:00:00+08:00. */
export function shanghaiTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00')
}
