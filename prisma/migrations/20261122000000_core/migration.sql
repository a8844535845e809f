-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "core";

-- CreateEnum
CREATE TYPE "core"."exam_kind" AS ENUM ('OGE', 'EGE', 'VPR');

-- CreateEnum
CREATE TYPE "core"."absence_reason" AS ENUM ('DASH_IN_SOURCE', 'BLANK_IN_SOURCE', 'NOT_CHOSEN', 'NO_GRADUATES', 'NOT_COLLECTED');

-- CreateEnum
CREATE TYPE "core"."campaign_status" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "core"."curator_kind" AS ENUM ('REGIONAL_COORDINATOR', 'MUNICIPAL_COORDINATOR', 'MUNICIPAL_CURATOR', 'SCHOOL_CURATOR', 'SCHOOL_COORDINATOR', 'TUTOR', 'METHODIST', 'CONTROLLER');

-- CreateEnum
CREATE TYPE "core"."finding_level" AS ENUM ('NOTE', 'WARNING', 'REFUSAL');

-- CreateEnum
CREATE TYPE "core"."indicator_direction" AS ENUM ('INCREASE', 'DECREASE', 'HOLD');

-- CreateEnum
CREATE TYPE "core"."target_kind" AS ENUM ('ABSOLUTE', 'DELTA', 'BENCHMARK', 'TREND');

-- CreateEnum
CREATE TYPE "core"."roll_up" AS ENUM ('SUM', 'MEAN', 'SHARE', 'NONE');

-- CreateEnum
CREATE TYPE "core"."act_kind" AS ENUM ('FEDERAL_LAW', 'GOVERNMENT_DECREE', 'ORDER', 'DIRECTIVE', 'LETTER', 'PROTOCOL', 'CONCEPT', 'SCHEDULE', 'OTHER');

-- CreateEnum
CREATE TYPE "core"."modality" AS ENUM ('MANDATORY', 'RECOMMENDED');

-- CreateEnum
CREATE TYPE "core"."organization_kind" AS ENUM ('FEDERAL_AUTHORITY', 'REGIONAL_AUTHORITY', 'REGIONAL_SUPERVISOR', 'REGIONAL_INSTITUTE', 'ASSESSMENT_CENTER', 'EDUCATION_AUTHORITY', 'DEPARTMENT', 'METHODICAL_SERVICE', 'METHODICAL_ASSOCIATION', 'SCHOOL_ASSOCIATION', 'CONSULTING_CENTER', 'COUNCIL', 'WORKING_GROUP', 'SCHOOL_GROUP', 'PARTICIPANT_GROUP');

-- CreateEnum
CREATE TYPE "core"."partnership_kind" AS ENUM ('NETWORK_CONTRACT', 'INTERNSHIP', 'MENTORSHIP');

-- CreateEnum
CREATE TYPE "core"."review_decision" AS ENUM ('ACCEPTED', 'RETURNED');

-- CreateEnum
CREATE TYPE "core"."evidence_kind" AS ENUM ('ORDER', 'PROTOCOL', 'MEMO', 'PROGRAM', 'REPORT', 'LINK', 'PHOTO', 'OTHER');

-- CreateEnum
CREATE TYPE "core"."roadmap_level" AS ENUM ('REGIONAL', 'MUNICIPAL', 'SCHOOL');

