import { beforeAll, describe, expect, test } from 'vitest'
import { plugins } from '../../plugins/index.ts'
import { settled } from '../change/testing.ts'
import { tablesOf } from '../graphql/binding/schema-extensions.ts'
import { globalId } from '../graphql/global-id.ts'
import { createSchema } from '../graphql/schema.ts'
import { approve, created } from '../roadmap/testing.ts'
import { administrator, testServer } from '../testing/server.ts'
import { isPlaced } from './transfer/relocate.ts'

const server = testServer({ now: '2026-12-20T09:00:00Z', visitor: administrator })
const act = { on: '2026-12-15', act: 'Закон области от 01.12.2026 № 5-ОЗ' }
const asOffice = { as: [{ role: 'REGIONAL', on: 'RU-ORL' }] } as const
const asOld = { as: [{ role: 'MUNICIPAL', on: 'livny' }] } as const
const asNew = { as: [{ role: 'MUNICIPAL', on: 'khotynets' }] } as const

const send = async (name: string, input: object, fields = 'record { id version }', request = {}) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} findings { code } } }`
  return server().ask(query, { input }, request)
}
const done = async (name: string, input: object, fields?: string) => {
  const { data, errors } = await send(name, input, fields)
  expect(errors).toEqual([])
  return data[name].record
}
const rowOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''

let school = ''
let key = ''
let khotynets = ''
let own = ''
let accepted = ''
let head = ''
const card = `query ($id: ID!) { node(id: $id) { ... on School { id municipality { key } } } }`

/** A school with a roadmap of its own and in one of its municipality, an accepted report, and staff. */
beforeAll(async () => {
  const { db } = server().database
  khotynets = globalId(
    'Municipality',
    (await db.municipality.findUniqueOrThrow({ where: { key: 'khotynets' } })).id,
  )
  const municipal = await created(server())
  const { id } = await db.school.findFirstOrThrow({
    where: { municipality: { key: 'livny' } },
    orderBy: { key: 'asc' },
  })
  school = globalId('School', id)
  key = (await db.school.findUniqueOrThrow({ where: { id } })).key
  const approved = { version: 1, approvedOn: '2026-09-01' }
  expect((await server().ask(approve, { input: { roadmap: municipal.id, ...approved } })).errors).toEqual([])
  own = (await created(server(), { owner: school, coveredSchools: [] })).id
  expect((await server().ask(approve, { input: { roadmap: own, ...approved } })).errors).toEqual([])
  const first = await db.obligation.findFirstOrThrow({
    where: { roadmapId: rowOf(municipal.id), schoolId: id },
    orderBy: { dueOn: 'asc' },
  })
  accepted = globalId('Obligation', first.id)
  const report = await server().ask(
    `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id version } } }`,
    { input: { obligation: accepted, revision: 0, text: 'Проведён анализ.' } },
    { as: [{ role: 'SCHOOL', on: key }] },
  )
  expect(report.errors).toEqual([])
  await done('acceptReport', { report: report.data.submitReport.record.id, version: 1 })
  await done('registerPerson', { school, position: 'Учитель' })
  await settled(server().database)
  head = (await server().ask('{ changes(first: 0) { head } }', {}, asOld)).data.changes.head
  const { version } = await db.school.findUniqueOrThrow({ where: { id } })
  const input = { school, version, municipality: khotynets, ...act }
  const moved = await send('moveSchool', input, 'record { municipality { key } }', asOffice)
  expect(moved.errors).toEqual([])
  expect(moved.data.moveSchool.record).toEqual({ municipality: { key: 'khotynets' } })
})

describe('a school that has moved under roadmaps in force', () => {
  test('has a history of the move with its act', async () => {
    const { data } = await server().ask(
      `query ($id: ID!) { node(id: $id) { ... on School {
      history { kind on act from { key } to { key } other { id } } } } }`,
      { id: school },
    )
    expect(data.node.history).toEqual([
      { kind: 'MOVED', ...act, from: { key: 'livny' }, to: { key: 'khotynets' }, other: null },
    ])
  })

  test('is read by its new municipality and not in the lists of the old one', async () => {
    expect((await server().ask(card, { id: school }, asNew)).data.node.municipality.key).toBe('khotynets')
    expect((await server().ask(card, { id: school }, asOld)).data.node).toBeNull()
  })

  test('leaves what it reported to the old municipality, which still names the school', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Obligation {
      state municipality { key } school { key } roadmap { title } activity { title } report { review } } } }`
    const done = { state: 'DONE', school: { key }, municipality: { key: 'livny' } }
    expect((await server().ask(query, { id: accepted }, asOld)).data.node).toMatchObject(done)
    const asSchool = { as: [{ role: 'SCHOOL', on: key }] } as const
    for (const reader of [asNew, asSchool]) {
      const { data } = await server().ask(query, { id: accepted }, reader)
      expect(data.node).toMatchObject({ ...done, activity: { title: expect.any(String) } })
    }
  })

  test('takes its own roadmap along, and owes nothing more in that of the old municipality', async () => {
    const { db } = server().database
    expect(await db.roadmap.findUniqueOrThrow({ where: { id: rowOf(own) } })).toMatchObject({
      status: 'APPROVED',
    })
    const { data } = await server().ask(
      `query ($id: ID!) { node(id: $id) { ... on Roadmap { municipality { key } sections { activities { totalCount } } } } }`,
      { id: own },
      asNew,
    )
    expect(data.node).toMatchObject({ municipality: { key: 'khotynets' } })
    expect(data.node.sections[0].activities.totalCount).toBeGreaterThan(0)
    const left = await db.obligation.findMany({
      where: { schoolId: rowOf(school), waivedOn: null, archivedAt: null },
      include: { roadmap: { select: { schoolId: true } }, reports: true },
    })
    const due = left.filter(one => one.roadmap?.schoolId === null && one.reports.length === 0)
    expect(due.filter(one => one.dueOn >= new Date(act.on))).toEqual([])
  })

  test('is to a mirror of the old municipality a tombstone, and so is all that went along', async () => {
    await settled(server().database)
    const { data } = await server().ask(
      'query ($after: String!) { changes(after: $after, first: 500) { changes { type operation id } } }',
      { after: head },
      asOld,
    )
    const last = new Map(
      data.changes.changes.map((one: { id: string; operation: string }) => [one.id, one.operation]),
    )
    expect(last.get(school)).toBe('TOMBSTONE')
    expect(last.get(own)).toBe('TOMBSTONE')
    expect(last.has(accepted)).toBe(false)
    const kinds = new Set(
      data.changes.changes
        .filter((one: { operation: string }) => one.operation === 'TOMBSTONE')
        .map((one: { type: string }) => one.type),
    )
    expect([...kinds]).toEqual(
      expect.arrayContaining(['Activity', 'Obligation', 'Person', 'Roadmap', 'RoadmapSection', 'School']),
    )
  })

  test('cannot be moved by its municipality', async () => {
    const { version } = await server().database.db.school.findUniqueOrThrow({ where: { id: rowOf(school) } })
    const { errors } = await send(
      'moveSchool',
      { school, version, municipality: khotynets, ...act },
      undefined,
      asNew,
    )
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})

