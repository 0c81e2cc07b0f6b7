import {
  agreements,
  cities,
  industries,
  localParty,
  numberMark,
  products,
  projectShapes,
  stages,
  years,
} from './vocabulary'
import { below, chance, pick, place } from './chances'

/** How many of each kind go with so many projects; publications of 1,000 projects follow edition 1, which has the rest. */
export const countsFor = (projects: number) => ({
  source: 1,
  park: 40,
  enterprise: Math.ceil(projects / 4),
  event: Math.ceil(projects / 250),
  opportunity: Math.ceil(projects / 20),
  editions: 1 + Math.ceil(projects / 1000),
})

/** The first project has this number as its record's id and as its version's; what it refers to lies below. */
export const firstId = (projects: number): number => {
  const { source, park, enterprise, event, opportunity } = countsFor(projects)
  return 1 + source + park + enterprise + event + opportunity
}

/** The titles and tokens by city and product, as `lib/search` makes them; numbers are put in by the database. */
export const shapesSql = `CREATE TEMP TABLE shape AS
  SELECT at, title_zh, sort_name, tokens, initials
  FROM jsonb_to_recordset($1::jsonb) AS s (at int, title_zh text, sort_name text, tokens text[], initials text)`
export const shapesJson = (): string =>
  JSON.stringify(
    projectShapes().map(({ titleZh, sortName, tokens, initials }, index) => ({
      at: index + 1,
      title_zh: titleZh,
      sort_name: sortName,
      tokens,
      initials,
    })),
  )

/** What chance decides of each project: one row a project, before it becomes versions. */
export const drawnSql = (projects: number): string => {
  const { enterprise, event, park, editions } = countsFor(projects)
  const later = `LEAST(from_edition + 1 + ${below(20, 1)}, ${editions})`
  return `CREATE TEMP TABLE drawn AS
  SELECT *, CASE WHEN from_edition < ${editions} AND ${chance(2)} < 0.022 THEN ${later} END AS until_edition,
    CASE WHEN ${chance(3)} < 0.1 THEN 'withdrawal' ELSE 'correction' END AS change,
    'HLJ-' || year || '-' || lpad(of_year::text, greatest(4, length(of_year::text)), '0') AS key,
    CASE WHEN NOT signed THEN NULL WHEN ${chance(4)} < 0.03 THEN year::text
      WHEN ${chance(4)} < 0.1 THEN year || '-' || month ELSE year || '-' || month || '-' || day END AS signed_on
  FROM (SELECT *, row_number() OVER (PARTITION BY year ORDER BY n) AS of_year FROM (
    SELECT n, 2 + (n - 1) / 1000 AS from_edition,
      ${pick(years, 5, 'int')} AS year,
      lpad((1 + ${below(12, 6)})::text, 2, '0') AS month,
      lpad((1 + ${below(28, 7)})::text, 2, '0') AS day,
      ${chance(8)} >= 0.01 AS signed,
      ${pick(cities, 9, 'text')} AS place_code,
      (${place(cities, 9)} - 1) * ${products.values.length} + ${place(products, 10)} AS shape_at,
      ${pick(industries, 11, 'text')} AS industry,
      ${pick(agreements, 12, 'text')} AS agreement,
      ${pick(stages, 13, 'text')} AS stage,
      CASE WHEN ${chance(14)} < 0.5 THEN chr(65 + ${below(20, 15)}) END AS gb_section,
      CASE WHEN ${chance(16)} < 0.3 THEN true WHEN ${chance(16)} < 0.5 THEN false END AS strategic,
      CASE WHEN ${chance(17)} < 0.4 THEN 'synthetic-event-' || 1 + ${below(event, 18)} END AS event_key,
      CASE WHEN ${chance(19)} < 0.2 THEN 'synthetic-park-' || 1 + ${below(park, 20)} END AS park_key,
      'synthetic-enterprise-' || 1 + ${below(enterprise, 21)} AS enterprise_key,
      CASE WHEN ${chance(25)} < 0.2 THEN 1 + ${below(90000, 26)} END AS paid,
      CASE WHEN ${chance(22)} >= 0.1 THEN power(10, 2 + 2.5 * (${chance(23)} + ${chance(24)}))::bigint END AS wan
    FROM generate_series(1, ${projects}) AS n
  ) AS alone) AS counted`
}

