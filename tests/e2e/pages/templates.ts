import { knownOfficer, knownOpportunity } from '../../helpers/known-records'
import { knownPressEvent } from '../../helpers/known-press-pack'
import { knownReceipt } from '../../helpers/known-receipt'

/** One address of each public template, without its language. Lists also name a filter that finds nothing. */
export interface Template {
  path: string
  /** A query that narrows the list. */
  filter?: string
  /** The query without which there is no such page. */
  needs?: string
  /** The first edition that has the record; 1 unless said. */
  since?: number
  /** False where search engines are asked to stay away. */
  indexed?: boolean
  /** False for what a reader has made, which the sitemap does not list. */
  listed?: boolean
}

export const templates: Record<string, Template> = {
  '[locale]/page.tsx': { path: '' },
  '[locale]/alerts/page.tsx': { path: '/alerts', indexed: false },
  '[locale]/alerts/new/page.tsx': {
    path: '/alerts/new',
    filter: 'list=projects&city=230100',
    indexed: false,
  },
  '[locale]/alerts/[secret]/page.tsx': { path: `/alerts/${process.env.PORTAL_TEST_ALERT}`, indexed: false },
  '[locale]/alerts/notice/[what]/page.tsx': { path: '/alerts/notice/sent', indexed: false },
  '[locale]/corrections/page.tsx': { path: '/corrections', filter: 'kind=revision' },
  '[locale]/editions/page.tsx': { path: '/editions' },
  '[locale]/editions/[number]/page.tsx': { path: '/editions/1' },
  '[locale]/embed/chart/page.tsx': { path: '/embed/chart', filter: 'year=2023', indexed: false },
  '[locale]/embed/events/[key]/page.tsx': { path: '/embed/events/industry-transfer-2024', indexed: false },
  '[locale]/embed/figure/page.tsx': {
    path: '/embed/figure',
    filter: 'figure=measure%3Dcount',
    indexed: false,
  },
  '[locale]/embed/projects/[key]/page.tsx': { path: '/embed/projects/HLJ-2024-0001', indexed: false },
  '[locale]/embed/receipts/[id]/page.tsx': { path: `/embed/receipts/${knownReceipt}`, indexed: false },
  '[locale]/embed/table/page.tsx': { path: '/embed/table', filter: 'year=2023', indexed: false },
  '[locale]/enquiries/page.tsx': { path: '/enquiries' },
  '[locale]/enquiries/new/page.tsx': { path: '/enquiries/new', indexed: false },
  '[locale]/enquiries/[reference]/page.tsx': {
    path: `/enquiries/${process.env.PORTAL_TEST_ENQUIRY?.split(' ')[0]}`,
    needs: `key=${process.env.PORTAL_TEST_ENQUIRY?.split(' ')[1]}`,
    indexed: false,
  },
  '[locale]/enterprises/page.tsx': { path: '/enterprises', filter: 'signed=1' },
  '[locale]/enterprises/[key]/page.tsx': { path: '/enterprises/united-aircraft' },
  '[locale]/events/page.tsx': { path: '/events', filter: 'year=2023' },
  '[locale]/events/[key]/page.tsx': { path: '/events/industry-transfer-2024' },
  '[locale]/events/[key]/press/page.tsx': { path: `/events/${knownPressEvent}/press` },
  '[locale]/events/[key]/press/[number]/page.tsx': { path: `/events/${knownPressEvent}/press/1` },
  '[locale]/figures/page.tsx': { path: '/figures', filter: 'year=2022' },
  '[locale]/figures/coverage/page.tsx': { path: '/figures/coverage', filter: 'year=2023' },
  '[locale]/figures/explore/page.tsx': { path: '/figures/explore', filter: 'year=2023&view=map' },
  '[locale]/figures/announced/page.tsx': { path: '/figures/announced', filter: 'year=2023' },
  '[locale]/figures/announced/[key]/page.tsx': {
    path: '/figures/announced/industry-transfer-2024-strategic-share',
  },
  '[locale]/figures/changes/page.tsx': { path: '/figures/changes', filter: 'from=1&to=2' },
  '[locale]/figures/[receipt]/page.tsx': { path: `/figures/${knownReceipt}`, listed: false },
  '[locale]/figures/check/page.tsx': { path: '/figures/check' },
  '[locale]/accessible/page.tsx': { path: '/accessible' },
  '[locale]/invest/page.tsx': { path: '/invest' },
  '[locale]/open/page.tsx': { path: '/open' },
  '[locale]/contact/page.tsx': { path: '/contact' },
  '[locale]/news/page.tsx': { path: '/news' },
  '[locale]/site-map/page.tsx': { path: '/site-map' },
  '[locale]/method/page.tsx': { path: '/method' },
  '[locale]/opportunities/page.tsx': { path: '/opportunities', filter: 'industry=new-materials' },
  '[locale]/opportunities/[key]/page.tsx': { path: `/opportunities/${knownOpportunity}` },
  '[locale]/officers/page.tsx': { path: '/officers', filter: 'city=230100' },
  '[locale]/officers/[key]/page.tsx': { path: `/officers/${knownOfficer}` },
  '[locale]/parks/page.tsx': { path: '/parks', filter: 'city=230100' },
  '[locale]/parks/compare/page.tsx': {
    path: '/parks/compare',
    filter: 'parks=harbin-new-area,harbin-economic-development-zone',
  },
  '[locale]/parks/[key]/page.tsx': { path: '/parks/harbin-new-area' },
  '[locale]/peers/page.tsx': { path: '/peers', filter: 'city=230100' },
  '[locale]/places/page.tsx': { path: '/places', filter: 'by=value' },
  '[locale]/places/[code]/page.tsx': { path: '/places/230100' },
  '[locale]/policies/page.tsx': { path: '/policies', filter: 'year=2023' },
  '[locale]/policies/benefits/page.tsx': {
    path: '/policies/benefits',
    filter: 'city=230100&industry=C&unit=millionYuan&fixedAssets=100',
  },
  '[locale]/policies/[key]/page.tsx': { path: '/policies/daqing-business-environment-2018' },
  '[locale]/projects/page.tsx': { path: '/projects', filter: 'city=230100&counting=counted' },
  '[locale]/projects/[key]/page.tsx': { path: '/projects/HLJ-2024-0001' },
  '[locale]/search/page.tsx': { path: '/search', filter: 'q=jindie', indexed: false },
  '[locale]/shortlist/page.tsx': {
    path: '/shortlist',
    filter: 'items=park:harbin-new-area,project:HLJ-2024-0001,project:HLJ-2023-0001',
    indexed: false,
  },
  '[locale]/shortlist/compare/page.tsx': {
    path: '/shortlist/compare',
    filter: 'items=project:HLJ-2024-0001,project:HLJ-2023-0001',
    indexed: false,
  },
  '[locale]/sources/page.tsx': { path: '/sources', filter: 'year=2023' },
  '[locale]/sources/[key]/page.tsx': { path: '/sources/s0-xinhua-2024' },
}

export const languages = [
  { language: 'zh', tag: 'zh-CN' },
  { language: 'en', tag: 'en' },
] as const

/** The states a template can be in, each with an address and the status of its answer. Every record named here stands in edition 1. */
export function statesOf({
  path,
  since = 1,
  filter,
  needs,
}: Template): { state: string; address: string; status: number }[] {
  const record = path.split('/').length > (/^\/(figures|shortlist)\//.test(path) ? 3 : 2)
  const states = [
    { state: 'normal', address: needs ? `${path}?${needs}` : path, status: 200 },
    { state: 'older edition', address: `${path}?${needs ? `${needs}&` : ''}edition=${since}`, status: 200 },
  ]
  if (filter !== undefined) states.push({ state: 'filtered', address: `${path}?${filter}`, status: 200 })
  if (record) {
    const nowhere = path.replace(/[^/]+$/, '999999')
    return [...states, { state: 'not found', address: nowhere, status: 404 }]
  }
  if (filter === undefined) return states
  return [
    ...states,
    { state: 'empty', address: `${path}?q=${encodeURIComponent('没有这样的记录')}`, status: 200 },
    { state: 'problem value', address: `${path}?year=20233&sort=wrong&edition=99999`, status: 200 },
  ]
}
