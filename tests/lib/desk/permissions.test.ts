import { Browser } from '#tests/fixtures/request'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { NotAllowed, NotSignedIn, roles, type Role } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import {
  createAccount,
  disableAccount,
  linkOfficer,
  listAccountsForStaff,
  resetPassword,
} from '#lib/desk/accounts'
import {
  assignEnquiry,
  closeEnquiry,
  eraseEnquiryForEnquirer,
  exportEnquiryForEnquirer,
  writeToEnquiry,
} from '#lib/desk/answering'
import {
  countEnquiriesForStaff,
  getEnquiryForStaff,
  listAnsweringStaff,
  listEnquiriesForStaff,
  withEnquiry,
} from '#lib/desk/enquiries'
import { getWorkdaysForStaff, saveWorkdays } from '#lib/desk/workdays'
import { asked } from '#tests/fixtures/enquiry'
import { listOpportunitiesToConfirm } from '#lib/desk/confirmations'
import { getKeptText, keepText } from '#lib/desk/conflicts'
import { createDraft, discardDraft, openChange } from '#lib/desk/drafts'
import { saveDraft } from '#lib/desk/saving'
import { submitDraft } from '#lib/desk/submitting'
import { getEffectForStaff } from '#lib/desk/effect'
import { getMedianValueForStaff, listEnterpriseNamesForStaff } from '#lib/desk/peers'
import * as reads from '#lib/desk/queries'
import { getMailStateForStaff } from '#lib/desk/mail'
import { daysSinceEditionForStaff, listSettingsForStaff } from '#lib/desk/site-settings'
import { findRecordsForStaff, listVersionsForStaff } from '#lib/desk/records'
import * as press from '#lib/desk/press-packs'
import { publishDrafts, publishImport, returnDraft } from '#lib/desk/review'
import { listDraftsBehind } from '#lib/desk/together'
import type { PressDraft } from '#lib/press/schema'
import { contentOf, sourceKey } from '#tests/fixtures/content'
import { prepare, pressDraftOf } from '#tests/fixtures/press'
import { publishNew, publishSource, revisionsOf, submitNew } from '#tests/fixtures/publishing'
import { makePeople, makeStaff, type People } from '#tests/fixtures/staff'

interface Case {
  may: readonly Role[]
  writes: boolean
  /** Makes what the act needs, and gives the act. */
  prepare: () => Promise<() => Promise<unknown>> | (() => Promise<unknown>)
}

let people: People
const park = contentOf('park')
const newDraft = () => actAs(people.recorder, () => createDraft('park', park, { key: randomUUID() }))
const submitted = () => actAs(people.recorder, () => submitNew('park', randomUUID()))

const reviewers: readonly Role[] = ['reviewer']
const writers: readonly Role[] = ['recorder', 'reviewer']
const administrators: readonly Role[] = ['administrator']
const read = (act: () => Promise<unknown>, may: readonly Role[] = roles): Case => {
  return { may, writes: false, prepare: () => act }
}
const write = (may: readonly Role[], prepare: Case['prepare']): Case => ({ may, writes: true, prepare })
/** An act on a draft that somebody else wrote. */
const onDraft = (act: (id: number, revision: number) => Promise<unknown>, may = writers, make = newDraft) =>
  write(may, async () => {
    const { id, revision } = await make()
    return () => act(id, revision)
  })
const onAccount = (act: (id: string) => Promise<unknown>) =>
  write(administrators, async () => {
    const { id } = await makeStaff('recorder')
    return () => act(id)
  })

const packDraft = async () => {
  const event = randomUUID()
  return pressDraftOf(event, await publishNew(people, 'event', event), new Date('2999-01-01'))
}
/** An act on a press pack that somebody else prepared. */
const onPack = (act: (id: number, draft: PressDraft) => Promise<unknown>, may = reviewers) =>
  write(may, async () => {
    const draft = await packDraft()
    const id = await prepare(people.colleague, draft)
    return () => act(id, draft)
  })

/** An act on an enquiry that somebody has sent. */
const onEnquiry = (act: (reference: string) => Promise<unknown>, may = writers) =>
  write(may, async () => {
    const { reference } = await asked()
    return () => act(reference)
  })

