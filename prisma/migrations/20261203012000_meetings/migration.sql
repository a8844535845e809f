-- CreateTable
CREATE TABLE "core"."meeting" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "roadmap_id" UUID,
    "activity_id" UUID,
    "organization_id" UUID,
    "title" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "is_held" BOOLEAN NOT NULL,
    "agenda" TEXT,
    "protocol_number" TEXT,
    "url" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."meeting_participant" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."meeting_decision" (
    "id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "municipality_id" UUID,
    "school_id" UUID,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE,
    "organization_id" UUID,
    "person_id" UUID,
    "done_on" DATE,
    "done_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "meeting_key_key" ON "core"."meeting"("key");

-- CreateIndex
CREATE INDEX "meeting_date_id_idx" ON "core"."meeting"("date", "id");

-- CreateIndex
CREATE INDEX "meeting_region_id_date_id_idx" ON "core"."meeting"("region_id", "date", "id");

-- CreateIndex
CREATE INDEX "meeting_municipality_id_date_id_idx" ON "core"."meeting"("municipality_id", "date", "id");

-- CreateIndex
CREATE INDEX "meeting_school_id_date_id_idx" ON "core"."meeting"("school_id", "date", "id");

-- CreateIndex
CREATE INDEX "meeting_roadmap_id_date_id_idx" ON "core"."meeting"("roadmap_id", "date", "id");

-- CreateIndex
CREATE INDEX "meeting_activity_id_idx" ON "core"."meeting"("activity_id");

-- CreateIndex
CREATE INDEX "meeting_organization_id_idx" ON "core"."meeting"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_participant_meeting_id_position_key" ON "core"."meeting_participant"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "meeting_decision_meeting_id_position_id_idx" ON "core"."meeting_decision"("meeting_id", "position", "id");

-- CreateIndex
CREATE INDEX "meeting_decision_organization_id_idx" ON "core"."meeting_decision"("organization_id");

-- CreateIndex
CREATE INDEX "meeting_decision_person_id_idx" ON "core"."meeting_decision"("person_id");

-- AddForeignKey
ALTER TABLE "core"."meeting" ADD CONSTRAINT "meeting_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting" ADD CONSTRAINT "meeting_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting" ADD CONSTRAINT "meeting_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting" ADD CONSTRAINT "meeting_roadmap_id_fkey" FOREIGN KEY ("roadmap_id") REFERENCES "core"."roadmap"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting" ADD CONSTRAINT "meeting_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "core"."activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting" ADD CONSTRAINT "meeting_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting_participant" ADD CONSTRAINT "meeting_participant_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "core"."meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting_decision" ADD CONSTRAINT "meeting_decision_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "core"."meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting_decision" ADD CONSTRAINT "meeting_decision_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting_decision" ADD CONSTRAINT "meeting_decision_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting_decision" ADD CONSTRAINT "meeting_decision_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting_decision" ADD CONSTRAINT "meeting_decision_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."meeting_decision" ADD CONSTRAINT "meeting_decision_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "core"."person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Decisions are listed by their terms; those without one come last.
CREATE INDEX "meeting_decision_due" ON "core"."meeting_decision" (coalesce("due_on", '9999-12-31'::date), "id");
CREATE INDEX "meeting_decision_region_due" ON "core"."meeting_decision" ("region_id", coalesce("due_on", '9999-12-31'::date), "id");
CREATE INDEX "meeting_decision_municipality_due" ON "core"."meeting_decision" ("municipality_id", coalesce("due_on", '9999-12-31'::date), "id");
CREATE INDEX "meeting_decision_school_due" ON "core"."meeting_decision" ("school_id", coalesce("due_on", '9999-12-31'::date), "id");
