import { verifyAudit } from '../../api/audit/verify.ts'
import { readId } from '../../api/graphql/global-id.ts'
import type { Saved } from './client.ts'
import type { Environment } from './environment.ts'
import { assertion, type Result } from './result.ts'

/** What the server has written since it runs: the roadmaps that come with the product have no audit entries. */
const written = `
  with audited as (select record_id, count(*) as entries from core.audit_entry group by 1),
  fed as (select record_id, count(*) as rows from core.change group by 1),
  record as (
    select id, version, created_at from core.organization union all
    select id, version, created_at from core.execution_report union all
    select id, version, created_at from core.roadmap union all
    select id, version, created_at from core.roadmap_section union all
    select id, version, created_at from core.activity union all
    select id, version, created_at from core.obligation
  ),
  fresh as (select * from record where created_at > (select min(created_at) from core.api_key))`

/**
 * A record of a version has as many audit entries as it has versions, and at least as many rows in the change feed: it also
 * comes there when what follows from other records has changed.
 */
const unaudited = `${written}
  select count(*)::int as n from fresh left join audited on record_id = id left join fed using (record_id)
  where coalesce(entries, 0) <> version or coalesce(rows, 0) < version`

/** An entry or a row in the feed without its record. */
const orphaned = `${written}
  select count(*)::int as n from (select record_id from audited union select record_id from fed) one
  where not exists (select from record where id = record_id)
    and not exists (select from core.finding f where f.id = record_id)
    and not exists (select from core.evidence e where e.id = record_id)`

const halved = `
  select (select count(*) from core.execution_report r
          where not exists (select from core.evidence e where e.report_id = r.id))::int
    + (select count(*) from core.roadmap m where (status in ('APPROVED', 'IN_EXECUTION')) <>
         exists (select from core.obligation o where o.roadmap_id = m.id) and m.key not in
         (select key from core.roadmap where created_at <= (select min(created_at) from core.api_key)))::int as n`

/** Acknowledged writes that are lost, or have an earlier version. */
const lost = `${written}
  select count(*)::int as n from unnest($1::uuid[], $2::int[]) as saved(id, version)
  left join record using (id) where record.version is null or record.version < saved.version`

/** Holds what is stored against what was acknowledged: nothing is lost, nothing is half there, the audit log is whole. */
export async function checkInvariants(
  { pool }: Environment,
  saved: readonly Saved[],
): Promise<readonly Result[]> {
  const count = async (sql: string, values: unknown[] = []) => {
    const { rows } = await pool.query<{ readonly n: number }>(sql, values)
    return rows[0]?.n ?? Number.NaN
  }
  const ids = saved.map(({ id }) => readId(id)?.id)
  const gone = await count(lost, [ids, saved.map(({ version }) => version)])
  const bare = await count(unaudited)
  const stray = await count(orphaned)
  const halves = await count(halved)
  const broken = await verifyAudit(pool)
  return [
    assertion(`подтверждённых записей ${saved.length}, потеряно ${gone}`, gone === 0 && saved.length > 0),
    assertion(
      `записей без своей строки журнала или ленты ${bare}, строк без записи ${stray}`,
      bare + stray === 0,
    ),
    assertion(`отчётов без подтверждений и утверждённых карт без обязательств ${halves}`, halves === 0),
    assertion(
      `цепочка журнала ${broken ? `нарушена на записи ${broken.sequence}` : 'цела'}`,
      broken === null,
    ),
  ]
}
