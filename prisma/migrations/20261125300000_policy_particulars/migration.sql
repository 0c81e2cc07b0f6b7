-- Policies say as data what they give and on what conditions. Content from before is given the empty fields that the desk
-- writes when nothing is known, so that no later version differs from it by the fields alone. Nothing that a record says
-- is changed.

ALTER TABLE version DISABLE TRIGGER version_keeps_the_rules, DISABLE TRIGGER change_project_total;
UPDATE version SET content = '{"inForceFrom": null, "forWhom": null, "howToClaim": null}'::jsonb || content ||
  jsonb_build_object('offers', (
    SELECT coalesce(jsonb_agg('{"benefit": null, "rateBase": null, "rateBound": "exact", "fixedAmount": null,
      "ceilingPer": null, "growthSteps": null, "thresholds": [], "sections": [], "enterpriseAge": null, "park": null,
      "requirement": null}'::jsonb || offer ORDER BY place), '[]')
    FROM jsonb_array_elements(content -> 'offers') WITH ORDINALITY AS item (offer, place)
  ))
WHERE kind = 'policy' AND jsonb_typeof(content -> 'offers') = 'array';
ALTER TABLE version ENABLE TRIGGER version_keeps_the_rules, ENABLE TRIGGER change_project_total;
