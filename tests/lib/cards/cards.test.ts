import { beforeAll, describe, expect, test } from 'vitest'
import { XMLValidator } from 'fast-xml-parser'
import { GET } from '#app/data/cards/[kind]/[file]/route'
import { eventCard } from '#lib/cards/event-card'
import { figureCard } from '#lib/cards/figure-card'
import { projectCard } from '#lib/cards/project-card'
import { cardSize, cardSvg } from '#lib/drawing/card'
import { latestEdition, type Edition } from '#lib/editions/as-of'
import { listPublishedEvents } from '#lib/events/queries'
import { answerOf } from '#lib/figures/answer'
import { recordedFigure } from '#lib/figures/figure'
import { locales } from '#lib/i18n/locales'
import { listPublishedProjects } from '#lib/projects/queries'
import { issueReceipt } from '#lib/receipts/issue'
import { keptAnswer } from '#lib/receipts/kept-answer'
import { announced, publishFair } from '#tests/fixtures/fair'

let edition: Edition
beforeAll(async () => {
  await publishFair()
  edition = await latestEdition()
})

const frame = { site: '黑龙江省招商引资数据门户', edition: '第2版' }
const picture = (kind: string, file: string, query = '') =>
  GET(new Request(`http://portal.test/data/cards/${kind}/${file}?${query}`), {
    params: Promise.resolve({ kind, file }),
  })

describe('a card', () => {
  test('of an event shows its announced total, and says that it was announced', async () => {
    const card = await eventCard('fair', edition, 'zh')
    expect(card?.blocks.map(({ number, unit }) => number + unit)).toEqual([
      `${announced.count}个项目`,
      `${announced.yi}亿元`,
    ])
    expect(card?.blocks[0]?.says).toMatch(/^公布数据：/)
    const english = await eventCard('fair', edition, 'en')
    expect(english?.blocks[1]).toMatchObject({ number: '98.238', unit: 'billion yuan' })
  })

  test('of a project without a disclosed value says so and shows no zero', async () => {
    const card = await projectCard('HLJ-2024-0002', edition, 'zh')
    expect([card?.blocks, card?.note]).toEqual([[], '金额未披露'])
  })

  test('of an event without an announced total shows what is recorded, and no sum of nothing', async () => {
    const card = await eventCard('forum', edition, 'en')
    expect(card?.title).toBe('试验论坛')
    expect(card?.blocks.map(({ number, unit }) => `${number} ${unit}`)).toEqual(['1 project'])
    expect(card?.note).toMatch(/no disclosed value/)
  })

  test('of a share shows it by number and by value side by side, with both bases', async () => {
    const share = recordedFigure({ city: '230100' }, 'value', ['city'])
    const answer = await answerOf(share, edition.number)
    if (!answer) throw new Error('no answer')
    const card = await figureCard(share, keptAnswer(answer), edition, 'en')
    expect(card.blocks.map(({ unit }) => unit)).toEqual(['%', '%'])
    expect(card.blocks[0]?.number).toBe(answer.percent?.value)
    expect(card.blocks[1]?.number).toBe(answer.percent?.count)
    expect(card.blocks[1]?.says).toContain(`${answer.total.count} of ${answer.base?.count}`)
  })

  test('of a share of nothing shows no number', async () => {
    const share = recordedFigure({ year: '1950', city: '230100' }, 'count', ['city'])
    const answer = await answerOf(share, edition.number)
    if (!answer) throw new Error('no answer')
    const card = await figureCard(share, keptAnswer(answer), edition, 'zh')
    expect([card.blocks, card.note]).toEqual([[], '基数未知，不计算占比。'])
  })

  test('of every event and project is well-formed and inside its frame, in both languages', async () => {
    const [events, projects] = await Promise.all([
      listPublishedEvents({}, { sort: '-date', limit: 500 }, edition.number),
      listPublishedProjects({}, { sort: '-value', limit: 60 }, edition.number),
    ])
    for (const locale of locales) {
      const cards = await Promise.all([
        ...events.rows.map(({ key }) => eventCard(key, edition, locale)),
        ...projects.rows.map(({ key }) => projectCard(key, edition, locale)),
      ])
      for (const card of cards) {
        if (!card) throw new Error('a listed record has no card')
        const svg = cardSvg(card, frame)
        expect(XMLValidator.validate(svg), card.title).toBe(true)
        const lines = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)]
        expect(lines.length).toBeGreaterThan(4)
        for (const [, x, y] of lines) {
          expect(Number(x)).toBeLessThan(cardSize.width)
          expect(Number(y), card.title).toBeLessThanOrEqual(600)
        }
        // Nothing is written between the numbers and the foot twice.
        const bodies = lines.map(([, , y]) => Number(y)).filter((y) => y > 540 && y < 590)
        expect(bodies, card.title).toEqual([])
      }
    }
  })
})

describe('the address of a card', () => {
  test('gives a PNG of 1200 × 630, the same again', async () => {
    const one = await picture('events', 'fair.png', 'lang=zh')
    expect([one.status, one.headers.get('content-type')]).toEqual([200, 'image/png'])
    const bytes = Buffer.from(await one.arrayBuffer())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    const two = await picture('events', 'fair.png', 'lang=zh')
    expect(Buffer.from(await two.arrayBuffer()).equals(bytes)).toBe(true)
    const other = await picture('events', 'fair.png', 'lang=en')
    expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).toBe(false)
  })

  test('of a receipt takes its edition from the receipt', async () => {
    const made = await issueReceipt(recordedFigure({ city: '230100' }, 'value'), edition.number, 'maker')
    if (!made.ok) throw new Error('no receipt')
    expect((await picture('receipts', `${made.id}.png`, 'lang=en')).status).toBe(200)
    expect((await picture('receipts', `${made.id}.png`, 'edition=2')).status).toBe(400)
    expect((await picture('receipts', 'e1-000000000000.png')).status).toBe(404)
  })

  test.each([
    ['events', 'nothing.png', '', 404],
    ['events', 'fair.jpg', '', 404],
    ['constructor', 'x.png', '', 404],
    ['events', 'a\0b.png', '', 404],
    ['events', 'fair.png', 'lang=fr', 400],
    ['events', 'fair.png', 'edition=99', 400],
    ['events', 'fair.png', 'width=9000', 400],
  ])('%s/%s?%s is answered %d', async (kind, file, query, status) => {
    const answer = await picture(kind, file, query)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })
})
