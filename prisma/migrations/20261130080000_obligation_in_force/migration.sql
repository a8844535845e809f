-- The first day on which an obligation is asked for: an obligation whose window ended before that day was never due.
ALTER TABLE "core"."obligation" ADD COLUMN "in_force_on" DATE;

UPDATE "core"."obligation" o
SET "in_force_on" = CASE WHEN o."due_on" >= r."starts_on" THEN greatest(r."approved_on", r."starts_on") ELSE r."approved_on" END
FROM "core"."roadmap" r
WHERE r."id" = o."roadmap_id" AND r."approved_on" IS NOT NULL
  -- What was overdue in a roadmap that this one took the place of stays overdue.
  AND NOT (o."due_on" < r."approved_on" AND EXISTS (SELECT FROM "core"."roadmap" p WHERE p."successor_id" = r."id"));

-- DropIndex
DROP INDEX "core"."obligation_due_on_id_opens_on_idx";

-- DropIndex
DROP INDEX "core"."obligation_states";

-- When an obligation is first asked for is looked at inside the index, by who asks for what is still to come.
CREATE INDEX "obligation_asked" ON "core"."obligation" ("due_on", "id", (greatest("opens_on", "in_force_on")));

-- What ended before its roadmap was approved, in the order of lists: hardly any obligation did.
CREATE INDEX "obligation_before_approval" ON "core"."obligation" ("due_on", "id") WHERE "in_force_on" > "due_on";

-- All that counts of the country ask of obligations, in the order in which `execution_report_states` holds their reports: both
-- are read side by side, neither sorted nor kept.
CREATE INDEX "obligation_states" ON "core"."obligation" ("id")
  INCLUDE ("region_id", "municipality_id", "due_on", "opens_on", "waived_on", "in_force_on") WHERE "archived_at" IS NULL;
