-- The few projects with a reading of their funds in place, so that tables of them need not visit the others.
CREATE INDEX version_with_funds ON version (kind)
  INCLUDE (from_edition, until_edition, change, city_code, place_code, industry, gb_section, strategic, stage, agreement,
    counting, value_cny, funds_cny, event_key, park_key, on_date)
  WHERE from_edition IS NOT NULL AND funds_cny IS NOT NULL;
