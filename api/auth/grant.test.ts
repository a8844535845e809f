import { beforeEach, describe, expect, test } from 'vitest'
import { type Clock, daysOf } from '../calendar/today.ts'
import { readFrom } from '../data/query.ts'
import { testServer } from '../testing/server.ts'
import { subjectUser } from './user.ts'

const server = testServer({})
const key = 'rodniki-curator-municipal-curator'
const day = '2021-03-01'

let clauseId = ''
let subject = ''
let count = 0

const still: Clock = { now: new Date(), zones: new Map() }

/** The roles that a user with a curator's grant has on a day. */
const rolesOn = async (on: string | null = day, clock = still) => {
  const user = await subjectUser(readFrom(server().database.pool), subject, daysOf(clock, on))
  return user?.grants.map(({ role }) => role)
}

beforeEach(async () => {
  const { db } = server().database
  const curator = await db.curator.findUniqueOrThrow({ where: { key } })
  const clause = await db.orderClause.findFirstOrThrow({ where: { key: 'rodniki-order-2' } })
  clauseId = clause.id
  await db.curator.update({
    where: { key },
    data: {
      validFrom: new Date('2021-02-01'),
      validTo: new Date('2021-06-30'),
      orderClauseId: clauseId,
      archivedAt: null,
    },
  })
  await db.orderClause.update({ where: { id: clauseId }, data: { archivedAt: null } })
  count += 1
  subject = `curator-${count}`
  const grant = { role: 'CURATOR', schoolId: curator.schoolId, curatorId: curator.id } as const
  await db.appUser.create({ data: { subject, title: 'Куратор', grants: { create: grant } } })
})

describe("a curator's grant", () => {
  test('lasts from the first to the last day of the assignment', async () => {
    for (const on of ['2021-02-01', '2021-06-30']) expect(await rolesOn(on)).toEqual(['CURATOR'])
    for (const on of ['2021-01-31', '2021-07-01']) expect(await rolesOn(on)).toEqual([])
  })

  test('ends at the midnight of its region', async () => {
    const { id } = await server().database.db.region.findUniqueOrThrow({ where: { code: 'RU-IVA' } })
    const now = new Date('2021-06-30T20:30:00Z')
    expect(await rolesOn(null, { now, zones: new Map([[id, 'Europe/Moscow']]) })).toEqual(['CURATOR'])
    expect(await rolesOn(null, { now, zones: new Map([[id, 'Asia/Yekaterinburg']]) })).toEqual([])
  })

  test('ends with the clause of its order', async () => {
    const { db } = server().database
    await db.orderClause.update({ where: { id: clauseId }, data: { archivedAt: new Date() } })
    expect(await rolesOn()).toEqual([])
  })

  test('does not begin before the order is dated', async () => {
    const { db } = server().database
    await db.curator.update({ where: { key }, data: { validFrom: null } })
    expect(await rolesOn('2020-01-01')).toEqual([])
    expect(await rolesOn()).toEqual(['CURATOR'])
  })

  test('ends when the assignment is archived or goes to another school', async () => {
    const { db } = server().database
    await db.curator.update({ where: { key }, data: { archivedAt: new Date() } })
    expect(await rolesOn()).toEqual([])
    const { schoolId } = await db.curator.update({ where: { key }, data: { archivedAt: null } })
    await db.curator.update({ where: { key }, data: { schoolId: null } })
    expect(await rolesOn()).toEqual([])
    await db.curator.update({ where: { key }, data: { schoolId } })
  })
})

test('a grant ends when its school or municipality is archived', async () => {
  const { db } = server().database
  const school = await db.school.findFirstOrThrow({ where: { municipality: { key: 'livny' } } })
  const places = [
    { role: 'SCHOOL', schoolId: school.id },
    { role: 'MUNICIPAL', municipalityId: school.municipalityId },
    { role: 'REGIONAL', regionId: school.regionId },
  ] as const
  await db.appUser.create({ data: { subject: 'placed', title: 'Отдел', grants: { create: [...places] } } })
  subject = 'placed'
  const where = { id: school.id }
  await db.school.update({ where, data: { archivedAt: new Date() } })
  expect((await rolesOn())?.toSorted()).toEqual(['MUNICIPAL', 'REGIONAL'])
  const town = { where: { id: school.municipalityId } }
  await db.municipality.update({ ...town, data: { archivedAt: new Date() } })
  expect(await rolesOn()).toEqual(['REGIONAL'])
  await db.school.update({ where, data: { archivedAt: null } })
  await db.municipality.update({ ...town, data: { archivedAt: null } })
})

test('a grant is in force on its own days only', async () => {
  const { db } = server().database
  const { id } = await db.appUser.findFirstOrThrow({ where: { subject } })
  await db.userGrant.updateMany({ where: { userId: id }, data: { validTo: new Date('2021-02-28') } })
  expect(await rolesOn('2021-02-28')).toEqual(['CURATOR'])
  expect(await rolesOn('2021-03-01')).toEqual([])
})

test('a grant of a role on the wrong kind of place is refused by the database', async () => {
  const { db } = server().database
  const { id: userId } = await db.appUser.findFirstOrThrow({ where: { subject } })
  for (const grant of [
    { role: 'SCHOOL' },
    { role: 'MUNICIPAL' },
    { role: 'REGIONAL' },
    { role: 'CURATOR' },
  ] as const) {
    await expect(db.userGrant.create({ data: { userId, ...grant } })).rejects.toThrow('user_grant_place')
  }
})

describe('a field of certain roles', () => {
  const mutation =
    'mutation { returnReport(input: { report: "x", version: 1, reason: "нет" }) { findings { code } } }'

  test('is answered by 401 without a key, and no statement is sent', async () => {
    const { status, errors, statements } = await server().ask(mutation)
    expect({ status, code: errors[0]?.extensions?.code, statements }).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      statements: [],
    })
  })

  test.each([
    ['AUDITOR', null],
    ['SCHOOL', 'rodniki-sosnovskaya'],
  ] as const)('is answered by 403 for %s who lacks the role, and no statement is sent', async (role, on) => {
    const { status, errors, statements } = await server().ask(mutation, {}, { as: [{ role, on }] })
    expect({ status, code: errors[0]?.extensions?.code, statements }).toEqual({
      status: 403,
      code: 'FORBIDDEN',
      statements: [],
    })
  })

  test('is enforced for the requested operation and not for another one in the document', async () => {
    const query = 'query A { viewer { title } } query B { audit { next } }'
    expect((await server().ask(query, {}, { operationName: 'A' })).status).toBe(200)
    expect((await server().ask(query, {}, { operationName: 'B' })).status).toBe(401)
  })

  test('is enforced in a fragment, under an alias and beside a public field', async () => {
    const query = 'query { viewer { title } ...A } fragment A on Query { x: audit { next } }'
    expect((await server().ask(query)).status).toBe(401)
    expect((await server().ask(query, {}, { as: [{ role: 'ADMIN', on: null }] })).status).toBe(200)
  })
})
