-- CreateTable
CREATE TABLE "core"."policy_setting" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "name" TEXT NOT NULL,
    "number" INTEGER,
    "flag" BOOLEAN,
    "choice" TEXT,
    "days" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_setting_pkey" PRIMARY KEY ("id")
);

-- One row for each name of a territory, archived or not; that of a region has no municipality.
CREATE UNIQUE INDEX "policy_setting_region_id_municipality_id_name_key" ON "core"."policy_setting"("region_id", "municipality_id", "name") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "policy_setting_municipality_id_idx" ON "core"."policy_setting"("municipality_id");

-- AddForeignKey
ALTER TABLE "core"."policy_setting" ADD CONSTRAINT "policy_setting_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."policy_setting" ADD CONSTRAINT "policy_setting_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;
