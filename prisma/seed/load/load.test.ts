import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../api/testing/database.ts'
import type { SeedDocument } from '../document.ts'
import { readDocument } from '../read.ts'
import { loadDocument, seed } from './load.ts'

const { db, sql, close } = await testDatabase()
const first = await seed(db)
const sent = sql.map(statement => statement.sql)

afterAll(close)

/** Every table that the documents fill, with the number of its rows after the five. */
const expected = {
  region: 3,
  municipality: 5,
  school: 15,
  schoolSupport: 16,
  schoolRole: 14,
  schoolContext: 1,
  organization: 39,
  organizationMember: 7,
  person: 45,
  order: 5,
  orderClause: 23,
  actReference: 10,
  orderAcknowledgement: 1,
  roadmap: 5,
  roadmapTask: 18,
  roadmapSchool: 10,
  roadmapSection: 22,
  activity: 156,
  indicator: 11,
  curator: 15,
  monitoringCampaign: 1,
  campaignSchool: 4,
  assessmentResult: 45,
} as const

const counts = async () => ({
  region: await db.region.count(),
  municipality: await db.municipality.count(),
  school: await db.school.count(),
  schoolSupport: await db.schoolSupport.count(),
  schoolRole: await db.schoolRole.count(),
  schoolContext: await db.schoolContext.count(),
  organization: await db.organization.count(),
  organizationMember: await db.organizationMember.count(),
  person: await db.person.count(),
  order: await db.order.count(),
  orderClause: await db.orderClause.count(),
  actReference: await db.actReference.count(),
  orderAcknowledgement: await db.orderAcknowledgement.count(),
  roadmap: await db.roadmap.count(),
  roadmapTask: await db.roadmapTask.count(),
  roadmapSchool: await db.roadmapSchool.count(),
  roadmapSection: await db.roadmapSection.count(),
  activity: await db.activity.count(),
  indicator: await db.indicator.count(),
  curator: await db.curator.count(),
  monitoringCampaign: await db.monitoringCampaign.count(),
  campaignSchool: await db.campaignSchool.count(),
  assessmentResult: await db.assessmentResult.count(),
})

/** Every stored row of all tables. */
const everything = async () => {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'core' ORDER BY 1`
  const rows = tables.map(({ name }) =>
    db.$queryRawUnsafe(`SELECT to_jsonb(t) AS row FROM ${name} t ORDER BY t::text`),
  )
  return (await db.$transaction(rows)).flat()
}

describe('the five documents', () => {
  test('fill every table with what they hold', async () => {
    expect(first.documents).toBe(5)
    expect(await counts()).toEqual(expected)
  })

  test('count every row they write', async () => {
    const total = Object.values(expected).reduce((sum, count) => sum + count, 0)
    const [responsibles, clauseResponsibles, obligations] = await Promise.all([
      db.activityResponsible.count(),
      db.orderClauseResponsible.count(),
      db.obligation.count(),
    ])
    expect(first.rows).toBe(total + responsibles + clauseResponsibles + obligations)
  })

  test('keep 151 activities, and 5 parts of two of them', async () => {
    const roadmaps = await db.roadmap.findMany({
      orderBy: { key: 'asc' },
      select: { key: true, activities: { select: { parentId: true } } },
    })
    expect(
      roadmaps.map(({ key, activities }) => [
        key,
        activities.filter(row => row.parentId === null).length,
        activities.filter(row => row.parentId !== null).length,
      ]),
    ).toEqual([
      ['khotynets', 21, 0],
      ['livny', 66, 5],
      ['orda', 7, 0],
      ['puchezh', 21, 0],
      ['rodniki', 36, 0],
    ])
  })

  test('name positions and never people', async () => {
    const { _count } = await db.person.aggregate({ _count: { fullName: true, email: true, phone: true } })
    expect(_count).toEqual({ fullName: 0, email: 0, phone: 0 })
    expect(await db.person.count({ where: { isNamedInSource: true } })).toBe(22)
  })

  test('are written a table at a time, in one transaction each', () => {
    const inserts = sent.filter(statement => /^\s*INSERT/i.test(statement))
    expect(sent.filter(statement => statement === 'COMMIT')).toHaveLength(5)
    expect(inserts.length).toBeLessThanOrEqual(5 * 26)
    expect(inserts.filter(statement => statement.includes('"core"."activity" as t ('))).toHaveLength(5)
  })
})

describe('a second run', () => {
  test('writes nothing and keeps every id and version', async () => {
    const before = await everything()
    sql.length = 0
    expect(await seed(db)).toEqual({ documents: 5, rows: 0 })
    expect(sql.filter(statement => /^\s*(INSERT|UPDATE|DELETE)/i.test(statement.sql))).toEqual([])
    expect(await everything()).toEqual(before)
  })

  test('leaves what people have changed or archived since', async () => {
    const archivedAt = new Date('2026-01-01T00:00:00Z')
    await db.school.update({
      where: { key: 'livny-orlovskaya' },
      data: { name: 'Новое название', version: 2 },
    })
    await db.activity.update({ where: { key: 'livny-1.1' }, data: { archivedAt } })
    await seed(db)
    expect(await db.school.findUnique({ where: { key: 'livny-orlovskaya' } })).toMatchObject({
      name: 'Новое название',
      version: 2,
    })
    expect(await db.activity.findUnique({ where: { key: 'livny-1.1' } })).toMatchObject({ archivedAt })
  })
})

test('reports the order and the roadmap of a new document', async () => {
  const document: SeedDocument = JSON.parse(
    JSON.stringify(readDocument('orda.json')).replaceAll('orda', 'oldtown'),
  )
  const { orderIds, roadmapIds } = await loadDocument(db, document)
  const { id, orderId } = await db.roadmap.findUniqueOrThrow({ where: { key: 'oldtown' } })
  expect([orderIds, roadmapIds]).toEqual([[orderId], [id]])
  expect(await loadDocument(db, document)).toEqual({ rows: 0, orderIds: [], roadmapIds: [] })
})

describe('a document that fails half-way', () => {
  /** Orda under other keys, but for one activity, whose key Livny holds. */
  const broken = (): SeedDocument => {
    const document: SeedDocument = JSON.parse(
      JSON.stringify(readDocument('orda.json')).replaceAll('orda', 'newtown'),
    )
    const activity = document.roadmap.sections[0]?.activities[0]
    if (activity) activity.key = 'livny-1.1'
    return document
  }

  test('leaves nothing behind', async () => {
    const before = await everything()
    await expect(loadDocument(db, broken())).rejects.toThrow()
    expect(await everything()).toEqual(before)
  })
})
