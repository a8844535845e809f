import { describe, expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { stranger } from '../data/scope.ts'
import { globalId } from '../graphql/global-id.ts'
import { approve, createRoadmap, draftFor } from '../roadmap/testing.ts'
import { type RequestOptions, testServer } from '../testing/server.ts'

const server = testServer({ visitor: stranger, now: '2026-09-10T09:00:00Z' })
const district: readonly GrantSpec[] = [{ role: 'MUNICIPAL', on: 'livny' }]
const query = `query ($id: ID!, $at: DateTime!) { recordAsOf(id: $id, at: $at) {
  record { id } since who action fields { name label value } } }`

interface Field {
  readonly name: string
  readonly value: string
}

const asOf = async (id: string, at: Date, options: RequestOptions = { as: district }) => {
  const answer = await server().ask(query, { id, at: at.toISOString() }, options)
  expect(answer.errors).toEqual([])
  return answer.data.recordAsOf
}
const valuesOf = ({ fields }: { readonly fields: readonly Field[] }) =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]))

const write = async (mutation: string, input: object) => {
  const { errors, data } = await server().ask(mutation, { input }, { as: district })
  expect(errors).toEqual([])
  return data
}
/** A moment between two writes. */
const pause = async () => {
  await new Promise(resolve => setTimeout(resolve, 5))
  const moment = new Date()
  await new Promise(resolve => setTimeout(resolve, 5))
  return moment
}

async function renamedSchool() {
  const school = await server().database.db.school.findFirstOrThrow({
    where: { municipality: { key: 'livny' } },
    orderBy: { key: 'asc' },
  })
  const id = globalId('School', school.id)
  const before = await pause()
  const change = { school: id, version: school.version, name: 'Новое название школы' }
  await write(
    `mutation ($input: UpdateSchoolInput!) { updateSchool(input: $input) { record { id } } }`,
    change,
  )
  return { id, school, before, after: await pause() }
}

