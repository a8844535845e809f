-- AlterTable
ALTER TABLE "core"."assessment_result" ADD COLUMN     "supersedes_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "assessment_result_supersedes_id_key" ON "core"."assessment_result"("supersedes_id");

-- AddForeignKey
ALTER TABLE "core"."assessment_result" ADD CONSTRAINT "assessment_result_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "core"."assessment_result"("id") ON DELETE SET NULL ON UPDATE CASCADE;
