-- An index of the rows that are not archived serves every list, in the eyes of the planner, and hides those made for them.
DROP INDEX "core"."order_number_folded";
DROP INDEX "core"."order_number_unique";
DROP INDEX "core"."indicator_code_unique";
DROP INDEX "core"."municipality_oktmo_unique";

CREATE UNIQUE INDEX "order_number_unique" ON "core"."order"
  ("core"."fold_number"("number"), "date", coalesce("municipality_id", "region_id"), "core"."fold"("issuer_name"))
  WHERE "archived_at" IS NULL AND "number" IS NOT NULL;
CREATE UNIQUE INDEX "indicator_code_unique" ON "core"."indicator"
  ((CASE WHEN "archived_at" IS NULL THEN "roadmap_id" END), "core"."fold_code"("code"));
CREATE UNIQUE INDEX "municipality_oktmo_unique" ON "core"."municipality" ("oktmo")
  WHERE "archived_at" IS NULL AND "oktmo" IS NOT NULL;
