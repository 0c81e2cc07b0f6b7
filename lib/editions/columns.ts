import { searchTokens, sortName } from '#lib/search/tokens'

/** What the database keeps beside a record's content for filters, order, totals and search. */
export interface VersionColumns {
  titleZh: string | null
  titleEn: string | null
  sortName: string
  onDate: string
  placeCode: string | null
  cityCode: string | null
  eventKey: string | null
  parkKey: string | null
  enterpriseKeys: string[]
  valueCny: string | null
  fundsCny: string | null
  agreement: string | null
  stage: string | null
  reached: string | null
  standing: string | null
  industry: string | null
  gbSection: string | null
  strategic: boolean | null
  counting: string | null
  subjectKind: string | null
  subjectKey: string | null
  searchTokens: string[]
}

type Own = Partial<Omit<VersionColumns, 'sortName' | 'cityCode' | 'searchTokens'>> & {
  titleZh: string | null
  titleEn: string | null
  /** Names found by pinyin as well, and running text found by its words. */
  searchNames?: (string | null)[]
  searchTexts?: (string | null | undefined)[]
}

/** The prefecture of a division code of the province, or null for the province as a whole and for other places. */
export function prefectureOf(code: string | null): string | null {
  return code?.startsWith('23') && !code.startsWith('2300') ? `${code.slice(0, 4)}00` : null
}

/** Completes what a kind of record says of itself with what holds for every kind. */
export function columns({ searchNames = [], searchTexts = [], ...own }: Own): VersionColumns {
  const present = (value: string | null | undefined): value is string => Boolean(value)
  return {
    onDate: '',
    placeCode: null,
    eventKey: null,
    parkKey: null,
    enterpriseKeys: [],
    valueCny: null,
    fundsCny: null,
    agreement: null,
    stage: null,
    reached: null,
    standing: null,
    industry: null,
    gbSection: null,
    strategic: null,
    counting: null,
    subjectKind: null,
    subjectKey: null,
    ...own,
    cityCode: prefectureOf(own.placeCode ?? null),
    sortName: sortName(own.titleZh ?? own.titleEn ?? ''),
    searchTokens: searchTokens(
      [own.titleZh, own.titleEn, ...searchNames].filter(present),
      searchTexts.filter(present),
    ),
  }
}