describe('a record as of a moment', () => {
  test('has the fields of that moment, the action that made them so and when', async () => {
    const { id, school, before, after } = await renamedSchool()
    expect(valuesOf(await asOf(id, before)).name).toBe(school.name)
    const now = await asOf(id, after)
    expect(valuesOf(now)).toMatchObject({ name: 'Новое название школы', shortName: school.shortName })
    expect(now).toMatchObject({ action: 'updateSchool', record: { id } })
    expect(new Date(now.since).getTime()).toBeGreaterThan(before.getTime())
    expect(now.fields[0]).toMatchObject({ name: 'name', label: expect.stringMatching(/^[А-Я]/) })
  })

  test('tells who made it so to readers of personal data alone', async () => {
    const { id, after } = await renamedSchool()
    expect((await asOf(id, after)).who).toBeNull()
    const allowed = { as: district, personalData: true, headers: { 'x-purpose': 'test' } }
    expect((await asOf(id, after, allowed)).who).toEqual(expect.any(String))
  })

  test('is null before the record was there, and for those who do not see it', async () => {
    const before = await pause()
    const { record } = (await write(createRoadmap, await draftFor(server().database.db))).createRoadmap
    expect(await asOf(record.id, before)).toBeNull()
    const later = new Date(Date.now() + 60_000)
    expect(await asOf(record.id, later)).not.toBeNull()
    expect(await asOf(record.id, later, { as: [{ role: 'REGIONAL', on: 'RU-PER' }] })).toBeNull()
    expect(await asOf('нет', later)).toBeNull()
  })

  test('has the lists that other changes did not touch', async () => {
    const input = await draftFor(server().database.db)
    const { record } = (await write(createRoadmap, input)).createRoadmap
    const draft = await pause()
    await write(approve, { roadmap: record.id, version: 1, approvedOn: '2026-09-05' })
    const [first] = record.sections[0].activities.nodes
    const approved = await asOf(record.id, await pause())
    expect(approved.action).toBe('approveRoadmap')
    const covered = valuesOf(approved).coveredSchools?.split('\n')
    expect(covered).toHaveLength(input.coveredSchools.length)
    expect(valuesOf(approved).status).toBe('Утверждена')
    expect(valuesOf(await asOf(record.id, draft)).status).toBe('Проект')
    expect(valuesOf(await asOf(first.id, draft)).responsible).toEqual(expect.any(String))
  })

  test('tells a school of the district neither when another reported nor personal data', async () => {
    const { db } = server().database
    const { record } = (await write(createRoadmap, await draftFor(db))).createRoadmap
    await write(approve, { roadmap: record.id, version: 1, approvedOn: '2026-09-05' })
    const obligation = await db.obligation.findFirstOrThrow({
      where: { roadmap: { key: record.key }, schoolId: { not: null } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    })
    await write('mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id } } }', {
      obligation: globalId('Obligation', obligation.id),
      revision: 0,
      text: 'Сделано.',
      evidence: [],
    })
    const neighbour = await db.school.findFirstOrThrow({
      where: { municipality: { key: 'livny' }, id: { not: obligation.schoolId ?? '' } },
      orderBy: { key: 'desc' },
    })
    const now = await pause()
    const own = await asOf(record.id, now)
    expect([valuesOf(own).status, own.action]).toEqual(['Исполняется', 'submitReport'])
    const other = await asOf(record.id, now, { as: [{ role: 'SCHOOL', on: neighbour.key }] })
    expect([valuesOf(other).status, other.action]).toEqual(['Утверждена', 'approveRoadmap'])
    const person = await db.person.findFirstOrThrow({ where: { municipality: { key: 'livny' } } })
    const { fields } = await asOf(globalId('Person', person.id), now)
    expect(fields.map(({ name }: Field) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/fullName|email|phone/)]),
    )
  })

  test('of a record that is archived today is as it stood then, to those alone who see its place', async () => {
    const { db } = server().database
    const name = 'Управление, которое упразднят'
    const municipality = globalId(
      'Municipality',
      (await db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })).id,
    )
    const early = await pause()
    const { record } = (
      await write(
        'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { record { id version } } }',
        { municipality, kind: 'DEPARTMENT', name },
      )
    ).registerOrganization
    const before = await pause()
    await write(
      'mutation ($input: ArchiveOrganizationInput!) { archiveOrganization(input: $input) { record } }',
      { organization: record.id, version: record.version, reason: 'Упразднено.' },
    )
    const then = await asOf(record.id, before)
    expect([valuesOf(then).name, then.action, then.record]).toEqual([name, 'registerOrganization', null])
    expect(await asOf(record.id, early)).toBeNull()
    expect(await asOf(record.id, await pause())).toBeNull()
    expect(await asOf(record.id, before, { as: [{ role: 'REGIONAL', on: 'RU-PER' }] })).toBeNull()
  })

  test('of an archived record without entries is what was stored, until the day of its archiving', async () => {
    const { db } = server().database
    const { regionId, municipalityId } = await db.organization.findFirstOrThrow({
      where: { municipality: { key: 'livny' } },
    })
    const days = { createdAt: new Date('2024-01-01'), archivedAt: new Date('2025-01-01') }
    const values = { kind: 'DEPARTMENT', name: 'Отдел', regionId, municipalityId, key: 'archived-department' }
    const { id } = await db.organization.create({ data: { ...values, ...days } as never })
    const department = globalId('Organization', id)
    expect(valuesOf(await asOf(department, new Date('2024-06-01'))).name).toBe('Отдел')
    expect(await asOf(department, new Date('2023-06-01'))).toBeNull()
    expect(await asOf(department, new Date('2025-06-01'))).toBeNull()
  })

  test('takes the same number of statements, however many versions there are', async () => {
    const { id, after } = await renamedSchool()
    const { statements } = await server().ask(query, { id, at: after.toISOString() }, { as: district })
    expect(statements.length).toBeLessThanOrEqual(6)
  })
})