test('Every table with the municipality of its rows follows, but for logs and rights', async () => {
  const { rows } = await server().database.pool.query<{ name: string }>(`
    select table_schema || '.' || table_name as name from information_schema.columns
    where column_name = 'municipality_id' order by 1`)
  const followed = new Set(
    [...tablesOf(createSchema(plugins)).values()]
      .filter(isPlaced)
      .map(({ name }) => name.sql.replaceAll('"', '')),
  )
  expect(rows.map(({ name }) => name).filter(name => !followed.has(name))).toEqual([
    'core.audit_entry',
    'core.change',
    'core.group_grant',
    'core.import',
    'core.notice',
    'core.user_grant',
  ])
})

describe('a renamed school', () => {
  test('is found by its old name and tells when it had which', async () => {
    const { data } = await server().ask(`{ schools(filter: { municipality: "${khotynets}" }) {
      nodes { id version name shortName } } }`)
    const [one] = data.schools.nodes.filter((node: { id: string }) => node.id !== school)
    const renamed = await done(
      'renameSchool',
      { school: one.id, version: one.version, name: 'МБОУ «Лицей № 77»', shortName: 'Лицей № 77', ...act },
      'record { id names { name shortName validFrom validTo } history { kind formerName } }',
    )
    expect(renamed.names).toEqual([
      { name: 'МБОУ «Лицей № 77»', shortName: 'Лицей № 77', validFrom: '2026-12-15', validTo: null },
      { name: one.name, shortName: one.shortName, validFrom: null, validTo: '2026-12-14' },
    ])
    expect(renamed.history).toEqual([{ kind: 'RENAMED', formerName: one.name }])
    const found = await server().ask(
      'query ($text: String!) { schools(filter: { text: $text }) { nodes { id } } }',
      {
        text: one.shortName,
      },
    )
    expect(found.data.schools.nodes).toContainEqual({ id: one.id })
  })
})

describe('a liquidated school', () => {
  test('leaves the lists on a day by an act, and what it did keeps its name', async () => {
    const { db } = server().database
    const { version } = await db.school.findUniqueOrThrow({ where: { id: rowOf(school) } })
    const closed = await send('closeSchool', { school, version, ...act }, 'record')
    expect(closed.errors).toEqual([])
    expect((await server().ask(card, { id: school })).data.node).toBeNull()
    const { data } = await server().ask(
      `query ($id: ID!) { node(id: $id) { ... on Obligation { school { key history { kind } } } } }`,
      { id: accepted },
    )
    expect(data.node.school).toEqual({ key, history: [{ kind: 'CLOSED' }, { kind: 'MOVED' }] })
    expect(await db.roadmap.findUniqueOrThrow({ where: { id: rowOf(own) } })).toMatchObject({
      status: 'CLOSED',
    })
    expect(await db.person.count({ where: { schoolId: rowOf(school), archivedAt: null } })).toBe(0)
  })
})
