-- DropIndex
DROP INDEX "core"."person_school_id_idx";

-- CreateIndex
CREATE INDEX "curator_municipality_id_id_idx" ON "core"."curator"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "curator_region_id_id_idx" ON "core"."curator"("region_id", "id");

-- CreateIndex
CREATE INDEX "organization_kind_name_id_idx" ON "core"."organization"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "partnership_kind_valid_from_id_idx" ON "core"."partnership"("kind", "valid_from", "id");

-- CreateIndex
CREATE INDEX "person_school_id_position_id_idx" ON "core"."person"("school_id", "position", "id");

-- Organizations by a part of their name, where trigrams are available.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE INDEX "organization_trigrams" ON "core"."organization" USING gin ("core"."fold"("name") gin_trgm_ops);
  END IF;
END $$;
