import { opportunitiesSql } from './synthetic-opportunities'
import { countsFor } from './synthetic-projects'
import { citations, text, titled } from './sql-texts'
import { anyPlace, numberMark, otherShapes } from './vocabulary'

type Other = Exclude<keyof typeof otherShapes, 'opportunity'>

const place = `'${JSON.stringify(anyPlace)}'::jsonb`

/** The content of each kind besides its names, as its schema wants it. */
const contents: Record<Other, string> = {
  source: `jsonb_build_object('title', NULL, 'describes', jsonb_build_object('zh', title_zh, 'en', title_en), 'lang', 'zh',
    'publisher', ${place}, 'author', NULL, 'publishedOn', '2026', 'trust', 'low', 'url', NULL, 'note', NULL)`,
  park: `jsonb_build_object('nameZh', title_zh, 'nameEn', title_en, 'aliases', '[]'::jsonb, 'placeCode', NULL,
    'place', NULL, 'level', NULL, 'industryPrinted', NULL, 'industry', NULL, 'note', NULL, 'sources', ${citations})`,
  enterprise: `jsonb_build_object('nameZh', title_zh, 'nameEn', title_en, 'aliases', '[]'::jsonb,
    'searchTerms', '[]'::jsonb, 'form', 'enterprise', 'creditCode', NULL, 'homeCode', NULL, 'home', NULL,
    'industry', NULL, 'relations', '[]'::jsonb, 'people', '[]'::jsonb, 'note', NULL, 'sources', ${citations})`,
  event: `jsonb_build_object('nameZh', title_zh, 'nameEn', title_en, 'startsOn', on_date, 'endsOn', NULL,
    'dateNote', NULL, 'otherDates', '[]'::jsonb, 'placeCode', NULL, 'place', ${place}, 'hosts', '[]'::jsonb,
    'theme', NULL, 'format', NULL, 'sectors', '[]'::jsonb, 'partOf', NULL, 'attendance', '[]'::jsonb,
    'launches', '[]'::jsonb, 'note', NULL, 'sources', ${citations})`,
}

const dates: Record<Other, string> = {
  source: `'2026'`,
  park: `''`,
  enterprise: `''`,
  event: `(2012 + n % 15)::text`,
}

/**
 * The statements that make what synthetic projects refer to: `synthetic-event-1` and so on, all published in edition 1.
 * Parameters: the author's id and the reviewer's.
 */
export function othersSql(projects: number): string[] {
  const counts = countsFor(projects)
  let first = 0
  const statements = (Object.keys(contents) as Other[]).map((kind) => {
    const shape = otherShapes[kind]
    const statement = `INSERT INTO version (id, record_id, kind, key, change, state, content, author_ids, reviewer_id,
      submitted_at, from_edition, title_zh, title_en, sort_name, on_date, cites, search_tokens)
    SELECT ${first} + n, ${first} + n, '${kind}', 'synthetic-${kind}-' || n, 'publication', 'published', ${contents[kind]},
      ARRAY[$1::uuid], $2::uuid, now(), 1, title_zh, title_en, replace(${text(shape.sortName)}, '${numberMark}', n::text),
      on_date, ${kind === 'source' ? `'{}'` : `ARRAY['source:synthetic-source-1']`},
      ARRAY[n::text, '${shape.initials}' || left(n::text, 1)] || ARRAY[${shape.tokens.map(text).join(', ')}]
    FROM (SELECT n, ${titled(shape)}, ${dates[kind]} AS on_date FROM generate_series(1, ${counts[kind]}) AS n) AS o`
    first += counts[kind]
    return statement
  })
  return [...statements, opportunitiesSql(counts.opportunity, first)]
}
