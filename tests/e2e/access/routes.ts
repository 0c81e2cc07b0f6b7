import { knownOfficer, knownOpportunity } from '../../helpers/known-records'
import { knownPressEvent } from '../../helpers/known-press-pack'
import { knownReceipt } from '../../helpers/known-receipt'
import type { Visitor } from '../support/accounts'

export type Answer = number | `${number} ${string}`

export interface Route {
  address: string
  /** What each visitor is answered: a status, or a status and where it sends them. */
  answers: Record<Visitor, Answer>
}

const everybody = (answer: Answer): Route['answers'] => ({
  anonymous: answer,
  recorder: answer,
  reviewer: answer,
  administrator: answer,
})
const toSignIn = (address: string): Answer => `307 /admin/sign-in?${new URLSearchParams({ next: address })}`

const open = (address: string, answer: Answer = 200): Route => ({ address, answers: everybody(answer) })
const staff = (address: string): Route => ({
  address,
  answers: { ...everybody(200), anonymous: toSignIn(address) },
})
const writers = (address: string): Route => ({
  address,
  answers: { ...everybody(200), anonymous: toSignIn(address), administrator: 403 },
})

/** The form of a secret link, and nobody's. */
const noSecret = 'a'.repeat(32)

export interface Examples {
  /** Numbers of a draft, of a submitted version and of a text that lost a conflict about the draft. */
  draft: string
  submitted: string
  text: string
}

