-- AlterTable
ALTER TABLE "core"."school" ADD COLUMN     "kind_item" TEXT,
ADD COLUMN     "legal_form_item" TEXT;

-- Most schools are of the kind that the enum names.
CREATE INDEX "school_kind_item" ON "core"."school" ("kind_item", "short_name", "id") WHERE "kind_item" IS NOT NULL;
