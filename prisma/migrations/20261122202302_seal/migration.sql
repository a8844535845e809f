-- CreateTable
CREATE TABLE "core"."seal" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "key" BYTEA NOT NULL,

    CONSTRAINT "seal_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "core"."seal" ADD CONSTRAINT "seal_one" CHECK ("id");

CREATE TRIGGER "seal_stays" BEFORE UPDATE OR DELETE OR TRUNCATE ON "core"."seal"
  FOR EACH STATEMENT EXECUTE FUNCTION "core"."refuse_rewriting"();
