-- What ended between two editions is found by its end, as what began there is by its beginning.
CREATE INDEX version_by_end ON version (until_edition) WHERE until_edition IS NOT NULL;
