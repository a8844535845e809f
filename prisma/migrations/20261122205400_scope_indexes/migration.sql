-- CreateIndex
CREATE INDEX "execution_report_municipality_id_id_idx" ON "core"."execution_report"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "execution_report_region_id_id_idx" ON "core"."execution_report"("region_id", "id");

-- CreateIndex
CREATE INDEX "execution_report_school_id_id_idx" ON "core"."execution_report"("school_id", "id");

-- CreateIndex
CREATE INDEX "evidence_municipality_id_id_idx" ON "core"."evidence"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "evidence_region_id_id_idx" ON "core"."evidence"("region_id", "id");

-- CreateIndex
CREATE INDEX "evidence_school_id_id_idx" ON "core"."evidence"("school_id", "id");

-- CreateIndex
CREATE INDEX "roadmap_section_municipality_id_id_idx" ON "core"."roadmap_section"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "roadmap_section_region_id_id_idx" ON "core"."roadmap_section"("region_id", "id");