const cases: Record<string, Case> = {
  listOpportunitiesToConfirm: read(() => listOpportunitiesToConfirm('2026-11-25')),
  getMailStateForStaff: read(getMailStateForStaff),
  listSettingsForStaff: read(listSettingsForStaff, administrators),
  daysSinceEditionForStaff: read(daysSinceEditionForStaff),
  createAccount: write(administrators, () => () => createAccount(randomUUID(), 'Somebody', 'reviewer')),
  disableAccount: onAccount(disableAccount),
  resetPassword: onAccount(resetPassword),
  listAccountsForStaff: read(listAccountsForStaff, administrators),

  createDraft: write(writers, () => () => createDraft('park', park)),
  openChange: write(writers, async () => {
    const key = randomUUID()
    await publishNew(people, 'park', key)
    return () => openChange('park', key, 'correction', 'why')
  }),
  saveDraft: onDraft((id, revision) => saveDraft(id, revision, park)),
  submitDraft: onDraft(submitDraft),
  discardDraft: onDraft(discardDraft),
  keepText: onDraft((id) => keepText(id, park)),
  getKeptText: read(() => getKeptText(1n, 1), writers),

  publishDrafts: write(reviewers, async () => {
    const drafts = [await submitted()]
    return () => publishDrafts(revisionsOf(drafts))
  }),
  publishImport: onDraft(
    (id) => publishImport(randomUUID(), { zh: '试验', en: 'A trial' }, [id]),
    reviewers,
    submitted,
  ),
  returnDraft: onDraft((id) => returnDraft(id, 'why'), reviewers, submitted),

  preparePressPack: write(writers, async () => {
    const draft = await packDraft()
    return () => press.preparePressPack(draft, randomUUID())
  }),
  revisePressPack: onPack((id, draft) => press.revisePressPack(id, 1, draft), writers),
  approvePressPack: onPack((id) => press.approvePressPack(id, 1)),
  withdrawPressPack: onPack((id) => press.withdrawPressPack(id, 'why')),
  listPressPacksForStaff: read(press.listPressPacksForStaff),
  getPressPackForStaff: read(() => press.getPressPackForStaff(1)),

  listDraftsForStaff: read(() => reads.listDraftsForStaff('draft')),
  getVersionForStaff: read(() => reads.getVersionForStaff(1)),
  listChoicesForStaff: read(() => reads.listChoicesForStaff('park')),
  listAuditForStaff: read(() => reads.listAuditForStaff()),
  getEffectForStaff: read(() => getEffectForStaff(null, null)),
  getMedianValueForStaff: read(() => getMedianValueForStaff('none')),
  listEnterpriseNamesForStaff: read(listEnterpriseNamesForStaff),
  findRecordsForStaff: read(() => findRecordsForStaff('park', null)),
  listVersionsForStaff: read(() => listVersionsForStaff('source', sourceKey)),
  listDraftsBehind: read(() => listDraftsBehind('park', 'some', park)),

  linkOfficer: onAccount((id) => linkOfficer(id, null)),
  getWorkdaysForStaff: read(() => getWorkdaysForStaff('2026')),
  saveWorkdays: write(administrators, () => () => saveWorkdays('2026', { off: [], working: [] })),
  assignEnquiry: onEnquiry((reference) => assignEnquiry(reference, people.recorder.id), roles),
  writeToEnquiry: onEnquiry((reference) =>
    writeToEnquiry(reference, 'note', { text: 'a note', formToken: randomUUID() }),
  ),
  closeEnquiry: onEnquiry(closeEnquiry),
  exportEnquiryForEnquirer: onEnquiry(exportEnquiryForEnquirer, administrators),
  eraseEnquiryForEnquirer: onEnquiry(eraseEnquiryForEnquirer, administrators),
  withEnquiry: read(() => withEnquiry('ENQ-none', () => Promise.resolve(null))),
  listEnquiriesForStaff: read(() => listEnquiriesForStaff('open')),
  countEnquiriesForStaff: read(countEnquiriesForStaff),
  getEnquiryForStaff: read(() => getEnquiryForStaff('ENQ-none')),
  listAnsweringStaff: read(listAnsweringStaff),
}

/** Exports that read and write nothing on their own, or that say of themselves that their callers check. */
const unguarded = [
  'audit',
  'differences',
  'effectOn',
  'newKey',
  'saysTheSame',
  'scopesOf',
  'slugOf',
  'titles',
  'validate',
  'withSourcesOf',
  'createFirstAccounts',
  'openAccount',
]

const desk = new URL('../../../lib/desk/', import.meta.url)
const files = readdirSync(desk).filter((name) => name.endsWith('.ts'))
const modules = await Promise.all(
  files.map((name) => import(/* @vite-ignore */ new URL(name, desk).pathname) as Promise<object>),
)

const everything = async () => ({
  versions: await staffDb().version.findMany({ orderBy: { id: 'asc' } }),
  staff: await staffDb().staff.findMany({ orderBy: { id: 'asc' } }),
  editions: await staffDb().edition.count(),
  packs: await staffDb().pressPack.findMany({ orderBy: { id: 'asc' } }),
  audit: await staffDb().auditEntry.count(),
  enquiries: await staffDb().enquiry.findMany({ orderBy: { id: 'asc' }, include: { messages: true } }),
  workdays: await staffDb().workday.findMany({ orderBy: { day: 'asc' } }),
})

const newestEntry = () => staffDb().auditEntry.findFirst({ orderBy: { id: 'desc' } })

async function refuses(act: () => Promise<unknown>, why: typeof NotAllowed | typeof NotSignedIn) {
  const before = await everything()
  await expect(act()).rejects.toThrow(why)
  expect(await everything()).toEqual(before)
}

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
})

test('every function that the desk exports has a case here', () => {
  const exported = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  )
  expect(exported.sort()).toEqual([...Object.keys(cases), ...unguarded].sort())
})

describe.each(Object.entries(cases))('%s', (_name, { may, writes, prepare }) => {
  test('refuses nobody, and writes nothing', async () => {
    const act = await prepare()
    await refuses(() => new Browser().request(act), NotSignedIn)
  })

  test.each(roles.filter((role) => !may.includes(role)))(
    'refuses the %s, and writes nothing',
    async (role) => {
      const act = await prepare()
      await refuses(() => actAs(people[role], act), NotAllowed)
    },
  )

  test.each(may)(`lets the %s, with ${writes ? 'one audit entry' : 'nothing written'}`, async (role) => {
    const act = await prepare()
    const before = await everything()
    await actAs(people[role], act)
    const after = await everything()
    if (!writes) expect(after).toEqual(before)
    else {
      expect(after.audit).toBe(before.audit + 1)
      expect(await newestEntry()).toMatchObject({ staffId: people[role].id })
    }
  })
})
