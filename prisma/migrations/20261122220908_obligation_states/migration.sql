-- DropIndex
DROP INDEX "core"."obligation_due_on_id_idx";

-- DropIndex
DROP INDEX "core"."obligation_waived_on_idx";

-- CreateIndex
-- `opens_on` is looked at inside the index, by who asks for what is still to come.
CREATE INDEX "obligation_due_on_id_opens_on_idx" ON "core"."obligation"("due_on", "id", "opens_on");

-- What was waived, in the order of lists: hardly any obligation is.
CREATE INDEX "obligation_waived" ON "core"."obligation" ("due_on", "id") WHERE "waived_on" IS NOT NULL;

-- All that counts of the country ask of obligations, in the order in which `execution_report_states` holds their reports: both
-- are read side by side, neither sorted nor kept.
CREATE INDEX "obligation_states" ON "core"."obligation" ("id")
  INCLUDE ("region_id", "municipality_id", "due_on", "opens_on", "waived_on") WHERE "archived_at" IS NULL;
