import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ now: '2021-03-01T09:00:00Z', visitor: administrator })
const send = (name: string, input: object, fields: string, request = {}) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { record { version ${fields} } findings { code } } }`
  return server().ask(query, { input }, request)
}
const grounds = 'supports { id category validFrom validTo source }'
const contexts =
  'contexts { schoolYear enrollmentCount teacherCount nonResidentShareMin characteristics hasSchoolBus }'
const codeOf = async (answer: ReturnType<typeof send>) => (await answer).errors[0]?.extensions?.code
const newSchool = async (key: string) => {
  const { db } = server().database
  const { id, regionId } = await db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })
  const place = { municipalityId: id, regionId }
  const school = await db.school.create({ data: { ...place, key, name: key, shortName: key, kind: 'BASIC' } })
  return globalId('School', school.id)
}

let school = ''
beforeAll(async () => {
  school = await newSchool('livny-parts')
})

describe('the context of a school year', () => {
  test('is saved by the school itself, kept if undefined and removed by null', async () => {
    const as = [{ role: 'SCHOOL', on: 'livny-parts' }] as const
    const save = (input: object) =>
      send('saveSchoolContext', { school, schoolYear: '2020-2021', ...input }, contexts, { as })
    const first = await save({
      version: 1,
      enrollmentCount: 84,
      nonResidentShareMin: 0.85,
      characteristics: ['Сельская'],
    })
    expect(first.errors).toEqual([])
    expect(first.data.saveSchoolContext.record).toEqual({
      version: 2,
      contexts: [
        {
          schoolYear: '2020-2021',
          enrollmentCount: 84,
          nonResidentShareMin: 0.85,
          teacherCount: null,
          characteristics: ['Сельская'],
          hasSchoolBus: null,
        },
      ],
    })
    const again = await save({ version: 2, teacherCount: 12, enrollmentCount: null })
    expect(again.data.saveSchoolContext.record).toMatchObject({
      version: 3,
      contexts: [{ enrollmentCount: null, teacherCount: 12, characteristics: ['Сельская'] }],
    })
    const entry = await server().database.db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(entry.before).toMatchObject({ contexts: [{ enrollmentCount: 84 }] })
    expect(entry.after).toMatchObject({ contexts: [{ enrollmentCount: null, teacherCount: 12 }] })
    expect(await codeOf(save({ version: 2, teacherCount: 1 }))).toBe('CONFLICT')
    for (const wrong of [
      { schoolYear: '2020-2022' },
      { enrollmentCount: -1 },
      { nonResidentShareMin: 1.2 },
      { qualifiedTeacherShareMin: 0.12345 },
    ]) {
      expect(await codeOf(save({ version: 3, ...wrong }))).toBe('BAD_INPUT')
    }
  })
})

describe('the context of a wrong school year', () => {
  test('is archived, and the year starts again', async () => {
    const own = await newSchool('livny-wrong-year')
    const save = (version: number, rest: object) =>
      send('saveSchoolContext', { school: own, version, schoolYear: '2020-2021', ...rest }, contexts)
    expect((await save(1, { enrollmentCount: 84, hasSchoolBus: true })).errors).toEqual([])
    const gone = await save(2, { isMistaken: true })
    expect(gone.data.saveSchoolContext.record).toEqual({ version: 3, contexts: [] })
    const entry = await server().database.db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect([entry.before, entry.after]).toMatchObject([
      { contexts: [{ enrollmentCount: 84 }] },
      { contexts: [] },
    ])
    expect(await codeOf(save(3, { isMistaken: true }))).toBe('BAD_INPUT')
    const again = await save(3, { teacherCount: 12 })
    expect(again.data.saveSchoolContext.record.contexts).toMatchObject([
      { enrollmentCount: null, teacherCount: 12, hasSchoolBus: null },
    ])
  })
})

describe('a mistaken ground of support', () => {
  const correct = (input: object) => send('correctSchoolSupport', { reason: 'Описка.', ...input }, grounds)
  const added = async (school: string, version: number, rest: object) => {
    const { data } = await send(
      'addSchoolSupport',
      { school, version, category: 'LOW_RESULTS', ...rest },
      grounds,
    )
    return data.addSchoolSupport.record.supports.at(-1).id as string // as selected
  }

  test('is corrected with a reason, never over another record of the same', async () => {
    const own = await newSchool('livny-corrected')
    const first = await added(own, 1, {
      validFrom: '2019-09-01',
      validTo: '2020-08-31',
      source: 'Приказ № 1',
    })
    const second = await added(own, 2, { validFrom: '2020-09-01' })
    expect(await codeOf(correct({ support: second, version: 3, validFrom: '2020-08-31' }))).toBe('BAD_INPUT')
    expect(await codeOf(correct({ support: first, version: 3, validTo: null }))).toBe('BAD_INPUT')
    expect(await codeOf(correct({ support: first, version: 3, validTo: '2019-08-31' }))).toBe('BAD_INPUT')
    expect(await codeOf(correct({ support: first, version: 3, reason: ' ' }))).toBe('BAD_INPUT')
    const { data } = await correct({ support: first, version: 3, validFrom: '2019-09-02', source: null })
    expect(data.correctSchoolSupport.record).toMatchObject({
      version: 4,
      supports: [{ id: first, validFrom: '2019-09-02', validTo: '2020-08-31', source: null }, {}],
    })
    expect(await codeOf(correct({ support: first, version: 3, validFrom: null }))).toBe('CONFLICT')
  })

  test('is archived if it was a mistake, and cannot be corrected again', async () => {
    const own = await newSchool('livny-mistaken')
    const support = await added(own, 1, {})
    const { data } = await correct({ support, version: 2, isMistaken: true })
    expect(data.correctSchoolSupport.record).toEqual({ version: 3, supports: [] })
    expect(await codeOf(correct({ support, version: 3 }))).toBe('NOT_FOUND')
    expect(await added(own, 3, {})).not.toBe(support)
  })
})

test('a mistaken role is corrected too, and is not a ground', async () => {
  const own = await newSchool('livny-leader')
  const fields = 'roles { id role validFrom }'
  const made = await send('addSchoolRole', { school: own, version: 1, role: 'LEADER' }, fields)
  const [{ id: role }] = made.data.addSchoolRole.record.roles
  const input = { role, version: 2, validFrom: '2021-01-11', reason: 'По приказу.' }
  const { data } = await send('correctSchoolRole', input, fields)
  expect(data.correctSchoolRole.record).toEqual({
    version: 3,
    roles: [{ id: role, role: 'LEADER', validFrom: '2021-01-11' }],
  })
  const other = await send('correctSchoolSupport', { support: role, version: 3, reason: 'Нет.' }, grounds)
  expect(other.errors[0]?.extensions?.code).toBe('BAD_INPUT')
})
