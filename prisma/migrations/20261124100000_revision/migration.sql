-- A fourth kind of change: a planned revision follows the life of a record, where a correction puts right what was
-- published wrongly. No rule of the database tells the two apart, and nothing here may use the new value yet.

ALTER TYPE version_change ADD VALUE 'revision' AFTER 'correction';
ALTER TYPE edition_kind ADD VALUE 'revision' AFTER 'correction';
