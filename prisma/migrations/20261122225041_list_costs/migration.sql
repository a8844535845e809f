-- CreateIndex
CREATE INDEX "curator_valid_from_idx" ON "core"."curator"("valid_from");

-- CreateIndex
CREATE INDEX "user_grant_role_user_id_idx" ON "core"."user_grant"("role", "user_id");

-- Folding takes tens of microseconds; the planner took it for free and read whole tables rather than trigrams. Written in SQL the
-- function would be put into the statement, and its cost forgotten. What it gives is the same, so indexes over it stay.
CREATE OR REPLACE FUNCTION "core"."fold"("phrase" text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 100 AS $$
BEGIN
  RETURN pg_catalog.regexp_replace(
    pg_catalog.translate(pg_catalog.lower(phrase), 'ё', 'е'),
    '\y(сош|средняя общеобразовательная школа|средняя школа)\y', 'сш', 'g');
END $$;
