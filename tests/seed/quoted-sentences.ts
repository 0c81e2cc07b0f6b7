import type { MatchReason, Refusal } from '#lib/quotes/finding'

/**
 * A sentence as a newspaper might print it, in wording of these tests. Right: each number in turn with why it matches
 * and the figure that has it. Wrong: the number that is wrong, and the way in which it is.
 */
export type Sentence =
  | { text: string; right: [MatchReason, string][] }
  | { text: string; wrong: [Refusal | 'nothing' | 'notCompared' | 'mixed' | 'different', string] }

const event2024 = 'industry-transfer-2024-signed'
const event2023 = 'heilongjiang-guangdong-conference-2023-signed'
const onSite = 'heilongjiang-guangdong-conference-2023-on-site'
const share2024 = 'industry-transfer-2024-strategic-share'
const ftz = 'heilongjiang-ftz-signed-2020-12'

const right: Sentence[] = [
  {
    text: '2024年产业转移对接活动共签约172个项目，合同总额2565.6亿元。',
    right: [
      ['exact', event2024],
      ['converted', event2024],
    ],
  },
  {
    text: 'The 2024 event closed with 172 projects signed, together worth 256.56 billion yuan.',
    right: [
      ['exact', event2024],
      ['exact', event2024],
    ],
  },
  {
    text: '活动签约项目一百七十二个，总金额约2566亿元',
    right: [
      ['exact', event2024],
      ['rounded', event2024],
    ],
  },
  {
    text: 'Contracts of RMB 256.6 billion were the harvest of the autumn event.',
    right: [['rounded', event2024]],
  },
  {
    text: 'Signings at the 2024 meeting came to more than 250 billion yuan.',
    right: [['bounded', event2024]],
  },
  { text: '会上签约额超2500亿元。', right: [['exact', 'industry-transfer-2024-signed-rounded']] },
  { text: 'Xinhua put the total at about $36 billion.', right: [['exact', event2024]] },
  { text: '战略性新兴产业占69.4%。', right: [['exact', share2024]] },
  { text: '新兴产业比重达到百分之六十九点四', right: [['exact', share2024]] },
  {
    text: '2023年的粤港澳推介会上，192个项目签约，金额982.38亿元。',
    right: [
      ['exact', event2023],
      ['converted', event2023],
    ],
  },
  {
    text: 'In April 2023, 192 projects with a value of 98.238 billion yuan were signed in Shenzhen.',
    right: [
      ['exact', event2023],
      ['exact', event2023],
    ],
  },
  { text: '98.2 billion', right: [['rounded', event2023]] },
  {
    text: '其中当场签约32个产业项目，合同额292.93亿元。',
    right: [
      ['exact', onSite],
      ['converted', onSite],
    ],
  },
  {
    text: 'Thirty-two industrial projects, worth 29.3 billion yuan, were signed on the spot.',
    right: [
      ['exact', onSite],
      ['rounded', onSite],
    ],
  },
  {
    text: '2021年9月的签约仪式敲定76个项目，总额1114.79亿元。',
    right: [
      ['exact', 'heilongjiang-guangdong-signing-2021-total'],
      ['exact', 'heilongjiang-guangdong-signing-2021-total'],
    ],
  },
  {
    text: '世界5G大会促成226个签约项目，１０３１．８亿元。',
    right: [
      ['exact', 'world-5g-2022-total'],
      ['exact', 'world-5g-2022-total'],
    ],
  },
  {
    text: 'The 2022 World 5G Convention brought 226 projects for 103.18 billion yuan.',
    right: [
      ['exact', 'world-5g-2022-total'],
      ['converted', 'world-5g-2022-total'],
    ],
  },
  {
    text: '2020年与央企签下86个项目，投资超过3185亿元。',
    right: [
      ['exact', 'central-local-soe-2020-total'],
      ['exact', 'central-local-soe-2020-total'],
    ],
  },
  { text: '2008年哈洽会国内项目签约1010亿元。', right: [['converted', 'harbin-fair-2008-domestic']] },
  {
    text: 'Foreign contracts of $10.6 billion were signed at the 2008 fair.',
    right: [['exact', 'harbin-fair-2008-foreign']],
  },
  {
    text: '2011年中央企业与省里签了58个协议，共1283亿元。',
    right: [
      ['exact', 'central-soe-agreements-2011-total'],
      ['converted', 'central-soe-agreements-2011-total'],
    ],
  },
  {
    text: '七台河2023年初签约21个项目，122.35亿元。',
    right: [
      ['exact', 'qitaihe-zone-signing-2023-total'],
      ['exact', 'qitaihe-zone-signing-2023-total'],
    ],
  },
  {
    text: '2024年，哈尔滨签约242个项目，签约额1383.9亿元。',
    right: [
      ['exact', 'harbin-projects-signed-2024'],
      ['exact', 'harbin-projects-signed-2024'],
    ],
  },
  {
    text: 'Harbin signed 242 projects in 2024, worth 138.4 billion yuan.',
    right: [
      ['exact', 'harbin-projects-signed-2024'],
      ['rounded', 'harbin-projects-signed-2024'],
    ],
  },
  { text: '大庆2024年的签约额为595亿元。', right: [['exact', 'daqing-signed-2024']] },
  {
    text: '截至2020年12月，自贸试验区签约196个项目，2282亿元。',
    right: [
      ['exact', ftz],
      ['converted', ftz],
    ],
  },
  {
    text: 'By July 2020 the free trade zone had signed 148 projects for 183.86 billion yuan.',
    right: [
      ['exact', 'heilongjiang-ftz-signed-2020-07'],
      ['exact', 'heilongjiang-ftz-signed-2020-07'],
    ],
  },
  { text: '自贸试验区已有1.65万家企业。', right: [['rounded', 'heilongjiang-ftz-enterprises-2022-06']] },
  { text: '全省2023年进出口2978.3亿元。', right: [['converted', 'trade-2023']] },
  {
    text: 'Trade reached 297.83 billion yuan in 2023, up 12.3 percent year on year.',
    right: [
      ['exact', 'trade-2023'],
      ['exact', 'trade-2023-growth'],
    ],
  },
  { text: '对俄贸易同比增长41.3%。', right: [['exact', 'heilongjiang-russia-trade-growth-2022']] },
  { text: 'The new area has over 200,000 students.', right: [['exact', 'harbin-new-area-students-2024']] },
  { text: '新区有1281家高新技术企业。', right: [['exact', 'harbin-new-area-high-tech-2024']] },
  {
    text: '伊春在2009年的展会上还引来外资600万美元。',
    right: [['exact', 'harbin-fair-2009-yichun-foreign']],
  },
  {
    text: '龙粤合作项目290个，投资近3000亿元。',
    right: [
      ['exact', 'heilongjiang-guangdong-projects-2019'],
      ['exact', 'heilongjiang-guangdong-projects-2019'],
    ],
  },
  { text: '2017年有１，２４９家企业参展。', right: [['exact', 'china-russia-expo-2017-exhibitors']] },
]

