-- Stable, as the JSON functions in it are: PostgreSQL then inlines it into the trigger and does not call it for each entry.
ALTER FUNCTION "core"."audit_hash"("core"."audit_entry") STABLE;

-- The sequence by its name, so that it is not looked up in the catalog for each entry.
CREATE OR REPLACE FUNCTION "core"."chain_audit_entry"() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('core.audit_entry'));
  NEW."sequence" := nextval('"core"."audit_entry_sequence_seq"'::regclass);
  NEW."previous" := coalesce((SELECT "hash" FROM "core"."audit_entry" ORDER BY "sequence" DESC LIMIT 1), '');
  NEW."hash" := "core"."audit_hash"(NEW);
  RETURN NEW;
END $$;
