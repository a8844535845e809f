-- CreateEnum
CREATE TYPE "core"."section_kind" AS ENUM ('ORGANIZATION', 'METHODICAL_SUPPORT', 'STAFF', 'PUPILS', 'PARENTS', 'EXAMS', 'RESOURCES', 'MONITORING', 'CONTROL', 'INFORMATION');

-- AlterTable
ALTER TABLE "core"."roadmap_section" ADD COLUMN     "kind" "core"."section_kind";

-- CreateIndex
CREATE INDEX "roadmap_section_kind_id_idx" ON "core"."roadmap_section"("kind", "id");
