-- The tables of schema.prisma. Rules, roles and what the public may read follow in the next migrations.

CREATE TYPE staff_role AS ENUM ('recorder', 'reviewer', 'administrator');
CREATE TYPE record_kind AS ENUM ('source', 'park', 'enterprise', 'event', 'project', 'figure', 'policy');
CREATE TYPE version_change AS ENUM ('publication', 'correction', 'withdrawal');
CREATE TYPE version_state AS ENUM ('draft', 'submitted', 'returned', 'published');
CREATE TYPE edition_kind AS ENUM ('publication', 'correction', 'withdrawal', 'import');

CREATE TABLE staff (
  id uuid PRIMARY KEY,
  username text NOT NULL UNIQUE,
  name text NOT NULL,
  role staff_role NOT NULL,
  password_hash text NOT NULL,
  disabled_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE staff_session (
  id text PRIMARY KEY,
  staff_id uuid NOT NULL REFERENCES staff,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
  revoked_at timestamptz(3)
);
CREATE INDEX staff_session_staff_id_idx ON staff_session (staff_id);

CREATE TABLE sign_in_attempt (
  id bigserial PRIMARY KEY,
  username text NOT NULL,
  address text NOT NULL,
  succeeded boolean NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_attempt_username_at_idx ON sign_in_attempt (username, at);
CREATE INDEX sign_in_attempt_address_at_idx ON sign_in_attempt (address, at);

CREATE TABLE edition (
  number integer PRIMARY KEY CHECK (number > 0),
  published_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  kind edition_kind NOT NULL,
  reason_zh text,
  reason_en text,
  import_name text UNIQUE,
  reviewer_id uuid NOT NULL REFERENCES staff
);

CREATE TABLE record (
  id serial PRIMARY KEY,
  kind record_kind NOT NULL,
  key text NOT NULL,
  form_token uuid UNIQUE,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (kind, key),
  UNIQUE (id, kind, key)
);

CREATE TABLE version (
  id serial PRIMARY KEY,
  record_id integer NOT NULL,
  kind record_kind NOT NULL,
  key text NOT NULL,
  change version_change NOT NULL,
  state version_state NOT NULL DEFAULT 'draft',
  revision integer NOT NULL DEFAULT 1,
  content jsonb NOT NULL,
  reason text,
  return_reason text,
  author_ids uuid[] NOT NULL,
  reviewer_id uuid REFERENCES staff,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  submitted_at timestamptz(3),
  from_edition integer REFERENCES edition,
  until_edition integer REFERENCES edition,
  title_zh text,
  title_en text,
  sort_name text NOT NULL DEFAULT '',
  on_date text NOT NULL DEFAULT '',
  place_code text,
  city_code text,
  event_key text,
  park_key text,
  enterprise_keys text[] NOT NULL DEFAULT '{}',
  value_cny numeric(24, 2),
  agreement text,
  stage text,
  industry text,
  gb_section text,
  strategic boolean,
  counting text,
  subject_kind text,
  subject_key text,
  cites text[] NOT NULL DEFAULT '{}',
  search_tokens text[] NOT NULL DEFAULT '{}',

  CONSTRAINT version_of_its_record FOREIGN KEY (record_id, kind, key) REFERENCES record (id, kind, key),
  CONSTRAINT version_has_author CHECK (cardinality(author_ids) > 0),
  CONSTRAINT version_reviewer_is_no_author CHECK (reviewer_id IS NULL OR NOT reviewer_id = ANY (author_ids)),
  CONSTRAINT version_published_in_edition CHECK ((state = 'published') = (from_edition IS NOT NULL)),
  CONSTRAINT version_published_was_reviewed CHECK (from_edition IS NULL OR reviewer_id IS NOT NULL),
  CONSTRAINT version_ends_after_it_begins CHECK (until_edition IS NULL OR until_edition > from_edition),
  CONSTRAINT version_change_has_reason CHECK (state IN ('draft', 'returned') OR change = 'publication' OR reason IS NOT NULL),
  CONSTRAINT version_published_is_counted CHECK (kind <> 'project' OR from_edition IS NULL OR counting IS NOT NULL)
);
CREATE INDEX version_record_id_idx ON version (record_id);
CREATE UNIQUE INDEX version_one_draft ON version (record_id) WHERE from_edition IS NULL;
CREATE UNIQUE INDEX version_one_in_force ON version (record_id) WHERE from_edition IS NOT NULL AND until_edition IS NULL;

-- Lists, in the order a reader sees them; each filter that is selective enough has its own. They carry what filters and
-- totals ask for, so that a rare combination, a total or an older edition is read from the index and not from long rows.
CREATE INDEX version_by_date ON version (kind, on_date DESC, key DESC)
  INCLUDE (id, from_edition, until_edition, change, city_code, place_code, industry, gb_section, strategic,
    stage, agreement, counting, value_cny, event_key, park_key)
  WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_city ON version (kind, city_code, on_date DESC, key DESC)
  INCLUDE (id, from_edition, until_edition, change, place_code, industry, gb_section, strategic, stage,
    agreement, counting, value_cny, event_key, park_key)
  WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_industry ON version (kind, industry, on_date DESC, key DESC)
  INCLUDE (id, from_edition, until_edition, change, city_code, place_code, gb_section, strategic, stage,
    agreement, counting, value_cny, event_key, park_key)
  WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_stage ON version (kind, stage, on_date DESC, key DESC)
  INCLUDE (id, from_edition, until_edition, change, city_code, place_code, industry, gb_section, strategic,
    agreement, counting, value_cny, event_key, park_key)
  WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_value ON version (kind, (coalesce(value_cny, -1)) DESC, key DESC)
  INCLUDE (id, from_edition, until_edition, change, on_date, city_code, place_code, industry, gb_section,
    strategic, stage, agreement, counting, value_cny, event_key, park_key)
  WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_name ON version (kind, sort_name, key) WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_key ON version (kind, key) WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_event ON version (event_key) WHERE from_edition IS NOT NULL AND event_key IS NOT NULL;
CREATE INDEX version_by_park ON version (park_key) WHERE from_edition IS NOT NULL AND park_key IS NOT NULL;
CREATE INDEX version_by_subject ON version (subject_kind, subject_key) WHERE from_edition IS NOT NULL AND subject_key IS NOT NULL;
CREATE INDEX version_by_edition ON version (from_edition) WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_enterprise ON version USING gin (enterprise_keys) WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_citation ON version USING gin (cites) WHERE from_edition IS NOT NULL;
CREATE INDEX version_by_search ON version USING gin (array_to_tsvector(search_tokens)) WHERE from_edition IS NOT NULL;

CREATE TABLE audit_entry (
  id bigserial PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT now(),
  staff_id uuid REFERENCES staff,
  action text NOT NULL,
  kind record_kind,
  key text,
  version_id integer,
  edition integer,
  before jsonb,
  after jsonb,
  detail text
);
CREATE INDEX audit_entry_kind_key_idx ON audit_entry (kind, key);

CREATE TABLE reference_counter (
  year integer PRIMARY KEY,
  last integer NOT NULL
);
