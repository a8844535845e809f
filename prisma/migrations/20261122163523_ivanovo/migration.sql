-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "ivanovo";

-- CreateEnum
CREATE TYPE "ivanovo"."significance" AS ENUM ('HIGH', 'MEDIUM', 'LOW');

-- CreateEnum
CREATE TYPE "ivanovo"."document_kind" AS ENUM ('CONCEPT', 'PROGRAM');

-- CreateEnum
CREATE TYPE "ivanovo"."control_stage" AS ENUM ('ENTRY', 'INTERIM', 'FINAL');

-- CreateEnum
CREATE TYPE "ivanovo"."party_role" AS ENUM ('DEVELOPER', 'EXECUTOR');

-- CreateEnum
CREATE TYPE "ivanovo"."session_subject" AS ENUM ('WORKING_GROUP', 'INTERIM_RESULTS');

-- CreateEnum
CREATE TYPE "ivanovo"."share_kind" AS ENUM ('WITH_PROGRAM', 'WITH_TARGETED_SUPPORT', 'WITH_TRAINED_TEAM');

-- CreateTable
CREATE TABLE "ivanovo"."risk_profile" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "school_year" TEXT NOT NULL,
    "established_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "risk_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."risk_factor" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "significance" "ivanovo"."significance" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "risk_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."anti_risk_program" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "factor_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE,
    "drafted_on" DATE,
    "approved_on" DATE,
    "url" TEXT,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "anti_risk_program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."school_document" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "kind" "ivanovo"."document_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE,
    "drafted_on" DATE,
    "approved_on" DATE,
    "url" TEXT,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "school_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."self_assessment" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "summary" TEXT,
    "memo_url" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."targeted_support" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "difficulty" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "targeted_support_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."team_training" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "program" TEXT NOT NULL,
    "completed_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "team_training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."project" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "idea" TEXT,
    "object" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."project_party" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "role" "ivanovo"."party_role" NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID,
    "organization_id" UUID,
    "school_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "project_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."session" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "reviews_interim" BOOLEAN NOT NULL,
    "agenda" TEXT,
    "protocol_number" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."session_decision" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."session_demand" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "subject" "ivanovo"."session_subject" NOT NULL,
    "order_clause_id" UUID,
    "activity_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_demand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."control_point" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "stage" "ivanovo"."control_stage" NOT NULL,
    "activity_id" UUID,
    "opens_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "held_on" DATE,
    "conclusion" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "control_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."term_pair" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "order_clause_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "term_pair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ivanovo"."share_target" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "kind" "ivanovo"."share_kind" NOT NULL,
    "indicator_id" UUID NOT NULL,
    "target" DECIMAL(5,4) NOT NULL,
    "due_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_target_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "risk_profile_key_key" ON "ivanovo"."risk_profile"("key");

-- CreateIndex
CREATE INDEX "risk_profile_school_id_established_on_id_idx" ON "ivanovo"."risk_profile"("school_id", "established_on", "id");

-- CreateIndex
CREATE INDEX "risk_profile_region_id_idx" ON "ivanovo"."risk_profile"("region_id");

-- CreateIndex
CREATE INDEX "risk_profile_municipality_id_idx" ON "ivanovo"."risk_profile"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "risk_profile_school_id_school_year_key" ON "ivanovo"."risk_profile"("school_id", "school_year");

-- CreateIndex
CREATE UNIQUE INDEX "risk_factor_key_key" ON "ivanovo"."risk_factor"("key");

-- CreateIndex
CREATE INDEX "risk_factor_school_id_number_significance_idx" ON "ivanovo"."risk_factor"("school_id", "number", "significance");

-- CreateIndex
CREATE INDEX "risk_factor_region_id_idx" ON "ivanovo"."risk_factor"("region_id");

