import { prefectures, placeName } from '#lib/places/divisions'
import { industries4567 } from '#lib/projects/schema'
import { searchTokens, sortName } from '#lib/search/tokens'

/** Choices with how often each is made: `bounds[i]` is where the share of `values[i]` begins between 0 and 1. */
export interface Choice<Value> {
  values: Value[]
  bounds: number[]
}

/** Choices whose shares fall like 1 / rank ** steepness, the first the most frequent. */
export function falling<Value>(values: readonly Value[], steepness: number): Choice<Value> {
  return weighted(values.map((value, at) => [value, 1 / (at + 1) ** steepness]))
}

/** Choices with a weight each; the weights need not add up to 1. */
export function weighted<Value>(pairs: readonly (readonly [Value, number])[]): Choice<Value> {
  const whole = pairs.reduce((sum, [, weight]) => sum + weight, 0)
  let below = 0
  const bounds = pairs.map(([, weight]) => {
    const bound = below / whole
    below += weight
    return bound
  })
  return { values: pairs.map(([value]) => value), bounds }
}

/** The prefectures, Harbin and Daqing first; about one in ten has no place. */
export const cities = falling<string | null>(
  [
    ...prefectures.slice(0, 1),
    ...prefectures.slice(5, 6),
    null,
    ...prefectures.slice(1, 5),
    ...prefectures.slice(6),
  ],
  1,
)
export const industries = falling(industries4567, 0.7)
export const standings = weighted([
  ['open', 60],
  ['past', 30],
  ['unconfirmed', 10],
] as const)
export const years = weighted(Array.from({ length: 15 }, (_, at) => [2012 + at, 2 + at] as const))
export const agreements = weighted([
  ['contract', 60],
  ['framework', 20],
  ['intention', 10],
  ['unstated', 10],
] as const)
export const stages = weighted([
  ['signed', 50],
  ['registered', 15],
  ['started', 15],
  ['producing', 10],
  ['completed', 8],
  ['ended', 2],
] as const)

/** What is made there. 生猪 stands in 4 % of the titles and 桦木 in 0.2 %; neither is part of another word here. */
export const products = falling(
  (
    '大豆加工 玉米淀粉 水稻精深加工 乳制品 生猪养殖 肉牛屠宰 鲜食玉米 食用菌 中药材 矿泉水 石墨负极 碳纤维 风力发电 光伏电站 ' +
    '热电联产 储能电池 氢能装备 汽车零部件 农机装备 数控机床 轴承 燃气轮机 卫星载荷 无人机 机器人 传感器 数据中心 软件园 ' +
    '电子商务 冷链物流 保税仓储 跨境贸易 冰雪小镇 康养社区 影视基地 创意设计 生物制药 医疗器械 亚麻纺织 桦木板材'
  ).split(' '),
  1.5,
)

/** Stands for the number of a record until the database puts that number in; no vocabulary holds a digit. */
export const numberMark = '0000000'

/** What titles of one form have in common, whatever number stands in them. */
export interface Shape {
  titleZh: string
  titleEn: string
  sortName: string
  /** All tokens but the number itself and the initials of the English title, which end with its first digit. */
  tokens: string[]
  initials: string
}

function shape(titleZh: string, titleEn: string, texts: string[] = []): Shape {
  const initials =
    titleEn
      .replace(numberMark, '')
      .match(/\b[A-Za-z]/g)
      ?.join('')
      .toLowerCase() ?? ''
  const own = new Set([numberMark, `${initials}0`])
  const tokens = searchTokens([titleZh, titleEn], texts).filter((token) => !own.has(token))
  return { titleZh, titleEn, sortName: sortName(titleZh), tokens, initials }
}

export const anyPlace = { zh: '合成地点', en: 'Synthetic place' }
export const anyInvestor = { zh: '合成投资方', en: 'Synthetic investor' }
export const localParty = { zh: '合成地方签约方', en: 'Synthetic local party' }

/** The title of a project by place and product, in the order city by city, product by product. */
export function projectShapes(): Shape[] {
  return cities.values.flatMap((city) => {
    const place = city === null ? '全省' : placeName(city, 'zh')
    return products.values.map((product) =>
      shape(`合成数据项目 ${numberMark} ${place}${product}`, `Synthetic project ${numberMark}`, [
        localParty.zh,
        localParty.en,
      ]),
    )
  })
}

/** The titles of the records that synthetic projects refer to, by kind. */
export const otherShapes = {
  source: shape(`合成来源 ${numberMark}`, `Synthetic source ${numberMark}`, [anyPlace.zh, anyPlace.en]),
  park: shape(`合成园区 ${numberMark}`, `Synthetic park ${numberMark}`),
  enterprise: shape(`合成企业 ${numberMark}`, `Synthetic enterprise ${numberMark}`),
  opportunity: shape(`合成招商项目 ${numberMark}`, `Synthetic opportunity ${numberMark}`, [
    anyInvestor.zh,
    anyInvestor.en,
  ]),
  event: shape(`合成招商活动 ${numberMark}`, `Synthetic event ${numberMark}`, [anyPlace.zh, anyPlace.en]),
}
