-- Risks and programmes that the plugin of Ivanovo keeps are in the core under the same ids.
INSERT INTO "core"."risk_factor" ("id", "region_id", "municipality_id", "school_id", "school_year", "number", "name",
  "significance", "source", "origin")
SELECT f.id, f.region_id, f.municipality_id, f.school_id, p.school_year, f.number, f.name,
  f.significance::text::"core"."risk_significance", p.source, 'ivanovo'
FROM "ivanovo"."risk_factor" f JOIN "ivanovo"."risk_profile" p ON p.id = f.profile_id
WHERE f.archived_at IS NULL AND p.archived_at IS NULL;

INSERT INTO "core"."risk_program" ("id", "region_id", "municipality_id", "school_id", "factor_id", "title", "approved_on",
  "url", "source", "origin")
SELECT g.id, g.region_id, g.municipality_id, g.school_id, g.factor_id, g.title, g.approved_on, g.url, g.source, 'ivanovo'
FROM "ivanovo"."anti_risk_program" g JOIN "core"."risk_factor" f ON f.id = g.factor_id
WHERE g.archived_at IS NULL;

-- Readers of the change feed hear of them.
INSERT INTO "core"."change" ("type", "record_id", "operation", "version", "region_id", "municipality_id", "school_id")
SELECT 'RiskFactor', f.id, 'UPSERT'::"core"."change_operation", f.version, f.region_id, f.municipality_id, f.school_id
FROM "core"."risk_factor" f WHERE f.origin = 'ivanovo'
UNION ALL
SELECT 'RiskProgram', g.id, 'UPSERT'::"core"."change_operation", g.version, g.region_id, g.municipality_id, g.school_id
FROM "core"."risk_program" g WHERE g.origin = 'ivanovo';
