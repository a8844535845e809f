-- CreateEnum
CREATE TYPE "core"."change_operation" AS ENUM ('UPSERT', 'TOMBSTONE');

-- CreateTable
CREATE TABLE "core"."change" (
    "seq" BIGINT GENERATED ALWAYS AS IDENTITY,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "key" TEXT,
    "operation" "core"."change_operation" NOT NULL,
    "version" INTEGER NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "school_id" UUID,
    "other_school_id" UUID,

    CONSTRAINT "change_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "change_xid_seq_idx" ON "core"."change"("xid", "seq");

-- CreateIndex
CREATE INDEX "change_type_xid_seq_idx" ON "core"."change"("type", "xid", "seq");

CREATE OR REPLACE FUNCTION "core"."refuse_rewriting"() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the table %.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

-- A feed that could be rewritten would leave its readers with what was never true.
CREATE TRIGGER "change_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "core"."change"
  FOR EACH STATEMENT EXECUTE FUNCTION "core"."refuse_rewriting"();
