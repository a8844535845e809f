import { globalId } from '../../../api/graphql/global-id.ts'
import type { Scenario } from '../scenario.ts'

const changes = `query ($after: String) { changes(after: $after, first: 100) { changes { type id key version operation } endCursor hasMore } }`
const change = 'record_id, type, key, version, operation'
const plain = `select json_agg(x) from (select ${change} from core.change order by xid, seq limit 100) x`

const changesAfter = (name: string, as: string): Scenario => ({
  name,
  as,
  query: changes,
  variables: (_, { cursors }) => ({ after: cursors[as] }),
  sql: plain,
  isSequential: true,
})

/** Deep pages, the feed, and writing. */
export const feedAndWrites: readonly Scenario[] = [
  {
    name: 'schools: a deep page by cursor',
    query: 'query ($after: String) { schools(first: 20, after: $after) { nodes { id shortName } } }',
    variables: (_, { cursors }) => ({ after: cursors.deep }),
    sql: `select json_agg(x) from (select id, short_name from core.school where (short_name, id) > (
        (select short_name from core.school where key = 'bench-s99'), '00000000-0000-7000-8003-000000000063')
      order by short_name, id limit 20) x`,
  },
  { name: 'changes: 100 of the feed', query: changes, variables: () => ({ after: null }), sql: plain },
  changesAfter('changes after a move to another municipality', 'moved'),
  changesAfter('changes after a fall from the country to a region', 'fallen'),
  changesAfter('changes after a rise from a region to the country', 'risen'),
  {
    name: 'submitReport',
    query: `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id } findings { code } } }`,
    variables: (_, { unreported }) => ({
      input: {
        obligation: globalId('Obligation', unreported.pop() ?? ''),
        revision: 0,
        text: 'Сделано.',
        evidence: [],
      },
    }),
    sql: `with o as (select * from core.obligation where id = $1 for update), r as (
        insert into core.execution_report (id, region_id, municipality_id, school_id, obligation_id, revision, text, submitted_at, submitted_on)
        select gen_random_uuid(), region_id, municipality_id, school_id, id, 1, 'Сделано.', now(), current_date from o returning id
      ), c as (insert into core.change (type, record_id, operation, version) select 'ExecutionReport', id, 'UPSERT', 1 from r
      ), a as (insert into core.audit_entry (user_title, action, record_type, record_id, request_id, previous, hash)
        select 'Скорость', 'report.submit', 'ExecutionReport', id, 'bench', '', '' from r)
      select json_build_object('id', id) from r`,
    values: (_, { unreported }) => [unreported.pop()],
  },
]
