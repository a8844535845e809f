-- Another system's identifier is told apart within its region: that one is taken in another region is nobody's business.
-- AlterTable
ALTER TABLE "core"."school_external_id" ADD COLUMN     "region_id" UUID;

UPDATE "core"."school_external_id" e SET "region_id" = s."region_id" FROM "core"."school" s WHERE s."id" = e."school_id";

-- The table is small: no mutation wrote it before.
-- squawk-ignore adding-not-nullable-field
ALTER TABLE "core"."school_external_id" ALTER COLUMN "region_id" SET NOT NULL;

-- DropIndex
DROP INDEX "core"."school_external_id_system_value_key";

-- CreateIndex
CREATE INDEX "school_external_id_system_value_idx" ON "core"."school_external_id"("system", "value");

-- CreateIndex
CREATE UNIQUE INDEX "school_external_id_region_id_system_value_key" ON "core"."school_external_id"("region_id", "system", "value");

-- AddForeignKey
ALTER TABLE "core"."school_external_id" ADD CONSTRAINT "school_external_id_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
