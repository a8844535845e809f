-- CreateEnum
CREATE TYPE "core"."municipality_event_kind" AS ENUM ('MERGED', 'ABSORBED');

-- The index of a school's events serves as well.
DROP INDEX "core"."school_event_left";

-- CreateTable
CREATE TABLE "core"."municipality_event" (
    "id" UUID NOT NULL,
    "of_municipality_id" UUID NOT NULL,
    "kind" "core"."municipality_event_kind" NOT NULL,
    "happened_on" DATE NOT NULL,
    "act" TEXT NOT NULL,
    "note" TEXT,
    "other_municipality_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "municipality_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "municipality_event_of_municipality_id_happened_on_id_idx" ON "core"."municipality_event"("of_municipality_id", "happened_on", "id");

-- CreateIndex
CREATE INDEX "municipality_event_other_municipality_id_idx" ON "core"."municipality_event"("other_municipality_id");

-- AddForeignKey
ALTER TABLE "core"."municipality_event" ADD CONSTRAINT "municipality_event_of_municipality_id_fkey" FOREIGN KEY ("of_municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."municipality_event" ADD CONSTRAINT "municipality_event_other_municipality_id_fkey" FOREIGN KEY ("other_municipality_id") REFERENCES "core"."municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;
