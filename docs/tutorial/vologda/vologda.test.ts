import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../../../api/graphql/global-id.ts'
import { testServer } from '../../../api/testing/server.ts'
import { vologda } from './index.ts'

const server = testServer({ plugins: [vologda], seeded: false, now: '2022-11-20T09:00:00Z' })

interface Place {
  readonly municipality: string
  readonly schools: readonly string[]
}

const settle = async (code: string, key: string): Promise<Place> => {
  const { db } = server().database
  const { id: regionId } = await db.region.create({ data: { code, name: `Регион ${key}` } })
  const { id: municipalityId } = await db.municipality.create({
    data: { key, name: `Округ ${key}`, kind: 'MUNICIPAL_OKRUG', regionId },
  })
  const schools = await db.school.createManyAndReturn({
    data: [1, 2].map(number => ({
      regionId,
      municipalityId,
      key: `${key}-${number}`,
      name: `МБОУ «Школа ${number}»`,
      shortName: `Школа ${number}`,
      kind: 'SECONDARY' as const,
    })),
  })
  return {
    municipality: globalId('Municipality', municipalityId),
    schools: schools.map(({ id }) => globalId('School', id)),
  }
}

let own: Place
let foreign: Place
beforeAll(async () => {
  own = await settle('RU-VLG', 'own')
  foreign = await settle('RU-TST', 'foreign')
})

const school = [{ role: 'SCHOOL', on: 'own-1' }] as const
const neighbour = [{ role: 'SCHOOL', on: 'own-2' }] as const
const region = [
  { role: 'REGIONAL', on: 'RU-VLG' },
  { role: 'ADMIN', on: 'RU-VLG' },
] as const

