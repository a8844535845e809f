-- Folding makes two spellings of a text one: what nobody sees, NFC or NFD, case, stress marks and ё, look-alike Latin
-- letters, dashes, blanks and quotation marks, «№» and «No», the spellings of «средняя школа». `foldText` of the code
-- does the same; a test holds them together.
CREATE OR REPLACE FUNCTION "core"."fold"(phrase text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(
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
    ' ');

-- Codes and identifiers: blanks make no difference.
CREATE FUNCTION "core"."fold_code"(code text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN replace("core"."fold"(code), ' ', '');

-- Numbers of documents: nor does a «№» before them.
CREATE FUNCTION "core"."fold_number"(number text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ltrim("core"."fold_code"(number), '№');

-- The indexes of folded texts hold what the function gave before.
DO $$
DECLARE
  stale regclass;
BEGIN
  FOR stale IN
    SELECT format('%I.%I', schemaname, indexname)::regclass FROM pg_indexes
     WHERE schemaname = 'core' AND indexdef ~ 'core\.(fold|school_text)\('
  LOOP
    EXECUTE format('REINDEX INDEX %s', stale);
  END LOOP;
END $$;

CREATE INDEX "order_number_folded" ON "core"."order" ("core"."fold_number"("number"), "id");
CREATE INDEX "indicator_code_folded" ON "core"."indicator" ("core"."fold_code"("code"), "id");
CREATE INDEX "assessment_result_subject_folded" ON "core"."assessment_result" ("core"."fold"("subject"), "school_year", "id");
CREATE INDEX "school_external_id_folded" ON "core"."school_external_id" ("core"."fold_code"("value"), "core"."fold_code"("system"));
