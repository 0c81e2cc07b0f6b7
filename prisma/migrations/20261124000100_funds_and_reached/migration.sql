-- Funds in place and the furthest stage reached, kept beside the content for filters and totals. Content from before has
-- no field for funds: it is given the empty list that the desk writes when nothing is known, so that no later version
-- differs from it by the field alone. Nothing that a record says is changed.

ALTER TABLE version ADD COLUMN funds_cny numeric(24, 2), ADD COLUMN reached text;

ALTER TABLE version DISABLE TRIGGER version_keeps_the_rules, DISABLE TRIGGER change_project_total;
UPDATE version SET
  content = '{"funds": []}'::jsonb || content,
  reached = (
    SELECT step FROM unnest(ARRAY['signed', 'registered', 'started', 'completed', 'producing'])
      WITH ORDINALITY AS milestone (step, place)
    WHERE step IN (SELECT jsonb_path_query(content, '$.stages[*].stage') #>> '{}')
      OR (step = 'signed' AND content ->> 'signing' = 'signed')
    ORDER BY place DESC LIMIT 1
  )
WHERE kind = 'project';
ALTER TABLE version ENABLE TRIGGER version_keeps_the_rules, ENABLE TRIGGER change_project_total;

CREATE INDEX version_by_reached ON version (kind, reached, on_date DESC, key DESC)
  INCLUDE (id, from_edition, until_edition, change, city_code, place_code, industry, gb_section, strategic, stage,
    agreement, counting, value_cny, funds_cny, event_key, park_key)
  WHERE from_edition IS NOT NULL;

CREATE OR REPLACE VIEW published_version AS
  SELECT id, record_id, kind, key, change, reason, content, from_edition, until_edition, title_zh, title_en,
    sort_name, on_date, place_code, city_code, event_key, park_key, enterprise_keys, value_cny, agreement, stage,
    industry, gb_section, strategic, counting, subject_kind, subject_key, cites, search_tokens, funds_cny, reached
  FROM version
  WHERE from_edition IS NOT NULL;
