import { below, chance, pick } from './chances'
import { citations, text, titled } from './sql-texts'
import { anyInvestor, cities, industries, numberMark, otherShapes, standings } from './vocabulary'

const shape = otherShapes.opportunity

const content = `jsonb_build_object('nameZh', title_zh, 'nameEn', title_en, 'sought', '${JSON.stringify(anyInvestor)}'::jsonb,
  'standing', standing, 'offered', NULL, 'industryPrinted', NULL, 'industry', industry, 'gbSection', NULL,
  'placeCode', place_code, 'place', NULL, 'park', NULL, 'event', NULL, 'investment', CASE WHEN wan IS NOT NULL
    THEN jsonb_build_object('number', wan::text, 'unit', 'wanYuan', 'bound', 'exact') END,
  'cooperation', '["jointVenture"]'::jsonb, 'cooperationNote', NULL, 'land', NULL, 'infrastructure', NULL,
  'given', NULL, 'documents', '[]'::jsonb, 'officer', NULL, 'confirmedOn', on_date, 'expiresOn', NULL, 'note', NULL,
  'sources', ${citations})`

/** The statement that makes opportunities in edition 1, from the record and version after `first` on. Parameters: author, reviewer. */
export const opportunitiesSql = (count: number, first: number): string => `
  INSERT INTO version (id, record_id, kind, key, change, state, content, author_ids, reviewer_id, submitted_at,
    from_edition, title_zh, title_en, sort_name, on_date, place_code, city_code, value_cny, industry, standing, cites,
    search_tokens)
  SELECT ${first} + n, ${first} + n, 'opportunity', 'synthetic-opportunity-' || n, 'publication', 'published', ${content},
    ARRAY[$1::uuid], $2::uuid, now(), 1, title_zh, title_en, replace(${text(shape.sortName)}, '${numberMark}', n::text),
    on_date, place_code, place_code, wan * 10000::numeric, industry, standing, ARRAY['source:synthetic-source-1'],
    ARRAY[n::text, '${shape.initials}' || left(n::text, 1)] || ARRAY[${shape.tokens.map(text).join(', ')}]
  FROM (SELECT n, ${titled(shape)}, ${pick(cities, 31, 'text')} AS place_code, ${pick(industries, 32, 'text')} AS industry,
      ${pick(standings, 33, 'text')} AS standing,
      CASE WHEN ${chance(34)} < 0.6 THEN 1000 + ${below(900000, 35)} END AS wan,
      '2026-' || lpad((1 + ${below(10, 36)})::text, 2, '0') || '-' || lpad((1 + ${below(28, 37)})::text, 2, '0') AS on_date
    FROM generate_series(1, ${count}) AS n) AS o`
