-- CreateTable
CREATE TABLE "ivanovo"."curator_memo" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "roadmap_id" UUID NOT NULL,
    "prepared_on" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "curator_memo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "curator_memo_roadmap_id_prepared_on_id_idx" ON "ivanovo"."curator_memo"("roadmap_id", "prepared_on", "id");

-- CreateIndex
CREATE INDEX "curator_memo_school_id_idx" ON "ivanovo"."curator_memo"("school_id");

-- CreateIndex
CREATE INDEX "curator_memo_region_id_idx" ON "ivanovo"."curator_memo"("region_id");

-- CreateIndex
CREATE INDEX "curator_memo_municipality_id_idx" ON "ivanovo"."curator_memo"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "curator_memo_roadmap_id_school_id_prepared_on_key" ON "ivanovo"."curator_memo"("roadmap_id", "school_id", "prepared_on");

-- Keys into the core: models cannot name them without a field in the core's models.
ALTER TABLE "ivanovo"."curator_memo" ADD CONSTRAINT "curator_memo_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."curator_memo" ADD CONSTRAINT "curator_memo_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."curator_memo" ADD CONSTRAINT "curator_memo_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."curator_memo" ADD CONSTRAINT "curator_memo_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
