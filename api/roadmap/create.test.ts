import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'
import { cancel, codeOf, createRoadmap, draftFor } from './testing.ts'

const server = testServer({ visitor: administrator, now: '2026-09-10T09:00:00Z' })
const foreign = testServer({
  visitor: {
    ...administrator,
    scope: {
      regions: ['00000000-0000-7000-8000-000000000000'],
      municipalities: [],
      schools: [],
      above: { regions: ['00000000-0000-7000-8000-000000000000'], municipalities: [] },
    },
  },
})
const below = testServer({
  visitor: { ...administrator, grants: [{ ...noPlace(), role: 'SCHOOL', schoolId: 'a school elsewhere' }] },
})
function noPlace() {
  return { regionId: null, municipalityId: null, schoolId: null }
}

describe('a new roadmap', () => {
  test('is a draft with sections, activities, parts, read terms and responsible parties', async () => {
    const { db } = server().database
    const input = await draftFor(db)
    const answer = await server().ask(createRoadmap, { input })
    expect(answer.errors).toEqual([])
    const { record, findings } = answer.data.createRoadmap
    expect(record).toMatchObject({ key: 'livny--2026', level: 'MUNICIPAL', status: 'DRAFT', version: 1 })
    expect(record.coveredSchools.totalCount).toBe(2)
    const [section] = record.sections
    expect(section.activities.nodes).toMatchObject([
      {
        key: 'livny--2026-1.1',
        number: '1.1',
        term: { kind: 'DATE', end: '2026-11-05' },
        responsible: [{ __typename: 'School' }],
        inherited: [],
      },
      { key: 'livny--2026-1.2', term: { kind: 'NONE' }, inherited: ['TERM', 'RESPONSIBLE', 'RESULT'] },
      { key: 'livny--2026-1.3', parts: [{ key: 'livny--2026-1.3.1', term: { kind: 'QUARTERLY' } }] },
    ])
    expect(findings.map((one: { code: string }) => one.code)).toContain('TERM_MISSING')
    expect(await db.obligation.count({ where: { roadmap: { key: 'livny--2026' } } })).toBe(0)
  })

  test('leaves an audit entry and a change row of each record it has written', async () => {
    const { db } = server().database
    const counted = { Roadmap: 1, RoadmapSection: 1, Activity: 4 }
    for (const [type, count] of Object.entries(counted)) {
      expect([type, await db.auditEntry.count({ where: { recordType: type } })]).toEqual([type, count])
      expect([type, await db.change.count({ where: { type } })]).toEqual([type, count])
    }
  })

  test('keeps its expected results and reports the defects that its reader notes', async () => {
    const input = {
      ...(await draftFor(server().database.db)),
      key: 'livny--torn',
      expectedResults: ['Школ с низкими результатами меньше'],
      sourceDefects: [
        { kind: 'PERIOD_CONFLICT', place: 'Раздел III', text: 'назван 2025-2026 учебный год' },
        { kind: 'TABLE_TORN', place: 'Раздел 1', text: 'сроки напечатаны отдельно' },
      ],
    }
    const made = await server().ask(createRoadmap, { input })
    expect(made.errors).toEqual([])
    const { record, findings } = made.data.createRoadmap
    expect(findings.map((one: { code: string }) => one.code)).toEqual(
      expect.arrayContaining(['PERIOD_CONFLICT', 'TABLE_TORN']),
    )
    const edited = await server().ask(
      `mutation ($input: EditRoadmapInput!) { editRoadmap(input: $input) { record { expectedResults
        sourceDefects { kind place text } findings(first: 200) { nodes { code sentence item } } } } }`,
      {
        input: {
          roadmap: record.id,
          version: record.version,
          head: { expectedResults: [], sourceDefects: [input.sourceDefects[0]] },
        },
      },
    )
    expect(edited.errors).toEqual([])
    const after = edited.data.editRoadmap.record
    expect(after).toMatchObject({ expectedResults: [], sourceDefects: [input.sourceDefects[0]] })
    const noted = (code: string) => after.findings.nodes.filter((one: { code: string }) => one.code === code)
    expect(noted('TABLE_TORN')).toEqual([])
    expect(noted('PERIOD_CONFLICT')).toMatchObject([
      { sentence: expect.stringContaining('назван 2025-2026 учебный год'), item: 'Раздел III' },
    ])
  })

  test('has sections of a kind, which an edit changes and takes away', async () => {
    const good = await draftFor(server().database.db)
    const sections = good.sections.map(section => ({ ...section, kind: 'MONITORING' }))
    const made = await server().ask(createRoadmap, { input: { ...good, key: 'livny--kinds', sections } })
    expect(made.errors).toEqual([])
    const { id, sections: stored } = made.data.createRoadmap.record
    let { version } = made.data.createRoadmap.record
    const [section] = stored
    for (const kind of ['CONTROL', null]) {
      const { data, errors } = await server().ask(
        'mutation ($input: EditRoadmapInput!) { editRoadmap(input: $input) { record { version sections { kind title } } } }',
        { input: { roadmap: id, version, edits: [{ changeSection: { section: section.id, kind } }] } },
      )
      expect(errors).toEqual([])
      version = data.editRoadmap.record.version
      expect(data.editRoadmap.record.sections).toEqual([{ kind, title: 'Организация работы' }])
    }
  })

  test('gets a free key, and is refused one that is taken', async () => {
    const { db } = server().database
    const second = await server().ask(createRoadmap, { input: await draftFor(db) })
    expect(second.data.createRoadmap.record.key).toBe('livny--2026-2')
    const taken = await server().ask(createRoadmap, {
      input: { ...(await draftFor(db)), key: 'livny--2026' },
    })
    expect(taken.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  test('created beside others at once waits for none of them and has a key of its own', async () => {
    const { db, pool } = server().database
    const before = await db.roadmap.findMany({ where: { key: { startsWith: 'livny--2026' } } })
    const held = await pool.connect()
    try {
      // Another transaction that has taken the next key, referred to the municipality, and does not end.
      await held.query(`begin; select pg_advisory_xact_lock(hashtextextended('podyom.roadmap.key livny--2026-3', 0));
        select from core.municipality where key = 'livny' for key share`)
      const inputs = await Promise.all([1, 2, 3, 4].map(() => draftFor(db)))
      const made = await Promise.all(inputs.map(input => server().ask(createRoadmap, { input })))
      expect(made.flatMap(one => one.errors)).toEqual([])
      const keys = made.map(one => one.data.createRoadmap.record.key)
      expect(new Set(keys).size).toBe(4)
      expect(keys).not.toContain('livny--2026-3')
      expect(before.map(({ key }) => key).filter(key => keys.includes(key))).toEqual([])
      // One that names the key waits until it is known whether it is free.
      const named = server().ask(createRoadmap, { input: { ...inputs[0], key: 'livny--2026-3' } })
      await held.query('rollback')
      expect((await named).errors).toEqual([])
    } finally {
      held.release(true)
    }
  })

  test('sent twice with one Idempotency-Key is created once', async () => {
    const { db } = server().database
    const input = { ...(await draftFor(db)), key: 'livny--once' }
    const headers = { 'idempotency-key': 'new-roadmap-0001' }
    const first = await server().ask(createRoadmap, { input }, { headers })
    const second = await server().ask(createRoadmap, { input }, { headers })
    expect(first.errors).toEqual([])
    expect(second.data).toEqual(first.data)
  })

  test('of bad input is refused and leaves nothing', async () => {
    const { db } = server().database
    const good = await draftFor(db)
    const before = await db.roadmap.count()
    const [section] = good.sections
    const [row] = section?.activities ?? []
    const absent = '00000000-0000-7000-8000-000000000000'
    const strange = await db.school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
    const rows = (activities: readonly object[]) => ({ ...good, sections: [{ ...section, activities }] })
    const bad = [
      { ...good, title: ' ' },
      { ...good, key: 'Ливны' },
      { ...good, sections: [] },
      { ...good, period: { ...good.period, end: '2020-01-01' } },
      { ...good, period: { ...good.period, yearStart: '2026-09-01' } },
      { ...good, period: { ...good.period, schoolYears: ['2026-2028'] } },
      { ...good, owner: globalId('Person', absent) },
      { ...good, owner: globalId('Municipality', absent) },
      { ...good, coveredSchools: [globalId('School', absent)] },
      { ...good, coveredSchools: [globalId('School', strange.id)] },
      { ...good, parent: globalId('Roadmap', absent) },
      rows([{ ...row, inheritsAbove: true }]),
      rows([{ ...row, title: '\u0000' }]),
      rows([{ ...row, responsible: [globalId('Person', absent)] }]),
      rows([{ ...row, responsible: [globalId('Roadmap', absent)] }]),
    ]
    for (const input of bad) {
      const answer = await server().ask(createRoadmap, { input })
      expect([input, answer.errors[0]?.extensions?.code]).toEqual([
        input,
        expect.stringMatching(/BAD_INPUT|NOT_FOUND/),
      ])
    }
    expect(await db.roadmap.count()).toBe(before)
  })

  test('for a territory outside the scope is not found, and for one above the grant is forbidden', async () => {
    for (const [visitor, code] of [
      [foreign, 'NOT_FOUND'],
      [below, 'FORBIDDEN'],
    ] as const) {
      const answer = await visitor().ask(createRoadmap, { input: await draftFor(visitor().database.db) })
      expect(codeOf(answer)).toBe(code)
      const { id } = await visitor().database.db.roadmap.findUniqueOrThrow({ where: { key: 'livny' } })
      const input = { roadmap: globalId('Roadmap', id), version: 1, reason: 'Чужая.' }
      expect(codeOf(await visitor().ask(cancel, { input }))).toBe(code)
    }
  })
})
