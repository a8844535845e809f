-- CreateIndex
CREATE INDEX "assessment_result_school_id_school_year_id_idx" ON "core"."assessment_result"("school_id", "school_year", "id");

-- CreateIndex
CREATE INDEX "assessment_result_exam_school_year_id_idx" ON "core"."assessment_result"("exam", "school_year", "id");

-- CreateIndex
CREATE INDEX "assessment_result_subject_school_year_id_idx" ON "core"."assessment_result"("subject", "school_year", "id");

-- CreateIndex
CREATE INDEX "finding_level_code_id_idx" ON "core"."finding"("level", "code", "id");

-- CreateIndex
CREATE INDEX "finding_found_at_id_idx" ON "core"."finding"("found_at", "id");

-- Indicators by a part of their name, where trigrams are available.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE INDEX "indicator_trigrams" ON "core"."indicator" USING gin ("core"."fold"("name") gin_trgm_ops);
  END IF;
END $$;
