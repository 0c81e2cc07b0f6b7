import type { Locale } from '#lib/i18n/locales'
import type { citedFigures } from '#tests/fixtures/cited-figures'

/** The citations of one line, word for word, of every figure in both languages. */
export const lines: Record<keyof typeof citedFigures, Record<Locale, Record<string, string>>> = {
  announcedTotal: {
    zh: {
      'sentence-zh':
        "据黑龙江省工业和信息化厅公布，2024年产业转移对接活动签约项目及合同总额为172个项目、2,565.6亿元。来源：新华社，《Entrepreneurs eye opportunities in northeast China's emerging industries》，2024年9月4日。收录于黑龙江省招商引资数据门户第2版数据（2026年11月24日发布）：https://data.example.gov.cn/zh/figures/e2-announced172",
      'gbt7714-2025':
        '黑龙江省商务厅. 2024年产业转移对接活动签约项目及合同总额：172个项目、2,565.6亿元（黑龙江省工业和信息化厅公布）[DS/OL]. 第2版. 黑龙江省招商引资数据门户（2026-11-24）[2026-11-25]. https://data.example.gov.cn/zh/figures/e2-announced172.',
      'gbt7714-2015':
        '黑龙江省商务厅. 2024年产业转移对接活动签约项目及合同总额: 172个项目、2,565.6亿元（黑龙江省工业和信息化厅公布）: 黑龙江省招商引资数据门户第2版数据[DS/OL]. (2026-11-24)[2026-11-25]. https://data.example.gov.cn/zh/figures/e2-announced172.',
      apa: '黑龙江省商务厅. (2026). 2024年产业转移对接活动签约项目及合同总额：172个项目、2,565.6亿元（黑龙江省工业和信息化厅公布；第2版）[数据集]. 黑龙江省招商引资数据门户. https://data.example.gov.cn/zh/figures/e2-announced172',
    },
    en: {
      'sentence-en':
        "Projects signed at the 2024 industry transfer event, with total contract value: 172 projects, 256.56 billion yuan, as announced by the Heilongjiang provincial department of industry and information technology. Source: Xinhua News Agency, “Entrepreneurs eye opportunities in northeast China's emerging industries”, 4 September 2024. Kept in edition 2 of the Heilongjiang Investment Portal, published on 24 November 2026: https://data.example.gov.cn/en/figures/e2-announced172",
      'gbt7714-2025':
        'Department of Commerce of Heilongjiang Province. Projects signed at the 2024 industry transfer event, with total contract value: 172 projects, 256.56 billion yuan (as announced by the Heilongjiang provincial department of industry and information technology)[DS/OL]. Edition 2. Heilongjiang Investment Portal (2026-11-24)[2026-11-25]. https://data.example.gov.cn/en/figures/e2-announced172.',
      'gbt7714-2015':
        'Department of Commerce of Heilongjiang Province. Projects signed at the 2024 industry transfer event, with total contract value: 172 projects, 256.56 billion yuan (as announced by the Heilongjiang provincial department of industry and information technology): Heilongjiang Investment Portal, edition 2[DS/OL]. (2026-11-24)[2026-11-25]. https://data.example.gov.cn/en/figures/e2-announced172.',
      apa: 'Department of Commerce of Heilongjiang Province. (2026). Projects signed at the 2024 industry transfer event, with total contract value: 172 projects, 256.56 billion yuan (as announced by the Heilongjiang provincial department of industry and information technology; Edition 2) [Data set]. Heilongjiang Investment Portal. https://data.example.gov.cn/en/figures/e2-announced172',
    },
  },
  announcedShare: {
    zh: {
      'sentence-zh':
        "据公布数据（来源未注明公布单位），战略性新兴产业项目占比为69.4%（来源未说明按项目数还是按金额计算）。来源：新华社，《Entrepreneurs eye opportunities in northeast China's emerging industries》，2024年9月4日。收录于黑龙江省招商引资数据门户第2版数据（2026年11月24日发布）：https://data.example.gov.cn/zh/figures/e2-share694",
      'gbt7714-2025':
        '战略性新兴产业项目占比：69.4%（来源未说明按项目数还是按金额计算；公布数据，来源未注明公布单位）[DS/OL]. 第2版. 黑龙江省招商引资数据门户（2026-11-24）. https://data.example.gov.cn/zh/figures/e2-share694.',
      'gbt7714-2015':
        '战略性新兴产业项目占比: 69.4%（来源未说明按项目数还是按金额计算；公布数据，来源未注明公布单位）: 黑龙江省招商引资数据门户第2版数据[DS/OL]. (2026-11-24). https://data.example.gov.cn/zh/figures/e2-share694.',
      apa: '战略性新兴产业项目占比：69.4%（来源未说明按项目数还是按金额计算；公布数据，来源未注明公布单位；第2版）[数据集]. (2026). 黑龙江省招商引资数据门户. https://data.example.gov.cn/zh/figures/e2-share694',
    },
    en: {
      'sentence-en':
        "Share of projects in strategic emerging sectors: 69.4% (the source does not say whether of the projects or of their value), as announced, without an authority named by the source. Source: Xinhua News Agency, “Entrepreneurs eye opportunities in northeast China's emerging industries”, 4 September 2024. Kept in edition 2 of the Heilongjiang Investment Portal, published on 24 November 2026: https://data.example.gov.cn/en/figures/e2-share694",
      'gbt7714-2025':
        'Share of projects in strategic emerging sectors: 69.4% (the source does not say whether of the projects or of their value; as announced, no authority named)[DS/OL]. Edition 2. Heilongjiang Investment Portal (2026-11-24). https://data.example.gov.cn/en/figures/e2-share694.',
      'gbt7714-2015':
        'Share of projects in strategic emerging sectors: 69.4% (the source does not say whether of the projects or of their value; as announced, no authority named): Heilongjiang Investment Portal, edition 2[DS/OL]. (2026-11-24). https://data.example.gov.cn/en/figures/e2-share694.',
      apa: 'Share of projects in strategic emerging sectors: 69.4% (the source does not say whether of the projects or of their value; as announced, no authority named; Edition 2) [Data set]. (2026). Heilongjiang Investment Portal. https://data.example.gov.cn/en/figures/e2-share694',
    },
  },
  announcedPart: {
    zh: {
      'sentence-zh':
        '据公布数据（来源未注明公布单位），黑龙江—广东大会当场签约的产业项目及合同额为32个产业项目、292.93亿元（为192个项目、982.38亿元的一部分，不与之相加）。来源：中国经济网，2023年4月。收录于黑龙江省招商引资数据门户第2版数据（2026年11月24日发布）：https://data.example.gov.cn/zh/figures/e2-onsite32',
      'gbt7714-2025':
        '黑龙江—广东大会当场签约的产业项目及合同额：32个产业项目、292.93亿元（为192个项目、982.38亿元的一部分，不与之相加；公布数据，来源未注明公布单位）[DS/OL]. 第2版. 黑龙江省招商引资数据门户（2026-11-24）. https://data.example.gov.cn/zh/figures/e2-onsite32.',
      'gbt7714-2015':
        '黑龙江—广东大会当场签约的产业项目及合同额: 32个产业项目、292.93亿元（为192个项目、982.38亿元的一部分，不与之相加；公布数据，来源未注明公布单位）: 黑龙江省招商引资数据门户第2版数据[DS/OL]. (2026-11-24). https://data.example.gov.cn/zh/figures/e2-onsite32.',
      apa: '黑龙江—广东大会当场签约的产业项目及合同额：32个产业项目、292.93亿元（为192个项目、982.38亿元的一部分，不与之相加；公布数据，来源未注明公布单位；第2版）[数据集]. (2026). 黑龙江省招商引资数据门户. https://data.example.gov.cn/zh/figures/e2-onsite32',
    },
    en: {
      'sentence-en':
        'Industrial projects signed on site at the Heilongjiang-Guangdong conference, with contract value: 32 industrial projects, 29.293 billion yuan (part of the 192 projects, 98.238 billion yuan, and not to be added to them), as announced, without an authority named by the source. Source: China Economic Net, April 2023. Kept in edition 2 of the Heilongjiang Investment Portal, published on 24 November 2026: https://data.example.gov.cn/en/figures/e2-onsite32',
      'gbt7714-2025':
        'Industrial projects signed on site at the Heilongjiang-Guangdong conference, with contract value: 32 industrial projects, 29.293 billion yuan (part of the 192 projects, 98.238 billion yuan, and not to be added to them; as announced, no authority named)[DS/OL]. Edition 2. Heilongjiang Investment Portal (2026-11-24). https://data.example.gov.cn/en/figures/e2-onsite32.',
      'gbt7714-2015':
        'Industrial projects signed on site at the Heilongjiang-Guangdong conference, with contract value: 32 industrial projects, 29.293 billion yuan (part of the 192 projects, 98.238 billion yuan, and not to be added to them; as announced, no authority named): Heilongjiang Investment Portal, edition 2[DS/OL]. (2026-11-24). https://data.example.gov.cn/en/figures/e2-onsite32.',
      apa: 'Industrial projects signed on site at the Heilongjiang-Guangdong conference, with contract value: 32 industrial projects, 29.293 billion yuan (part of the 192 projects, 98.238 billion yuan, and not to be added to them; as announced, no authority named; Edition 2) [Data set]. (2026). Heilongjiang Investment Portal. https://data.example.gov.cn/en/figures/e2-onsite32',
    },
  },
  recordedTotal: {
    zh: {
      'sentence-zh':
        '据黑龙江省招商引资数据门户第2版数据（2026年11月24日发布），登记的2024年签约项目为26个项目。所计26个项目中，8个已披露人民币金额，其余18个不计入金额合计。数据凭证：https://data.example.gov.cn/zh/figures/e2-recorded26',
      'gbt7714-2025':
        '登记的2024年签约项目：26个项目[DS/OL]. 第2版. 黑龙江省招商引资数据门户（2026-11-24）. https://data.example.gov.cn/zh/figures/e2-recorded26.',
      'gbt7714-2015':
        '登记的2024年签约项目: 26个项目: 黑龙江省招商引资数据门户第2版数据[DS/OL]. (2026-11-24). https://data.example.gov.cn/zh/figures/e2-recorded26.',
      apa: '登记的2024年签约项目：26个项目（第2版）[数据集]. (2026). 黑龙江省招商引资数据门户. https://data.example.gov.cn/zh/figures/e2-recorded26',
    },
    en: {
      'sentence-en':
        'Recorded projects signed in 2024: 26 projects, according to edition 2 of the Heilongjiang Investment Portal, published on 24 November 2026. Of 26 projects counted, 8 have a value disclosed in yuan; sums of values leave out the remaining 18. Data receipt: https://data.example.gov.cn/en/figures/e2-recorded26',
      'gbt7714-2025':
        'Recorded projects signed in 2024: 26 projects[DS/OL]. Edition 2. Heilongjiang Investment Portal (2026-11-24). https://data.example.gov.cn/en/figures/e2-recorded26.',
      'gbt7714-2015':
        'Recorded projects signed in 2024: 26 projects: Heilongjiang Investment Portal, edition 2[DS/OL]. (2026-11-24). https://data.example.gov.cn/en/figures/e2-recorded26.',
      apa: 'Recorded projects signed in 2024: 26 projects (Edition 2) [Data set]. (2026). Heilongjiang Investment Portal. https://data.example.gov.cn/en/figures/e2-recorded26',
    },
  },
  recordedShare: {
    zh: {
      'sentence-zh':
        '据黑龙江省招商引资数据门户第2版数据（2026年11月24日发布），登记的2024年签约项目中哈尔滨市所占比重为23.1%（按项目数计，26个项目中的6个，仅含合同）。数据凭证：https://data.example.gov.cn/zh/figures/e2-share231',
      'gbt7714-2025':
        '登记的2024年签约项目中哈尔滨市所占比重：23.1%（按项目数计，26个项目中的6个，仅含合同）[DS/OL]. 第2版. 黑龙江省招商引资数据门户（2026-11-24）. https://data.example.gov.cn/zh/figures/e2-share231.',
      'gbt7714-2015':
        '登记的2024年签约项目中哈尔滨市所占比重: 23.1%（按项目数计，26个项目中的6个，仅含合同）: 黑龙江省招商引资数据门户第2版数据[DS/OL]. (2026-11-24). https://data.example.gov.cn/zh/figures/e2-share231.',
      apa: '登记的2024年签约项目中哈尔滨市所占比重：23.1%（按项目数计，26个项目中的6个，仅含合同；第2版）[数据集]. (2026). 黑龙江省招商引资数据门户. https://data.example.gov.cn/zh/figures/e2-share231',
    },
    en: {
      'sentence-en':
        'Share of Harbin in recorded projects signed in 2024: 23.1% (by number of projects, 6 of 26, contracts only), according to edition 2 of the Heilongjiang Investment Portal, published on 24 November 2026. Data receipt: https://data.example.gov.cn/en/figures/e2-share231',
      'gbt7714-2025':
        'Share of Harbin in recorded projects signed in 2024: 23.1% (by number of projects, 6 of 26, contracts only)[DS/OL]. Edition 2. Heilongjiang Investment Portal (2026-11-24). https://data.example.gov.cn/en/figures/e2-share231.',
      'gbt7714-2015':
        'Share of Harbin in recorded projects signed in 2024: 23.1% (by number of projects, 6 of 26, contracts only): Heilongjiang Investment Portal, edition 2[DS/OL]. (2026-11-24). https://data.example.gov.cn/en/figures/e2-share231.',
      apa: 'Share of Harbin in recorded projects signed in 2024: 23.1% (by number of projects, 6 of 26, contracts only; Edition 2) [Data set]. (2026). Heilongjiang Investment Portal. https://data.example.gov.cn/en/figures/e2-share231',
    },
  },
  undisclosedValue: {
    zh: {
      'sentence-zh':
        '据黑龙江省招商引资数据门户第2版数据（2026年11月24日发布），登记的鹤岗市签约项目合同金额未披露。所计3个项目均未披露人民币金额。数据凭证：https://data.example.gov.cn/zh/figures/e2-undisclosed3',
      'gbt7714-2025':
        '登记的鹤岗市签约项目合同金额：未披露[DS/OL]. 第2版. 黑龙江省招商引资数据门户（2026-11-24）[2026-11-25]. https://data.example.gov.cn/zh/figures/e2-undisclosed3.',
      'gbt7714-2015':
        '登记的鹤岗市签约项目合同金额: 未披露: 黑龙江省招商引资数据门户第2版数据[DS/OL]. (2026-11-24)[2026-11-25]. https://data.example.gov.cn/zh/figures/e2-undisclosed3.',
      apa: '登记的鹤岗市签约项目合同金额：未披露（第2版）[数据集]. (2026). 黑龙江省招商引资数据门户. https://data.example.gov.cn/zh/figures/e2-undisclosed3',
    },
    en: {
      'sentence-en':
        'Contract value of recorded projects signed in Hegang: not disclosed, according to edition 2 of the Heilongjiang Investment Portal, published on 24 November 2026. None of the 3 projects counted has a value disclosed in yuan. Data receipt: https://data.example.gov.cn/en/figures/e2-undisclosed3',
      'gbt7714-2025':
        'Contract value of recorded projects signed in Hegang: not disclosed[DS/OL]. Edition 2. Heilongjiang Investment Portal (2026-11-24)[2026-11-25]. https://data.example.gov.cn/en/figures/e2-undisclosed3.',
      'gbt7714-2015':
        'Contract value of recorded projects signed in Hegang: not disclosed: Heilongjiang Investment Portal, edition 2[DS/OL]. (2026-11-24)[2026-11-25]. https://data.example.gov.cn/en/figures/e2-undisclosed3.',
      apa: 'Contract value of recorded projects signed in Hegang: not disclosed (Edition 2) [Data set]. (2026). Heilongjiang Investment Portal. https://data.example.gov.cn/en/figures/e2-undisclosed3',
    },
  },
}
