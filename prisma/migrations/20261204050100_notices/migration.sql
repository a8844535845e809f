-- CreateEnum
CREATE TYPE "core"."notice_kind" AS ENUM ('DUE_SOON', 'DUE_TODAY', 'OVERDUE', 'ESCALATED', 'RETURNED', 'UNREVIEWED', 'IMPORT_FINISHED');

-- CreateEnum
CREATE TYPE "core"."notice_digest" AS ENUM ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER');

-- CreateTable
CREATE TABLE "core"."notice" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "core"."notice_kind" NOT NULL,
    "subject" TEXT NOT NULL,
    "due_on" DATE,
    "count" INTEGER NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "school_id" UUID,
    "record_type" TEXT,
    "record_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."notice_preference" (
    "user_id" UUID NOT NULL,
    "email" TEXT,
    "digest" "core"."notice_digest" NOT NULL DEFAULT 'DAILY',
    "muted" "core"."notice_kind"[],
    "days_before" INTEGER NOT NULL DEFAULT 3,
    "quiet_from" INTEGER,
    "quiet_to" INTEGER,
    "claimed_until" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "mailed_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_preference_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "notice_user_id_id_idx" ON "core"."notice"("user_id", "id");

-- CreateIndex
CREATE INDEX "notice_created_at_idx" ON "core"."notice"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notice_user_id_kind_subject_key" ON "core"."notice"("user_id", "kind", "subject");

-- AddForeignKey
ALTER TABLE "core"."notice" ADD CONSTRAINT "notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "core"."app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."notice_preference" ADD CONSTRAINT "notice_preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "core"."app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
