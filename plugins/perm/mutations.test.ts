import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../../api/testing/server.ts'
import { perm } from './index.ts'

const options = { plugins: [perm], now: '2022-02-01T09:00:00Z' }
const server = testServer({ ...options, visitor: administrator })
const elsewhere = '00000000-0000-7000-8000-00000000000f'
/** Sees only a region that is not there. */
const foreigner = testServer({
  ...options,
  visitor: {
    ...administrator,
    scope: {
      regions: [elsewhere],
      municipalities: [],
      schools: [],
      above: { regions: [elsewhere], municipalities: [] },
    },
  },
})
/** Sees everything and may write only there. */
const guest = testServer({
  ...options,
  visitor: {
    ...administrator,
    grants: [{ role: 'REGIONAL', regionId: elsewhere, municipalityId: null, schoolId: null }],
  },
})
type Server = ReturnType<typeof server>

const global = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url')
const send = ({ ask }: Server, verb: string, input: object, record = 'id version', key?: string) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  return ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) {
      record { ${record} } findings { code level sentence } } }`,
    { input },
    { headers: key === undefined ? {} : { 'idempotency-key': key } },
  )
}
const done = async (verb: string, input: object, record?: string) => {
  const { data, errors } = await send(server(), verb, input, record)
  expect(errors).toEqual([])
  return data[verb]
}
const codeOf = async (of: Server, verb: string, input: object) =>
  (await send(of, verb, input)).errors[0]?.extensions?.code
const traces = async ({ database: { db } }: Server) => [await db.auditEntry.count(), await db.change.count()]
const orda = async ({ database: { db } }: Server, key = 'orda') =>
  global('Roadmap', (await db.roadmap.findUniqueOrThrow({ where: { key } })).id)

const criteriaSet = async (of = server(), criteria: readonly object[] = [{ title: 'Доля школ' }]) => ({
  roadmap: await orda(of),
  version: 0,
  title: 'Критерии округа',
  criteria,
  coversLowResults: true,
  coversAdverseConditions: false,
})
const report = async (of = server()) => ({
  roadmap: await orda(of),
  kind: 'LIFT_PROJECT',
  year: 2021,
  title: 'Отчёт о проекте',
  submittedOn: '2021-12-25',
})

describe('the mutations of the plugin', () => {
  test('judge by no code of their own', () => {
    expect(Object.values(perm.findings).flatMap(({ at }): readonly string[] => at)).not.toContain('mutation')
  })

  test('about the region wait for no other write about it, and store the same record once', async () => {
    const { db, pool } = server().database
    const { id, code } = await db.region.findUniqueOrThrow({ where: { code: 'RU-PER' } })
    const schedule = {
      region: global('Region', id),
      project: 'FEDERAL_500PLUS',
      year: 2021,
      title: 'План-график',
    }
    const held = await pool.connect()
    try {
      // Another transaction that has written a record of the region, and does not end.
      await held.query(`begin; select from core.region where code = '${code}' for key share`)
      const input = { ...schedule, version: 0, issuedOn: '2021-02-01' }
      const sent = await Promise.all([1, 2].map(() => codeOf(server(), 'setPermProjectSchedule', input)))
      expect(sent.toSorted()).toEqual(['CONFLICT', undefined])
    } finally {
      await held.query('rollback')
      held.release()
    }
  })

  test('save a set of criteria whole, until it is approved, and let its indicators be recorded from then on', async () => {
    const { db } = server().database
    const {
      id: roadmapId,
      regionId,
      municipalityId,
    } = await db.roadmap.findUniqueOrThrow({
      where: { key: 'orda' },
    })
    const { id: indicatorId } = await db.indicator.create({
      data: {
        regionId,
        municipalityId,
        roadmapId,
        key: 'orda-1',
        code: 'ORD-1',
        position: 1,
        name: 'Доля школ',
        direction: 'INCREASE',
        targetKind: 'ABSOLUTE',
        targetText: '100 %',
      },
    })
    const indicator = global('Indicator', indicatorId)
    const show = 'id version title approvedOn approvalAct criteria { position title indicator { code } }'
    const three = ['Первый', 'Второй', 'Третий'].map(title => ({ title }))
    const { record } = await done('savePermCriteriaSet', await criteriaSet(server(), three), show)
    expect(record).toMatchObject({ version: 1, approvedOn: null })
    expect(record.criteria).toHaveLength(3)
    const saved = await done(
      'savePermCriteriaSet',
      {
        ...(await criteriaSet(server(), [{ title: 'Доля школ', indicator }])),
        criteriaSet: record.id,
        version: 1,
      },
      show,
    )
    expect(saved.record).toMatchObject({
      id: record.id,
      version: 2,
      criteria: [{ position: 1, title: 'Доля школ', indicator: { code: 'ORD-1' } }],
    })
    const measure = () =>
      server().ask(
        `mutation ($input: RecordIndicatorValuesInput!) { recordIndicatorValues(input: $input) { findings { code } } }`,
        { input: { values: [{ indicator, measuredOn: '2021-12-31', value: 1 }] } },
      )
    const codes = async () =>
      (await measure()).data.recordIndicatorValues.findings.map((one: { code: string }) => one.code)
    expect(await codes()).toEqual(['PERM_CRITERIA_NOT_APPROVED'])
    const approval = {
      criteriaSet: record.id,
      approvedOn: '2021-08-20',
      approvalAct: 'Приказ № 300 от 20.08.2021',
      version: 2,
    }
    const approved = await done('approvePermCriteriaSet', approval, show)
    expect(approved.record).toMatchObject({ version: 3, approvedOn: '2021-08-20' })
    expect(await codes()).toEqual([])
    const change = { ...(await criteriaSet()), criteriaSet: record.id, version: 3 }
    expect(await codeOf(server(), 'savePermCriteriaSet', change)).toBe('BAD_INPUT')
    const { errors } = await server().ask(
      'mutation ($input: ArchivePermRecordInput!) { archivePermRecord(input: $input) { record } }',
      { input: { record: record.id, version: 3, reason: 'Лишний.' } },
    )
    expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
    const entries = await db.auditEntry.findMany({
      where: { recordType: 'PermCriteriaSet' },
      orderBy: { sequence: 'asc' },
    })
    expect(entries.map(one => [one.action, one.basis])).toEqual([
      ['savePermCriteriaSet', null],
      ['savePermCriteriaSet', null],
      ['approvePermCriteriaSet', 'Приказ № 300 от 20.08.2021'],
    ])
    expect(entries[1]).toMatchObject({
      before: { criteria: [{ position: 1 }, { position: 2 }, { position: 3 }] },
      after: { criteria: [{ position: 1, title: 'Доля школ', indicatorId }] },
    })
    expect(await db.change.count({ where: { type: 'PermCriteriaSet', operation: 'UPSERT' } })).toBe(3)
  })

  test('end an approved set for a reason: what is measured later needs another one, and the review says so', async () => {
    const { db } = server().database
    const { record } = await done('savePermCriteriaSet', await criteriaSet(), 'id version')
    const set = { criteriaSet: record.id, version: 1 }
    const end = { ...set, validTo: '2021-10-31', reason: 'Утверждены новые критерии.' }
    expect(await codeOf(server(), 'endPermCriteriaSet', end)).toBe('BAD_INPUT')
    const approval = { ...set, approvedOn: '2021-08-20', approvalAct: 'Приказ № 300 от 20.08.2021' }
    await done('approvePermCriteriaSet', approval)
    for (const [change, code] of [
      [{ validTo: '2021-08-19' }, 'BAD_INPUT'],
      [{ reason: ' ' }, 'BAD_INPUT'],
      [{ version: 1 }, 'CONFLICT'],
    ] as const) {
      expect(await codeOf(server(), 'endPermCriteriaSet', { ...end, version: 2, ...change })).toBe(code)
    }
    const ended = await done('endPermCriteriaSet', { ...end, version: 2 }, 'version approvedOn validTo')
    expect(ended.record).toEqual({ version: 3, approvedOn: '2021-08-20', validTo: '2021-10-31' })
    const [entry] = await db.auditEntry.findMany({ where: { action: 'endPermCriteriaSet' } })
    expect(entry).toMatchObject({ recordType: 'PermCriteriaSet', basis: end.reason })
    await db.permCriteriaSet.updateMany({
      where: { approvedOn: { not: null }, validTo: null },
      data: { archivedAt: new Date() },
    })
    const missing = async (on: string) => {
      const { data } = await server().ask(
        'query ($on: Date) { roadmap(key: "orda") { review(on: $on) { code sentence } } }',
        { on },
      )
      const said: readonly { code: string; sentence: string }[] = data.roadmap.review
      return said.filter(one => one.code === 'PERM_CRITERIA_MISSING').map(one => one.sentence)
    }
    expect(await missing('2021-10-31')).toEqual([])
    expect(await missing('2021-11-01')).toEqual([expect.stringContaining('набор действовал до 31.10.2021')])
  })

  test('record a document of a year, which the review then knows', async () => {
    const missing = async () => {
      const { data } = await server().ask('{ roadmap(key: "orda") { review(on: "2022-02-01") { code } } }')
      const said: readonly { readonly code: string }[] = data.roadmap.review
      return said.filter(one => one.code === 'PERM_YEARLY_REPORT_MISSING').length
    }
    expect(await missing()).toBe(2)
    expect(await done('recordPermYearlyReport', await report(), 'kind year title submittedOn')).toEqual({
      record: { kind: 'LIFT_PROJECT', year: 2021, title: 'Отчёт о проекте', submittedOn: '2021-12-25' },
      findings: [],
    })
    expect(await missing()).toBe(1)
    expect(await codeOf(server(), 'recordPermYearlyReport', await report())).toBe('CONFLICT')
    const mended = { ...(await report()), version: 1, title: 'Отчёт за год' }
    const { record } = await done('recordPermYearlyReport', mended, 'id version title')
    expect(record).toMatchObject({ version: 2, title: 'Отчёт за год' })
    const gone = { input: { record: record.id, version: 2, reason: 'Не тот год.' } }
    const archive =
      'mutation ($input: ArchivePermRecordInput!) { archivePermRecord(input: $input) { record } }'
    expect((await server().ask(archive, gone)).data.archivePermRecord.record).toBe(record.id)
    expect(await missing()).toBe(2)
    const again = await done('recordPermYearlyReport', await report(), 'id version')
    expect(again.record).toEqual({ id: record.id, version: 4 })
  })

  test('record a school’s participation once a year', async () => {
    const { db } = server().database
    const place = await db.municipality.findUniqueOrThrow({ where: { key: 'orda' } })
    const owner = { regionId: place.regionId, municipalityId: place.id, kind: 'BASIC' } as const
    const name = 'МБОУ «Выдуманная школа»'
    const { id } = await db.school.create({ data: { ...owner, key: 'orda-invented', name, shortName: name } })
    const input = { school: global('School', id), project: 'FEDERAL_500PLUS', year: 2021 }
    const verb = 'recordPermParticipation'
    const [first, again] = [
      await send(server(), verb, input, 'project year note', 'perm-participation-1'),
      await send(server(), verb, input, 'project year note', 'perm-participation-1'),
    ]
    expect(first.data[verb].record).toEqual({ project: 'FEDERAL_500PLUS', year: 2021, note: null })
    expect(again.data).toEqual(first.data)
    expect(await codeOf(server(), verb, input)).toBe('CONFLICT')
    expect(await codeOf(server(), verb, { ...input, year: 1021 })).toBe('BAD_INPUT')
    const { data } = await server().ask(
      '{ school(key: "orda-invented") { perm { participations { project year } } } }',
    )
    expect(data.school.perm.participations).toEqual([{ project: 'FEDERAL_500PLUS', year: 2021 }])
  })

  test('answer CONFLICT, NOT_FOUND, FORBIDDEN and BAD_INPUT, and leave nothing', async () => {
    const absent = global('Roadmap', '00000000-0000-7000-8000-000000000000')
    const stale = await done('savePermCriteriaSet', await criteriaSet())
    for (const [of, change, code] of [
      [server(), { criteriaSet: stale.record.id, version: 9 }, 'CONFLICT'],
      [server(), { roadmap: absent }, 'NOT_FOUND'],
      [foreigner(), {}, 'NOT_FOUND'],
      [guest(), {}, 'FORBIDDEN'],
      [server(), { roadmap: await orda(server(), 'livny') }, 'BAD_INPUT'],
      [server(), { criteria: [] }, 'BAD_INPUT'],
      [server(), { title: ' ' }, 'BAD_INPUT'],
    ] as const) {
      const before = await traces(of)
      expect(await codeOf(of, 'savePermCriteriaSet', { ...(await criteriaSet(of)), ...change })).toBe(code)
      expect(await traces(of)).toEqual(before)
    }
    for (const change of [{ year: 2031 }, { submittedOn: '2022-02-02' }, { url: 'ftp://x' }]) {
      const input = { ...(await report()), submittedOn: '2022-01-10', ...change }
      expect(await codeOf(server(), 'recordPermYearlyReport', input)).toBe('BAD_INPUT')
    }
    expect(await codeOf(foreigner(), 'recordPermYearlyReport', await report(foreigner()))).toBe('NOT_FOUND')
  })
})