const more: Sentence[] = [
  {
    text: '签约项目共192项，其中当场签约32项，合同额分别为982.38亿元和292.93亿元。',
    right: [
      ['exact', event2023],
      ['exact', onSite],
      ['converted', event2023],
      ['converted', onSite],
    ],
  },
  {
    text: 'Contracts rose from 98.238 billion yuan in 2023 to 256.56 billion yuan in 2024.',
    right: [
      ['exact', event2023],
      ['exact', event2024],
    ],
  },
  { text: '合同金额二千五百六十五亿六千万元。', right: [['converted', event2024]] },
  { text: '签约192项、当场签约32项，合同额分别为292.93亿元和982.38亿元。', wrong: ['mixed', event2023] },
  {
    text: 'Contracts fell from 256.56 billion yuan in 2023 to 98.238 billion yuan in 2024.',
    wrong: ['otherYear', event2024],
  },
  { text: '在172个项目中，七成属于新兴产业。', wrong: ['otherBase', share2024] },
  { text: 'Of the 172 projects, seven in ten are in emerging industries.', wrong: ['otherBase', share2024] },
  { text: 'The 2024 event raised nearly $36 billion.', wrong: ['otherBound', event2024] },
  { text: '2023年签约172个项目，2024年签约192个项目。', wrong: ['otherYear', event2024] },
  { text: '总签约额为2565.6。', wrong: ['unitMissing', event2024] },
]