-- CreateEnum
CREATE TYPE "core"."roadmap_status" AS ENUM ('DRAFT', 'APPROVED', 'IN_EXECUTION', 'CLOSED', 'SUPERSEDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "core"."period_kind" AS ENUM ('CALENDAR_YEAR', 'SCHOOL_YEAR', 'TWO_YEAR', 'PROJECT', 'HORIZON');

-- CreateEnum
CREATE TYPE "core"."legal_form" AS ENUM ('BUDGETARY', 'AUTONOMOUS', 'TREASURY');

-- CreateEnum
CREATE TYPE "core"."school_kind" AS ENUM ('SECONDARY', 'BASIC');

-- CreateEnum
CREATE TYPE "core"."support_category" AS ENUM ('LOW_RESULTS', 'ADVERSE_SOCIAL_CONDITIONS', 'FEDERAL_500PLUS');

-- CreateEnum
CREATE TYPE "core"."school_role_kind" AS ENUM ('LEADER', 'RESOURCE_CENTER', 'INNOVATION_SITE', 'INTERNSHIP_SITE');

-- CreateEnum
CREATE TYPE "core"."municipality_kind" AS ENUM ('DISTRICT', 'MUNICIPAL_OKRUG', 'URBAN_OKRUG');

-- CreateTable
CREATE TABLE "core"."assessment_result" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "exam" "core"."exam_kind" NOT NULL,
    "subject" TEXT NOT NULL,
    "level" TEXT,
    "school_year" TEXT NOT NULL,
    "scale_max" INTEGER NOT NULL,
    "school_mean" DECIMAL(6,2),
    "municipality_mean" DECIMAL(6,2),
    "unlabelled_mean" DECIMAL(6,2),
    "absence_reason" "core"."absence_reason",
    "basis" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."monitoring_campaign" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "order_clause_id" UUID,
    "title" TEXT NOT NULL,
    "status" "core"."campaign_status" NOT NULL DEFAULT 'OPEN',
    "opened_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "closed_on" DATE,
    "recipient_id" UUID,
    "memo_author_id" UUID,
    "memo_text" TEXT,
    "memo_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "monitoring_campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."campaign_school" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "submitted_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_school_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."curator" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "roadmap_id" UUID,
    "person_id" UUID NOT NULL,
    "kind" "core"."curator_kind" NOT NULL,
    "order_clause_id" UUID,
    "valid_from" DATE,
    "valid_to" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "curator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."finding" (
    "id" UUID NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "school_id" UUID,
    "roadmap_id" UUID,
    "order_id" UUID,
    "activity_id" UUID,
    "code" TEXT NOT NULL,
    "level" "core"."finding_level" NOT NULL,
    "sentence" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "item" TEXT,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "discriminator" TEXT NOT NULL DEFAULT '',
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."indicator" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "number" TEXT,
    "name" TEXT NOT NULL,
    "unit" TEXT,
    "direction" "core"."indicator_direction" NOT NULL,
    "target_kind" "core"."target_kind" NOT NULL,
    "target_value" DECIMAL(14,4),
    "target_text" TEXT NOT NULL,
    "benchmark" TEXT,
    "due_year" INTEGER,
    "roll_up" "core"."roll_up" NOT NULL DEFAULT 'NONE',
    "source_item" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."indicator_value" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "indicator_id" UUID NOT NULL,
    "measured_on" DATE NOT NULL,
    "value" DECIMAL(14,4),
    "absence_reason" TEXT,
    "source" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "supersedes_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "indicator_value_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."obligation" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "organization_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "opens_on" DATE,
    "due_on" DATE NOT NULL,
    "is_checkpoint" BOOLEAN NOT NULL DEFAULT false,
    "waived_on" DATE,
    "waived_ground" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."order" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "number" TEXT,
    "date" DATE NOT NULL,
    "issuer_id" UUID,
    "issuer_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT,
    "place" TEXT,
    "controller_id" UUID,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."order_clause" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "modality" "core"."modality" NOT NULL DEFAULT 'MANDATORY',
    "term" JSONB,
    "term_kind" TEXT,
    "due_on" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."order_clause_responsible" (
    "id" UUID NOT NULL,
    "order_clause_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID,
    "organization_id" UUID,
    "school_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_clause_responsible_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."act_reference" (
    "id" UUID NOT NULL,
    "order_id" UUID,
    "roadmap_id" UUID,
    "position" INTEGER NOT NULL,
    "kind" "core"."act_kind" NOT NULL,
    "kind_text" TEXT NOT NULL,
    "issuer" TEXT,
    "number" TEXT,
    "date" DATE,
    "year" INTEGER,
    "summary" TEXT NOT NULL,
    "resolved_order_id" UUID,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "act_reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."order_acknowledgement" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "acknowledged_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_acknowledgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."organization" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "kind" "core"."organization_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "same_as_id" UUID,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."organization_member" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "school_id" UUID,
    "person_id" UUID,
    "position" INTEGER NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "organization_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."person" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "organization_id" UUID,
    "school_id" UUID,
    "position" TEXT NOT NULL,
    "is_collective" BOOLEAN NOT NULL DEFAULT false,
    "is_named_in_source" BOOLEAN NOT NULL DEFAULT false,
    "full_name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "duties" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."partnership" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "kind" "core"."partnership_kind" NOT NULL,
    "supported_school_id" UUID NOT NULL,
    "leader_school_id" UUID NOT NULL,
    "contract_number" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."execution_report" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "obligation_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "share_done" DECIMAL(5,4),
    "author_id" UUID,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_on" DATE NOT NULL,
    "withdrawn_on" DATE,
    "review" "core"."review_decision",
    "reviewed_on" DATE,
    "review_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "execution_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."evidence" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "core"."evidence_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "file_key" TEXT,
    "file_size" INTEGER,
    "media_type" TEXT,
    "sha256" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."roadmap" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "level" "core"."roadmap_level" NOT NULL,
    "status" "core"."roadmap_status" NOT NULL,
    "title" TEXT NOT NULL,
    "goal" TEXT,
    "goal_note" TEXT,
    "period_kind" "core"."period_kind" NOT NULL,
    "period_text" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "year_starts_on" DATE,
    "year_ends_on" DATE,
    "school_years" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "period_note" TEXT,
    "order_id" UUID,
    "approved_on" DATE,
    "closed_on" DATE,
    "parent_id" UUID,
    "successor_id" UUID,
    "context" JSONB,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "roadmap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."roadmap_task" (
    "id" UUID NOT NULL,
    "roadmap_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "roadmap_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."roadmap_school" (
    "id" UUID NOT NULL,
    "roadmap_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "name_in_source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "roadmap_school_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."roadmap_section" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "roadmap_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."activity" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "roadmap_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "parent_id" UUID,
    "inherits_from_id" UUID,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "term" JSONB NOT NULL,
    "term_text" TEXT,
    "term_kind" TEXT NOT NULL,
    "term_resolution" TEXT NOT NULL,
    "term_starts_on" DATE,
    "term_ends_on" DATE,
    "planned_result" TEXT,
    "expected_evidence" TEXT,
    "execution_note" TEXT,
    "note" TEXT,
    "details" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."activity_responsible" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID,
    "organization_id" UUID,
    "school_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "activity_responsible_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."school" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "legal_form" "core"."legal_form",
    "kind" "core"."school_kind" NOT NULL,
    "locality" TEXT,
    "is_rural" BOOLEAN,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "school_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."school_context" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "school_year" TEXT,
    "enrollment_count" INTEGER,
    "teacher_count" INTEGER,
    "is_small_class_school" BOOLEAN,
    "combined_class_count" INTEGER,
    "settlements_served_count" INTEGER,
    "service_radius_km" INTEGER,
    "has_school_bus" BOOLEAN,
    "non_resident_share_min" DECIMAL(5,4),
    "non_resident_share_text" TEXT,
    "qualified_teacher_share_min" DECIMAL(5,4),
    "qualified_teacher_share_text" TEXT,
    "characteristics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "school_context_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."school_support" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "category" "core"."support_category" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "school_support_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."school_role" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "role" "core"."school_role_kind" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "school_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."school_external_id" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "system" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "school_external_id_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."region" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Moscow',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."municipality" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "core"."municipality_kind" NOT NULL,
    "center" TEXT,
    "oktmo" TEXT,
    "settlement_count" INTEGER,
    "institution_count" INTEGER,
    "preschool_count" INTEGER,
    "school_count" INTEGER,
    "supplementary_count" INTEGER,
    "urban_school_count" INTEGER,
    "rural_school_count" INTEGER,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "assessment_result_key_key" ON "core"."assessment_result"("key");

-- CreateIndex
CREATE INDEX "assessment_result_school_id_exam_subject_level_school_year_idx" ON "core"."assessment_result"("school_id", "exam", "subject", "level", "school_year");

-- CreateIndex
CREATE INDEX "assessment_result_school_id_position_id_idx" ON "core"."assessment_result"("school_id", "position", "id");

-- CreateIndex
CREATE INDEX "assessment_result_municipality_id_school_year_id_idx" ON "core"."assessment_result"("municipality_id", "school_year", "id");

-- CreateIndex
CREATE INDEX "assessment_result_region_id_school_year_id_idx" ON "core"."assessment_result"("region_id", "school_year", "id");

-- CreateIndex
CREATE INDEX "assessment_result_school_year_id_idx" ON "core"."assessment_result"("school_year", "id");

-- CreateIndex
CREATE UNIQUE INDEX "monitoring_campaign_key_key" ON "core"."monitoring_campaign"("key");

-- CreateIndex
CREATE INDEX "monitoring_campaign_roadmap_id_due_on_id_idx" ON "core"."monitoring_campaign"("roadmap_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "monitoring_campaign_municipality_id_due_on_id_idx" ON "core"."monitoring_campaign"("municipality_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "monitoring_campaign_region_id_due_on_id_idx" ON "core"."monitoring_campaign"("region_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "monitoring_campaign_due_on_id_idx" ON "core"."monitoring_campaign"("due_on", "id");

-- CreateIndex
CREATE INDEX "monitoring_campaign_order_id_idx" ON "core"."monitoring_campaign"("order_id");

-- CreateIndex
CREATE INDEX "monitoring_campaign_order_clause_id_idx" ON "core"."monitoring_campaign"("order_clause_id");

-- CreateIndex
CREATE INDEX "monitoring_campaign_recipient_id_idx" ON "core"."monitoring_campaign"("recipient_id");

-- CreateIndex
CREATE INDEX "monitoring_campaign_memo_author_id_idx" ON "core"."monitoring_campaign"("memo_author_id");

-- CreateIndex
CREATE INDEX "campaign_school_campaign_id_position_idx" ON "core"."campaign_school"("campaign_id", "position");

-- CreateIndex
CREATE INDEX "campaign_school_school_id_idx" ON "core"."campaign_school"("school_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_school_campaign_id_school_id_key" ON "core"."campaign_school"("campaign_id", "school_id");

-- CreateIndex
CREATE UNIQUE INDEX "curator_key_key" ON "core"."curator"("key");

-- CreateIndex
CREATE INDEX "curator_person_id_idx" ON "core"."curator"("person_id");

-- CreateIndex
CREATE INDEX "curator_school_id_kind_id_idx" ON "core"."curator"("school_id", "kind", "id");

-- CreateIndex
CREATE INDEX "curator_roadmap_id_kind_id_idx" ON "core"."curator"("roadmap_id", "kind", "id");

-- CreateIndex
CREATE INDEX "curator_municipality_id_kind_id_idx" ON "core"."curator"("municipality_id", "kind", "id");

-- CreateIndex
CREATE INDEX "curator_region_id_kind_id_idx" ON "core"."curator"("region_id", "kind", "id");

-- CreateIndex
CREATE INDEX "curator_order_clause_id_idx" ON "core"."curator"("order_clause_id");

-- CreateIndex
CREATE INDEX "curator_kind_id_idx" ON "core"."curator"("kind", "id");

-- CreateIndex
CREATE INDEX "finding_roadmap_id_code_id_idx" ON "core"."finding"("roadmap_id", "code", "id");

-- CreateIndex
CREATE INDEX "finding_order_id_code_id_idx" ON "core"."finding"("order_id", "code", "id");

-- CreateIndex
CREATE INDEX "finding_municipality_id_code_id_idx" ON "core"."finding"("municipality_id", "code", "id");

-- CreateIndex
CREATE INDEX "finding_region_id_code_id_idx" ON "core"."finding"("region_id", "code", "id");

-- CreateIndex
CREATE INDEX "finding_code_id_idx" ON "core"."finding"("code", "id");

-- CreateIndex
CREATE INDEX "finding_activity_id_idx" ON "core"."finding"("activity_id");

-- CreateIndex
CREATE INDEX "finding_school_id_idx" ON "core"."finding"("school_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_subject_type_subject_id_code_discriminator_key" ON "core"."finding"("subject_type", "subject_id", "code", "discriminator");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_key_key" ON "core"."indicator"("key");

-- CreateIndex
CREATE INDEX "indicator_municipality_id_code_id_idx" ON "core"."indicator"("municipality_id", "code", "id");

-- CreateIndex
CREATE INDEX "indicator_region_id_code_id_idx" ON "core"."indicator"("region_id", "code", "id");

-- CreateIndex
CREATE INDEX "indicator_code_id_idx" ON "core"."indicator"("code", "id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_roadmap_id_position_key" ON "core"."indicator"("roadmap_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_value_supersedes_id_key" ON "core"."indicator_value"("supersedes_id");

-- CreateIndex
CREATE INDEX "indicator_value_indicator_id_measured_on_id_idx" ON "core"."indicator_value"("indicator_id", "measured_on", "id");

-- CreateIndex
CREATE INDEX "indicator_value_school_id_measured_on_id_idx" ON "core"."indicator_value"("school_id", "measured_on", "id");

-- CreateIndex
CREATE INDEX "indicator_value_municipality_id_measured_on_id_idx" ON "core"."indicator_value"("municipality_id", "measured_on", "id");

-- CreateIndex
CREATE INDEX "indicator_value_recorded_by_id_idx" ON "core"."indicator_value"("recorded_by_id");

-- CreateIndex
CREATE INDEX "obligation_activity_id_due_on_id_idx" ON "core"."obligation"("activity_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "obligation_roadmap_id_due_on_id_idx" ON "core"."obligation"("roadmap_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "obligation_section_id_due_on_id_idx" ON "core"."obligation"("section_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "obligation_school_id_due_on_id_idx" ON "core"."obligation"("school_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "obligation_organization_id_due_on_id_idx" ON "core"."obligation"("organization_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "obligation_municipality_id_due_on_id_idx" ON "core"."obligation"("municipality_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "obligation_region_id_due_on_id_idx" ON "core"."obligation"("region_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "obligation_due_on_id_idx" ON "core"."obligation"("due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "order_key_key" ON "core"."order"("key");

-- CreateIndex
CREATE INDEX "order_municipality_id_date_id_idx" ON "core"."order"("municipality_id", "date", "id");

-- CreateIndex
CREATE INDEX "order_region_id_date_id_idx" ON "core"."order"("region_id", "date", "id");

-- CreateIndex
CREATE INDEX "order_date_id_idx" ON "core"."order"("date", "id");

-- CreateIndex
CREATE INDEX "order_number_idx" ON "core"."order"("number");

-- CreateIndex
CREATE INDEX "order_issuer_id_idx" ON "core"."order"("issuer_id");

-- CreateIndex
CREATE INDEX "order_controller_id_idx" ON "core"."order"("controller_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_clause_key_key" ON "core"."order_clause"("key");

-- CreateIndex
CREATE INDEX "order_clause_due_on_id_idx" ON "core"."order_clause"("due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "order_clause_order_id_position_key" ON "core"."order_clause"("order_id", "position");

-- CreateIndex
CREATE INDEX "order_clause_responsible_person_id_idx" ON "core"."order_clause_responsible"("person_id");

-- CreateIndex
CREATE INDEX "order_clause_responsible_organization_id_idx" ON "core"."order_clause_responsible"("organization_id");

-- CreateIndex
CREATE INDEX "order_clause_responsible_school_id_idx" ON "core"."order_clause_responsible"("school_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_clause_responsible_order_clause_id_position_key" ON "core"."order_clause_responsible"("order_clause_id", "position");

-- CreateIndex
CREATE INDEX "act_reference_order_id_position_idx" ON "core"."act_reference"("order_id", "position");

-- CreateIndex
CREATE INDEX "act_reference_roadmap_id_position_idx" ON "core"."act_reference"("roadmap_id", "position");

-- CreateIndex
CREATE INDEX "act_reference_number_idx" ON "core"."act_reference"("number");

-- CreateIndex
CREATE INDEX "act_reference_resolved_order_id_idx" ON "core"."act_reference"("resolved_order_id");

-- CreateIndex
CREATE INDEX "order_acknowledgement_person_id_idx" ON "core"."order_acknowledgement"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_acknowledgement_order_id_person_id_key" ON "core"."order_acknowledgement"("order_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_key_key" ON "core"."organization"("key");

-- CreateIndex
CREATE INDEX "organization_municipality_id_name_id_idx" ON "core"."organization"("municipality_id", "name", "id");

-- CreateIndex
CREATE INDEX "organization_region_id_name_id_idx" ON "core"."organization"("region_id", "name", "id");

-- CreateIndex
CREATE INDEX "organization_name_id_idx" ON "core"."organization"("name", "id");

-- CreateIndex
CREATE INDEX "organization_same_as_id_idx" ON "core"."organization"("same_as_id");

-- CreateIndex
CREATE INDEX "organization_member_school_id_idx" ON "core"."organization_member"("school_id");

-- CreateIndex
CREATE INDEX "organization_member_person_id_idx" ON "core"."organization_member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_member_organization_id_position_key" ON "core"."organization_member"("organization_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "person_key_key" ON "core"."person"("key");

-- CreateIndex
CREATE INDEX "person_municipality_id_position_id_idx" ON "core"."person"("municipality_id", "position", "id");

-- CreateIndex
CREATE INDEX "person_organization_id_position_id_idx" ON "core"."person"("organization_id", "position", "id");

-- CreateIndex
CREATE INDEX "person_school_id_idx" ON "core"."person"("school_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_key_key" ON "core"."partnership"("key");

-- CreateIndex
CREATE INDEX "partnership_supported_school_id_valid_from_id_idx" ON "core"."partnership"("supported_school_id", "valid_from", "id");

-- CreateIndex
CREATE INDEX "partnership_leader_school_id_valid_from_id_idx" ON "core"."partnership"("leader_school_id", "valid_from", "id");

-- CreateIndex
CREATE INDEX "partnership_municipality_id_valid_from_id_idx" ON "core"."partnership"("municipality_id", "valid_from", "id");

-- CreateIndex
CREATE INDEX "partnership_region_id_valid_from_id_idx" ON "core"."partnership"("region_id", "valid_from", "id");

-- CreateIndex
CREATE INDEX "partnership_valid_from_id_idx" ON "core"."partnership"("valid_from", "id");

-- CreateIndex
CREATE INDEX "execution_report_author_id_idx" ON "core"."execution_report"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "execution_report_obligation_id_revision_key" ON "core"."execution_report"("obligation_id", "revision");

-- CreateIndex
CREATE INDEX "evidence_sha256_idx" ON "core"."evidence"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_report_id_position_key" ON "core"."evidence"("report_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "roadmap_key_key" ON "core"."roadmap"("key");

-- CreateIndex
CREATE INDEX "roadmap_municipality_id_starts_on_id_idx" ON "core"."roadmap"("municipality_id", "starts_on", "id");

-- CreateIndex
CREATE INDEX "roadmap_region_id_starts_on_id_idx" ON "core"."roadmap"("region_id", "starts_on", "id");

-- CreateIndex
CREATE INDEX "roadmap_starts_on_id_idx" ON "core"."roadmap"("starts_on", "id");

-- CreateIndex
CREATE INDEX "roadmap_updated_at_id_idx" ON "core"."roadmap"("updated_at", "id");

-- CreateIndex
CREATE INDEX "roadmap_status_starts_on_id_idx" ON "core"."roadmap"("status", "starts_on", "id");

-- CreateIndex
CREATE INDEX "roadmap_level_starts_on_id_idx" ON "core"."roadmap"("level", "starts_on", "id");

-- CreateIndex
CREATE INDEX "roadmap_school_id_starts_on_id_idx" ON "core"."roadmap"("school_id", "starts_on", "id");

-- CreateIndex
CREATE INDEX "roadmap_order_id_idx" ON "core"."roadmap"("order_id");

-- CreateIndex
CREATE INDEX "roadmap_parent_id_idx" ON "core"."roadmap"("parent_id");

-- CreateIndex
CREATE INDEX "roadmap_successor_id_idx" ON "core"."roadmap"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "roadmap_task_roadmap_id_position_key" ON "core"."roadmap_task"("roadmap_id", "position");

-- CreateIndex
CREATE INDEX "roadmap_school_school_id_roadmap_id_idx" ON "core"."roadmap_school"("school_id", "roadmap_id");

-- CreateIndex
CREATE UNIQUE INDEX "roadmap_school_roadmap_id_school_id_key" ON "core"."roadmap_school"("roadmap_id", "school_id");

-- CreateIndex
CREATE UNIQUE INDEX "roadmap_section_key_key" ON "core"."roadmap_section"("key");

-- CreateIndex
CREATE UNIQUE INDEX "roadmap_section_roadmap_id_position_key" ON "core"."roadmap_section"("roadmap_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "activity_key_key" ON "core"."activity"("key");

-- CreateIndex
CREATE INDEX "activity_section_id_position_id_idx" ON "core"."activity"("section_id", "position", "id");

-- CreateIndex
CREATE INDEX "activity_parent_id_position_idx" ON "core"."activity"("parent_id", "position");

-- CreateIndex
CREATE INDEX "activity_inherits_from_id_idx" ON "core"."activity"("inherits_from_id");

-- CreateIndex
CREATE INDEX "activity_municipality_id_term_ends_on_id_idx" ON "core"."activity"("municipality_id", "term_ends_on", "id");

-- CreateIndex
CREATE INDEX "activity_region_id_term_ends_on_id_idx" ON "core"."activity"("region_id", "term_ends_on", "id");

-- CreateIndex
CREATE INDEX "activity_term_ends_on_id_idx" ON "core"."activity"("term_ends_on", "id");

-- CreateIndex
CREATE INDEX "activity_term_kind_id_idx" ON "core"."activity"("term_kind", "id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_roadmap_id_position_key" ON "core"."activity"("roadmap_id", "position");

-- CreateIndex
CREATE INDEX "activity_responsible_person_id_activity_id_idx" ON "core"."activity_responsible"("person_id", "activity_id");

-- CreateIndex
CREATE INDEX "activity_responsible_organization_id_activity_id_idx" ON "core"."activity_responsible"("organization_id", "activity_id");

-- CreateIndex
CREATE INDEX "activity_responsible_school_id_activity_id_idx" ON "core"."activity_responsible"("school_id", "activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_responsible_activity_id_position_key" ON "core"."activity_responsible"("activity_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "school_key_key" ON "core"."school"("key");

-- CreateIndex
CREATE INDEX "school_municipality_id_short_name_id_idx" ON "core"."school"("municipality_id", "short_name", "id");

-- CreateIndex
CREATE INDEX "school_region_id_short_name_id_idx" ON "core"."school"("region_id", "short_name", "id");

-- CreateIndex
CREATE INDEX "school_short_name_id_idx" ON "core"."school"("short_name", "id");

-- CreateIndex
CREATE INDEX "school_updated_at_id_idx" ON "core"."school"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "school_context_school_id_school_year_key" ON "core"."school_context"("school_id", "school_year");

-- CreateIndex
CREATE INDEX "school_support_school_id_category_valid_from_idx" ON "core"."school_support"("school_id", "category", "valid_from");

-- CreateIndex
CREATE INDEX "school_support_category_school_id_idx" ON "core"."school_support"("category", "school_id");

-- CreateIndex
CREATE INDEX "school_role_school_id_role_valid_from_idx" ON "core"."school_role"("school_id", "role", "valid_from");

-- CreateIndex
CREATE INDEX "school_role_role_school_id_idx" ON "core"."school_role"("role", "school_id");

-- CreateIndex
CREATE INDEX "school_external_id_school_id_system_idx" ON "core"."school_external_id"("school_id", "system");

-- CreateIndex
CREATE UNIQUE INDEX "school_external_id_system_value_key" ON "core"."school_external_id"("system", "value");

-- CreateIndex
CREATE UNIQUE INDEX "region_code_key" ON "core"."region"("code");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_key_key" ON "core"."municipality"("key");

-- CreateIndex
CREATE INDEX "municipality_region_id_name_id_idx" ON "core"."municipality"("region_id", "name", "id");

-- CreateIndex
CREATE INDEX "municipality_name_id_idx" ON "core"."municipality"("name", "id");

-- AddForeignKey
ALTER TABLE "core"."assessment_result" ADD CONSTRAINT "assessment_result_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."monitoring_campaign" ADD CONSTRAINT "monitoring_campaign_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."monitoring_campaign" ADD CONSTRAINT "monitoring_campaign_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "core"."order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."monitoring_campaign" ADD CONSTRAINT "monitoring_campaign_order_clause_id_fkey" FOREIGN KEY ("order_clause_id") REFERENCES "core"."order_clause"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."campaign_school" ADD CONSTRAINT "campaign_school_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "core"."monitoring_campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."campaign_school" ADD CONSTRAINT "campaign_school_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."curator" ADD CONSTRAINT "curator_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "core"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."curator" ADD CONSTRAINT "curator_order_clause_id_fkey" FOREIGN KEY ("order_clause_id") REFERENCES "core"."order_clause"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."indicator" ADD CONSTRAINT "indicator_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."indicator_value" ADD CONSTRAINT "indicator_value_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "core"."indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."indicator_value" ADD CONSTRAINT "indicator_value_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "core"."indicator_value"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."order_clause" ADD CONSTRAINT "order_clause_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "core"."order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."order_clause_responsible" ADD CONSTRAINT "order_clause_responsible_order_clause_id_fkey" FOREIGN KEY ("order_clause_id") REFERENCES "core"."order_clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."act_reference" ADD CONSTRAINT "act_reference_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "core"."order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."order_acknowledgement" ADD CONSTRAINT "order_acknowledgement_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "core"."order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."organization" ADD CONSTRAINT "organization_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "core"."organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."organization_member" ADD CONSTRAINT "organization_member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."person" ADD CONSTRAINT "person_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."partnership" ADD CONSTRAINT "partnership_supported_school_id_fkey" FOREIGN KEY ("supported_school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."partnership" ADD CONSTRAINT "partnership_leader_school_id_fkey" FOREIGN KEY ("leader_school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."execution_report" ADD CONSTRAINT "execution_report_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "core"."obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."evidence" ADD CONSTRAINT "evidence_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "core"."execution_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."roadmap" ADD CONSTRAINT "roadmap_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "core"."order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."roadmap" ADD CONSTRAINT "roadmap_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "core"."roadmap"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."roadmap" ADD CONSTRAINT "roadmap_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "core"."roadmap"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."roadmap_task" ADD CONSTRAINT "roadmap_task_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."roadmap_school" ADD CONSTRAINT "roadmap_school_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."roadmap_school" ADD CONSTRAINT "roadmap_school_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."roadmap_section" ADD CONSTRAINT "roadmap_section_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."activity" ADD CONSTRAINT "activity_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."activity" ADD CONSTRAINT "activity_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "core"."roadmap_section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."activity" ADD CONSTRAINT "activity_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "core"."activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."activity" ADD CONSTRAINT "activity_inherits_from_id_fkey" FOREIGN KEY ("inherits_from_id") REFERENCES "core"."activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."activity_responsible" ADD CONSTRAINT "activity_responsible_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."activity_responsible" ADD CONSTRAINT "activity_responsible_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "core"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."activity_responsible" ADD CONSTRAINT "activity_responsible_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."activity_responsible" ADD CONSTRAINT "activity_responsible_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school" ADD CONSTRAINT "school_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school_context" ADD CONSTRAINT "school_context_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school_support" ADD CONSTRAINT "school_support_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school_role" ADD CONSTRAINT "school_role_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."school_external_id" ADD CONSTRAINT "school_external_id_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."municipality" ADD CONSTRAINT "municipality_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What models cannot say: checks that keep rows whole whoever writes them.
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_one_reporter" CHECK (num_nonnulls("school_id", "organization_id") = 1);
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_window" CHECK ("opens_on" <= "due_on");
ALTER TABLE "core"."roadmap" ADD CONSTRAINT "roadmap_period" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "core"."activity_responsible" ADD CONSTRAINT "activity_responsible_one_party" CHECK (num_nonnulls("person_id", "organization_id", "school_id") = 1);
ALTER TABLE "core"."order_clause_responsible" ADD CONSTRAINT "order_clause_responsible_one_party" CHECK (num_nonnulls("person_id", "organization_id", "school_id") = 1);
ALTER TABLE "core"."organization_member" ADD CONSTRAINT "organization_member_one_party" CHECK (num_nonnulls("person_id", "school_id") = 1);
ALTER TABLE "core"."assessment_result" ADD CONSTRAINT "assessment_result_absence" CHECK ("school_mean" IS NOT NULL OR "absence_reason" IS NOT NULL);
ALTER TABLE "core"."indicator_value" ADD CONSTRAINT "indicator_value_absence" CHECK ("value" IS NOT NULL OR "absence_reason" IS NOT NULL);
ALTER TABLE "core"."partnership" ADD CONSTRAINT "partnership_two_schools" CHECK ("supported_school_id" <> "leader_school_id");

-- An obligation is one a window and a reporter.
CREATE UNIQUE INDEX "obligation_unit" ON "core"."obligation" ("activity_id", "due_on", COALESCE("school_id", "organization_id"));

-- Search. Folding makes case, ё/е and the spellings of «средняя школа» one; both sides of a comparison go through it.
CREATE FUNCTION "core"."fold"(phrase text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(
    translate(lower(phrase), 'ё', 'е'),
    '\y(сош|средняя общеобразовательная школа|средняя школа)\y', 'сш', 'g');

CREATE FUNCTION "core"."school_text"(name text, short_name text, aliases text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "core"."fold"(name || ' ' || short_name || ' ' || coalesce(array_to_string(aliases, ' '), ''));

CREATE FUNCTION "core"."words"(phrase text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('pg_catalog.russian', phrase);

CREATE INDEX "school_words" ON "core"."school" USING gin ("core"."words"("core"."school_text"("name", "short_name", "aliases")));
CREATE INDEX "activity_words" ON "core"."activity" USING gin ("core"."words"("core"."fold"("title")));
CREATE INDEX "order_words" ON "core"."order" USING gin ("core"."words"("core"."fold"("title")));

-- Parts of words need trigrams. Where the extension is not installed or not allowed, the same comparison scans.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN
  RAISE NOTICE 'pg_trgm is not available: search by parts of words will scan';
END $$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE INDEX "school_trigrams" ON "core"."school" USING gin ("core"."school_text"("name", "short_name", "aliases") gin_trgm_ops);
    CREATE INDEX "activity_trigrams" ON "core"."activity" USING gin ("core"."fold"("title") gin_trgm_ops);
    CREATE INDEX "order_trigrams" ON "core"."order" USING gin ("core"."fold"("title") gin_trgm_ops);
  END IF;
END $$;