-- CreateIndex
CREATE INDEX "risk_factor_municipality_id_idx" ON "ivanovo"."risk_factor"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "risk_factor_profile_id_number_key" ON "ivanovo"."risk_factor"("profile_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "anti_risk_program_key_key" ON "ivanovo"."anti_risk_program"("key");

-- CreateIndex
CREATE INDEX "anti_risk_program_factor_id_approved_on_idx" ON "ivanovo"."anti_risk_program"("factor_id", "approved_on");

-- CreateIndex
CREATE INDEX "anti_risk_program_school_id_id_idx" ON "ivanovo"."anti_risk_program"("school_id", "id");

-- CreateIndex
CREATE INDEX "anti_risk_program_region_id_idx" ON "ivanovo"."anti_risk_program"("region_id");

-- CreateIndex
CREATE INDEX "anti_risk_program_municipality_id_idx" ON "ivanovo"."anti_risk_program"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "school_document_key_key" ON "ivanovo"."school_document"("key");

-- CreateIndex
CREATE INDEX "school_document_school_id_kind_approved_on_idx" ON "ivanovo"."school_document"("school_id", "kind", "approved_on");

-- CreateIndex
CREATE INDEX "school_document_region_id_idx" ON "ivanovo"."school_document"("region_id");

-- CreateIndex
CREATE INDEX "school_document_municipality_id_idx" ON "ivanovo"."school_document"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "self_assessment_key_key" ON "ivanovo"."self_assessment"("key");

-- CreateIndex
CREATE INDEX "self_assessment_school_id_held_on_id_idx" ON "ivanovo"."self_assessment"("school_id", "held_on", "id");

-- CreateIndex
CREATE INDEX "self_assessment_region_id_idx" ON "ivanovo"."self_assessment"("region_id");

-- CreateIndex
CREATE INDEX "self_assessment_municipality_id_idx" ON "ivanovo"."self_assessment"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "targeted_support_key_key" ON "ivanovo"."targeted_support"("key");

-- CreateIndex
CREATE INDEX "targeted_support_school_id_starts_on_id_idx" ON "ivanovo"."targeted_support"("school_id", "starts_on", "id");

-- CreateIndex
CREATE INDEX "targeted_support_region_id_idx" ON "ivanovo"."targeted_support"("region_id");

-- CreateIndex
CREATE INDEX "targeted_support_municipality_id_idx" ON "ivanovo"."targeted_support"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_training_key_key" ON "ivanovo"."team_training"("key");

-- CreateIndex
CREATE INDEX "team_training_school_id_completed_on_id_idx" ON "ivanovo"."team_training"("school_id", "completed_on", "id");

-- CreateIndex
CREATE INDEX "team_training_region_id_idx" ON "ivanovo"."team_training"("region_id");

-- CreateIndex
CREATE INDEX "team_training_municipality_id_idx" ON "ivanovo"."team_training"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_key_key" ON "ivanovo"."project"("key");

-- CreateIndex
CREATE INDEX "project_region_id_idx" ON "ivanovo"."project"("region_id");

-- CreateIndex
CREATE INDEX "project_municipality_id_idx" ON "ivanovo"."project"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_roadmap_id_key" ON "ivanovo"."project"("roadmap_id");

-- CreateIndex
CREATE INDEX "project_party_person_id_idx" ON "ivanovo"."project_party"("person_id");

-- CreateIndex
CREATE INDEX "project_party_organization_id_idx" ON "ivanovo"."project_party"("organization_id");

-- CreateIndex
CREATE INDEX "project_party_school_id_idx" ON "ivanovo"."project_party"("school_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_party_project_id_role_position_key" ON "ivanovo"."project_party"("project_id", "role", "position");

-- CreateIndex
CREATE UNIQUE INDEX "session_key_key" ON "ivanovo"."session"("key");

-- CreateIndex
CREATE INDEX "session_roadmap_id_held_on_id_idx" ON "ivanovo"."session"("roadmap_id", "held_on", "id");

-- CreateIndex
CREATE INDEX "session_region_id_idx" ON "ivanovo"."session"("region_id");

-- CreateIndex
CREATE INDEX "session_municipality_id_idx" ON "ivanovo"."session"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_decision_session_id_position_key" ON "ivanovo"."session_decision"("session_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "session_demand_key_key" ON "ivanovo"."session_demand"("key");

-- CreateIndex
CREATE INDEX "session_demand_order_clause_id_idx" ON "ivanovo"."session_demand"("order_clause_id");

-- CreateIndex
CREATE INDEX "session_demand_activity_id_idx" ON "ivanovo"."session_demand"("activity_id");

-- CreateIndex
CREATE INDEX "session_demand_region_id_idx" ON "ivanovo"."session_demand"("region_id");

-- CreateIndex
CREATE INDEX "session_demand_municipality_id_idx" ON "ivanovo"."session_demand"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_demand_roadmap_id_subject_key" ON "ivanovo"."session_demand"("roadmap_id", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "control_point_key_key" ON "ivanovo"."control_point"("key");

-- CreateIndex
CREATE INDEX "control_point_activity_id_idx" ON "ivanovo"."control_point"("activity_id");

-- CreateIndex
CREATE INDEX "control_point_region_id_idx" ON "ivanovo"."control_point"("region_id");

-- CreateIndex
CREATE INDEX "control_point_municipality_id_idx" ON "ivanovo"."control_point"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "control_point_roadmap_id_stage_key" ON "ivanovo"."control_point"("roadmap_id", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "term_pair_key_key" ON "ivanovo"."term_pair"("key");

-- CreateIndex
CREATE INDEX "term_pair_order_clause_id_idx" ON "ivanovo"."term_pair"("order_clause_id");

-- CreateIndex
CREATE INDEX "term_pair_activity_id_idx" ON "ivanovo"."term_pair"("activity_id");

-- CreateIndex
CREATE INDEX "term_pair_region_id_idx" ON "ivanovo"."term_pair"("region_id");

-- CreateIndex
CREATE INDEX "term_pair_municipality_id_idx" ON "ivanovo"."term_pair"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "term_pair_roadmap_id_order_clause_id_activity_id_key" ON "ivanovo"."term_pair"("roadmap_id", "order_clause_id", "activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_target_key_key" ON "ivanovo"."share_target"("key");

-- CreateIndex
CREATE INDEX "share_target_indicator_id_idx" ON "ivanovo"."share_target"("indicator_id");

-- CreateIndex
CREATE INDEX "share_target_region_id_idx" ON "ivanovo"."share_target"("region_id");

-- CreateIndex
CREATE INDEX "share_target_municipality_id_idx" ON "ivanovo"."share_target"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_target_roadmap_id_kind_key" ON "ivanovo"."share_target"("roadmap_id", "kind");

-- AddForeignKey
ALTER TABLE "ivanovo"."risk_factor" ADD CONSTRAINT "risk_factor_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "ivanovo"."risk_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ivanovo"."anti_risk_program" ADD CONSTRAINT "anti_risk_program_factor_id_fkey" FOREIGN KEY ("factor_id") REFERENCES "ivanovo"."risk_factor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ivanovo"."project_party" ADD CONSTRAINT "project_party_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "ivanovo"."project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ivanovo"."session_decision" ADD CONSTRAINT "session_decision_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "ivanovo"."session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Keys into the core: as relations they would put the plugin's fields into the core's models.
ALTER TABLE "ivanovo"."risk_profile" ADD CONSTRAINT "risk_profile_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."risk_profile" ADD CONSTRAINT "risk_profile_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."risk_profile" ADD CONSTRAINT "risk_profile_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."risk_factor" ADD CONSTRAINT "risk_factor_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."risk_factor" ADD CONSTRAINT "risk_factor_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."risk_factor" ADD CONSTRAINT "risk_factor_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."anti_risk_program" ADD CONSTRAINT "anti_risk_program_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."anti_risk_program" ADD CONSTRAINT "anti_risk_program_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."anti_risk_program" ADD CONSTRAINT "anti_risk_program_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."school_document" ADD CONSTRAINT "school_document_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."school_document" ADD CONSTRAINT "school_document_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."school_document" ADD CONSTRAINT "school_document_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."self_assessment" ADD CONSTRAINT "self_assessment_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."self_assessment" ADD CONSTRAINT "self_assessment_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."self_assessment" ADD CONSTRAINT "self_assessment_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."targeted_support" ADD CONSTRAINT "targeted_support_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."targeted_support" ADD CONSTRAINT "targeted_support_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."targeted_support" ADD CONSTRAINT "targeted_support_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."team_training" ADD CONSTRAINT "team_training_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."team_training" ADD CONSTRAINT "team_training_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."team_training" ADD CONSTRAINT "team_training_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."project" ADD CONSTRAINT "project_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."project" ADD CONSTRAINT "project_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."project" ADD CONSTRAINT "project_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."project_party" ADD CONSTRAINT "project_party_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "core"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."project_party" ADD CONSTRAINT "project_party_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."project_party" ADD CONSTRAINT "project_party_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."session" ADD CONSTRAINT "session_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."session" ADD CONSTRAINT "session_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."session" ADD CONSTRAINT "session_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."session_demand" ADD CONSTRAINT "session_demand_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."session_demand" ADD CONSTRAINT "session_demand_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."session_demand" ADD CONSTRAINT "session_demand_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."session_demand" ADD CONSTRAINT "session_demand_order_clause_id_fkey" FOREIGN KEY ("order_clause_id") REFERENCES "core"."order_clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."session_demand" ADD CONSTRAINT "session_demand_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."control_point" ADD CONSTRAINT "control_point_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."control_point" ADD CONSTRAINT "control_point_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."control_point" ADD CONSTRAINT "control_point_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."control_point" ADD CONSTRAINT "control_point_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."term_pair" ADD CONSTRAINT "term_pair_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."term_pair" ADD CONSTRAINT "term_pair_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."term_pair" ADD CONSTRAINT "term_pair_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."term_pair" ADD CONSTRAINT "term_pair_order_clause_id_fkey" FOREIGN KEY ("order_clause_id") REFERENCES "core"."order_clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."term_pair" ADD CONSTRAINT "term_pair_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."share_target" ADD CONSTRAINT "share_target_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."share_target" ADD CONSTRAINT "share_target_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."share_target" ADD CONSTRAINT "share_target_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ivanovo"."share_target" ADD CONSTRAINT "share_target_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "core"."indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What models cannot say: checks that keep rows whole whoever writes them.
ALTER TABLE "ivanovo"."risk_profile" ADD CONSTRAINT "risk_profile_school_year" CHECK ("school_year" ~ '^\d{4}-\d{4}$');
ALTER TABLE "ivanovo"."risk_factor" ADD CONSTRAINT "risk_factor_number" CHECK ("number" BETWEEN 1 AND 10);
ALTER TABLE "ivanovo"."targeted_support" ADD CONSTRAINT "targeted_support_days" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "ivanovo"."project_party" ADD CONSTRAINT "project_party_one" CHECK (num_nonnulls("person_id", "organization_id", "school_id") = 1);
ALTER TABLE "ivanovo"."session_demand" ADD CONSTRAINT "session_demand_one" CHECK (num_nonnulls("order_clause_id", "activity_id") = 1);
ALTER TABLE "ivanovo"."control_point" ADD CONSTRAINT "control_point_window" CHECK ("opens_on" <= "due_on");
ALTER TABLE "ivanovo"."share_target" ADD CONSTRAINT "share_target_share" CHECK ("target" BETWEEN 0 AND 1);

-- Two documents that cite one act of one day under two numbers are found from either of them.
CREATE INDEX "act_reference_cited_order" ON "core"."act_reference" ("date", "issuer") WHERE "kind" = 'ORDER' AND "archived_at" IS NULL;