const citation = `'[{"source": "synthetic-source-1", "asPrinted": null}]'::jsonb`
const content = `jsonb_build_object('nameZh', title_zh, 'nameEn', title_en,
  'signing', CASE WHEN signed THEN 'signed' ELSE 'notReported' END, 'event', event_key, 'signedOn', signed_on,
  'dateNote', NULL, 'laterSignings', '[]'::jsonb, 'agreement', agreement, 'enterprises', to_jsonb(ARRAY[enterprise_key]),
  'localParties', '[{"name": ${JSON.stringify(localParty)}, "park": null}]'::jsonb,
  'value', CASE WHEN amount IS NOT NULL
    THEN jsonb_build_object('number', amount::text, 'unit', 'wanYuan', 'bound', 'exact') END,
  'valueBasis', CASE WHEN amount IS NOT NULL THEN 'contractValue' END, 'increases', '[]'::jsonb,
  'industryPrinted', NULL, 'industry', industry, 'gbSection', gb_section, 'strategic', strategic,
  'placeCode', place_code, 'place', NULL, 'park', park_key, 'note', NULL, 'sources', ${citation},
  'stages', CASE WHEN stage IS NULL OR stage = 'signed' THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object(
    'stage', stage, 'on', year::text, 'note', NULL, 'sources', ${citation})) END,
  'funds', CASE WHEN paid IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object('on', year::text,
    'total', jsonb_build_object('number', paid::text, 'unit', 'wanYuan', 'bound', 'exact'), 'note', NULL,
    'sources', ${citation})) END)`

/** The versions: one a project, and a second one for those corrected or withdrawn. */
export const versionsSql = (projects: number): string => {
  const first = firstId(projects) - 1
  return `INSERT INTO version (id, record_id, kind, key, change, state, content, reason, author_ids, reviewer_id,
    submitted_at, from_edition, until_edition, title_zh, title_en, sort_name, on_date, place_code, city_code, event_key,
    park_key, enterprise_keys, value_cny, agreement, stage, industry, gb_section, strategic, counting, cites, search_tokens,
    funds_cny, reached)
  SELECT ${first} + (round - 1) * ${projects} + n, ${first} + n, 'project', key, round_change::version_change, 'published',
    ${content}, CASE round WHEN 2 THEN '合成更正 Synthetic correction' END, ARRAY[$1::uuid], $2::uuid,
    now(), round_from, round_until, title_zh, title_en, replace(sort_name, '${numberMark}', n::text),
    coalesce(signed_on, ''), place_code, place_code, event_key, park_key, ARRAY[enterprise_key], amount * 10000::numeric,
    agreement, stage, industry, gb_section, strategic,
    CASE WHEN NOT signed THEN 'notSigned' WHEN agreement IN ('framework', 'intention') THEN agreement ELSE 'counted' END,
    array_remove(ARRAY['enterprise:' || enterprise_key, 'event:' || event_key, 'park:' || park_key,
      'source:synthetic-source-1'], NULL),
    ARRAY[n::text, initials || left(n::text, 1)] || tokens, paid * 10000::numeric,
    CASE WHEN stage <> 'ended' THEN stage WHEN signed THEN 'signed' END
  FROM (
    SELECT drawn.n, key, place_code, signed, signed_on, year, industry, agreement, paid,
      CASE WHEN signed OR stage <> 'signed' THEN stage END AS stage, gb_section, strategic,
      CASE WHEN signed THEN event_key END AS event_key, park_key, enterprise_key, round,
      CASE round WHEN 1 THEN 'publication' ELSE change END AS round_change,
      CASE round WHEN 1 THEN from_edition ELSE until_edition END AS round_from,
      CASE round WHEN 1 THEN until_edition END AS round_until,
      CASE WHEN round = 2 AND change = 'correction' THEN wan + 1000 ELSE wan END AS amount,
      replace(shape.title_zh, '${numberMark}', drawn.n::text) AS title_zh, 'Synthetic project ' || drawn.n AS title_en,
      sort_name, tokens, initials
    FROM drawn JOIN shape ON shape.at = drawn.shape_at
      JOIN generate_series(1, 2) AS round ON round = 1 OR until_edition IS NOT NULL
  ) AS p ORDER BY round_from, n`
}
