-- CreateEnum
CREATE TYPE "core"."risk_significance" AS ENUM ('HIGH', 'MEDIUM', 'LOW');

-- CreateTable
CREATE TABLE "core"."risk_factor" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "school_year" TEXT NOT NULL,
    "number" INTEGER,
    "name" TEXT NOT NULL,
    "significance" "core"."risk_significance" NOT NULL,
    "source" TEXT,
    "origin" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "risk_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."risk_program" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "factor_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "goal" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "approved_on" DATE,
    "url" TEXT,
    "source" TEXT,
    "origin" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "risk_program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."risk_measure" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE,
    "activity_id" UUID,
    "indicator_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "risk_measure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "risk_factor_school_id_school_year_id_idx" ON "core"."risk_factor"("school_id", "school_year", "id");

-- CreateIndex
CREATE INDEX "risk_factor_municipality_id_school_year_id_idx" ON "core"."risk_factor"("municipality_id", "school_year", "id");

-- CreateIndex
CREATE INDEX "risk_factor_region_id_school_year_id_idx" ON "core"."risk_factor"("region_id", "school_year", "id");

-- CreateIndex
CREATE INDEX "risk_factor_school_year_id_idx" ON "core"."risk_factor"("school_year", "id");

-- CreateIndex
CREATE INDEX "risk_factor_significance_school_year_id_idx" ON "core"."risk_factor"("significance", "school_year", "id");

-- CreateIndex
CREATE INDEX "risk_program_factor_id_id_idx" ON "core"."risk_program"("factor_id", "id");

-- CreateIndex
CREATE INDEX "risk_program_school_id_id_idx" ON "core"."risk_program"("school_id", "id");

-- CreateIndex
CREATE INDEX "risk_program_municipality_id_id_idx" ON "core"."risk_program"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "risk_program_region_id_id_idx" ON "core"."risk_program"("region_id", "id");

-- CreateIndex
CREATE INDEX "risk_measure_activity_id_program_id_idx" ON "core"."risk_measure"("activity_id", "program_id");

-- CreateIndex
CREATE INDEX "risk_measure_indicator_id_program_id_idx" ON "core"."risk_measure"("indicator_id", "program_id");

-- CreateIndex
CREATE UNIQUE INDEX "risk_measure_program_id_position_key" ON "core"."risk_measure"("program_id", "position");

-- AddForeignKey
ALTER TABLE "core"."risk_factor" ADD CONSTRAINT "risk_factor_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_factor" ADD CONSTRAINT "risk_factor_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_factor" ADD CONSTRAINT "risk_factor_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_program" ADD CONSTRAINT "risk_program_factor_id_fkey" FOREIGN KEY ("factor_id") REFERENCES "core"."risk_factor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_program" ADD CONSTRAINT "risk_program_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_program" ADD CONSTRAINT "risk_program_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_program" ADD CONSTRAINT "risk_program_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_measure" ADD CONSTRAINT "risk_measure_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "core"."risk_program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_measure" ADD CONSTRAINT "risk_measure_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."risk_measure" ADD CONSTRAINT "risk_measure_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "core"."indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;
