-- CreateEnum
CREATE TYPE "core"."import_state" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED');

-- CreateTable
CREATE TABLE "core"."import" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "profile" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "form" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "is_dry_run" BOOLEAN NOT NULL,
    "is_all_or_nothing" BOOLEAN NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "school_id" UUID,
    "repeat_of_id" UUID,
    "state" "core"."import_state" NOT NULL DEFAULT 'QUEUED',
    "claimed_until" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "row_count" INTEGER NOT NULL,
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "created_count" INTEGER NOT NULL DEFAULT 0,
    "updated_count" INTEGER NOT NULL DEFAULT 0,
    "unchanged_count" INTEGER NOT NULL DEFAULT 0,
    "refused_count" INTEGER NOT NULL DEFAULT 0,
    "is_stored" BOOLEAN NOT NULL DEFAULT false,
    "reading" JSONB NOT NULL,
    "preview" JSONB NOT NULL,
    "errors" JSONB NOT NULL DEFAULT '[]',
    "outcome" JSONB,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."import_file" (
    "import_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("import_id")
);

-- CreateTable
CREATE TABLE "core"."import_piece" (
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,

    CONSTRAINT "import_piece_pkey" PRIMARY KEY ("import_id","position")
);

-- CreateIndex
CREATE INDEX "import_user_id_fingerprint_idx" ON "core"."import"("user_id", "fingerprint");

-- CreateIndex
CREATE INDEX "import_region_id_idx" ON "core"."import"("region_id");

-- CreateIndex
CREATE INDEX "import_municipality_id_idx" ON "core"."import"("municipality_id");

-- CreateIndex
CREATE INDEX "import_school_id_idx" ON "core"."import"("school_id");

-- CreateIndex
CREATE INDEX "import_created_at_idx" ON "core"."import"("created_at");

-- CreateIndex
CREATE INDEX "import_file_created_at_idx" ON "core"."import_file"("created_at");

-- AddForeignKey
ALTER TABLE "core"."import" ADD CONSTRAINT "import_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "core"."app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."import_file" ADD CONSTRAINT "import_file_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "core"."import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."import_piece" ADD CONSTRAINT "import_piece_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "core"."import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A file that is being imported is not begun a second time.
CREATE UNIQUE INDEX "import_unfinished" ON "core"."import" ("user_id", "fingerprint") WHERE "state" IN ('QUEUED', 'RUNNING');

-- The few that a server looks for every minute.
CREATE INDEX "import_waiting" ON "core"."import" ("claimed_until") WHERE "state" IN ('QUEUED', 'RUNNING');
