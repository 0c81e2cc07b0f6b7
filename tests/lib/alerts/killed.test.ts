import { randomInt } from 'node:crypto'
import { setTimeout as pass } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staffDb } from '#lib/db/staff'
import { contentOf } from '#tests/fixtures/content'
import { beginFront, beginWorker, kill, killAll } from '#tests/fixtures/kill/killable'
import { openMailbox, type Mailbox } from '#tests/fixtures/mailbox'
import { publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

/** In each of them a process that takes forms and one that does jobs are killed. */
const rounds = Number(process.env.KILL_ROUNDS ?? 8)
const readersPerRound = 4
/** They are killed that many answers and mails later, at most, and within that many milliseconds of the last. */
const most = { deeds: 12, milliseconds: 20, patience: 5000 }

let box: Mailbox
let people: People
beforeAll(async () => {
  box = await openMailbox()
  Object.assign(process.env, {
    PORTAL_SMTP_URL: box.url,
    PORTAL_MAIL_FROM: 'portal@example.com',
    PORTAL_URL: 'https://portal.example',
  })
  people = await makePeople()
  await publishSource(people)
})
afterAll(async () => {
  await killAll()
  await box.close()
})

const readers = Array.from({ length: rounds * readersPerRound }, (_, n) => `reader-${n}@example.com`)
const waiting = () => staffDb().outgoingMail.count({ where: { state: 'waiting' } })
const publishPark = (key: string) => publishNew(people, 'park', key, contentOf('park'))

/** Orders not yet answered: their people send the form once more, as one does when a page does not load. */
const open = new Set<string>()
const followed = new Set<string>()

/** Whoever received a link follows it; gives the orders that this adds. */
function followLinks(): string[] {
  const links = box
    .kept()
    .flatMap(({ text = '' }) => /open this link.*\n.*\/alerts\/([\w-]{32})/.exec(text)?.[1] ?? [])
  const orders = links.filter((secret) => !followed.has(secret)).map((secret) => `confirm ${secret}`)
  for (const secret of links) followed.add(secret)
  for (const order of orders) open.add(order)
  return orders
}

test(`with ${2 * rounds} processes killed in the middle, every mail arrives exactly once`, async () => {
  let answers = 0
  const answered = (order: string) => {
    answers += 1
    open.delete(order)
  }
  const deeds = () => answers + box.transmitted.length
  /** Until the two are somewhere in the middle of their work. */
  const untilMidway = async () => {
    const [enough, end] = [deeds() + randomInt(most.deeds), Date.now() + most.patience]
    while (deeds() < enough && Date.now() < end) await pass(1)
    await pass(randomInt(most.milliseconds))
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of readers.slice(round * readersPerRound, (round + 1) * readersPerRound))
      open.add(`ask ${reader}`)
    followLinks()
    const both = await Promise.all([beginWorker(), beginFront([...open], answered)])
    if (round % 10 === 5) await publishPark(`park-${round}`)
    await untilMidway()
    await Promise.all(both.map(kill))
  }
  await beginWorker()
  const front = await beginFront([...open], answered)
  const left = async () => {
    front.stdin?.write(
      followLinks()
        .map((order) => `${order}\n`)
        .join(''),
    )
    return open.size + (await waiting())
  }
  await expect.poll(left, { timeout: 120_000 }).toBe(0)
  const newest = await publishPark('park-last')
  const told = () => staffDb().alertSubscription.count({ where: { toldEdition: newest } })
  await expect.poll(told, { timeout: 60_000 }).toBe(readers.length)
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)

  const repeated = box.transmitted.length - box.kept().length
  console.log(
    `${2 * rounds} processes killed: ${box.kept().length} mails arrived once, ${repeated} of them sent twice`,
  )
  const queued = await staffDb().outgoingMail.findMany()
  expect(queued.every(({ state }) => state === 'sent')).toBe(true)
  const ids = (mails: readonly { messageId?: string }[]) => mails.map(({ messageId }) => messageId).sort()
  expect(ids(box.kept())).toEqual(ids(queued))

  // By whom they are for and what they say, whatever their Message-ID: nobody has one twice, and all have theirs.
  const named = box.kept().map(({ to, subject }) => `${[to].flat()[0]?.text} ${subject}`)
  expect(new Set(named).size).toBe(named.length)
  for (const reader of readers) {
    const own = named.filter((name) => name.startsWith(`${reader} `))
    expect(own.filter((name) => name.includes('confirm'))).toHaveLength(1)
    expect(own.filter((name) => name.includes(`edition ${newest}`))).toHaveLength(1)
  }
}, 900_000)
