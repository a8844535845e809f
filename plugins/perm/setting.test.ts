import { expect, test } from 'vitest'
import { globalId } from '../../api/graphql/global-id.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { perm } from './index.ts'

const server = testServer({ plugins: [perm], visitor: administrator, now: '2022-03-01T09:00:00Z' })
const db = () => server().database.db

const send = (verb: string, input: object, record: string) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  return server().ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) { record ${record} findings { code } } }`,
    { input },
  )
}
const done = async (verb: string, input: object, record = '{ id }') => {
  const { data, errors } = await send(verb, input, record)
  expect(errors).toEqual([])
  return data[verb].record
}
const refused = async (verb: string, input: object, code: string) => {
  const traces = async () => [await db().auditEntry.count(), await db().change.count()]
  const before = await traces()
  const { errors } = await send(verb, input, '{ id }')
  expect(errors[0]?.extensions?.code).toBe(code)
  expect(await traces()).toEqual(before)
}
const region = async (code: string) =>
  globalId('Region', (await db().region.findUniqueOrThrow({ where: { code } })).id)
const read = async (fields: string) => {
  const { data, errors } = await server().ask(`{ roadmap(key: "orda") { ${fields} } }`)
  expect(errors).toEqual([])
  return data.roadmap
}

test('the schedule of a year is saved by the region, and the review asks for it no more', async () => {
  const asks = async () =>
    (await read('review(on: "2022-03-01") { code sentence }')).review.filter(
      ({ code }: { code: string }) => code === 'PERM_EXTERNAL_SCHEDULE_UNKNOWN',
    )
  const set = 'setPermProjectSchedule'
  const input = {
    region: await region('RU-PER'),
    project: 'FEDERAL_500PLUS',
    year: 2021,
    version: 0,
    title: 'План-график 500+',
    issuedOn: '2021-03-01',
    url: 'https://example.org/plan',
  }
  expect(await asks()).toMatchObject([{ sentence: expect.stringContaining('2021, 2022') }])
  const { id } = await done(set, input)
  expect(await asks()).toMatchObject([{ sentence: expect.not.stringContaining('2021') }])
  await done(set, { ...input, year: 2022, issuedOn: '2022-02-01' })
  expect(await asks()).toEqual([])
  const schedules = [
    { year: 2021, version: 1 },
    { year: 2022, version: 1 },
  ]
  expect((await read('perm { schedules { year version } }')).perm).toEqual({ schedules })
  await refused(set, input, 'CONFLICT')
  await refused(set, { ...input, version: 1, issuedOn: '2022-03-02' }, 'BAD_INPUT')
  await refused(set, { ...input, version: 1, year: 1999 }, 'BAD_INPUT')
  await refused(set, { ...input, region: await region('RU-IVA') }, 'BAD_INPUT')
  await done('archivePermRecord', { record: id, version: 1, reason: 'Ошибка.' }, '')
  expect(await asks()).toHaveLength(1)
  expect(await done(set, input, '{ id version }')).toEqual({ id, version: 3 })
})

test('a concept is saved by the region, one for an act, and a roadmap follows the act it cites', async () => {
  const concept = async (fields = 'id version horizonYear') =>
    (await read(`perm { concept { ${fields} } }`)).perm.concept
  const { id, version, ...known } = await concept('id version title issuer actNumber actOn horizonYear')
  const set = 'setPermConcept'
  const input = { ...known, concept: id, version, region: await region('RU-PER'), horizonYear: 2025 }
  await done(set, input)
  expect(await concept()).toEqual({ id, version: 2, horizonYear: 2025 })
  await refused(set, input, 'CONFLICT')
  const { concept: _, ...unknown } = input
  await refused(set, { ...unknown, version: 0 }, 'CONFLICT')
  const other = { ...unknown, version: 0, actNumber: '7', actOn: '2022-01-10' }
  const { id: otherId } = await done(set, other)
  await refused(
    set,
    { ...other, concept: otherId, version: 1, actNumber: input.actNumber, actOn: input.actOn },
    'BAD_INPUT',
  )
  await refused(set, { ...other, actNumber: '8', horizonYear: 2021 }, 'BAD_INPUT')
  await refused(set, { ...other, actNumber: ' ' }, 'BAD_INPUT')
  await refused(set, { ...other, region: await region('RU-IVA') }, 'BAD_INPUT')
  await done('archivePermRecord', { record: id, version: 2, reason: 'Ошибка.' }, '')
  expect(await concept()).toBeNull()
  await done(set, { ...unknown, version: 0 })
  expect(await concept()).toEqual({ id, version: 4, horizonYear: 2025 })
})

test('only the region writes what the region issues', async () => {
  const input = {
    region: await region('RU-PER'),
    project: 'EDUCATIONAL_LIFT',
    year: 2021,
    version: 0,
    title: 'План-график',
    issuedOn: '2021-03-01',
  }
  const { errors, status } = await server().ask(
    'mutation ($input: SetPermProjectScheduleInput!) { setPermProjectSchedule(input: $input) { record { id } } }',
    { input },
    { as: [{ role: 'MUNICIPAL', on: 'orda' }] },
  )
  expect([status, errors[0]?.extensions?.code]).toEqual([403, 'FORBIDDEN'])
})

test('a group of teachers is recorded, corrected and archived, and the year counts it', async () => {
  const place = await db().municipality.findUniqueOrThrow({ where: { key: 'orda' } })
  const { id: schoolId } = await db().school.create({
    data: {
      key: 'orda-first',
      name: 'Школа',
      shortName: 'Школа',
      kind: 'BASIC',
      regionId: place.regionId,
      municipalityId: place.id,
    },
  })
  const counted = async () =>
    (await read('municipality { perm { summary(year: 2021) { subjectGroupCount } } }')).municipality.perm
      .summary
  const record = 'recordPermSubjectGroup'
  const input = {
    school: globalId('School', schoolId),
    project: 'FEDERAL_500PLUS',
    year: 2021,
    subject: ' Математика ',
    teacherCount: 3,
    supports: ['TECHNICAL', 'ORGANIZATIONAL'],
  }
  expect(await done(record, input, '{ version subject teacherCount supports }')).toEqual({
    version: 1,
    subject: 'Математика',
    teacherCount: 3,
    supports: ['ORGANIZATIONAL', 'TECHNICAL'],
  })
  expect(await counted()).toEqual({ subjectGroupCount: 1 })
  await refused(record, input, 'CONFLICT')
  const { id } = await done(record, { ...input, version: 1, teacherCount: null, supports: [] })
  await refused(record, { ...input, version: 2, supports: ['TECHNICAL', 'TECHNICAL'] }, 'BAD_INPUT')
  await refused(record, { ...input, version: 2, teacherCount: 0 }, 'BAD_INPUT')
  await refused(record, { ...input, subject: ' ' }, 'BAD_INPUT')
  await refused(record, { ...input, year: 2024 }, 'BAD_INPUT')
  await done('archivePermRecord', { record: id, version: 2, reason: 'Ошибка.' }, '')
  expect(await counted()).toEqual({ subjectGroupCount: 0 })
})
