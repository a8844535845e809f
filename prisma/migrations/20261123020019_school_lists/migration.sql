-- What a school sees begins with its own rows: without an index that leads with them its lists and its search walk the country.
-- CreateIndex
CREATE INDEX "activity_school_id_roadmap_id_position_id_idx" ON "core"."activity"("school_id", "roadmap_id", "position", "id");

-- CreateIndex
CREATE INDEX "indicator_school_id_code_id_idx" ON "core"."indicator"("school_id", "code", "id");
