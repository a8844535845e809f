import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../api/graphql/global-id.ts'
import { planOf } from '../api/testing/plan.ts'
import { administrator, testServer } from '../api/testing/server.ts'

const server = testServer({ visitor: administrator })

// Enough rows for the planner to have a choice, of a kind that a filter leaves few of.
beforeAll(async () => {
  const { asOwner } = server().database
  await asOwner(`insert into core.school (id, key, region_id, municipality_id, name, short_name, kind, is_rural)
    select gen_random_uuid(), 'many-' || n, m.region_id, m.id, 'Школа № ' || n, 'СОШ № ' || n, 'SECONDARY', false
    from generate_series(1, 3000) n, (select * from core.municipality where key = 'livny') m`)
  await asOwner(`insert into core.order (id, key, region_id, municipality_id, number, date, issuer_name, title)
    select gen_random_uuid(), 'many-' || n, m.region_id, m.id, n::text, date '2020-01-01' + n, 'Отдел', 'О мерах № ' || n
    from generate_series(1, 3000) n, (select * from core.municipality where key = 'livny') m`)
  await asOwner(`insert into core.curator (id, region_id, municipality_id, school_id, person_id, kind, valid_from)
    select gen_random_uuid(), s.region_id, s.municipality_id, s.id, p.id, 'TUTOR', '2020-09-01'
    from core.school s, (select id from core.person limit 1) p where s.key like 'many-%'`)
  await asOwner(
    `insert into core.app_user (id, title) select gen_random_uuid(), 'Школа ' || n from generate_series(1, 3000) n`,
  )
  await asOwner(`insert into core.user_grant (id, user_id, role, school_id)
    select gen_random_uuid(), u.id, 'SCHOOL', s.id from core.app_user u, (select id from core.school limit 1) s`)
  // Few of them in the region that is read.
  await asOwner(`insert into core.risk_factor (id, region_id, municipality_id, school_id, school_year, name, significance)
    select gen_random_uuid(), s.region_id, s.municipality_id, s.id, '2023-2024', 'Нехватка педагогов', 'HIGH'
    from core.school s join generate_series(1, 3000) n on n = 1 or s.key like 'rodniki-%' where s.key not like 'many-%'`)
  await asOwner(`insert into core.risk_program (id, region_id, municipality_id, school_id, factor_id, title)
    select gen_random_uuid(), region_id, municipality_id, school_id, id, 'Кадры' from core.risk_factor`)
  await asOwner(`insert into core.meeting (id, region_id, municipality_id, school_id, title, date, is_held)
    select gen_random_uuid(), s.region_id, s.municipality_id, s.id, 'Совет', date '2020-01-01' + n, true
    from core.school s join generate_series(1, 3000) n on n = 1 or s.key like 'rodniki-%' where s.key not like 'many-%'`)
  await asOwner(`insert into core.meeting_decision (id, region_id, municipality_id, school_id, meeting_id, position, text, due_on)
    select gen_random_uuid(), region_id, municipality_id, school_id, id, 1, 'Составить план.', date + 30 from core.meeting`)
  await asOwner('analyze')
})

describe('a selective filter', () => {
  test.each([
    ['schools', 'role: LEADER', 'Index Cond: (id = ANY'],
    ['curators', 'on: "2010-01-01"', 'curator_valid_from_idx'],
    ['orders', 'text: "нигдетакогонет"', 'order_trigrams'],
    ['orders', 'number: "№ нигде–того"', 'order_number_unique'],
    ['users', 'role: AUDITOR', 'user_grant_role_user_id_idx'],
    ['schools', 'roleItem: "LEADER"', 'Index Cond: (id = ANY'],
    ['schools', 'supportItem: "FEDERAL_500PLUS"', 'Index Cond: (id = ANY'],
    ['meetings', 'text: "нигдетакогонет"', 'meeting_trigrams'],
    ['meetingDecisions', 'dueFrom: "2050-01-01"', 'meeting_decision_due'],
  ])('of %s by %s does not scan the whole table', async (list, filter, step) => {
    const { ask, database } = server()
    const answer = await ask(`{ ${list}(filter: { ${filter} }) { nodes { id } } }`)
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(1)
    const plan = await planOf(database, database.sql[0], [], 'explain (analyze)')
    expect(plan).toContain(step)
    const removed = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, rows]) => Number(rows))
    expect(Math.max(0, ...removed)).toBeLessThan(1000)
  })
})

describe('a list of one region', () => {
  test.each([
    ['activities(last: 5)', 'activity_region_id_roadmap_id_position_id_idx'],
    ['obligations(last: 5, filter: { state: DONE })', 'obligation_region_id_due_on_id_idx'],
    ['obligations(first: 5, filter: { states: [OVERDUE, RETURNED] })', 'obligation_region_id_due_on_id_idx'],
    ['obligations(first: 5, filter: { sectionKind: ORGANIZATION })', 'obligation_region_id_due_on_id_idx'],
    ['roadmaps(first: 5)', 'roadmap_region_id_starts_on_id_idx'],
    ['riskFactors(last: 5)', 'risk_factor_region_id_school_year_id_idx'],
    ['meetings(first: 5)', 'meeting_region_id_date_id_idx'],
    ['meetingDecisions(first: 5)', 'meeting_decision_region_due'],
    ['meetingDecisions(first: 5, filter: { state: OVERDUE })', 'meeting_decision_region_due'],
    ['riskPrograms(first: 5)', 'risk_program_region_id_id_idx'],
  ])('%s is read in index order up to the page for a viewer of one region', async (list, index) => {
    const { ask, database } = server()
    const answer = await ask(`{ ${list} { nodes { id } } }`, {}, { as: [{ role: 'REGIONAL', on: 'RU-ORL' }] })
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(1)
    const only = ['enable_seqscan = off', 'enable_sort = off', 'enable_bitmapscan = off']
    const plan = await planOf(database, database.sql[0], only)
    expect(plan).toContain(index)
    expect(plan).toContain('Index Cond: (region_id = ')
    // A page that is read from its end is turned round.
    expect(plan.slice(plan.indexOf('Limit'))).not.toContain('Sort')
  })
})

