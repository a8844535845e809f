-- Entries join one of several chains, so that transactions which write at the same time need not commit one after another.
-- The entries so far are the beginning of each chain: they have no chain of their own.
ALTER TABLE "core"."audit_entry" ADD COLUMN "chain" INTEGER, ADD COLUMN "position" BIGINT;
CREATE UNIQUE INDEX "audit_entry_chain_position_key" ON "core"."audit_entry"("chain", "position");

-- The trigger takes numbers from the sequence again: they follow the order of writing and may have gaps. Positions have none.
ALTER TABLE "core"."audit_entry" ALTER COLUMN "sequence" SET DEFAULT 0;
SELECT setval('"core"."audit_entry_sequence_seq"', greatest(max("sequence"), 1), max("sequence") IS NOT NULL) FROM "core"."audit_entry";

CREATE OR REPLACE FUNCTION "core"."audit_hash"(entry "core"."audit_entry") RETURNS text
  LANGUAGE sql STABLE
  RETURN encode(sha256(convert_to((
    jsonb_build_array(
      entry."previous", entry."sequence", extract(epoch FROM entry."at"), entry."user_id", entry."user_title", entry."action",
      entry."record_type", entry."record_id", entry."before", entry."after", entry."basis", entry."request_id"
    ) || CASE
      WHEN entry."chain" IS NOT NULL THEN jsonb_build_array(
        entry."region_id", entry."municipality_id", entry."school_id", entry."chain", entry."position")
      WHEN coalesce(entry."region_id", entry."municipality_id", entry."school_id") IS NULL THEN '[]'::jsonb
      ELSE jsonb_build_array(entry."region_id", entry."municipality_id", entry."school_id")
    END
  )::text, 'UTF8')), 'hex');

-- A transaction takes the first chain that is free, and keeps it until the commit.
CREATE OR REPLACE FUNCTION "core"."chain_audit_entry"() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  chains constant integer := 16;
  key constant integer := hashtext('core.audit_entry');
  mine integer := nullif(current_setting('podyom.audit_chain', true), '')::integer;
  last record;
BEGIN
  IF mine IS NULL THEN
    mine := floor(random() * chains);
    FOR tried IN 1..chains LOOP
      EXIT WHEN pg_try_advisory_xact_lock(key, mine);
      mine := (mine + 1) % chains;
    END LOOP;
    PERFORM set_config('podyom.audit_chain', mine::text, true);
  END IF;
  -- Whoever sets the variable waits like the others, for a chain that exists.
  mine := abs(mine % chains);
  PERFORM pg_advisory_xact_lock(key, mine);
  SELECT e."position", e."hash" INTO last FROM "core"."audit_entry" e
    WHERE e."chain" = mine ORDER BY e."position" DESC LIMIT 1;
  IF NOT FOUND THEN
    SELECT 0::bigint AS "position", e."hash" INTO last FROM "core"."audit_entry" e
      WHERE e."chain" IS NULL ORDER BY e."sequence" DESC LIMIT 1;
  END IF;
  NEW."chain" := mine;
  NEW."position" := coalesce(last."position", 0) + 1;
  NEW."sequence" := nextval('"core"."audit_entry_sequence_seq"'::regclass);
  NEW."at" := clock_timestamp();
  NEW."previous" := coalesce(last."hash", '');
  NEW."hash" := "core"."audit_hash"(NEW);
  RETURN NEW;
END $$;
