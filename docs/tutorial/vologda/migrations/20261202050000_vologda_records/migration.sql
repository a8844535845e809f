-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "vologda";

-- CreateEnum
CREATE TYPE "vologda"."group" AS ENUM ('LOW', 'FALLING', 'AT_RISK');

-- CreateTable
CREATE TABLE "vologda"."vologda_support" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "group" "vologda"."group" NOT NULL,
    "school_year" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "mentor_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "vologda_support_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vologda"."vologda_meeting" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "met_on" DATE NOT NULL,
    "topic" TEXT NOT NULL,
    "grade" INTEGER,
    "subject" TEXT,
    "done" TEXT NOT NULL,
    "decided" TEXT,
    "due" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "vologda_meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vologda"."vologda_threshold" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "written_on" DATE NOT NULL,
    "subject" TEXT NOT NULL,
    "grade" INTEGER NOT NULL,
    "took_count" INTEGER NOT NULL,
    "passed_count" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "vologda_threshold_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "vologda_support_region_id_id_idx" ON "vologda"."vologda_support"("region_id", "id");

-- CreateIndex
CREATE INDEX "vologda_support_municipality_id_id_idx" ON "vologda"."vologda_support"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "vologda_support_mentor_id_idx" ON "vologda"."vologda_support"("mentor_id");

-- CreateIndex
CREATE UNIQUE INDEX "vologda_support_school_id_key" ON "vologda"."vologda_support"("school_id");

-- CreateIndex
CREATE INDEX "vologda_meeting_region_id_met_on_id_idx" ON "vologda"."vologda_meeting"("region_id", "met_on", "id");

-- CreateIndex
CREATE INDEX "vologda_meeting_municipality_id_met_on_id_idx" ON "vologda"."vologda_meeting"("municipality_id", "met_on", "id");

-- CreateIndex
CREATE INDEX "vologda_meeting_school_id_met_on_id_idx" ON "vologda"."vologda_meeting"("school_id", "met_on", "id");

-- CreateIndex
CREATE INDEX "vologda_meeting_met_on_id_idx" ON "vologda"."vologda_meeting"("met_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "vologda_meeting_school_id_met_on_topic_key" ON "vologda"."vologda_meeting"("school_id", "met_on", "topic");

-- CreateIndex
CREATE INDEX "vologda_threshold_region_id_written_on_id_idx" ON "vologda"."vologda_threshold"("region_id", "written_on", "id");

-- CreateIndex
CREATE INDEX "vologda_threshold_municipality_id_written_on_id_idx" ON "vologda"."vologda_threshold"("municipality_id", "written_on", "id");

-- CreateIndex
CREATE INDEX "vologda_threshold_school_id_written_on_id_idx" ON "vologda"."vologda_threshold"("school_id", "written_on", "id");

-- CreateIndex
CREATE INDEX "vologda_threshold_written_on_id_idx" ON "vologda"."vologda_threshold"("written_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "vologda_threshold_school_id_written_on_subject_grade_key" ON "vologda"."vologda_threshold"("school_id", "written_on", "subject", "grade");

-- AddForeignKey
ALTER TABLE "vologda"."vologda_support" ADD CONSTRAINT "vologda_support_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_support" ADD CONSTRAINT "vologda_support_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_support" ADD CONSTRAINT "vologda_support_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_support" ADD CONSTRAINT "vologda_support_mentor_id_fkey" FOREIGN KEY ("mentor_id") REFERENCES "core"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_meeting" ADD CONSTRAINT "vologda_meeting_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_meeting" ADD CONSTRAINT "vologda_meeting_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_meeting" ADD CONSTRAINT "vologda_meeting_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_threshold" ADD CONSTRAINT "vologda_threshold_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_threshold" ADD CONSTRAINT "vologda_threshold_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vologda"."vologda_threshold" ADD CONSTRAINT "vologda_threshold_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
