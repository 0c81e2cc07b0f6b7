-- Where an opportunity stands, beside its content for filters; and which public officer a member of staff is.

ALTER TABLE version ADD COLUMN standing text;
CREATE INDEX version_by_standing ON version (kind, standing, on_date DESC, key DESC)
  WHERE from_edition IS NOT NULL AND standing IS NOT NULL;

CREATE OR REPLACE VIEW published_version AS
  SELECT id, record_id, kind, key, change, reason, content, from_edition, until_edition, title_zh, title_en,
    sort_name, on_date, place_code, city_code, event_key, park_key, enterprise_keys, value_cny, agreement, stage,
    industry, gb_section, strategic, counting, subject_kind, subject_key, cites, search_tokens, funds_cny, reached,
    standing
  FROM version
  WHERE from_edition IS NOT NULL;

ALTER TABLE staff ADD COLUMN officer_key text;
