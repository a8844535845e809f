-- What the API's role writes into a log tells when and by which transaction it was written, whatever the statement says.
CREATE FUNCTION "core"."stamp_change"() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  NEW."seq" := nextval('"core"."change_seq_seq"'::regclass);
  NEW."xid" := pg_current_xact_id();
  NEW."at" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER "change_stamp" BEFORE INSERT ON "core"."change"
  FOR EACH ROW EXECUTE FUNCTION "core"."stamp_change"();

-- Numbers follow one another without a gap: the lock is held until the commit, and what is undone takes no number.
CREATE OR REPLACE FUNCTION "core"."chain_audit_entry"() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('core.audit_entry'));
  SELECT e."sequence", e."hash" INTO last FROM "core"."audit_entry" e ORDER BY e."sequence" DESC LIMIT 1;
  NEW."sequence" := coalesce(last."sequence", 0) + 1;
  NEW."at" := clock_timestamp();
  NEW."previous" := coalesce(last."hash", '');
  NEW."hash" := "core"."audit_hash"(NEW);
  RETURN NEW;
END $$;

-- The horizon is written by `sweep_changes`, which is the owner's.
CREATE FUNCTION "core"."refuse_writing"() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
    RAISE EXCEPTION 'the table %.% is written by its functions', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "change_horizon_kept" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "core"."change_horizon"
  FOR EACH STATEMENT EXECUTE FUNCTION "core"."refuse_writing"();

-- Whoever may call it removes nothing that is younger than the shortest retention that can be configured, 30 days.
CREATE OR REPLACE FUNCTION "core"."sweep_changes"("before" timestamptz, "batch" integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  bound constant timestamptz := least(sweep_changes.before, now() - interval '30 days');
  most constant integer := least(coalesce(sweep_changes.batch, 1000), 10000);
  removed integer;
BEGIN
  PERFORM set_config('podyom.sweep', 'on', true);
  WITH oldest AS (
    SELECT c.xid, c.seq, c.at FROM core.change c
    WHERE c.xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY c.xid, c.seq LIMIT most
  ), stretch AS (
    SELECT o.seq, bool_and(o.at < bound) OVER (ORDER BY o.xid, o.seq) AS old FROM oldest o
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
