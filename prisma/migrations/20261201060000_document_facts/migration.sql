-- AlterTable
ALTER TABLE "core"."roadmap" ADD COLUMN     "expected_results" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "source_defects" JSONB[] DEFAULT ARRAY[]::JSONB[];