describe('the obligations of one record', () => {
  test.each([
    ['municipality', 'Municipality', 'municipality_id'],
    ['school', 'School', 'school_id'],
    ['organization', 'Organization', 'organization_id'],
    ['roadmap', 'Roadmap', 'roadmap_id'],
    ['section', 'RoadmapSection', 'section_id'],
    ['activity', 'Activity', 'activity_id'],
    ['order', 'Order', 'order_id'],
    ['clause', 'OrderClause', 'order_clause_id'],
  ])('by %s are read in the order of its index', async (field, type, column) => {
    const { ask, database } = server()
    const { rows } = await database.pool.query(
      `select ${column} as id from core.obligation where ${column} is not null and archived_at is null limit 1`,
    )
    const query = `query ($id: ID) { obligations(first: 5, filter: { ${field}: $id }) { nodes { id } } }`
    const answer = await ask(query, { id: globalId(type, rows[0].id) })
    expect(answer.errors).toEqual([])
    expect(answer.data.obligations.nodes.length).toBeGreaterThan(0)
    expect(answer.statements).toHaveLength(1)
    const only = ['enable_seqscan = off', 'enable_sort = off', 'enable_bitmapscan = off']
    const plan = await planOf(database, database.sql[0], only)
    expect(plan).toContain(`obligation_${column}_due_on_id_idx`)
    expect(plan).toContain(`Index Cond: (${column} = `)
    expect(plan.slice(plan.indexOf('Limit'))).not.toContain('Sort')
  })
})

test('the obligations due within some days are read by their days', async () => {
  const { ask, database } = server()
  const days = 'dueFrom: "2023-10-01", dueTo: "2023-10-31"'
  const answer = await ask(`{ obligations(first: 5, filter: { ${days} }) { nodes { id } } }`)
  expect(answer.errors).toEqual([])
  expect(answer.statements).toHaveLength(1)
  const plan = await planOf(database, database.sql[0], ['enable_seqscan = off', 'enable_sort = off'])
  expect(plan).toContain("Index Cond: ((due_on >= '2023-10-01'::date) AND (due_on <= '2023-10-31'::date))")
})

test('the coverage of the risks of one region is counted by the indexes of its region', async () => {
  const { ask, database } = server()
  const query = '{ riskCoverage(filter: { schoolYear: "2023-2024" }) { factors programs } }'
  const answer = await ask(query, {}, { as: [{ role: 'REGIONAL', on: 'RU-ORL' }] })
  expect(answer.errors).toEqual([])
  expect(answer.data.riskCoverage.factors).toBeGreaterThan(0)
  expect(answer.statements).toHaveLength(1)
  const plan = await planOf(database, database.sql[0], [], 'explain (analyze)')
  expect(plan).toContain('Index Cond: (region_id = ')
  expect(plan).not.toMatch(/Seq Scan on risk_(factor|program)/)
})

test('the items of a reference book are read in index order up to the page', async () => {
  const { ask, database } = server()
  const answer = await ask('{ referenceItems(first: 5) { nodes { id } } }')
  expect(answer.errors).toEqual([])
  expect(answer.statements).toHaveLength(1)
  const only = ['enable_seqscan = off', 'enable_sort = off', 'enable_bitmapscan = off']
  const plan = await planOf(database, database.sql[0], only)
  expect(plan).toContain('reference_item_position_id_idx')
  expect(plan.slice(plan.indexOf('Limit'))).not.toContain('Sort')
})

test('the obligations on which a school may report are read by its index', async () => {
  const { ask, database } = server()
  const query = '{ obligations(first: 5, filter: { mine: true }) { nodes { id } } }'
  const answer = await ask(query, {}, { as: [{ role: 'SCHOOL', on: 'khotynets-yuryevskaya' }] })
  expect(answer.errors).toEqual([])
  expect(answer.statements).toHaveLength(1)
  const only = ['enable_seqscan = off', 'enable_sort = off', 'enable_bitmapscan = off']
  const plan = await planOf(database, database.sql[0], only)
  expect(plan).toContain('obligation_school_id_due_on_id_idx')
  expect(plan).not.toContain('Sort')
})

test('200 records of two types are read by their ids in one statement, and 500 are refused with the limit', async () => {
  const { ask, database } = server()
  const { rows } = await database.pool.query(
    `(select id, 'School' as type from core.school limit 100)
      union all (select id, 'Activity' from core.activity limit 100)`,
  )
  const ids = rows.map(({ id, type }: { id: string; type: string }) => globalId(type, id))
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const answer = await ask(query, { ids })
  expect(answer.errors).toEqual([])
  expect(answer.data.nodes.map((one: { id: string }) => one.id)).toEqual(ids)
  expect(answer.statements).toHaveLength(1)
  const refused = await ask(query, { ids: [...ids, ...ids, ...ids].slice(0, 500) })
  expect(refused.errors[0]).toMatchObject({
    message: expect.stringContaining('200'),
    extensions: { code: 'BAD_INPUT' },
  })
  expect(refused.statements).toHaveLength(0)
})

test('a page from an old cursor costs hardly more than the next page', async () => {
  const { rows } = await server().database.pool.query('show random_page_cost')
  expect(rows).toEqual([{ random_page_cost: '1.1' }])
})
