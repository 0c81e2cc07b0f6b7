import { kinds, type Kind } from '#lib/editions/kinds'

/** The list of each kind of record, as an address without its language. */
export const listPaths: Record<Kind, string> = {
  source: '/sources',
  park: '/parks',
  enterprise: '/enterprises',
  event: '/events',
  project: '/projects',
  figure: '/figures/announced',
  policy: '/policies',
  opportunity: '/opportunities',
  officer: '/officers',
}

/** The page of one record, as an address without its language. */
export const recordPath = (kind: Kind, key: string): string => `${listPaths[kind]}/${key}`

/** The kind of record whose page has that address without its language; undefined when it is no record's page. */
export const kindAt = (path: string): Kind | undefined =>
  kinds.find((kind) => path.startsWith(`${listPaths[kind]}/`))
