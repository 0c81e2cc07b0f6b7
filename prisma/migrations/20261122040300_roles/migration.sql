-- Two roles: the public site reads published versions and nothing else; the staff desk writes within the rules.
-- Roles belong to the whole server: another database of this portal, or an administrator, may have made them already,
-- and then this user need not be allowed to make any.

DO $$
DECLARE
  portal_role text;
BEGIN
  FOREACH portal_role IN ARRAY ARRAY['portal_public', 'portal_staff'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = portal_role) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', portal_role);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database made it at this very moment
      END;
    END IF;
    BEGIN
      EXECUTE format('SET LOCAL ROLE %I', portal_role);
      RESET ROLE;
    EXCEPTION WHEN insufficient_privilege THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', portal_role);
    END;
  END LOOP;
END $$;
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

CREATE VIEW published_subtotal AS
  SELECT facets, value_1, value_2, value_3, counting, projects, with_value, value_cny
  FROM project_subtotal
  WHERE projects > 0;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, portal_public;
GRANT SELECT ON published_edition, published_version, published_total, published_subtotal TO portal_public;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO portal_staff;
GRANT INSERT ON staff, staff_session, sign_in_attempt, edition, record, version, audit_entry, reference_counter TO portal_staff;
GRANT UPDATE ON staff, staff_session, sign_in_attempt, version, reference_counter TO portal_staff;
-- Enough to lock a record's row; its kind and key never change.
GRANT UPDATE (form_token) ON record TO portal_staff;
GRANT DELETE ON version, sign_in_attempt TO portal_staff;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO portal_staff;
