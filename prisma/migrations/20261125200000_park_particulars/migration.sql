-- What sources say of a park beside its place: level and industries. Content from before is given the empty fields that
-- the desk writes when nothing is known, so that no later version differs from it by them alone.

ALTER TABLE version DISABLE TRIGGER version_keeps_the_rules, DISABLE TRIGGER change_project_total;
UPDATE version SET content = '{"level": null, "industryPrinted": null, "industry": null}'::jsonb || content
WHERE kind = 'park';
ALTER TABLE version ENABLE TRIGGER version_keeps_the_rules, ENABLE TRIGGER change_project_total;
