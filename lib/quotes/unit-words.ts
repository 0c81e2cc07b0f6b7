/** What a number counts. `growth` and `share` are percentages; `other` is any unit that the list does not know. */
export type UnitClass = string

interface UnitWord {
  unit: UnitClass
  zh: string
  en: string
}

/** The words of units in both languages, the longer before what it begins with. */
const unitWords: readonly UnitWord[] = [
  { unit: 'project', zh: '项目', en: 'projects?' },
  { unit: 'agreement', zh: '协议|合同(?![额金总])', en: 'agreements?' },
  { unit: 'deal', zh: '订单', en: 'deals?|contracts?|signings?' },
  { unit: 'exhibitor', zh: '参展商|展商', en: 'exhibitors?' },
  { unit: 'supplier', zh: '供应商', en: 'suppliers?' },
  { unit: 'enterprise', zh: '企业|公司', en: 'enterprises?|compan(?:y|ies)|firms?|businesses' },
  { unit: 'incubator', zh: '孵化器', en: 'incubators?' },
  { unit: 'university', zh: '高校|大学|院校', en: 'universit(?:y|ies)' },
  { unit: 'workstation', zh: '工作站', en: 'workstations?' },
  { unit: 'visit', zh: '人次', en: 'visits?|visitors?' },
  {
    unit: 'person',
    zh: '人(?![民均工才])|员工|职工|岗位|学生|干部',
    en: 'persons?|people|staff|employees?|jobs?|students?|workers?|officials?|cadres?',
  },
  { unit: 'policy', zh: '政策', en: 'polic(?:y|ies)' },
  { unit: 'achievement', zh: '成果', en: 'achievements?' },
  { unit: 'lead', zh: '线索', en: 'leads?' },
  { unit: 'line', zh: '产线|生产线', en: 'production lines?' },
  { unit: 'satellite', zh: '卫星', en: 'satellites?' },
  { unit: 'aircraft', zh: '无人机|直升机', en: 'aircraft|helicopters?|drones?' },
  { unit: 'squareKilometre', zh: '平方公里|平方千米', en: 'square kilomet(?:re|er)s?|sq\\.? ?km|km²' },
  { unit: 'squareMetre', zh: '平方米', en: 'square met(?:re|er)s?|m²' },
  { unit: 'hectare', zh: '公顷', en: 'hectares?' },
  { unit: 'tonne', zh: '吨', en: 'tonnes?|tons?' },
  { unit: 'month', zh: '个月', en: 'months?' },
  { unit: 'year', zh: '年', en: 'years?' },
  { unit: 'times', zh: '倍', en: 'times' },
  { unit: 'petaflop', zh: 'P(?![A-Za-z])', en: 'petaflops?' },
  { unit: 'pair', zh: '对', en: 'pairs?' },
]

export const zhUnits = unitWords.map(({ zh }) => zh).join('|')
export const enUnits = unitWords.map(({ en }) => en).join('|')

const patterns = unitWords.map(({ unit, zh, en }) => ({
  unit,
  zh: new RegExp(`^(?:${zh})$`),
  en: new RegExp(`^(?:${en})$`, 'i'),
  inEn: new RegExp(`\\b(?:${en})\\b`, 'i'),
  inZh: new RegExp(zh),
}))

/** What a unit's word means; `other` for a word that is not in the list. */
export function unitOfWord(word: string): UnitClass {
  // The words look at what follows them, which is not here any more.
  return patterns.find(({ zh, en }) => zh.test(word) || en.test(word))?.unit ?? 'other'
}

/** The unit of an announced quantity, by its own words in both languages. */
export function unitOfQuantity(unit: { zh: string; en: string }): UnitClass {
  if (/^%|^percent\b|^per cent\b/i.test(unit.en) || unit.zh.startsWith('%'))
    return /year|growth|增|同比/i.test(`${unit.en}${unit.zh}`) ? 'growth' : 'share'
  return (
    patterns.find(({ inEn }) => inEn.test(unit.en))?.unit ??
    patterns.find(({ inZh }) => inZh.test(unit.zh))?.unit ??
    'other'
  )
}

/** What a word may stand for beside its own unit: loosely said, and answered with a caution. */
export const looseUnits: Record<string, readonly UnitClass[]> = {
  deal: ['deal', 'project', 'agreement'],
  项: ['project', 'agreement', 'deal', 'policy', 'achievement'],
  家: ['enterprise', 'exhibitor', 'supplier', 'incubator'],
  户: ['enterprise'],
  名: ['person'],
  所: ['university'],
  架: ['aircraft'],
  台: ['aircraft'],
  颗: ['satellite'],
  条: ['line', 'lead'],
}
