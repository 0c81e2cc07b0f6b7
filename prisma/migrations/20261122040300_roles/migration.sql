-- Two roles: the public site reads published versions and nothing else; the staff desk writes within the rules.
-- Roles belong to the whole server, so another database of this portal may have made them already.

DO $$ BEGIN
  CREATE ROLE portal_public NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN
  CREATE ROLE portal_staff NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL; END $$;
GRANT portal_public, portal_staff TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO portal_public, portal_staff;

CREATE VIEW published_edition AS
  SELECT number, published_at, kind, reason_zh, reason_en FROM edition;

CREATE VIEW published_version AS
  SELECT id, record_id, kind, key, change, reason, content, from_edition, until_edition, title_zh, title_en,
    sort_name, on_date, place_code, city_code, event_key, park_key, enterprise_keys, value_cny, agreement, stage,
    industry, gb_section, strategic, counting, subject_kind, subject_key, cites, search_tokens
  FROM version
  WHERE from_edition IS NOT NULL;

CREATE VIEW published_total AS
  SELECT year, city_code, industry, agreement, stage, strategic, counting, projects, with_value, value_cny
  FROM project_total
  WHERE projects > 0;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, portal_public;
GRANT SELECT ON published_edition, published_version, published_total TO portal_public;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO portal_staff;
GRANT INSERT ON staff, staff_session, sign_in_attempt, edition, record, version, audit_entry, reference_counter TO portal_staff;
GRANT UPDATE ON staff, staff_session, record, version, reference_counter TO portal_staff;
GRANT DELETE ON version, sign_in_attempt TO portal_staff;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO portal_staff;
