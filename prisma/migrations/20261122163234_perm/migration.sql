-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "perm";

-- CreateEnum
CREATE TYPE "perm"."project" AS ENUM ('FEDERAL_500PLUS', 'EDUCATIONAL_LIFT');

-- CreateEnum
CREATE TYPE "perm"."report_kind" AS ENUM ('LIFT_PROJECT', 'ROADMAP', 'AUGUST_MEMO', 'PROJECT_500PLUS_ANALYSIS');

-- CreateTable
CREATE TABLE "perm"."perm_concept" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "act_number" TEXT NOT NULL,
    "act_on" DATE NOT NULL,
    "horizon_year" INTEGER NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "perm_concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perm"."perm_criteria_set" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "roadmap_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "covers_low_results" BOOLEAN NOT NULL,
    "covers_adverse_conditions" BOOLEAN NOT NULL,
    "approved_on" DATE,
    "approval_act" TEXT,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "perm_criteria_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perm"."perm_criterion" (
    "id" UUID NOT NULL,
    "criteria_set_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "indicator_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "perm_criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perm"."perm_yearly_report" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "roadmap_id" UUID NOT NULL,
    "kind" "perm"."report_kind" NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "submitted_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "perm_yearly_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perm"."perm_project_schedule" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "project" "perm"."project" NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "issued_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "perm_project_schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perm"."perm_participation" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "project" "perm"."project" NOT NULL,
    "year" INTEGER NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "perm_participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perm"."perm_subject_group" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "project" "perm"."project" NOT NULL,
    "year" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "teacher_count" INTEGER,
    "supports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "perm_subject_group_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "perm_concept_region_id_act_number_act_on_key" ON "perm"."perm_concept"("region_id", "act_number", "act_on");

-- CreateIndex
CREATE INDEX "perm_criteria_set_region_id_idx" ON "perm"."perm_criteria_set"("region_id");

-- CreateIndex
CREATE INDEX "perm_criteria_set_roadmap_id_title_id_idx" ON "perm"."perm_criteria_set"("roadmap_id", "title", "id");

-- CreateIndex
CREATE INDEX "perm_criteria_set_municipality_id_approved_on_id_idx" ON "perm"."perm_criteria_set"("municipality_id", "approved_on", "id");

-- CreateIndex
CREATE INDEX "perm_criterion_indicator_id_idx" ON "perm"."perm_criterion"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "perm_criterion_criteria_set_id_position_key" ON "perm"."perm_criterion"("criteria_set_id", "position");

-- CreateIndex
CREATE INDEX "perm_yearly_report_region_id_idx" ON "perm"."perm_yearly_report"("region_id");

-- CreateIndex
CREATE INDEX "perm_yearly_report_roadmap_id_year_submitted_on_id_idx" ON "perm"."perm_yearly_report"("roadmap_id", "year", "submitted_on", "id");

-- CreateIndex
CREATE INDEX "perm_yearly_report_municipality_id_year_submitted_on_id_idx" ON "perm"."perm_yearly_report"("municipality_id", "year", "submitted_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "perm_yearly_report_roadmap_id_kind_year_submitted_on_key" ON "perm"."perm_yearly_report"("roadmap_id", "kind", "year", "submitted_on");

-- CreateIndex
CREATE UNIQUE INDEX "perm_project_schedule_region_id_project_year_key" ON "perm"."perm_project_schedule"("region_id", "project", "year");

-- CreateIndex
CREATE INDEX "perm_participation_school_id_year_id_idx" ON "perm"."perm_participation"("school_id", "year", "id");

-- CreateIndex
CREATE INDEX "perm_participation_municipality_id_year_project_idx" ON "perm"."perm_participation"("municipality_id", "year", "project");

-- CreateIndex
CREATE INDEX "perm_participation_region_id_idx" ON "perm"."perm_participation"("region_id");

-- CreateIndex
CREATE INDEX "perm_participation_project_year_school_id_idx" ON "perm"."perm_participation"("project", "year", "school_id");

-- CreateIndex
CREATE UNIQUE INDEX "perm_participation_school_id_project_year_key" ON "perm"."perm_participation"("school_id", "project", "year");

-- CreateIndex
CREATE INDEX "perm_subject_group_school_id_year_subject_id_idx" ON "perm"."perm_subject_group"("school_id", "year", "subject", "id");

-- CreateIndex
CREATE INDEX "perm_subject_group_municipality_id_year_idx" ON "perm"."perm_subject_group"("municipality_id", "year");

-- CreateIndex
CREATE INDEX "perm_subject_group_region_id_idx" ON "perm"."perm_subject_group"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "perm_subject_group_school_id_project_year_subject_key" ON "perm"."perm_subject_group"("school_id", "project", "year", "subject");

-- AddForeignKey
ALTER TABLE "perm"."perm_criterion" ADD CONSTRAINT "perm_criterion_criteria_set_id_fkey" FOREIGN KEY ("criteria_set_id") REFERENCES "perm"."perm_criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What models cannot say: keys into the core, whose models know no plugin, and checks that keep rows whole.
ALTER TABLE "perm"."perm_concept" ADD CONSTRAINT "perm_concept_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_criteria_set" ADD CONSTRAINT "perm_criteria_set_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_criteria_set" ADD CONSTRAINT "perm_criteria_set_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_criteria_set" ADD CONSTRAINT "perm_criteria_set_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_criterion" ADD CONSTRAINT "perm_criterion_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "core"."indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_yearly_report" ADD CONSTRAINT "perm_yearly_report_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_yearly_report" ADD CONSTRAINT "perm_yearly_report_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_yearly_report" ADD CONSTRAINT "perm_yearly_report_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_project_schedule" ADD CONSTRAINT "perm_project_schedule_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_participation" ADD CONSTRAINT "perm_participation_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_participation" ADD CONSTRAINT "perm_participation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_participation" ADD CONSTRAINT "perm_participation_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_subject_group" ADD CONSTRAINT "perm_subject_group_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_subject_group" ADD CONSTRAINT "perm_subject_group_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_subject_group" ADD CONSTRAINT "perm_subject_group_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "perm"."perm_subject_group" ADD CONSTRAINT "perm_subject_group_supports" CHECK ("supports" <@ ARRAY['ORGANIZATIONAL', 'TECHNICAL', 'INFORMATIONAL']);
ALTER TABLE "perm"."perm_subject_group" ADD CONSTRAINT "perm_subject_group_teachers" CHECK ("teacher_count" >= 0);
ALTER TABLE "perm"."perm_criteria_set" ADD CONSTRAINT "perm_criteria_set_in_force" CHECK ("valid_to" >= "approved_on");
