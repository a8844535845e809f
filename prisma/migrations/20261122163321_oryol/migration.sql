-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "oryol";

-- CreateEnum
CREATE TYPE "oryol"."methodical_service_kind" AS ENUM ('MUNICIPAL', 'ASSOCIATIONS');

-- CreateEnum
CREATE TYPE "oryol"."requirement_kind" AS ENUM ('HELP_PROGRAM', 'NETWORK_CONTRACT', 'SCHOOL_ROADMAP', 'INTERIM_CONTROL', 'FINAL_CONTROL');

-- CreateEnum
CREATE TYPE "oryol"."modality" AS ENUM ('MANDATORY', 'RECOMMENDED');

-- CreateEnum
CREATE TYPE "oryol"."deficit_stage_kind" AS ENUM ('TEST_MATERIALS', 'ENTRY_TEST', 'ANALYSIS', 'ROUTES', 'CORRECTION', 'HALF_YEAR_TEST', 'EFFECTIVENESS');

-- CreateEnum
CREATE TYPE "oryol"."subject" AS ENUM ('MATHEMATICS', 'RUSSIAN');

-- CreateTable
CREATE TABLE "oryol"."methodical_service" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "kind" "oryol"."methodical_service_kind" NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "methodical_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oryol"."requirement" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "kind" "oryol"."requirement_kind" NOT NULL,
    "activity_id" UUID,
    "due_on" DATE,
    "modality" "oryol"."modality",
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oryol"."help_program" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "roadmap_id" UUID NOT NULL,
    "interview_planned_on" DATE,
    "due_on" DATE NOT NULL,
    "interviewed_on" DATE,
    "discussed_on" DATE,
    "approved_on" DATE,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "help_program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oryol"."deficit_chain" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "school_year" TEXT NOT NULL,
    "subjects" TEXT[],
    "grades" INTEGER[],
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "deficit_chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oryol"."deficit_stage" (
    "id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "oryol"."deficit_stage_kind" NOT NULL,
    "activity_id" UUID,
    "planned_from" DATE,
    "planned_to" DATE,
    "done_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "deficit_stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oryol"."route_count" (
    "id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "subject" "oryol"."subject" NOT NULL,
    "grade" INTEGER NOT NULL,
    "route_count" INTEGER NOT NULL,
    "corrected_count" INTEGER,
    "effective_count" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "route_count_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "methodical_service_municipality_id_key" ON "oryol"."methodical_service"("municipality_id");

-- CreateIndex
CREATE INDEX "methodical_service_region_id_idx" ON "oryol"."methodical_service"("region_id");

-- CreateIndex
CREATE INDEX "methodical_service_kind_municipality_id_idx" ON "oryol"."methodical_service"("kind", "municipality_id");

-- CreateIndex
CREATE INDEX "requirement_region_id_idx" ON "oryol"."requirement"("region_id");

-- CreateIndex
CREATE INDEX "requirement_municipality_id_idx" ON "oryol"."requirement"("municipality_id");

-- CreateIndex
CREATE INDEX "requirement_activity_id_idx" ON "oryol"."requirement"("activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "requirement_roadmap_id_kind_key" ON "oryol"."requirement"("roadmap_id", "kind");

-- CreateIndex
CREATE INDEX "help_program_school_id_due_on_id_idx" ON "oryol"."help_program"("school_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "help_program_region_id_idx" ON "oryol"."help_program"("region_id");

-- CreateIndex
CREATE INDEX "help_program_municipality_id_idx" ON "oryol"."help_program"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "help_program_roadmap_id_school_id_key" ON "oryol"."help_program"("roadmap_id", "school_id");

-- CreateIndex
CREATE INDEX "deficit_chain_region_id_idx" ON "oryol"."deficit_chain"("region_id");

-- CreateIndex
CREATE INDEX "deficit_chain_municipality_id_idx" ON "oryol"."deficit_chain"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "deficit_chain_school_id_school_year_key" ON "oryol"."deficit_chain"("school_id", "school_year");

-- CreateIndex
CREATE INDEX "deficit_stage_chain_id_position_id_idx" ON "oryol"."deficit_stage"("chain_id", "position", "id");

-- CreateIndex
CREATE INDEX "deficit_stage_activity_id_idx" ON "oryol"."deficit_stage"("activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "deficit_stage_chain_id_kind_key" ON "oryol"."deficit_stage"("chain_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "route_count_chain_id_subject_grade_key" ON "oryol"."route_count"("chain_id", "subject", "grade");

-- AddForeignKey
ALTER TABLE "oryol"."deficit_stage" ADD CONSTRAINT "deficit_stage_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "oryol"."deficit_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oryol"."route_count" ADD CONSTRAINT "route_count_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "oryol"."deficit_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Keys into the core: as relations they would put the plugin's fields into the core's models.
ALTER TABLE "oryol"."methodical_service" ADD CONSTRAINT "methodical_service_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."methodical_service" ADD CONSTRAINT "methodical_service_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."requirement" ADD CONSTRAINT "requirement_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."requirement" ADD CONSTRAINT "requirement_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."requirement" ADD CONSTRAINT "requirement_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."requirement" ADD CONSTRAINT "requirement_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."help_program" ADD CONSTRAINT "help_program_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."help_program" ADD CONSTRAINT "help_program_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."help_program" ADD CONSTRAINT "help_program_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."help_program" ADD CONSTRAINT "help_program_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."deficit_chain" ADD CONSTRAINT "deficit_chain_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."deficit_chain" ADD CONSTRAINT "deficit_chain_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."deficit_chain" ADD CONSTRAINT "deficit_chain_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "oryol"."deficit_stage" ADD CONSTRAINT "deficit_stage_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What models cannot say: checks that keep rows whole whoever writes them.
ALTER TABLE "oryol"."deficit_chain" ADD CONSTRAINT "deficit_chain_subjects" CHECK ("subjects" <@ ARRAY['MATHEMATICS', 'RUSSIAN']);
ALTER TABLE "oryol"."deficit_chain" ADD CONSTRAINT "deficit_chain_grades" CHECK ("grades" <@ ARRAY[5, 6, 7, 8]);
ALTER TABLE "oryol"."deficit_stage" ADD CONSTRAINT "deficit_stage_window" CHECK ("planned_from" <= "planned_to");
ALTER TABLE "oryol"."route_count" ADD CONSTRAINT "route_count_grade" CHECK ("grade" BETWEEN 5 AND 8);
ALTER TABLE "oryol"."route_count" ADD CONSTRAINT "route_count_parts" CHECK ("route_count" >= 0 AND "corrected_count" BETWEEN 0 AND "route_count" AND "effective_count" BETWEEN 0 AND "route_count");
