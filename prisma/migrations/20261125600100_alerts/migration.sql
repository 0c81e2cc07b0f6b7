-- Who is told by mail of changes to which list. An address is sealed and found again by a keyed digest; it is here only
-- while the subscription is.

CREATE TABLE alert_subscription (
  id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  list text NOT NULL CHECK (list IN ('projects', 'events', 'opportunities', 'policies', 'parks', 'corrections')),
  -- The filter as the list's address has it, in the order of its names.
  filter text NOT NULL CHECK (length(filter) <= 1000),
  locale text NOT NULL CHECK (locale IN ('zh', 'en')),
  state text NOT NULL DEFAULT 'unconfirmed' CHECK (state IN ('unconfirmed', 'active', 'paused')),
  -- Address and secret of its link.
  sealed text NOT NULL,
  address_digest text NOT NULL,
  secret_digest text NOT NULL UNIQUE,
  -- The newest edition that was told of, or found to change nothing here.
  told_edition integer NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  confirmed_at timestamptz(3),
  UNIQUE (address_digest, list, filter),
  CHECK ((state = 'unconfirmed') = (confirmed_at IS NULL))
);
CREATE INDEX alert_subscription_to_tell ON alert_subscription (told_edition, id) WHERE state = 'active';

-- How many requests each maker sent in an hour. A maker is a keyed digest of a network address, never the address.
CREATE TABLE alert_request (
  maker text NOT NULL CHECK (length(maker) <= 64),
  hour timestamptz NOT NULL,
  made integer NOT NULL,
  PRIMARY KEY (maker, hour)
);

GRANT SELECT, INSERT, DELETE ON alert_subscription TO portal_staff;
GRANT UPDATE (state, told_edition, confirmed_at) ON alert_subscription TO portal_staff;
GRANT SELECT, INSERT, UPDATE, DELETE ON alert_request TO portal_staff;
