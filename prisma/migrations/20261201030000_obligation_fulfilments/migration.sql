-- The record of a plugin that fulfils an obligation without a report, and the day from which.
ALTER TABLE "core"."obligation"
  ADD COLUMN "fulfilled_on" DATE,
  ADD COLUMN "fulfilled_type" TEXT,
  ADD COLUMN "fulfilled_id" UUID;

-- What a record fulfils, when it changes.
CREATE INDEX "obligation_fulfilled_by" ON "core"."obligation" ("fulfilled_id") WHERE "fulfilled_id" IS NOT NULL;

-- DropIndex
DROP INDEX "core"."obligation_states";

-- All that counts of the country ask of obligations, in the order in which `execution_report_states` holds their reports: both
-- are read side by side, neither sorted nor kept.
CREATE INDEX "obligation_states" ON "core"."obligation" ("id")
  INCLUDE ("region_id", "municipality_id", "due_on", "opens_on", "waived_on", "in_force_on", "fulfilled_on")
  WHERE "archived_at" IS NULL;
