-- Press packs: what staff release about one event, at one edition and at a chosen time. Until that time nothing of one can
-- be read by the public role, whatever a page asks for; the clock is the database's own.

CREATE TABLE press_pack (
  id serial PRIMARY KEY,
  event_key text NOT NULL,
  edition integer NOT NULL REFERENCES edition,
  release_at timestamptz(3) NOT NULL,
  content jsonb NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  form_token uuid UNIQUE,
  author_ids uuid[] NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  approved_by uuid REFERENCES staff,
  approved_at timestamptz(3),
  withdrawn_by uuid REFERENCES staff,
  withdrawn_at timestamptz(3),
  withdrawn_reason text,

  CONSTRAINT press_pack_has_author CHECK (cardinality(author_ids) > 0),
  CONSTRAINT press_pack_approver_is_no_author CHECK (approved_by IS NULL OR NOT approved_by = ANY (author_ids)),
  CONSTRAINT press_pack_approved_at_a_time CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CONSTRAINT press_pack_withdrawn_with_reason CHECK (
    (withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL)
    AND withdrawn_reason <> ''
  )
);
CREATE INDEX press_pack_by_event ON press_pack (event_key, release_at);

CREATE FUNCTION press_pack_keeps_the_rules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  problem text;
  approval CONSTANT text[] := '{approved_by,approved_at,release_at}';
  withdrawal CONSTANT text[] := '{withdrawn_by,withdrawn_at,withdrawn_reason}';
BEGIN
  IF TG_OP = 'DELETE' THEN problem := 'is never deleted';
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW.approved_by IS NOT NULL OR NEW.withdrawn_at IS NOT NULL THEN problem := 'begins unapproved'; END IF;
  ELSIF OLD.withdrawn_at IS NOT NULL THEN problem := 'was withdrawn and stays so';
  ELSIF NEW.withdrawn_at IS NOT NULL THEN
    IF (to_jsonb(NEW) - withdrawal) <> (to_jsonb(OLD) - withdrawal) THEN problem := 'is withdrawn unchanged'; END IF;
    NEW.withdrawn_at := clock_timestamp();
  ELSIF OLD.approved_by IS NOT NULL THEN problem := 'was approved: it is withdrawn or stays';
  ELSIF NEW.approved_by IS NOT NULL THEN
    IF (to_jsonb(NEW) - approval) <> (to_jsonb(OLD) - approval) OR NEW.release_at <> OLD.release_at
    THEN problem := 'is approved as it was shown'; END IF;
    -- Packs of an event are numbered by their release, so none may be released before one that is out already.
    PERFORM pg_advisory_xact_lock(hashtext('press'));
    NEW.approved_at := clock_timestamp();
    NEW.release_at := greatest(NEW.release_at, NEW.approved_at, (
      SELECT max(release_at) + interval '1 millisecond' FROM press_pack
      WHERE event_key = NEW.event_key AND approved_by IS NOT NULL AND release_at < clock_timestamp() + interval '1 minute'
    ));
  ELSIF NOT OLD.author_ids <@ NEW.author_ids THEN problem := 'keeps its authors';
  END IF;
  IF problem IS NULL AND NEW.approved_by IS NULL AND NEW.withdrawn_at IS NULL AND NOT EXISTS (
    SELECT FROM version WHERE kind = 'event' AND key = NEW.event_key AND from_edition <= NEW.edition
      AND (until_edition IS NULL OR until_edition > NEW.edition) AND change <> 'withdrawal'
  ) THEN problem := 'is about an event of its edition'; END IF;
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION 'press pack %: it %', coalesce(OLD.id, NEW.id), problem USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER press_pack_keeps_the_rules BEFORE INSERT OR UPDATE OR DELETE ON press_pack
  FOR EACH ROW EXECUTE FUNCTION press_pack_keeps_the_rules();
CREATE TRIGGER press_pack_not_truncated BEFORE TRUNCATE ON press_pack FOR EACH STATEMENT EXECUTE FUNCTION refuse();

-- What was out at any time up to now. One that was withdrawn before its time was never out. Numbers have no gaps, so they
-- tell nothing of packs to come; and they never change, since every later release has a later time.
CREATE VIEW released_press_pack AS
  SELECT id, event_key, row_number() OVER (PARTITION BY event_key ORDER BY release_at, id)::integer AS number,
    edition, release_at, content, withdrawn_at, withdrawn_reason
  FROM press_pack
  WHERE approved_by IS NOT NULL AND release_at <= now() AND (withdrawn_at IS NULL OR withdrawn_at > release_at);

CREATE VIEW published_press_pack WITH (security_barrier) AS
  SELECT event_key, number, edition, release_at, CASE WHEN withdrawn_at IS NULL THEN content END AS content,
    withdrawn_at, withdrawn_reason
  FROM released_press_pack;

-- The printed page of a pack in one language, made once from the page itself.
CREATE TABLE press_pdf (
  pack_id integer NOT NULL REFERENCES press_pack,
  locale text NOT NULL CHECK (locale IN ('zh', 'en')),
  pdf bytea NOT NULL CHECK (octet_length(pdf) BETWEEN 1000 AND 20000000 AND substring(pdf FROM 1 FOR 5) = '%PDF-'::bytea),
  sha256 text NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (pack_id, locale)
);
CREATE TRIGGER press_pdf_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON press_pdf FOR EACH STATEMENT EXECUTE FUNCTION refuse();

CREATE VIEW published_press_pdf WITH (security_barrier) AS
  SELECT event_key, number, locale, sha256, made_at, octet_length(pdf) AS bytes,
    CASE WHEN withdrawn_at IS NULL THEN pdf END AS pdf
  FROM press_pdf JOIN released_press_pack ON id = pack_id;

-- The first reader after the release has the file made, so the public role may call this one function: it keeps a file
-- for a pack that is out, once, and nothing else.
CREATE FUNCTION keep_press_pdf(of_event text, of_number integer, in_locale text, made bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO press_pdf (pack_id, locale, pdf, sha256)
    SELECT id, in_locale, made, encode(sha256(made), 'hex') FROM released_press_pack
    WHERE event_key = of_event AND number = of_number AND withdrawn_at IS NULL
  ON CONFLICT DO NOTHING
$$;

REVOKE ALL ON FUNCTION keep_press_pdf(text, integer, text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_press_pdf(text, integer, text, bytea) TO portal_public;
GRANT SELECT ON published_press_pack, published_press_pdf TO portal_public;
GRANT SELECT ON press_pack, press_pdf, released_press_pack, published_press_pack, published_press_pdf TO portal_staff;
GRANT INSERT, UPDATE ON press_pack TO portal_staff;
GRANT USAGE ON SEQUENCE press_pack_id_seq TO portal_staff;
