-- CreateTable
CREATE TABLE "core"."audit_entry" (
    "sequence" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID,
    "user_title" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "basis" TEXT,
    "request_id" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "core"."idempotency_key" (
    "owner" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("owner","key")
);

-- CreateIndex
CREATE INDEX "audit_entry_record_type_record_id_sequence_idx" ON "core"."audit_entry"("record_type", "record_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_user_id_sequence_idx" ON "core"."audit_entry"("user_id", "sequence");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "core"."idempotency_key"("created_at");

-- The hash of an entry: of all that it says and of the hash before it.
CREATE FUNCTION "core"."audit_hash"(entry "core"."audit_entry") RETURNS text
  LANGUAGE sql IMMUTABLE
  RETURN encode(sha256(convert_to(jsonb_build_array(
    entry."previous", entry."sequence", extract(epoch FROM entry."at"), entry."user_id", entry."user_title", entry."action",
    entry."record_type", entry."record_id", entry."before", entry."after", entry."basis", entry."request_id"
  )::text, 'UTF8')), 'hex');

-- Entries join the chain one after another: the lock is held until the commit, so the order of numbers is that of commits.
CREATE FUNCTION "core"."chain_audit_entry"() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('core.audit_entry'));
  NEW."sequence" := nextval(pg_get_serial_sequence('"core"."audit_entry"', 'sequence'));
  NEW."previous" := coalesce((SELECT "hash" FROM "core"."audit_entry" ORDER BY "sequence" DESC LIMIT 1), '');
  NEW."hash" := "core"."audit_hash"(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER "audit_entry_chain" BEFORE INSERT ON "core"."audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "core"."chain_audit_entry"();

-- What is written down stays.
CREATE FUNCTION "core"."refuse_rewriting"() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the table %.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "core"."audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "core"."refuse_rewriting"();
