-- CreateTable
CREATE TABLE "core"."audit_redaction" (
    "sequence" BIGINT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "basis" TEXT,

    CONSTRAINT "audit_redaction_pkey" PRIMARY KEY ("sequence")
);

-- AddForeignKey
ALTER TABLE "core"."audit_redaction" ADD CONSTRAINT "audit_redaction_sequence_fkey" FOREIGN KEY ("sequence") REFERENCES "core"."audit_entry"("sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What an operator has masked. The API reads it; it cannot hide what it has done.
CREATE TRIGGER "audit_redaction_kept" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "core"."audit_redaction"
  FOR EACH STATEMENT EXECUTE FUNCTION "core"."refuse_writing"();
