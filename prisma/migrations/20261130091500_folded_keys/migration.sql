-- Two spellings of one code, number, identifier or subject are one: each is unique in its folded form. Rows that were
-- stored as two are named, for only their owner can say which of them stays.
CREATE FUNCTION pg_temp.refuse_twins(what text, twins text) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  found text;
BEGIN
  EXECUTE format('SELECT string_agg(twin, ''; '') FROM (%s LIMIT 20) t(twin)', twins) INTO found;
  IF found IS NOT NULL THEN
    RAISE EXCEPTION 'Обновление базы остановлено, она не изменена. Эти % различаются только написанием: %. Исправьте их в прежней версии или уберите лишние и запустите обновление снова.', what, found;
  END IF;
END $$;

SELECT pg_temp.refuse_twins('идентификаторы школ', $$
  SELECT string_agg(format('%s %s (%s)', "system", "value", "id"), ', ') FROM "core"."school_external_id"
  GROUP BY "region_id", "core"."fold_code"("system"), "core"."fold_code"("value") HAVING count(*) > 1$$);
SELECT pg_temp.refuse_twins('коды показателей', $$
  SELECT string_agg(format('%s (%s)', "code", "id"), ', ') FROM "core"."indicator" WHERE "archived_at" IS NULL
  GROUP BY "roadmap_id", "core"."fold_code"("code") HAVING count(*) > 1$$);
SELECT pg_temp.refuse_twins('предметы результатов', $$
  SELECT string_agg(format('%s (%s)', "subject", "id"), ', ') FROM "core"."assessment_result"
  WHERE "archived_at" IS NULL AND "supersedes_id" IS NULL
  GROUP BY "school_id", "exam", "school_year", "core"."fold"("subject"), "core"."fold"(coalesce("level", '')) HAVING count(*) > 1$$);
SELECT pg_temp.refuse_twins('номера приказов', $$
  SELECT string_agg(format('№ %s от %s (%s)', "number", "date", "id"), ', ') FROM "core"."order" WHERE "archived_at" IS NULL
  AND "number" IS NOT NULL
  GROUP BY coalesce("municipality_id", "region_id"), "date", "core"."fold_number"("number"), "core"."fold"("issuer_name") HAVING count(*) > 1$$);
SELECT pg_temp.refuse_twins('коды ОКТМО', $$
  SELECT string_agg(format('%s (%s)', "oktmo", "key"), ', ') FROM "core"."municipality"
  WHERE "archived_at" IS NULL AND "oktmo" IS NOT NULL GROUP BY "oktmo" HAVING count(*) > 1$$);
SELECT pg_temp.refuse_twins('предметы групп', $$
  SELECT string_agg(format('%s (%s)', "subject", "id"), ', ') FROM "perm"."perm_subject_group"
  GROUP BY "school_id", "project", "year", "core"."fold"("subject") HAVING count(*) > 1$$);

CREATE UNIQUE INDEX "school_external_id_unique" ON "core"."school_external_id"
  ("region_id", "core"."fold_code"("system"), "core"."fold_code"("value"));
CREATE UNIQUE INDEX "indicator_code_unique" ON "core"."indicator" ("roadmap_id", "core"."fold_code"("code"))
  WHERE "archived_at" IS NULL;
-- A corrected result stands beside the one it replaces; the first of them is one.
CREATE UNIQUE INDEX "assessment_result_unique" ON "core"."assessment_result"
  ("school_id", "exam", "school_year", "core"."fold"("subject"), "core"."fold"(coalesce("level", '')))
  WHERE "archived_at" IS NULL AND "supersedes_id" IS NULL;
CREATE UNIQUE INDEX "order_number_unique" ON "core"."order"
  (coalesce("municipality_id", "region_id"), "date", "core"."fold_number"("number"), "core"."fold"("issuer_name"))
  WHERE "archived_at" IS NULL;
CREATE UNIQUE INDEX "municipality_oktmo_unique" ON "core"."municipality" ("oktmo") WHERE "archived_at" IS NULL;
CREATE UNIQUE INDEX "perm_subject_group_unique" ON "perm"."perm_subject_group"
  ("school_id", "project", "year", "core"."fold"("subject"));
