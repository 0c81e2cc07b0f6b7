/**
 * The columns of the site in the order of its header, each with the page it leads to and the pages in it. A page is in
 * one column; `ownNav` where the pages themselves say how to go on.
 */
export const columns = [
  { key: 'news', path: '/news', pages: ['/news', '/editions'] },
  { key: 'events', path: '/events', pages: ['/events'] },
  { key: 'projects', path: '/projects', pages: ['/projects', '/enterprises', '/peers'] },
  {
    key: 'invest',
    path: '/invest',
    pages: ['/invest', '/opportunities', '/parks', '/parks/compare', '/places', '/shortlist', '/search'],
  },
  { key: 'policies', path: '/policies', pages: ['/policies', '/policies/benefits'] },
  {
    key: 'data',
    path: '/figures',
    pages: [
      '/figures',
      '/figures/announced',
      '/figures/coverage',
      '/figures/explore',
      '/figures/changes',
      '/figures/check',
    ],
    ownNav: true,
  },
  { key: 'open', path: '/open', pages: ['/open', '/sources', '/method', '/corrections', '/site-map'] },
  {
    key: 'contact',
    path: '/contact',
    pages: ['/contact', '/enquiries', '/officers', '/alerts', '/accessible'],
  },
] as const satisfies readonly { key: string; path: string; pages: readonly string[]; ownNav?: true }[]

export type Column = (typeof columns)[number]
export type SitePage = Column['pages'][number]

const within = (path: string, page: string) => path === page || path.startsWith(`${page}/`)

/** The column of a page's address without its language, and the page of it that stands nearest above; null for home. */
export function placeOf(path: string): { column: Column; page: SitePage } | null {
  const all = columns.flatMap((column) => column.pages.map((page: SitePage) => ({ column, page })))
  return (
    all
      .filter(({ page }) => within(path, page))
      .sort((a, b) => b.page.length - a.page.length)
      .at(0) ?? null
  )
}

/** The name of a page's texts: `/figures/check` is `figures-check`. */
export const pageName = <Path extends string>(path: Path): PageName<Path> =>
  path.slice(1).replaceAll('/', '-') as PageName<Path>
type PageName<Path extends string> = Path extends `/${infer Rest}` ? Dashed<Rest> : never
type Dashed<Text extends string> = Text extends `${infer Head}/${infer Tail}`
  ? `${Head}-${Dashed<Tail>}`
  : Text
