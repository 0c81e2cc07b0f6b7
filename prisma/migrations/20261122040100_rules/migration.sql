-- What the database refuses, whoever asks.

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: what is published or audited stays', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER edition_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON edition FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse();
CREATE TRIGGER version_not_truncated BEFORE TRUNCATE ON version FOR EACH STATEMENT EXECUTE FUNCTION refuse();

CREATE FUNCTION latest_edition() RETURNS integer LANGUAGE sql STABLE AS
  'SELECT coalesce(max(number), 0) FROM edition';

CREATE FUNCTION edition_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number <> latest_edition() + 1 THEN
    RAISE EXCEPTION 'edition % does not follow edition %', NEW.number, latest_edition()
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- The database's own clock, always later than the edition before, so that a time names one edition for ever.
  NEW.published_at := greatest(clock_timestamp(), (SELECT max(published_at) FROM edition)) + interval '1 millisecond';
  RETURN NEW;
END $$;
CREATE TRIGGER edition_follows BEFORE INSERT ON edition FOR EACH ROW EXECUTE FUNCTION edition_follows();

-- The newest edition while the transaction that made it lasts, else null: an edition is complete when its act is.
CREATE FUNCTION edition_being_made() RETURNS integer LANGUAGE sql STABLE AS
  'SELECT number FROM edition WHERE number = latest_edition() AND xmin = pg_current_xact_id()::xid';

CREATE FUNCTION version_keeps_the_rules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  problem text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.from_edition IS NOT NULL THEN problem := 'a published version is never deleted'; END IF;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW.from_edition IS NOT NULL OR NEW.state <> 'draft' THEN problem := 'a version begins as a draft'; END IF;
  ELSIF OLD.from_edition IS NOT NULL THEN
    IF OLD.until_edition IS NOT NULL
      OR NEW.until_edition IS NULL
      OR NEW.until_edition IS DISTINCT FROM edition_being_made()
      OR (to_jsonb(NEW) - 'until_edition') <> (to_jsonb(OLD) - 'until_edition')
    THEN problem := 'a published version changes only by being superseded, by the act that makes the newest edition'; END IF;
  ELSIF NEW.from_edition IS NOT NULL THEN
    IF OLD.state <> 'submitted' THEN problem := 'only what was submitted can be published';
    ELSIF NEW.from_edition IS DISTINCT FROM edition_being_made() THEN problem := 'a version is published in the newest edition, by the act that makes it';
    ELSIF NEW.until_edition IS NOT NULL THEN problem := 'a version is published without an end';
    ELSIF (to_jsonb(NEW) - '{state,reviewer_id,from_edition}'::text[]) <> (to_jsonb(OLD) - '{state,reviewer_id,from_edition}'::text[])
    THEN problem := 'what is published is what was submitted, unchanged'; END IF;
  ELSIF NEW.record_id <> OLD.record_id OR NOT OLD.author_ids <@ NEW.author_ids THEN
    problem := 'a draft keeps its record and its authors';
  END IF;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION 'version %: %', coalesce(OLD.id, NEW.id), problem USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER version_keeps_the_rules BEFORE INSERT OR UPDATE OR DELETE ON version
  FOR EACH ROW EXECUTE FUNCTION version_keeps_the_rules();
