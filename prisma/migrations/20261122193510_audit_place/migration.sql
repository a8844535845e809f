-- AlterTable
ALTER TABLE "core"."audit_entry" ADD COLUMN     "municipality_id" UUID,
ADD COLUMN     "region_id" UUID,
ADD COLUMN     "school_id" UUID;

-- CreateIndex
CREATE INDEX "audit_entry_region_id_sequence_idx" ON "core"."audit_entry"("region_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_municipality_id_sequence_idx" ON "core"."audit_entry"("municipality_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_school_id_sequence_idx" ON "core"."audit_entry"("school_id", "sequence");

-- The place joins the hash where there is one, so that entries written before it was kept stay as they are.
CREATE OR REPLACE FUNCTION "core"."audit_hash"(entry "core"."audit_entry") RETURNS text
  LANGUAGE sql IMMUTABLE
  RETURN encode(sha256(convert_to((jsonb_build_array(
    entry."previous", entry."sequence", extract(epoch FROM entry."at"), entry."user_id", entry."user_title", entry."action",
    entry."record_type", entry."record_id", entry."before", entry."after", entry."basis", entry."request_id"
  ) || CASE WHEN coalesce(entry."region_id", entry."municipality_id", entry."school_id") IS NULL THEN '[]'::jsonb
    ELSE jsonb_build_array(entry."region_id", entry."municipality_id", entry."school_id") END)::text, 'UTF8')), 'hex');
