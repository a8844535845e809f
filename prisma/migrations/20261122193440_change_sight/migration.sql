-- CreateTable
CREATE TABLE "core"."change_sight" (
    "user_id" UUID NOT NULL,
    "sight" TEXT NOT NULL,
    "scope" JSONB NOT NULL,
    "personal_data" BOOLEAN NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_sight_pkey" PRIMARY KEY ("user_id","sight")
);

-- CreateTable
CREATE TABLE "core"."change_horizon" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "xid" xid8 NOT NULL,
    "seq" BIGINT NOT NULL,

    CONSTRAINT "change_horizon_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "change_sight_seen_at_idx" ON "core"."change_sight"("seen_at");

ALTER TABLE "core"."change_horizon" ADD CONSTRAINT "change_horizon_one" CHECK ("id");

-- Rows leave the feed by `sweep_changes` alone: the oldest first, and never a row before an older one.
CREATE FUNCTION "core"."refuse_deleting"() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('podyom.sweep', true) IS DISTINCT FROM 'on' THEN
    RAISE EXCEPTION 'the table %.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER "change_append_only" ON "core"."change";
CREATE TRIGGER "change_append_only" BEFORE UPDATE OR TRUNCATE ON "core"."change"
  FOR EACH STATEMENT EXECUTE FUNCTION "core"."refuse_rewriting"();
CREATE TRIGGER "change_swept_only" BEFORE DELETE ON "core"."change"
  FOR EACH STATEMENT EXECUTE FUNCTION "core"."refuse_deleting"();

-- Removes at most `batch` of the oldest rows, as long as they are older than `before`, and notes the last of them; gives
-- how many. It is the owner's, so that who runs the server needs no right to delete.
CREATE FUNCTION "core"."sweep_changes"("before" timestamptz, "batch" integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  removed integer;
BEGIN
  PERFORM set_config('podyom.sweep', 'on', true);
  WITH oldest AS (
    SELECT c.xid, c.seq, c.at FROM core.change c
    WHERE c.xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY c.xid, c.seq LIMIT sweep_changes.batch
  ), stretch AS (
    SELECT o.seq, bool_and(o.at < sweep_changes.before) OVER (ORDER BY o.xid, o.seq) AS old FROM oldest o
  ), gone AS (
    DELETE FROM core.change c USING stretch s WHERE s.old AND c.seq = s.seq RETURNING c.xid, c.seq
  ), noted AS (
    INSERT INTO core.change_horizon AS h (id, xid, seq)
    SELECT true, g.xid, g.seq FROM gone g ORDER BY g.xid DESC, g.seq DESC LIMIT 1
    ON CONFLICT (id) DO UPDATE SET xid = excluded.xid, seq = excluded.seq
  )
  SELECT count(*) INTO removed FROM gone;
  PERFORM set_config('podyom.sweep', 'off', true);
  RETURN removed;
END $$;
