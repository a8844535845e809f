-- DropIndex
DROP INDEX "core"."activity_municipality_id_term_ends_on_id_idx";

-- DropIndex
DROP INDEX "core"."activity_region_id_term_ends_on_id_idx";

-- DropIndex
DROP INDEX "core"."activity_section_id_position_id_idx";

-- DropIndex
DROP INDEX "core"."activity_term_ends_on_id_idx";

-- DropIndex
DROP INDEX "core"."activity_term_kind_id_idx";

-- CreateIndex
CREATE INDEX "activity_section_id_roadmap_id_position_id_idx" ON "core"."activity"("section_id", "roadmap_id", "position", "id");

-- CreateIndex
CREATE INDEX "activity_municipality_id_roadmap_id_position_id_idx" ON "core"."activity"("municipality_id", "roadmap_id", "position", "id");

-- CreateIndex
CREATE INDEX "activity_region_id_roadmap_id_position_id_idx" ON "core"."activity"("region_id", "roadmap_id", "position", "id");

-- CreateIndex
CREATE INDEX "activity_term_kind_roadmap_id_position_id_idx" ON "core"."activity"("term_kind", "roadmap_id", "position", "id");

-- CreateIndex
CREATE INDEX "activity_term_resolution_roadmap_id_position_id_idx" ON "core"."activity"("term_resolution", "roadmap_id", "position", "id");

-- CreateIndex
CREATE INDEX "roadmap_period_kind_starts_on_id_idx" ON "core"."roadmap"("period_kind", "starts_on", "id");

-- Activities by the last day of their term; those without one come last.
CREATE INDEX "activity_due" ON "core"."activity" ((COALESCE("term_ends_on", 'infinity'::date)), "id");
CREATE INDEX "activity_municipality_due" ON "core"."activity" ("municipality_id", (COALESCE("term_ends_on", 'infinity'::date)), "id");
CREATE INDEX "activity_region_due" ON "core"."activity" ("region_id", (COALESCE("term_ends_on", 'infinity'::date)), "id");

-- Roadmaps by a part of their title, where trigrams are available.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE INDEX "roadmap_trigrams" ON "core"."roadmap" USING gin ("core"."fold"("title") gin_trgm_ops);
  END IF;
END $$;
