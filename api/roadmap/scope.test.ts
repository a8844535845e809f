import { expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'
import { created } from './testing.ts'

const server = testServer({
  visitor: { ...administrator, personalData: true },
  headers: { 'x-purpose': 'Проверка' },
  now: '2026-09-10T09:00:00Z',
})

test('activities of a common roadmap are not found by a party that the caller does not see', async () => {
  const { db } = server().database
  const order = { key: 'asc' } as const
  const [own, other] = await db.school.findMany({ where: { municipality: { key: 'livny' } }, orderBy: order })
  const activity = await db.activity.findFirstOrThrow({
    where: { roadmap: { key: 'livny' }, parentId: null },
    orderBy: { position: 'asc' },
  })
  const person = {
    regionId: activity.regionId,
    municipalityId: activity.municipalityId,
    schoolId: other?.id ?? '',
  }
  const { id: personId } = await db.person.create({
    data: { ...person, key: 'other-teacher', position: 'Учитель' },
  })
  await db.activityResponsible.createMany({
    data: [{ schoolId: own?.id ?? '' }, { schoolId: other?.id ?? '' }, { personId }].map((party, index) => ({
      ...party,
      activityId: activity.id,
      position: 100 + index,
    })),
  })
  const found = async (responsible: string) => {
    const { data } = await server().ask(
      'query ($f: ActivityFilter) { activities(filter: $f) { totalCount nodes { id } } }',
      { f: { responsible } },
      { as: [{ role: 'SCHOOL', on: own?.key ?? '' }] },
    )
    return data.activities
  }
  expect(await found(globalId('School', own?.id ?? ''))).toMatchObject({ totalCount: 1 })
  for (const id of [globalId('School', other?.id ?? ''), globalId('Person', personId)]) {
    expect(await found(id)).toEqual({ totalCount: 0, nodes: [] })
  }
})

test.each(['constructor', '__proto__', 'toString', 'Region'])(
  'activities of a responsible of the type %s are refused as an id of another type',
  async type => {
    const responsible = globalId(type, '00000000-0000-7000-8000-000000000000')
    const query = 'query ($f: ActivityFilter) { activities(filter: $f) { totalCount } }'
    const { errors } = await server().ask(query, { f: { responsible } })
    expect(errors.map(one => one.extensions?.code)).toEqual(['BAD_INPUT'])
  },
)

test('the history of a roadmap has no reads of personal data', async () => {
  const { id } = await created(server())
  const ask = async () =>
    (await server().ask('query ($id: ID!) { roadmap(id: $id) { history { who basis } } }', { id })).data
  const first = await ask()
  expect(first.roadmap.history).toEqual([{ who: 'Тестовый администратор', basis: null }])
  expect(await server().database.db.auditEntry.count({ where: { action: 'readPersonalData' } })).toBe(1)
  expect(await ask()).toEqual(first)
})
