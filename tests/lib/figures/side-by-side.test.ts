import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { AnnouncedFigureContent } from '#lib/figures/schema'
import { seriesOf } from '#lib/figures/series'
import { sideBySide } from '#lib/figures/side-by-side'
import { contentOf } from '#tests/fixtures/content'

const figure = (key: string, park: string, changes: object): AnnouncedFigure => ({
  key,
  titleZh: null,
  titleEn: key,
  fromEdition: 1,
  content: AnnouncedFigureContent.parse(
    contentOf('figure', {
      subject: { kind: 'park', key: park },
      measure: 'parkStatistic',
      quantity: null,
      amount: null,
      ...changes,
    }),
  ),
})
const quantity = (number: string, en: string) => ({ quantity: { number, unit: { zh: en, en } } })
const seen = (figures: AnnouncedFigure[]) =>
  sideBySide(figures).map(({ key, readings }) => [
    key,
    Object.fromEntries([...readings].map(([park, series]) => [park, series.map(({ newest }) => newest.key)])),
  ])

test('area comes first whatever its unit, then measure by measure and unit by unit; what nobody states is absent', () => {
  expect(
    seen([
      figure('output', 'a', { measure: 'output', amount: { number: '1', unit: 'yiYuan' } }),
      figure('firms', 'a', quantity('590', 'enterprises')),
      figure('land', 'b', quantity('162.87', 'hectares')),
      figure('zone', 'a', quantity('26', 'square kilometres')),
      figure('core', 'a', { ...quantity('1.53', 'square kilometres'), partOf: 'zone' }),
      figure('money', 'b', { amount: { number: '2', unit: 'yiYuan' } }),
      figure('students', 'b', quantity('200000', 'students')),
    ]),
  ).toEqual([
    ['area', { a: ['zone'], b: ['land'] }],
    ['output:', { a: ['output'] }],
    ['parkStatistic:', { b: ['money'] }],
    ['parkStatistic:enterprises', { a: ['firms'] }],
    ['parkStatistic:students', { b: ['students'] }],
  ])
})

test('readings that disagree stand together, and a replaced one stands under the newest', () => {
  const [line] = sideBySide([
    figure('one', 'a', { ...quantity('22', 'plots'), disagreesWith: ['two'] }),
    figure('two', 'a', quantity('20', 'plots')),
    figure('now', 'a', { ...quantity('30', 'plots'), replaces: 'before' }),
    figure('before', 'a', quantity('25', 'plots')),
  ])
  expect(line?.readings.get('a')?.map(({ newest, earlier }) => [newest.key, earlier.length])).toEqual([
    ['one', 0],
    ['two', 0],
    ['now', 1],
  ])
})

test('whatever replaces what, each reading is shown once and the number shown is that of one reading, never a sum', () => {
  const chains = fc.array(fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(chains, fc.integer(), (given, turn) => {
      const figures = given.flatMap((numbers, chain) =>
        numbers.map((number, at) =>
          figure(`c${chain}n${at}`, 'a', {
            ...quantity(String(number), 'enterprises'),
            replaces: at === 0 ? null : `c${chain}n${at - 1}`,
          }),
        ),
      )
      const shuffled = figures.map((_, at) => figures[(at + Math.abs(turn)) % figures.length]!)
      const series = seriesOf(shuffled)
      expect(series.map(({ newest }) => newest.content.quantity?.number).sort()).toEqual(
        given.map((numbers) => String(numbers.at(-1))).sort(),
      )
      expect(
        series.flatMap(({ newest, earlier }) => [newest, ...earlier].map(({ key }) => key)).sort(),
      ).toEqual(figures.map(({ key }) => key).sort())
      const lines = sideBySide(shuffled)
      expect(lines).toHaveLength(1)
      expect(lines[0]?.readings.get('a')).toHaveLength(given.length)
    }),
  )
})
