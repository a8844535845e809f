-- The obligation of an activity names the clause that prevails over its term.
ALTER TABLE "core"."obligation" DROP CONSTRAINT "obligation_of_activity_or_clause";
ALTER TABLE "core"."obligation" ADD CONSTRAINT "obligation_of_activity_or_clause" CHECK (
  ("activity_id" IS NOT NULL AND "roadmap_id" IS NOT NULL AND "section_id" IS NOT NULL AND "order_id" IS NULL)
  OR ("activity_id" IS NULL AND "roadmap_id" IS NULL AND "section_id" IS NULL AND "order_id" IS NOT NULL AND "order_clause_id" IS NOT NULL)
) NOT VALID;
ALTER TABLE "core"."obligation" VALIDATE CONSTRAINT "obligation_of_activity_or_clause";

-- Those that are planned already, where the clause itself names the day; the others follow with the next change of their pair.
UPDATE "core"."obligation" o SET "order_clause_id" = c."id"
FROM "ivanovo"."term_pair" p
  JOIN "core"."order_clause" c ON c."id" = p."order_clause_id" AND c."archived_at" IS NULL AND c."term" IS NOT NULL
    AND c."modality" = 'MANDATORY'
  JOIN "core"."order" r ON r."id" = c."order_id" AND r."archived_at" IS NULL AND r."void_on" IS NULL
WHERE o."activity_id" = p."activity_id" AND p."archived_at" IS NULL AND o."archived_at" IS NULL
  AND o."order_clause_id" IS NULL AND NOT o."is_checkpoint"
  AND (o."due_on" = c."due_on" OR c."term" -> 'windows' @> jsonb_build_array(jsonb_build_object('end', o."due_on"::text)));
