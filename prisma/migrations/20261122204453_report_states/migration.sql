-- The states of obligations are told by their latest reports: an index that holds all that is asked of them, in their order,
-- is read instead of the table. Partial, as all reads are, and so that models need not know it.
CREATE INDEX "execution_report_states" ON "core"."execution_report" ("obligation_id", "revision" DESC)
  INCLUDE ("submitted_on", "withdrawn_on", "review", "reviewed_on") WHERE "archived_at" IS NULL;
