-- AlterTable
ALTER TABLE "core"."change" ADD COLUMN     "inner_versions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "is_inner" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "core"."monitoring_campaign" ADD COLUMN     "inner_versions" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "core"."order" ADD COLUMN     "inner_versions" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "core"."roadmap" ADD COLUMN     "inner_versions" INTEGER NOT NULL DEFAULT 0;
-- AlterTable
ALTER TABLE "core"."evidence" ADD COLUMN     "owner_school_id" UUID;

-- AlterTable
ALTER TABLE "core"."execution_report" ADD COLUMN     "owner_school_id" UUID;

-- AlterTable
ALTER TABLE "core"."obligation" ADD COLUMN     "owner_school_id" UUID;

-- What an organization has to do by a school's roadmap was shown to all schools of the municipality.
UPDATE "core"."obligation" o SET owner_school_id = m.school_id
FROM "core"."roadmap" m WHERE m.id = o.roadmap_id AND m.school_id IS NOT NULL AND o.school_id IS NULL;
UPDATE "core"."execution_report" r SET owner_school_id = o.owner_school_id
FROM "core"."obligation" o WHERE o.id = r.obligation_id AND o.owner_school_id IS NOT NULL;
UPDATE "core"."evidence" e SET owner_school_id = r.owner_school_id
FROM "core"."execution_report" r WHERE r.id = e.report_id AND r.owner_school_id IS NOT NULL;
