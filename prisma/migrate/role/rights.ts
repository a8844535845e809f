import type { ClientBase } from 'pg'

/**
 * The privileges of the API on each table, derived from the table and not from a list, so that they also apply to tables
 * of future migrations and of plugins:
 * - a table whose trigger refuses writing is read: functions of the owner write it;
 * - a table whose trigger refuses rewriting is append-only, and the right to rewrite it is not given either;
 * - the ledger of migrations is read;
 * - every other table is read and written. Nothing may be emptied, altered or referred to.
 * Only what differs from it is changed, for servers that start together would else get in each other's way.
 */
const differing = `
  WITH ours AS (
    SELECT c.oid, c.relkind, c.relacl, n.nspname, c.relname, CASE
        WHEN c.relkind = 'S' THEN '{USAGE}'::text[]
        WHEN c.relkind IN ('v', 'm') OR c.relname = '_prisma_migrations' THEN '{SELECT}'
        WHEN 'refuse_writing' = ANY (refusals) THEN '{SELECT}'
        WHEN 'refuse_rewriting' = ANY (refusals) THEN '{INSERT,SELECT}'
        ELSE '{DELETE,INSERT,SELECT,UPDATE}'
      END AS wanted
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, LATERAL (
      SELECT array_agg(f.proname) AS refusals FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid WHERE t.tgrelid = c.oid
    ) r
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
      AND pg_has_role(c.relowner, 'USAGE')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  ), given AS (
    SELECT o.*, ARRAY(SELECT privilege_type FROM aclexplode(relacl)
                       WHERE grantee = $1::regrole ORDER BY 1) AS given FROM ours o
  )
  SELECT DISTINCT format('GRANT USAGE ON SCHEMA %I TO %s', nspname, $1) AS grant, 1 AS step FROM ours
   WHERE NOT has_schema_privilege($1::regrole, nspname, 'USAGE')
  UNION ALL
  SELECT format('REVOKE ALL ON %s %I.%I FROM %s', kind, nspname, relname, $1), 2
    FROM given, LATERAL (SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind) k
   WHERE given <> wanted AND given <> '{}'
  UNION ALL
  SELECT format('GRANT %s ON %s %I.%I TO %s', array_to_string(wanted, ', '), kind, nspname, relname, $1), 3
    FROM given, LATERAL (SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind) k
   WHERE given <> wanted
  ORDER BY step`

/** Gives the role what the API needs of the tables that there are now, and takes what is more than that. */
export const giveRights = async (client: ClientBase, role: string): Promise<void> => {
  const { rows } = await client.query<{ grant: string }>(differing, [client.escapeIdentifier(role)])
  if (rows.length > 0) await client.query(['BEGIN', ...rows.map(row => row.grant), 'COMMIT'].join(';\n'))
}