/** Every route on disk with one address of it and what it answers to whom. */
export function routes({ draft, submitted, text }: Examples): Record<string, Route> {
  const [enquiry = '', enquiryKey = ''] = (process.env.PORTAL_TEST_ENQUIRY ?? '').split(' ')
  const press = `/events/${knownPressEvent}/press`
  const conflict = `/admin/drafts/${draft}/conflict?text=${text}`
  return {
    'route.ts': open('/', '307 /zh'),
    'robots.ts': open('/robots.txt'),
    'sitemap.ts': open('/sitemap.xml'),
    'global-not-found.tsx': open('/nowhere', 404),
    '[locale]/page.tsx': open('/zh'),
    '[locale]/alerts/page.tsx': open('/zh/alerts'),
    '[locale]/alerts/new/page.tsx': open('/zh/alerts/new?list=projects&city=230100'),
    '[locale]/alerts/notice/[what]/page.tsx': open('/zh/alerts/notice/sent'),
    '[locale]/alerts/send/route.ts': open('/zh/alerts/send', 405),
    '[locale]/alerts/[secret]/page.tsx': open(`/zh/alerts/${process.env.PORTAL_TEST_ALERT}`),
    '[locale]/alerts/[secret]/change/route.ts': open(`/zh/alerts/${noSecret}/change`, 405),
    '[locale]/alerts/[secret]/stop/route.ts': open(
      `/zh/alerts/${noSecret}/stop`,
      `303 /zh/alerts/${noSecret}`,
    ),
    '[locale]/corrections/page.tsx': open('/zh/corrections'),
    '[locale]/editions/page.tsx': open('/zh/editions'),
    '[locale]/editions/[number]/page.tsx': open('/zh/editions/1'),
    '[locale]/embed/chart/page.tsx': open('/zh/embed/chart?by=year'),
    '[locale]/embed/events/[key]/page.tsx': open('/zh/embed/events/industry-transfer-2024'),
    '[locale]/embed/figure/page.tsx': open('/zh/embed/figure?figure=measure%3Dcount'),
    '[locale]/embed/projects/[key]/page.tsx': open('/zh/embed/projects/HLJ-2024-0001'),
    '[locale]/embed/receipts/[id]/page.tsx': open(`/zh/embed/receipts/${knownReceipt}`),
    '[locale]/embed/table/page.tsx': open('/zh/embed/table'),
    '[locale]/enquiries/page.tsx': open('/zh/enquiries'),
    '[locale]/enquiries/new/page.tsx': open('/zh/enquiries/new?city=230100'),
    '[locale]/enquiries/send/route.ts': open('/zh/enquiries/send', 405),
    '[locale]/enquiries/[reference]/page.tsx': open(`/zh/enquiries/${enquiry}?key=${enquiryKey}`),
    '[locale]/enquiries/[reference]/data/route.ts': open(`/zh/enquiries/${enquiry}/data?key=${enquiryKey}`),
    '[locale]/enquiries/[reference]/message/route.ts': open(`/zh/enquiries/${enquiry}/message`, 405),
    '[locale]/enquiries/[reference]/erase/route.ts': open(`/zh/enquiries/${enquiry}/erase`, 405),
    '[locale]/enterprises/page.tsx': open('/zh/enterprises'),
    '[locale]/enterprises/[key]/page.tsx': open('/zh/enterprises/kingdee'),
    '[locale]/events/page.tsx': open('/zh/events'),
    '[locale]/events/[key]/page.tsx': open('/zh/events/industry-transfer-2024'),
    '[locale]/events/[key]/press/page.tsx': open(`/zh${press}`),
    '[locale]/events/[key]/press/[number]/page.tsx': open(`/zh${press}/1`),
    '[locale]/events/[key]/press/[number]/pdf/route.ts': open(`/zh${press}/1/pdf`),
    '[locale]/figures/page.tsx': open('/zh/figures'),
    '[locale]/figures/coverage/page.tsx': open('/zh/figures/coverage'),
    '[locale]/figures/explore/page.tsx': open('/zh/figures/explore?view=map'),
    '[locale]/figures/announced/page.tsx': open('/zh/figures/announced'),
    '[locale]/figures/announced/[key]/page.tsx': open('/zh/figures/announced/united-aircraft-units-2025-04'),
    '[locale]/figures/changes/page.tsx': open('/zh/figures/changes?from=1&to=2'),
    '[locale]/figures/[receipt]/page.tsx': open(`/zh/figures/${knownReceipt}`),
    '[locale]/figures/receipts/route.ts': open('/zh/figures/receipts', 405),
    '[locale]/figures/check/page.tsx': open('/zh/figures/check?q=172'),
    '[locale]/method/page.tsx': open('/zh/method'),
    '[locale]/opportunities/page.tsx': open('/zh/opportunities'),
    '[locale]/opportunities/[key]/page.tsx': open(`/zh/opportunities/${knownOpportunity}`),
    '[locale]/accessible/page.tsx': open('/zh/accessible'),
    '[locale]/accessible/choose/route.ts': open('/zh/accessible/choose', 405),
    'view.css/route.ts': open('/view.css'),
    '[locale]/invest/page.tsx': open('/zh/invest'),
    '[locale]/open/page.tsx': open('/zh/open'),
    '[locale]/contact/page.tsx': open('/zh/contact'),
    '[locale]/news/page.tsx': open('/zh/news'),
    '[locale]/site-map/page.tsx': open('/zh/site-map'),
    '[locale]/officers/page.tsx': open('/zh/officers'),
    '[locale]/officers/[key]/page.tsx': open(`/zh/officers/${knownOfficer}`),
    '[locale]/parks/page.tsx': open('/zh/parks'),
    '[locale]/parks/compare/page.tsx': open('/zh/parks/compare?parks=harbin-new-area'),
    '[locale]/parks/[key]/page.tsx': open('/zh/parks/harbin-new-area'),
    '[locale]/peers/page.tsx': open('/zh/peers'),
    '[locale]/places/page.tsx': open('/zh/places?by=value'),
    '[locale]/places/[code]/page.tsx': open('/zh/places/230100'),
    '[locale]/policies/page.tsx': open('/zh/policies'),
    '[locale]/policies/benefits/page.tsx': open('/zh/policies/benefits'),
    '[locale]/policies/[key]/page.tsx': open('/zh/policies/harbin-output-reward-2023'),
    '[locale]/projects/page.tsx': open('/zh/projects'),
    '[locale]/projects/[key]/page.tsx': open('/zh/projects/HLJ-2024-0001'),
    '[locale]/search/page.tsx': open('/zh/search?q=kdj'),
    '[locale]/shortlist/page.tsx': open('/zh/shortlist'),
    '[locale]/shortlist/compare/page.tsx': open('/zh/shortlist/compare?items=park:harbin-new-area'),
    '[locale]/shortlist/keep/route.ts': open('/zh/shortlist/keep', 405),
    '[locale]/shortlist/device/route.ts': open('/zh/shortlist/device', 405),
    '[locale]/shortlist/pdf/route.ts': open('/zh/shortlist/pdf', 404),
    '[locale]/sources/page.tsx': open('/zh/sources'),
    '[locale]/sources/[key]/page.tsx': open('/zh/sources/s0-xinhua-2024'),
    'notice/[status]/page.tsx': open('/notice/404'),
    'data/cards/[kind]/[file]/route.ts': open('/data/cards/events/industry-transfer-2024.png'),
    'data/oembed.json/route.ts': open('/data/oembed.json?url=nowhere', 400),
    'data/oembed.xml/route.ts': open('/data/oembed.xml?url=http%3A%2F%2Felsewhere.example%2F', 404),
    'data/[file]/route.ts': open('/data/projects.csv'),
    'data/changes.csv/route.ts': open('/data/changes.csv?from=1&to=2'),
    'data/changes.json/route.ts': open('/data/changes.json?from=1&to=2'),
    'data/receipts/[file]/route.ts': open(`/data/receipts/${knownReceipt}.csv`),
    'data/receipts/[file]/[citation]/route.ts': open(`/data/receipts/${knownReceipt}/apa.en.txt`),
    'data/events.ics/route.ts': open('/data/events.ics'),
    'data/events/[file]/route.ts': open('/data/events/industry-transfer-2024.ics'),
    'data/feeds/[file]/route.ts': open('/data/feeds/corrections.atom'),
    'data/explore.svg/route.ts': open('/data/explore.svg?view=map'),
    'data/explore.png/route.ts': open('/data/explore.png?view=map'),
    'data/explore.csv/route.ts': open('/data/explore.csv'),
    'api/auth/[...nextauth]/route.ts': open('/api/auth/session'),
    'admin/page.tsx': staff('/admin'),
    'admin/refused/page.tsx': open('/admin/refused', 403),
    'admin/accounts/page.tsx': {
      address: '/admin/accounts',
      answers: { ...everybody(403), anonymous: toSignIn('/admin/accounts'), administrator: 200 },
    },
    'admin/settings/page.tsx': {
      address: '/admin/settings',
      answers: { ...everybody(403), anonymous: toSignIn('/admin/settings'), administrator: 200 },
    },
    'admin/drafts/[id]/page.tsx': staff(`/admin/drafts/${draft}`),
    'admin/drafts/[id]/edit/page.tsx': writers(`/admin/drafts/${draft}/edit`),
    'admin/drafts/[id]/conflict/page.tsx': {
      address: conflict,
      answers: {
        ...everybody(200),
        anonymous: toSignIn(conflict),
        // The text was typed by a recorder, and is for nobody else.
        reviewer: 404,
        administrator: 403,
      },
    },
    'admin/enquiries/page.tsx': staff('/admin/enquiries'),
    'admin/enquiries/[reference]/data/route.ts': {
      address: `/admin/enquiries/${enquiry}/data`,
      answers: {
        anonymous: `307 /admin/sign-in?ended=1&next=${encodeURIComponent(`/admin/enquiries/${enquiry}`)}`,
        ...{ recorder: 403, reviewer: 403, administrator: 200 },
      },
    },
    'admin/enquiries/[reference]/page.tsx': staff(`/admin/enquiries/${enquiry}`),
    'admin/workdays/page.tsx': {
      address: '/admin/workdays',
      answers: { ...everybody(403), anonymous: toSignIn('/admin/workdays'), administrator: 200 },
    },
    'admin/language/route.ts': open('/admin/language?lang=zh&next=/admin', '303 /admin'),
    'admin/new/[kind]/page.tsx': writers('/admin/new/project'),
    'admin/press/page.tsx': staff('/admin/press'),
    'admin/press/[id]/page.tsx': staff('/admin/press/1'),
    'admin/press/[id]/preview/page.tsx': staff('/admin/press/1/preview'),
    'admin/records/page.tsx': staff('/admin/records'),
    'admin/records/[kind]/[key]/page.tsx': staff('/admin/records/enterprise/kingdee'),
    'admin/records/[kind]/[key]/stage/page.tsx': writers('/admin/records/project/HLJ-2024-0001/stage'),
    'admin/review/[id]/page.tsx': staff(`/admin/review/${submitted}`),
    'admin/sign-in/page.tsx': {
      address: '/admin/sign-in',
      answers: { ...everybody('307 /admin'), anonymous: 200 },
    },
  }
}