const wrong: Sentence[] = [
  { text: '2024年签约172个项目，总额256.56亿元。', wrong: ['unitSlip', event2024] },
  { text: 'The event produced 172 projects worth 2,565.6 billion yuan.', wrong: ['unitSlip', event2024] },
  { text: 'The total came to 25.656 billion yuan.', wrong: ['decimalSlip', event2024] },
  { text: '总签约额2565.6万元。', wrong: ['unitSlip', event2024] },
  { text: 'Projects worth US$256.56 billion were signed.', wrong: ['currencySlip', event2024] },
  { text: '2024年活动的总签约额为360亿元。', wrong: ['currencySlip', event2024] },
  { text: 'Contracts in Shenzhen added up to 982.38 billion yuan.', wrong: ['unitSlip', event2023] },
  { text: '大会签约额98.238亿元。', wrong: ['unitSlip', event2023] },
  { text: 'The province signed 192 deals worth $14bn.', wrong: ['different', event2023] },
  { text: 'The forum signed 172 projects worth 98.238 billion yuan.', wrong: ['different', event2024] },
  { text: '大会当场签约32个项目，合同额982.38亿元。', wrong: ['mixed', event2023] },
  { text: '活动上172家企业签约。', wrong: ['otherUnit', event2024] },
  { text: 'A crowd of 172 people signed.', wrong: ['otherUnit', event2024] },
  { text: 'Seven in ten projects are in strategic emerging sectors.', wrong: ['otherBase', share2024] },
  { text: '七成签约项目属于战略性新兴产业。', wrong: ['otherBase', share2024] },
  { text: '69.4%的项目属于新兴产业。', wrong: ['otherBase', share2024] },
  {
    text: 'Of the money, 69.4 percent of the contract value went to emerging industries.',
    wrong: ['otherBase', share2024],
  },
  { text: '2023年的活动签约172个项目。', wrong: ['otherYear', event2024] },
  { text: 'In 2024 the conference signed 192 projects.', wrong: ['otherYear', event2023] },
  { text: '总额两千五百六十五亿元。', wrong: ['cutOff', event2024] },
  { text: 'The conference raised 98.3 billion yuan.', wrong: ['nothing', event2023] },
  { text: 'Together that makes 224 projects.', wrong: ['nothing', event2023] },
  { text: '总签约额2565.6亿港元。', wrong: ['notCompared', event2024] },
  { text: '2024年签约超2600亿元。', wrong: ['nothing', event2024] },
  { text: 'Nearly 172 projects were signed.', wrong: ['otherBound', event2024] },
  { text: '对俄贸易同比下降41.3%。', wrong: ['otherDirection', 'heilongjiang-russia-trade-growth-2022'] },
  { text: '对俄贸易占41.3%。', wrong: ['otherUnit', 'heilongjiang-russia-trade-growth-2022'] },
  { text: '自贸试验区有16539个项目。', wrong: ['otherUnit', 'heilongjiang-ftz-enterprises-2022-06'] },
  { text: '5G大会签约额1031.8万元。', wrong: ['unitSlip', 'world-5g-2022-total'] },
  {
    text: 'The 2021 ceremony was worth US$111.479 billion.',
    wrong: ['currencySlip', 'heilongjiang-guangdong-signing-2021-total'],
  },
  {
    text: 'Harbin signed 1,383.9 billion yuan of projects in 2024.',
    wrong: ['unitSlip', 'harbin-projects-signed-2024'],
  },
  { text: '大庆2024年签约242个项目。', wrong: ['otherPlace', 'harbin-projects-signed-2024'] },
  { text: '活动共签约1720个项目。', wrong: ['decimalSlip', event2024] },
  { text: 'Emerging industries made up 6.94 percent.', wrong: ['decimalSlip', share2024] },
  { text: '活动共签约127个项目。', wrong: ['otherUnit', 'shenzhen-harbin-park-enterprises-2020'] },
  { text: '总签约额2556.6亿元。', wrong: ['nothing', event2024] },
  {
    text: 'Trade with Russia was 185.47 billion dollars.',
    wrong: ['currencySlip', 'heilongjiang-russia-trade-2022'],
  },
  {
    text: 'In 2023 trade with Russia was 185.47 billion yuan.',
    wrong: ['otherYear', 'heilongjiang-russia-trade-2022'],
  },
]

export const sentences = [...right, ...wrong, ...more]
