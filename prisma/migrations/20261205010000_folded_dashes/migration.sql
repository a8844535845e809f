-- «школа-интернат», «школа – интернат» and «школа — интернат» are one: blanks around a dash make no difference.
-- `foldText` of the code does the same; a test holds them together.
CREATE OR REPLACE FUNCTION "core"."fold"(phrase text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(
            translate(
              regexp_replace(
                lower(normalize(
                  regexp_replace(phrase, '[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe0e\ufe0f\ufeff\uffa0\ufffc]', '', 'g'),
                  NFC)),
                '[\u0300-\u036f]', '', 'g'),
              E'-\u2010\u2011\u2012\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0dabcehkmoptxyёëѐѝіѕј',
              '–––––––––––авсенкмортхуеееиisj'),
            '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000"''`\u00ab\u00b4\u00bb\u02bc\u2018-\u201f\u2032\u2033\u2039\u203a\uff02\uff07]+', ' ', 'g'),
          ' ?(?:№ *|(?<![0-9a-zа-я])nо?\.? *(?=[0-9]))', ' №', 'g'),
        '(?<![0-9a-zа-я])(?:сош|средняя общеобразовательная школа|средняя школа)(?![0-9a-zа-я])', 'сш', 'g'),
      ' *– *', '–', 'g'),
    ' ');

CREATE OR REPLACE FUNCTION pg_temp.refuse_twins(what text, twins text) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  found text;
BEGIN
  EXECUTE format('SELECT string_agg(twin, ''; '') FROM (%s LIMIT 20) t(twin)', twins) INTO found;
  IF found IS NOT NULL THEN
    RAISE EXCEPTION 'Обновление базы остановлено, она не изменена. Эти % различаются только пробелами около тире: %. Исправьте их в прежней версии или уберите лишние и запустите обновление снова.', what, found;
  END IF;
END $$;

SELECT pg_temp.refuse_twins('предметы результатов', $$
  SELECT string_agg(format('%s (%s)', "subject", "id"), ', ') FROM "core"."assessment_result"
  WHERE "archived_at" IS NULL AND "supersedes_id" IS NULL
  GROUP BY "school_id", "exam", "school_year", "core"."fold"("subject"), "core"."fold"(coalesce("level", '')) HAVING count(*) > 1$$);
SELECT pg_temp.refuse_twins('номера приказов', $$
  SELECT string_agg(format('№ %s от %s (%s)', "number", "date", "id"), ', ') FROM "core"."order" WHERE "archived_at" IS NULL
  AND "number" IS NOT NULL
  GROUP BY coalesce("municipality_id", "region_id"), "date", "core"."fold_number"("number"), "core"."fold"("issuer_name") HAVING count(*) > 1$$);
SELECT pg_temp.refuse_twins('предметы групп', $$
  SELECT string_agg(format('%s (%s)', "subject", "id"), ', ') FROM "perm"."perm_subject_group"
  GROUP BY "school_id", "project", "year", "core"."fold"("subject") HAVING count(*) > 1$$);

-- The indexes of folded texts hold what the function gave before.
DO $$
DECLARE
  stale regclass;
BEGIN
  FOR stale IN
    SELECT DISTINCT c.oid::regclass FROM pg_depend d
      JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid AND c.relkind = 'i'
      JOIN pg_proc p ON d.refclassid = 'pg_proc'::regclass AND p.oid = d.refobjid
     WHERE p.pronamespace = 'core'::regnamespace
  LOOP
    EXECUTE format('REINDEX INDEX %s', stale);
  END LOOP;
END $$;
