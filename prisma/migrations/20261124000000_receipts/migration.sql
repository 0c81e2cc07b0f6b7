-- Receipts: what one figure answered at one edition, kept for good. Anybody may have one made, so the public role may call
-- one function that makes them, and nothing else: it can neither change one nor write the table.

CREATE TABLE receipt (
  id text PRIMARY KEY CHECK (id ~ '^e[1-9][0-9]*-[0-9a-z]{12}$'),
  figure text NOT NULL CHECK (length(figure) <= 1000),
  edition integer NOT NULL REFERENCES edition,
  rules integer NOT NULL,
  records bigint NOT NULL,
  answer jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (figure, edition)
);
CREATE INDEX receipt_by_edition ON receipt (edition DESC, made_at DESC);
CREATE TRIGGER receipt_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt FOR EACH STATEMENT EXECUTE FUNCTION refuse();

-- How many receipts each maker had made in an hour. A maker is a keyed digest of a network address, never the address.
CREATE TABLE receipt_making (
  maker text NOT NULL CHECK (length(maker) <= 64),
  hour timestamptz NOT NULL,
  made integer NOT NULL,
  PRIMARY KEY (maker, hour)
);

CREATE VIEW published_receipt AS
  SELECT id, figure, edition, rules, records, answer, sha256, made_at FROM receipt;

-- True when the receipt stands, made now or before; false when this maker, or all makers together, had too many new ones
-- made within the hour. A receipt that stands already costs nothing and is never refused.
CREATE FUNCTION make_receipt(
  new_id text, new_figure text, new_edition integer, new_rules integer, new_records bigint, new_answer jsonb,
  new_sha256 text, by_maker text, most_by_maker integer, most_by_all integer
) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  this_hour timestamptz := date_trunc('hour', clock_timestamp());
  by_this_maker integer;
BEGIN
  IF EXISTS (SELECT FROM receipt WHERE id = new_id AND figure = new_figure AND edition = new_edition) THEN
    RETURN true;
  END IF;
  DELETE FROM receipt_making WHERE hour < this_hour - interval '1 day';
  INSERT INTO receipt_making AS m VALUES (by_maker, this_hour, 1)
    ON CONFLICT (maker, hour) DO UPDATE SET made = m.made + 1 RETURNING made INTO by_this_maker;
  IF by_this_maker > most_by_maker
    OR (SELECT sum(made) FROM receipt_making WHERE hour = this_hour) > most_by_all
  THEN
    UPDATE receipt_making SET made = made - 1 WHERE maker = by_maker AND hour = this_hour;
    RETURN false;
  END IF;
  INSERT INTO receipt (id, figure, edition, rules, records, answer, sha256)
    VALUES (new_id, new_figure, new_edition, new_rules, new_records, new_answer, new_sha256)
    ON CONFLICT (figure, edition) DO NOTHING;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION make_receipt(text, text, integer, integer, bigint, jsonb, text, text, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_receipt(text, text, integer, integer, bigint, jsonb, text, text, integer, integer)
  TO portal_public, portal_staff;
GRANT SELECT ON published_receipt TO portal_public;
GRANT SELECT ON receipt, receipt_making, published_receipt TO portal_staff;
