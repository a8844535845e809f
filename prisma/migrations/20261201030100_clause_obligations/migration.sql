-- An obligation is of an activity of a roadmap, or of a clause of an order.
ALTER TABLE "core"."obligation"
  -- squawk-ignore ban-drop-not-null
  ALTER COLUMN "roadmap_id" DROP NOT NULL,
  -- squawk-ignore ban-drop-not-null
  ALTER COLUMN "section_id" DROP NOT NULL,
  -- squawk-ignore ban-drop-not-null
  ALTER COLUMN "activity_id" DROP NOT NULL,
  ADD COLUMN "order_id" UUID,
  ADD COLUMN "order_clause_id" UUID;

ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_order_id_fkey"
  FOREIGN KEY ("order_id") REFERENCES "core"."order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_order_clause_id_fkey"
  FOREIGN KEY ("order_clause_id") REFERENCES "core"."order_clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_of_activity_or_clause" CHECK (
  ("activity_id" IS NOT NULL AND "roadmap_id" IS NOT NULL AND "section_id" IS NOT NULL AND "order_id" IS NULL AND "order_clause_id" IS NULL)
  OR ("activity_id" IS NULL AND "roadmap_id" IS NULL AND "section_id" IS NULL AND "order_id" IS NOT NULL AND "order_clause_id" IS NOT NULL)
);

CREATE INDEX "obligation_order_id_due_on_id_idx" ON "core"."obligation"("order_id", "due_on", "id");
CREATE INDEX "obligation_order_clause_id_due_on_id_idx" ON "core"."obligation"("order_clause_id", "due_on", "id");
