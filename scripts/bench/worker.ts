/** Measures one synthetic database, the one of DATABASE_URL, as the parent process asks over IPC. */
import type pg from 'pg'
import { publicDb } from '#lib/db/public'
import { staffDb } from '#lib/db/staff'
import { ExportSampler, type ExportForm, type ExportSample } from './export-sampler'
import { surveyGround } from './ground'
import { connectPlain } from './plain'
import { PublishSampler, type PublishSample } from './publish-sampler'
import { readCases } from './read-cases'
import { ReadSampler, type Side } from './read-sampler'

/** What the parent may ask, and what each question is answered with. */
export interface Answers {
  /** Milliseconds; null when the database gave the statement up. */
  read: number | null
  publish: PublishSample
  export: ExportSample
  end: null
}
export interface Request {
  ask: keyof Answers
  side: Side
  /** The name of a read case. */
  name?: string
  /** The form of an export. */
  form?: ExportForm
}
export type Reply = { ok: true; answer: Answers[keyof Answers] } | { ok: false; error: string }

const clients: pg.Client[] = []
const connected = async (role: Parameters<typeof connectPlain>[0]): Promise<pg.Client> => {
  const client = await connectPlain(role)
  clients.push(client)
  return client
}

let reads: Promise<ReadSampler> | undefined
let publications: Promise<PublishSampler> | undefined
const exports = new Map<ExportForm, Promise<ExportSampler>>()

const prepareReads = async () => new ReadSampler(await connected('portal_public'), await surveyGround())
const preparePublications = async () => PublishSampler.prepare(await connected('portal_staff'))
function exportsAs(form: ExportForm): Promise<ExportSampler> {
  const made =
    exports.get(form) ?? connected('portal_public').then((client) => ExportSampler.prepare(client, form))
  exports.set(form, made)
  return made
}

async function answer({ ask, side, name, form = 'csv' }: Request): Promise<Answers[keyof Answers]> {
  if (ask === 'publish') return (await (publications ??= preparePublications())).sample(side)
  if (ask === 'export') return (await exportsAs(form)).sample(side)
  if (ask === 'end') return end()
  const readCase = readCases.find((one) => one.name === name)
  if (!readCase) throw new Error(`no read case ${name}`)
  return (await (reads ??= prepareReads())).sample(readCase, side)
}

async function end(): Promise<null> {
  await Promise.all([
    ...clients.map((client) => client.end()),
    publicDb().$disconnect(),
    staffDb().$disconnect(),
  ])
  return null
}

process.on('message', (request: Request) => {
  answer(request).then(
    (value) => process.send?.({ ok: true, answer: value } satisfies Reply),
    (error: unknown) =>
      process.send?.({
        ok: false,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Reply),
  )
})
process.on('disconnect', () => process.exit(0))