const perform = async (name: string, input: object, as: readonly object[] = region) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const record = name.startsWith('archive') ? 'record' : 'record { id version }'
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${record} } }`,
    { input },
    { as: as as typeof region },
  )
  return errors.length > 0
    ? { code: errors[0]?.extensions?.code, message: errors[0]?.message }
    : data[name].record
}
const ask = async (query: string, variables: object = {}, as: readonly object[] = region) => {
  const { data, errors } = await server().ask(query, { ...variables }, { as: as as typeof region })
  expect(errors).toEqual([])
  return data
}
const meeting = (rest: object = {}) => ({
  version: 0,
  school: own.schools[0],
  metOn: '2022-11-10',
  topic: 'Дроби',
  done: 'Разобрали ошибки.',
  ...rest,
})

describe('a declared record', () => {
  test('is saved, listed with filters and orders, changed, archived and restored', async () => {
    const first = await perform(
      'saveVologdaMeeting',
      meeting({ due: 'в течение 2 недель', grade: 7 }),
      school,
    )
    const second = await perform('saveVologdaMeeting', meeting({ metOn: '2022-11-17' }), school)
    expect([first.version, second.version]).toEqual([1, 1])
    const listed = await ask(
      `query ($filter: VologdaMeetingFilter) { vologdaMeetings(filter: $filter, orderBy: MET_ON_DESC) {
        totalCount nodes { metOn topic school { key } due { sourceText } } } }`,
      { filter: { metOnFrom: '2022-11-01', school: own.schools[0] } },
    )
    expect(listed.vologdaMeetings).toEqual({
      totalCount: 2,
      nodes: [
        { metOn: '2022-11-17', topic: 'Дроби', school: { key: 'own-1' }, due: null },
        {
          metOn: '2022-11-10',
          topic: 'Дроби',
          school: { key: 'own-1' },
          due: { sourceText: 'в течение 2 недель' },
        },
      ],
    })
    const combined = await ask(
      `{ vologdaMeetings(filter: { or: [{ grade: 7 }, { metOnFrom: "2023-01-01" }], not: { metOnTo: "2022-11-09" } }) {
        nodes { metOn } } }`,
    )
    expect(combined.vologdaMeetings.nodes).toEqual([{ metOn: '2022-11-10' }])
    const changed = { ...meeting({ meeting: first.id, topic: 'Проценты' }), version: 1 }
    expect(await perform('saveVologdaMeeting', changed, school)).toEqual({ id: first.id, version: 2 })
    expect(await perform('saveVologdaMeeting', changed, school)).toMatchObject({ code: 'CONFLICT' })
    const archive = { meeting: first.id, version: 2, reason: 'Записано по ошибке.' }
    expect(await perform('archiveVologdaMeeting', archive, school)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await perform('archiveVologdaMeeting', archive)).toBe(first.id)
    const left =
      'query { schools(filter: { text: "Школа 1" }) { nodes { vologda { meetings { totalCount } } } } }'
    expect((await ask(left)).schools.nodes[0].vologda).toEqual({ meetings: { totalCount: 1 } })
    const restored = await server().ask(
      'mutation ($input: RestoreRecordInput!) { restoreRecord(input: $input) { record } }',
      { input: { id: first.id, reason: 'Ошибки не было.' } },
      { as: region },
    )
    expect(restored.errors).toEqual([])
    expect((await ask(left)).schools.nodes[0].vologda).toEqual({ meetings: { totalCount: 2 } })
  })

  test('is saved while another action refers to its owner, and once where two save the same at once', async () => {
    const held = await server().database.pool.connect()
    try {
      // Another transaction that has written a record of the school and of its region, and does not end.
      await held.query(`begin; select from core.school where key = 'own-1' for key share;
        select from core.region where code = 'RU-VLG' for key share`)
      const same = meeting({ topic: 'Степени' })
      const saved = await Promise.all([same, same].map(input => perform('saveVologdaMeeting', input, school)))
      expect(saved.map(({ code, version }) => code ?? version).toSorted()).toEqual([1, 'CONFLICT'])
    } finally {
      await held.query('rollback')
      held.release()
    }
  })

  test('leaves an audit entry and a change, and is seen by its school and those above alone', async () => {
    const { id } = await perform('saveVologdaMeeting', meeting({ topic: 'Журнал' }))
    const { rows } = await server().database.pool.query(
      `select action, after ->> 'topic' as topic from core.audit_entry where after ->> 'topic' = 'Журнал'`,
    )
    expect(rows).toEqual([{ action: 'saveVologdaMeeting', topic: 'Журнал' }])
    const feed = '{ changes(first: 100) { changes { type } } }'
    // Open transactions of other tests hold the feed back.
    await expect.poll(async () => JSON.stringify(await ask(feed))).toContain('VologdaMeeting')
    const node = 'query ($id: ID!) { node(id: $id) { ... on VologdaMeeting { topic } } }'
    expect((await ask(node, { id }, school)).node).toEqual({ topic: 'Журнал' })
    expect((await ask(node, { id }, neighbour)).node).toBeNull()
  })

  test('is refused outside its region, to other schools, and with all mistakes at once', async () => {
    const admin = [{ role: 'ADMIN', on: null }] as const
    const outside = meeting({ school: foreign.schools[0] })
    expect(await perform('saveVologdaMeeting', outside)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await perform('saveVologdaMeeting', outside, admin)).toMatchObject({ code: 'BAD_INPUT' })
    expect(await perform('saveVologdaMeeting', meeting(), neighbour)).toMatchObject({ code: 'NOT_FOUND' })
    const faulty = meeting({ metOn: '2022-12-01', topic: ' ', grade: 12 })
    const { message } = await perform('saveVologdaMeeting', faulty)
    expect(message).toContain('ещё не наступила')
    expect(message).toContain('«Тема»')
    expect(message).toContain('от 1 до 11')
  })

  test('of which an owner has one is found by its owner, and filters the list of schools', async () => {
    const support = {
      version: 0,
      school: own.schools[0],
      group: 'LOW',
      schoolYear: '2022-2023',
      basis: 'Пункт 1 приложения 1.',
    }
    expect(await perform('saveVologdaSupport', support, school)).toMatchObject({ code: 'FORBIDDEN' })
    const saved = await perform('saveVologdaSupport', support)
    expect(await perform('saveVologdaSupport', support)).toMatchObject({ code: 'CONFLICT' })
    expect(await perform('saveVologdaSupport', { ...support, version: 1, group: 'AT_RISK' })).toEqual({
      id: saved.id,
      version: 2,
    })
    const schools = async (group: string) =>
      (
        await ask(
          `query ($group: VologdaGroup) { schools(filter: { vologda: { support: { group: $group } } }) {
            nodes { key vologda { support { group basis mentor { id } } } } } }`,
          { group },
        )
      ).schools.nodes
    expect(await schools('LOW')).toEqual([])
    expect(await schools('AT_RISK')).toEqual([
      {
        key: 'own-1',
        vologda: { support: { group: 'AT_RISK', basis: 'Пункт 1 приложения 1.', mentor: null } },
      },
    ])
  })
})

describe('the share of those over the threshold', () => {
  test('is a percentage, and is not shown for fewer than five', async () => {
    const threshold = { version: 0, school: own.schools[1], writtenOn: '2022-11-14', subject: 'Русский язык' }
    for (const [grade, tookCount, passedCount] of [
      [5, 24, 17],
      [6, 4, 4],
    ])
      await perform('saveVologdaThreshold', { ...threshold, grade, tookCount, passedCount })
    const { vologdaThresholds } = await ask('{ vologdaThresholds { nodes { grade share } } }')
    expect(vologdaThresholds.nodes).toEqual(
      expect.arrayContaining([
        { grade: 5, share: 70.8 },
        { grade: 6, share: null },
      ]),
    )
  })
})

describe('a set of measures', () => {
  test('is not approved while a school of the first group has no mentor', async () => {
    const { db } = server().database
    const school = await db.school.findFirstOrThrow({ where: { key: 'own-2' } })
    const { id } = await db.roadmap.create({
      data: {
        regionId: school.regionId,
        municipalityId: school.municipalityId,
        key: 'measures',
        level: 'MUNICIPAL',
        status: 'DRAFT',
        title: 'Комплекс мер',
        periodKind: 'SCHOOL_YEAR',
        periodText: '2022/2023 учебный год',
        startsOn: new Date('2022-09-01'),
        endsOn: new Date('2023-08-31'),
        schools: { create: [{ schoolId: school.id }] },
      },
    })
    const support = {
      school: own.schools[1],
      group: 'LOW',
      schoolYear: '2022-2023',
      basis: 'Пункт 2 приложения 1.',
    }
    await perform('saveVologdaSupport', { ...support, version: 0 })
    const approve = async () => {
      const { data, errors } = await server().ask(
        `mutation ($input: ApproveRoadmapInput!) { approveRoadmap(input: $input) {
          record { status } findings { code level sentence act item } } }`,
        { input: { roadmap: globalId('Roadmap', id), version: 1, approvedOn: '2022-10-03' } },
        { as: region },
      )
      expect(errors).toEqual([])
      return data.approveRoadmap
    }
    const refused = await approve()
    expect(refused.record).toBeNull()
    expect(refused.findings).toContainEqual({
      code: 'VOLOGDA_MENTOR_MISSING',
      level: 'REFUSAL',
      sentence:
        'Школе первой группы не назначен наставник: Школа 2. Назначьте наставника и утвердите комплекс мер снова.',
      act: 'Приказ управления образования от 03.10.2022 № 212',
      item: 'пункт 4',
    })
    const mentor = await db.person.create({
      data: {
        regionId: school.regionId,
        municipalityId: school.municipalityId,
        key: 'mentor',
        position: 'Учитель',
      },
    })
    const named = { ...support, version: 1, mentor: globalId('Person', mentor.id) }
    expect(await perform('saveVologdaSupport', named)).toMatchObject({ version: 2 })
    expect((await approve()).record).toEqual({ status: 'APPROVED' })
  })
})
