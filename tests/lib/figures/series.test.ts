import { expect, test } from 'vitest'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { withParts } from '#lib/figures/parts'
import { seriesOf } from '#lib/figures/series'
import { AnnouncedFigureContent } from '#lib/figures/schema'
import { contentOf } from '#tests/fixtures/content'

const figure = (key: string, changes: object = {}): AnnouncedFigure => ({
  key,
  titleZh: null,
  titleEn: key,
  fromEdition: 1,
  content: AnnouncedFigureContent.parse(contentOf('figure', { ...changes })),
})
const keys = (figures: readonly AnnouncedFigure[]) => figures.map(({ key }) => key)
const enterprises = (number: string) => ({
  measure: 'parkStatistic',
  quantity: { number, unit: { zh: '家', en: 'enterprises' } },
})

test('readings of one series stand under the newest, the later first', () => {
  const figures = [
    figure('2022', enterprises('900')),
    figure('2024', { ...enterprises('1281'), replaces: '2023' }),
    figure('other'),
    figure('2023', { ...enterprises('1100'), replaces: '2022' }),
  ]
  const series = seriesOf(figures)
  expect(series.map(({ newest, earlier }) => [newest.key, ...keys(earlier)])).toEqual([
    ['2024', '2023', '2022'],
    ['other'],
  ])
})

test('a reading that replaces one that is not public stands alone', () => {
  expect(
    seriesOf([figure('new', { replaces: 'unseen' })]).map(({ newest, earlier }) => [newest.key, earlier]),
  ).toEqual([['new', []]])
})

test('parts stand under their whole, however deep, and a part without its whole at the top', () => {
  const figures = [
    figure('site', { partOf: 'whole' }),
    figure('whole'),
    figure('harbin', { partOf: 'site' }),
    figure('orphan', { partOf: 'unseen' }),
  ]
  const trees = withParts(figures)
  expect(trees.map((tree) => tree.figure.key)).toEqual(['whole', 'orphan'])
  expect(trees[0]?.parts.map((part) => part.figure.key)).toEqual(['site'])
  expect(trees[0]?.parts[0]?.parts.map((part) => part.figure.key)).toEqual(['harbin'])
})

test('a part larger than its whole has no share of it, and money of two currencies none either', () => {
  const quantity = (number: string) => ({ number, unit: { zh: '个项目', en: 'projects' } })
  const amount = (number: string, unit: string) => ({ number, unit })
  const figures = [
    figure('whole', { quantity: quantity('172'), amount: amount('98.238', 'billionYuan') }),
    figure('more', { partOf: 'whole', quantity: quantity('173'), amount: amount('292.93', 'yiYuan') }),
    figure('dollars', { partOf: 'whole', quantity: quantity('86'), amount: amount('1', 'billionUsd') }),
  ]
  expect(withParts(figures)[0]?.parts.map(({ ofWhole }) => ofWhole)).toEqual([
    { quantity: null, amount: '29.8' },
    { quantity: '50.0', amount: null },
  ])
})
