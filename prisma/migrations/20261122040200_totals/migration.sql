-- Totals of the projects in force at the newest edition, kept in the transaction that publishes.
-- Older editions are added up from the versions; tests hold both ways against each other.

CREATE TABLE project_total (
  year integer NOT NULL,
  city_code text NOT NULL,
  industry text NOT NULL,
  agreement text NOT NULL,
  stage text NOT NULL,
  strategic boolean NOT NULL,
  counting text NOT NULL,
  projects bigint NOT NULL,
  with_value bigint NOT NULL,
  value_cny numeric(28, 2) NOT NULL,
  PRIMARY KEY (city_code, industry, year, agreement, stage, strategic, counting)
);

-- The same added up over all but three of the six facets, for every three of them: what a filter of a few facets adds up
-- then stays a few rows, however many cells of the table above are filled. `facets` names the three in the order below.
CREATE TABLE project_subtotal (
  facets text NOT NULL,
  value_1 text NOT NULL,
  value_2 text NOT NULL,
  value_3 text NOT NULL,
  counting text NOT NULL,
  projects bigint NOT NULL,
  with_value bigint NOT NULL,
  value_cny numeric(28, 2) NOT NULL,
  PRIMARY KEY (facets, value_1, value_2, value_3, counting)
);

CREATE FUNCTION facet_triples(year integer, city_code text, industry text, agreement text, stage text, strategic boolean)
RETURNS TABLE (facets text, value_1 text, value_2 text, value_3 text) LANGUAGE sql IMMUTABLE AS $$
  WITH facet (place, name, value) AS (
    VALUES (1, 'year', year::text), (2, 'city', city_code), (3, 'industry', industry), (4, 'agreement', agreement),
      (5, 'stage', stage), (6, 'strategic', strategic::text)
  )
  SELECT a.name || ' ' || b.name || ' ' || c.name, a.value, b.value, c.value
  FROM facet AS a JOIN facet AS b ON b.place > a.place JOIN facet AS c ON c.place > b.place
$$;

-- The cell of the table that a version belongs to: year 0 and '' where the record does not say.
CREATE VIEW project_in_force AS
  SELECT coalesce(nullif(left(on_date, 4), '')::integer, 0) AS year, coalesce(city_code, '') AS city_code,
    coalesce(industry, '') AS industry, coalesce(agreement, '') AS agreement, coalesce(stage, '') AS stage,
    coalesce(strategic, false) AS strategic, counting, value_cny
  FROM version
  WHERE kind = 'project' AND from_edition IS NOT NULL AND until_edition IS NULL AND change <> 'withdrawal';

CREATE FUNCTION change_project_total() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  WITH changed AS (
    SELECT coalesce(nullif(left(on_date, 4), '')::integer, 0) AS year, coalesce(city_code, '') AS city_code,
      coalesce(industry, '') AS industry, coalesce(agreement, '') AS agreement, coalesce(stage, '') AS stage,
      coalesce(strategic, false) AS strategic, counting, sum(sign) AS projects,
      sum(CASE WHEN value_cny IS NULL THEN 0 ELSE sign END) AS with_value, sum(coalesce(value_cny, 0) * sign) AS value_cny
    FROM (SELECT 1 AS sign, * FROM new_rows UNION ALL SELECT -1, * FROM old_rows) AS both_states
    WHERE kind = 'project' AND from_edition IS NOT NULL AND until_edition IS NULL AND change <> 'withdrawal'
    GROUP BY 1, 2, 3, 4, 5, 6, 7
  ), totals AS (
    INSERT INTO project_total AS t SELECT * FROM changed
    ON CONFLICT (city_code, industry, year, agreement, stage, strategic, counting) DO UPDATE
      SET projects = t.projects + excluded.projects, with_value = t.with_value + excluded.with_value,
        value_cny = t.value_cny + excluded.value_cny
  )
  INSERT INTO project_subtotal AS t
    SELECT facets, value_1, value_2, value_3, counting, sum(projects), sum(with_value), sum(value_cny)
    FROM changed CROSS JOIN LATERAL facet_triples(year, city_code, industry, agreement, stage, strategic)
    GROUP BY 1, 2, 3, 4, 5
  ON CONFLICT (facets, value_1, value_2, value_3, counting) DO UPDATE
    SET projects = t.projects + excluded.projects, with_value = t.with_value + excluded.with_value,
      value_cny = t.value_cny + excluded.value_cny;
  RETURN NULL;
END $$;
CREATE TRIGGER change_project_total AFTER UPDATE ON version
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION change_project_total();

-- Both tables made anew, for bulk loads that went round the trigger.
CREATE FUNCTION rebuild_project_total() RETURNS void LANGUAGE sql AS $$
  DELETE FROM project_total;
  INSERT INTO project_total
    SELECT year, city_code, industry, agreement, stage, strategic, counting,
      count(*), count(value_cny), coalesce(sum(value_cny), 0)
    FROM project_in_force GROUP BY 1, 2, 3, 4, 5, 6, 7;
  DELETE FROM project_subtotal;
  INSERT INTO project_subtotal
    SELECT facets, value_1, value_2, value_3, counting, sum(projects), sum(with_value), sum(value_cny)
    FROM project_total CROSS JOIN LATERAL facet_triples(year, city_code, industry, agreement, stage, strategic)
    GROUP BY 1, 2, 3, 4, 5;
$$;
