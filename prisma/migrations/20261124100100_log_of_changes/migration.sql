-- The public log walks the changes of published records from the newest back: few among many first publications.

CREATE INDEX version_by_later_change ON version (from_edition DESC, id DESC)
  WHERE from_edition IS NOT NULL AND change <> 'publication';
