import type { ClientBase } from 'pg'

/**
 * A model of Prisma cannot say everything, so these are written in migrations by hand, and the comparison
 * of migrations with models must not drop them. They are recognized by their properties, not by a list:
 * - a foreign key from another schema into `core`: as a relation it would put a field of the plugin into
 *   the core's model;
 * - an index over an expression, over a part of the rows, or of a kind other than btree (trigrams, full text).
 * Functions, extensions, triggers and check constraints are invisible to the comparison anyway.
 */
const sql = `
  SELECT format('ALTER TABLE "%s"."%s" DROP CONSTRAINT "%s";', n.nspname, t.relname, c.conname) AS drop
    FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace
   WHERE c.contype = 'f' AND n.nspname <> 'core'
     AND c.confrelid IN (SELECT oid FROM pg_class WHERE relnamespace = to_regnamespace('core'))
  UNION ALL
  SELECT format('DROP INDEX "%s"."%s";', n.nspname, c.relname)
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_am a ON a.oid = c.relam
   WHERE i.indexprs IS NOT NULL OR i.indpred IS NOT NULL OR a.amname <> 'btree'`

/** The statements by which Prisma would drop what is written by hand in this database. */
export const findHandwritten = async (client: ClientBase): Promise<readonly string[]> => {
  const { rows } = await client.query<{ drop: string }>(sql)
  return rows.map(row => row.drop)
}
