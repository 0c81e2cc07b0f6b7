import type { Page } from '@playwright/test'
import { asOwner } from '../../helpers/database'
import { knownOfficer, knownOpportunity } from '../../helpers/known-records'
import { sendEnquiry } from '../../helpers/sent-enquiry'
import { databaseUrl, openAccount, type StaffRole, type Visitor } from '../support/accounts'
import { newSigning, publish, submitDraft } from '../support/signing'
import { formOf, withField, type Form } from './actions'
import { makeExamples } from './examples'
import { packForm, preparedPack } from './press-pack'
import { draftPark } from './park-draft'

export interface ActionCase {
  allowed: readonly StaffRole[]
  /** The form as it stands on its page. Asked for again for everybody who may send it. */
  form: () => Promise<Form>
  /** What an allowed sender is answered: status and place. */
  done: RegExp
  /** Where a refusal is not the usual one: a text is kept for who typed it, and does not exist for others. */
  refusals?: Partial<Record<Visitor, string>>
}

const recorders = ['recorder'] as const
const writers = ['recorder', 'reviewer'] as const
const reviewers = ['reviewer'] as const
const administrators = ['administrator'] as const
const everyRole = ['recorder', 'reviewer', 'administrator'] as const

/** Every action of the desk but those about the session, by file and name. */
export async function actionCases(
  as: (role: StaffRole) => Promise<Page>,
): Promise<Record<string, ActionCase>> {
  const [recorder, reviewer, administrator] = [
    await as('recorder'),
    await as('reviewer'),
    await as('administrator'),
  ]
  const examples = await makeExamples(as)
  const answered = await newEnquiry()
  const park = await draftPark(recorder)
  await publish(reviewer, await submitDraft(recorder))
  const listed = await recorder.request.get(`/data/parks.json?q=${encodeURIComponent(park.name)}`)
  const key = /"(?:slug|key)":"([^"]+)"/.exec(await listed.text())?.[1] ?? ''
  const submitted = async () => {
    await draftPark(recorder)
    return submitDraft(recorder)
  }
  const rowOf = async (at: 'first' | 'last') => {
    const { username } = await openAccount('recorder')
    return formOf(
      administrator,
      '/admin/accounts',
      `tr:has-text("${username}") td:last-child form:${at}-of-type button`,
    )
  }
  return {
    'accounts.openAccount': {
      allowed: administrators,
      done: /^200/,
      form: async () => {
        const form = await formOf(administrator, '/admin/accounts', 'form:has(#username) button')
        const typed = withField(withField(form, 'username', `t${newSigning().mark}`), 'name', '测试')
        return withField(typed, 'role', 'recorder')
      },
    },
    'accounts.renewPassword': { allowed: administrators, done: /^200/, form: () => rowOf('first') },
    'accounts.closeAccount': {
      allowed: administrators,
      done: /^303 \/admin\/accounts$/,
      form: () => rowOf('last'),
    },
    'accounts.linkToOfficer': {
      allowed: administrators,
      done: /^303 \/admin\/accounts$/,
      form: async () => {
        const { username } = await openAccount('recorder')
        const button = `tr:has-text("${username}") form:has([name="officer"]) button`
        return withField(await formOf(administrator, '/admin/accounts', button), 'officer', knownOfficer)
      },
    },
    'enquiries.assign': {
      allowed: everyRole,
      done: /\?done=assigned$/,
      form: () => formOf(recorder, answered, '#assign button'),
    },
    'enquiries.reply': {
      allowed: writers,
      done: /\?done=replied$/,
      form: async () =>
        withField(await formOf(recorder, answered, 'form:has(#reply) button'), 'text', '测试'),
    },
    'enquiries.keepNote': {
      allowed: writers,
      done: /\?done=noted$/,
      form: async () => withField(await formOf(recorder, answered, 'form:has(#note) button'), 'text', '测试'),
    },
    'enquiries.close': {
      allowed: writers,
      done: /\?done=closed$/,
      form: async () => formOf(recorder, await newEnquiry(), '#close button'),
    },
    'enquiries.erase': {
      allowed: administrators,
      done: /\?done=erased$/,
      form: async () => formOf(administrator, await newEnquiry(), '#erase button'),
    },
    'workdays.saveYear': {
      allowed: administrators,
      done: /\?year=\d{4}&done=saved$/,
      form: () => formOf(administrator, '/admin/workdays?year=2031', 'form:has(#off) button'),
    },
    'changes.beginChange': {
      allowed: writers,
      // The first opens the correction; the next is told on the page that it is open.
      done: /^(303 \/admin\/drafts\/\d+\/edit|200)$/,
      form: once(async () => {
        const page = `/admin/records/park/${key}`
        return withField(
          await formOf(recorder, page, 'form:has(#correction-reason) button'),
          'reason',
          '测试',
        )
      }),
    },
    'confirm.confirmOpportunity': {
      allowed: writers,
      // The first hands it to the reviewers; the next is led to the change that is open.
      done: /^303 \/admin(\?done=submitted|\/drafts\/\d+\?problem=changeOpen)$/,
      form: once(() =>
        formOf(recorder, `/admin/records/opportunity/${knownOpportunity}`, 'main form button >> nth=0'),
      ),
    },
    'changes.changeStage': {
      allowed: writers,
      done: /^303 \/admin\/drafts\/\d+/,
      form: async () => {
        const page = '/admin/records/project/HLJ-2024-0001/stage'
        const form = await formOf(recorder, page, 'main form button.button >> nth=-1')
        const fields = { stage: 'registered', on: '2024-12', 'sources.0.source': 's0-xinhua-2024' }
        return Object.entries(fields).reduce(
          (one, [name, value]) => withField(one, `stageEntry.${name}`, value),
          withField(form, 'intent', 'save'),
        )
      },
    },
    'press.savePack': {
      allowed: writers,
      done: /^303 \/admin\/press\/\d+\?done=saved$/,
      form: async () => ({ ...(await packForm(recorder)), address: '/admin/press' }),
    },
    'press.approvePack': {
      allowed: reviewers,
      done: /^303 \/admin\/press\/\d+\?done=approved$/,
      form: async () => formOf(reviewer, await preparedPack(recorder), '#verdict form button'),
    },
    'press.withdrawPack': {
      allowed: reviewers,
      done: /^303 \/admin\/press\/\d+\?done=withdrawn$/,
      form: async () =>
        withField(
          await formOf(reviewer, await preparedPack(recorder), 'form:has(#withdraw-reason) button'),
          'reason',
          '测试',
        ),
    },
    'records.saveRecord': {
      allowed: writers,
      done: /^303 \/admin\?done=saved$/,
      form: () => formOf(recorder, '/admin/new/park', 'button[value="later"]'),
    },
    'records.chooseEnterprise': {
      allowed: writers,
      done: /^303 \/admin\/drafts\/\d+\/edit\?step=enterprises$/,
      form: () =>
        formOf(
          recorder,
          `/admin/drafts/${examples.draft}/edit?step=enterprises&name=${encodeURIComponent('金蝶软件')}`,
          '#similar form button',
        ),
    },
    'records.saveMine': {
      allowed: recorders,
      refusals: { reviewer: '404' },
      done: /^303 \/admin\/drafts\/\d+$/,
      form: () =>
        formOf(
          recorder,
          `/admin/drafts/${examples.draft}/conflict?text=${examples.text}`,
          'main form button',
        ),
    },
    'records.discard': {
      allowed: writers,
      done: /^303 \/admin\?done=discarded$/,
      form: async () => formOf(recorder, (await draftPark(recorder)).address, 'details form button'),
    },
    'review.publish': {
      allowed: reviewers,
      done: /^303 \/admin\?done=published&edition=\d+$/,
      form: async () => formOf(reviewer, await submitted(), '#verdict > form button'),
    },
    'review.sendBack': {
      allowed: reviewers,
      done: /^303 \/admin\?done=returned$/,
      form: async () =>
        withField(
          await formOf(reviewer, await submitted(), '#verdict details form button'),
          'reason',
          '测试',
        ),
    },
    'submit.submitRecord': {
      allowed: writers,
      done: /^303 \/admin\?done=submitted$/,
      form: async () =>
        formOf(recorder, (await draftPark(recorder)).address, 'form:has([name="revision"]) button'),
    },
  }
}

/** A form that leaves its page when it was sent: it is kept and sent again. */
function once(make: () => Promise<Form>): () => Promise<Form> {
  let kept: Promise<Form> | undefined
  return () => (kept ??= make())
}

/** The desk's page of a new enquiry. What was sent before does not count against this machine's limit. */
async function newEnquiry(): Promise<string> {
  await asOwner(databaseUrl(), (client) => client.query('DELETE FROM enquiry_making'))
  const [reference = ''] = (await sendEnquiry(process.env.PORTAL_TEST_URL ?? '')).split(' ')
  return `/admin/enquiries/${reference}`
}
