-- CreateEnum
CREATE TYPE "core"."school_event_kind" AS ENUM ('MOVED', 'RENAMED', 'CLOSED', 'MERGED', 'ABSORBED', 'SPLIT', 'FOUNDED');

-- AlterTable
ALTER TABLE "core"."municipality" ADD COLUMN     "successor_id" UUID;

-- AlterTable
ALTER TABLE "core"."school" ADD COLUMN     "former_names" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "moved_on" DATE,
ADD COLUMN     "successor_id" UUID;

-- CreateTable
CREATE TABLE "core"."school_event" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "kind" "core"."school_event_kind" NOT NULL,
    "happened_on" DATE NOT NULL,
    "act" TEXT,
    "note" TEXT,
    "from_municipality_id" UUID,
    "to_municipality_id" UUID,
    "former_name" TEXT,
    "former_short_name" TEXT,
    "other_school_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "school_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "school_event_school_id_happened_on_id_idx" ON "core"."school_event"("school_id", "happened_on", "id");

-- CreateIndex
CREATE INDEX "school_event_from_municipality_id_idx" ON "core"."school_event"("from_municipality_id");

-- CreateIndex
CREATE INDEX "school_event_to_municipality_id_idx" ON "core"."school_event"("to_municipality_id");

-- CreateIndex
CREATE INDEX "school_event_other_school_id_idx" ON "core"."school_event"("other_school_id");

-- CreateIndex
CREATE INDEX "municipality_successor_id_idx" ON "core"."municipality"("successor_id");

-- CreateIndex
CREATE INDEX "school_successor_id_idx" ON "core"."school"("successor_id");

-- AddForeignKey
ALTER TABLE "core"."school_event" ADD CONSTRAINT "school_event_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school_event" ADD CONSTRAINT "school_event_from_municipality_id_fkey" FOREIGN KEY ("from_municipality_id") REFERENCES "core"."municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school_event" ADD CONSTRAINT "school_event_to_municipality_id_fkey" FOREIGN KEY ("to_municipality_id") REFERENCES "core"."municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school_event" ADD CONSTRAINT "school_event_other_school_id_fkey" FOREIGN KEY ("other_school_id") REFERENCES "core"."school"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school" ADD CONSTRAINT "school_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "core"."school"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."municipality" ADD CONSTRAINT "municipality_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "core"."municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Who reads a municipality reads what its new schools left elsewhere.
CREATE INDEX "school_moved" ON "core"."school" ("municipality_id") WHERE "moved_on" IS NOT NULL;
-- Who reads a municipality may name the schools that left it.
CREATE INDEX "school_event_left" ON "core"."school_event" ("school_id", "from_municipality_id");

-- A school is found by what it was called.
DROP INDEX "core"."school_words";
CREATE INDEX "school_words" ON "core"."school"
  USING gin ("core"."words"("core"."school_text"("name", "short_name", "aliases" || "former_names")));
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    DROP INDEX IF EXISTS "core"."school_trigrams";
    CREATE INDEX "school_trigrams" ON "core"."school"
      USING gin ("core"."school_text"("name", "short_name", "aliases" || "former_names") gin_trgm_ops);
  END IF;
END $$;
