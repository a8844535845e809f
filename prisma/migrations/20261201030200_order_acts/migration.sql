-- What an act is, who signed it, and what became of it.
ALTER TABLE "core"."order"
  ADD COLUMN "kind" "core"."act_kind" NOT NULL DEFAULT 'ORDER',
  ADD COLUMN "signatory_position" TEXT,
  ADD COLUMN "amended_on" DATE,
  ADD COLUMN "amended_by_id" UUID,
  ADD COLUMN "void_on" DATE,
  ADD COLUMN "void_by_id" UUID,
  ADD COLUMN "void_ground" TEXT;

ALTER TABLE "core"."order" ADD CONSTRAINT "order_amended_by_id_fkey"
  FOREIGN KEY ("amended_by_id") REFERENCES "core"."order"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "core"."order" ADD CONSTRAINT "order_void_by_id_fkey"
  FOREIGN KEY ("void_by_id") REFERENCES "core"."order"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "order_amended_by_id_idx" ON "core"."order"("amended_by_id");
CREATE INDEX "order_void_by_id_idx" ON "core"."order"("void_by_id");

CREATE TABLE "core"."order_annex" (
  "id" UUID NOT NULL,
  "order_id" UUID NOT NULL,
  "position" INTEGER NOT NULL,
  "number" TEXT,
  "title" TEXT NOT NULL,
  "roadmap_id" UUID,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "archived_at" TIMESTAMPTZ(3),
  CONSTRAINT "order_annex_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "order_annex_order_id_position_key" ON "core"."order_annex"("order_id", "position");
CREATE INDEX "order_annex_roadmap_id_idx" ON "core"."order_annex"("roadmap_id");
ALTER TABLE "core"."order_annex" ADD CONSTRAINT "order_annex_order_id_fkey"
  FOREIGN KEY ("order_id") REFERENCES "core"."order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "core"."order_annex" ADD CONSTRAINT "order_annex_roadmap_id_fkey"
  FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE SET NULL ON UPDATE CASCADE;
