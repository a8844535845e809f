import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { approve, created } from '../roadmap/testing.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ now: '2026-12-20T09:00:00Z', visitor: administrator })
const act = { on: '2026-12-15', act: 'Закон области от 01.12.2026 № 5-ОЗ' }
const asOld = { as: [{ role: 'MUNICIPAL', on: 'livny' }] } as const
const rowOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''

const send = async (name: string, input: object, fields: string, request = {}) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} findings { code } } }`
  return server().ask(query, { input }, request)
}
const done = async (name: string, input: object, fields = 'record { id version }') => {
  const { data, errors } = await send(name, input, fields)
  expect(errors).toEqual([])
  return data[name].record ?? data[name].records
}
const school = async (shortName: string) =>
  done('registerSchool', { municipality: livny, name: `МБОУ «${shortName}»`, shortName, kind: 'BASIC' })
const versionOf = async (id: string) =>
  (await server().database.db.school.findUniqueOrThrow({ where: { id: rowOf(id) } })).version

let livny = ''
let khotynets = ''
beforeAll(async () => {
  const { db } = server().database
  const place = async (key: string) =>
    globalId('Municipality', (await db.municipality.findUniqueOrThrow({ where: { key } })).id)
  ;[livny, khotynets] = [await place('livny'), await place('khotynets')]
})

describe('a merged school', () => {
  test('passes its place in a roadmap in force, its staff and its users to its successor', async () => {
    const { db } = server().database
    const [small, big] = [await school('Малая'), await school('Большая')]
    const roadmap = await created(server(), { coveredSchools: [small.id], sections: sectionsFor(small.id) })
    const approved = await server().ask(approve, {
      input: { roadmap: roadmap.id, version: 1, approvedOn: '2026-09-01' },
    })
    expect(approved.errors).toEqual([])
    const person = await done('registerPerson', { school: small.id, position: 'Учитель' })
    const user = await done('createUser', { title: 'Малая', grants: [{ role: 'SCHOOL', school: small.id }] })
    const schools = [{ school: small.id, version: await versionOf(small.id) }]
    const record = await done(
      'mergeSchools',
      { schools, into: big.id, ...act },
      'record { id history { kind act other { id } } }',
    )
    expect(record).toEqual({
      id: big.id,
      history: [{ kind: 'ABSORBED', act: act.act, other: { id: small.id } }],
    })
    expect((await server().ask(`{ node(id: "${small.id}") { id } }`)).data.node).toBeNull()
    const covered = await server().ask(`{ node(id: "${roadmap.id}") { ... on Roadmap {
      coveredSchools { nodes { school { id } } } sections { activities { nodes { responsible { ... on School { id } } } } } } } }`)
    expect(covered.data.node.coveredSchools.nodes).toEqual([{ school: { id: big.id } }])
    expect(covered.data.node.sections[0].activities.nodes[0].responsible).toEqual([{ id: big.id }])
    const owed = await db.obligation.findMany({
      where: {
        roadmapId: rowOf(roadmap.id),
        archivedAt: null,
        waivedOn: null,
        dueOn: { gte: new Date(act.on) },
      },
    })
    expect(owed.length).toBeGreaterThan(0)
    expect(new Set(owed.map(({ schoolId }) => schoolId))).toEqual(new Set([rowOf(big.id)]))
    expect(await db.person.findUniqueOrThrow({ where: { id: rowOf(person.id) } })).toMatchObject({
      schoolId: rowOf(big.id),
    })
    expect(
      await db.userGrant.findMany({ where: { userId: rowOf(user.id) }, select: { schoolId: true } }),
    ).toEqual([{ schoolId: rowOf(big.id) }])
  })

  test('is not merged with itself, and not without a successor', async () => {
    const one = await school('Одна')
    const schools = [{ school: one.id, version: 1 }]
    for (const input of [{ schools, into: one.id }, { schools }]) {
      const { errors } = await send('mergeSchools', { ...input, ...act }, 'record { id }')
      expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
    }
  })
})

describe('a school that is split', () => {
  test('goes on beside the new one or ends in two', async () => {
    const one = await school('Делимая')
    const founded = (shortName: string) => ({
      municipality: livny,
      name: shortName,
      shortName,
      kind: 'BASIC',
    })
    const spun = await done(
      'splitSchool',
      { school: one.id, version: 1, founded: [founded('Филиал')], ends: false, ...act },
      'records { shortName history { kind other { id } } }',
    )
    expect(spun).toEqual([{ shortName: 'Филиал', history: [{ kind: 'FOUNDED', other: { id: one.id } }] }])
    const version = await versionOf(one.id)
    const split = {
      school: one.id,
      version,
      founded: [founded('Левая'), founded('Правая')],
      ends: true,
      ...act,
    }
    expect(await done('splitSchool', split, 'records { shortName }')).toEqual([
      { shortName: 'Левая' },
      { shortName: 'Правая' },
    ])
    expect((await server().ask(`{ node(id: "${one.id}") { id } }`)).data.node).toBeNull()
  })
})

describe('municipalities that become an okrug', () => {
  test('pass all that goes on to it, rights too, and what was settled is read by it', async () => {
    const { db } = server().database
    const before = await countsFor(asOld)
    expect(before.schools.totalCount).toBeGreaterThan(0)
    const rows = await db.municipality.findMany({ where: { key: { in: ['livny', 'khotynets'] } } })
    const municipalities = rows.map(row => ({
      municipality: globalId('Municipality', row.id),
      version: row.version,
    }))
    const all = await db.school.count({
      where: { municipality: { key: { in: ['livny', 'khotynets'] } }, archivedAt: null },
    })
    const okrug = await done(
      'mergeMunicipalities',
      { municipalities, founded: { name: 'Новый округ', kind: 'MUNICIPAL_OKRUG' }, ...act },
      'record { id key history { kind on act other { key } } schools { totalCount } }',
    )
    expect(okrug.schools.totalCount).toBe(all)
    expect(okrug.history.map((one: { other: { key: string } }) => one.other.key).toSorted()).toEqual([
      'khotynets',
      'livny',
    ])
    expect(
      await db.roadmap.count({
        where: {
          archivedAt: null,
          municipalityId: rowOf(livny),
          status: { in: ['APPROVED', 'IN_EXECUTION'] },
        },
      }),
    ).toBe(0)
    const rights = { archivedAt: null, municipalityId: rowOf(livny) }
    expect(await db.userGrant.count({ where: rights })).toBe(0)
    const after = await countsFor({ as: [{ role: 'MUNICIPAL', on: okrug.key }] })
    expect(after.schools.totalCount).toBe(all)
    expect(after.roadmaps.totalCount).toBeGreaterThanOrEqual(before.roadmaps.totalCount)
    expect(after.assessments.totalCount).toBeGreaterThanOrEqual(before.assessments.totalCount)
    expect((await server().ask(`{ node(id: "${khotynets}") { id } }`)).data.node).toBeNull()
  })
})

const countsFor = async (request: object) =>
  (
    await server().ask(
      '{ schools { totalCount } roadmaps { totalCount } assessments { totalCount } }',
      {},
      request,
    )
  ).data

const sectionsFor = (responsible: string) => [
  {
    title: 'Работа',
    activities: [{ title: 'Посещать уроки', term: 'ежемесячно', responsible: [responsible] }],
  },
]
