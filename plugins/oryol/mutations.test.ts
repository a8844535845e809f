import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../../api/testing/server.ts'
import { oryol } from './index.ts'

const options = { plugins: [oryol], now: '2023-12-20T09:00:00Z' }
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
  const headers = key === undefined ? {} : { 'idempotency-key': key }
  return ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) {
      record { ${record} } findings { code level sentence } } }`,
    { input },
    { headers },
  )
}
const program = async ({ database: { db } }: Server, school = 'livny-orlovskaya') => {
  const { id: schoolId } = await db.school.findUniqueOrThrow({ where: { key: school } })
  const { id, version } = await db.oryolHelpProgram.findFirstOrThrow({ where: { schoolId } })
  return { program: global('OryolHelpProgram', id), version }
}
const chain = async ({ database: { db } }: Server, school = 'khotynets-yuryevskaya') => {
  const { id: schoolId } = await db.school.findUniqueOrThrow({ where: { key: school } })
  const { id, version } = await db.oryolDeficitChain.findFirstOrThrow({ where: { schoolId } })
  return { chain: global('OryolDeficitChain', id), version }
}
const traces = async ({ database: { db } }: Server) => [await db.auditEntry.count(), await db.change.count()]

/** Each code judged at a mutation of the plugin: what breaks it and what meets it. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  ORYOL_HELP_PROGRAM_ORDER: async () => {
    const days = 'version interviewedOn discussedOn approvedOn state'
    const early = await send(server(), 'approveOryolHelpProgram', {
      ...(await program(server())),
      approvedOn: '2020-08-19',
    })
    expect(early.data.approveOryolHelpProgram).toMatchObject({
      record: null,
      findings: [{ code: 'ORYOL_HELP_PROGRAM_ORDER', level: 'REFUSAL' }],
    })
    const undiscussed = await send(server(), 'recordOryolDiscussion', {
      ...(await program(server())),
      heldOn: '2020-08-10',
    })
    expect(undiscussed.data.recordOryolDiscussion.findings[0].sentence).toContain(
      'до обсуждения нет собеседования',
    )
    expect(await traces(server())).toEqual([0, 0])
    const step = async (verb: string, on: object) =>
      (await send(server(), verb, { ...(await program(server())), ...on }, days)).data[verb]
    expect((await step('recordOryolInterview', { heldOn: '2020-06-15' })).record.state).toBe('INTERVIEWED')
    expect((await step('recordOryolDiscussion', { heldOn: '2020-06-14' })).record).toBeNull()
    expect((await step('recordOryolDiscussion', { heldOn: '2020-08-10' })).record.state).toBe('DISCUSSED')
    expect((await step('approveOryolHelpProgram', { approvedOn: '2020-08-19' })).record).toEqual({
      version: 4,
      interviewedOn: '2020-06-15',
      discussedOn: '2020-08-10',
      approvedOn: '2020-08-19',
      state: 'APPROVED',
    })
    // An approved programme fulfils the school's obligation.
    expect(await traces(server())).toEqual([4, 4])
  },
  ORYOL_STAGE_SKIPPED: async () => {
    const { db } = server().database
    const step = async (kind: string, doneOn: string) =>
      (
        await send(
          server(),
          'recordOryolDeficitStage',
          { ...(await chain(server())), kind, doneOn },
          'version nextStage',
        )
      ).data.recordOryolDeficitStage
    expect(await step('ENTRY_TEST', '2023-09-20')).toMatchObject({
      record: null,
      findings: [{ code: 'ORYOL_STAGE_SKIPPED', level: 'REFUSAL' }],
    })
    expect((await step('TEST_MATERIALS', '2023-08-30')).record).toEqual({
      version: 2,
      nextStage: 'ENTRY_TEST',
    })
    // Not before the day on which the stage before it was done.
    expect((await step('ENTRY_TEST', '2023-08-29')).record).toBeNull()
    expect((await step('ENTRY_TEST', '2023-09-20')).record).toEqual({ version: 3, nextStage: 'ANALYSIS' })
    const entries = await db.auditEntry.findMany({
      where: { action: 'recordOryolDeficitStage' },
      orderBy: { sequence: 'asc' },
    })
    const each = ['OryolDeficitChain', 'Obligation']
    expect(entries.map(one => one.recordType)).toEqual([...each, ...each])
    expect(await db.change.count({ where: { type: 'OryolDeficitChain', operation: 'UPSERT' } })).toBe(2)
  },
}

describe('the mutations of the plugin', () => {
  for (const [code, tryOut] of Object.entries(cases)) test(`refuse by ${code}`, tryOut)

  test('are tried out by codes declared for them', () => {
    const declared = Object.entries(oryol.findings).filter(([, { at }]) => at.some(one => one === 'mutation'))
    expect(declared.map(([code]) => code)).toEqual(expect.arrayContaining(Object.keys(cases)))
  })

  test('answer CONFLICT, NOT_FOUND, FORBIDDEN and BAD_INPUT, and leave nothing', async () => {
    const codeOf = async (of: Server, verb: string, input: object) =>
      (await send(of, verb, input)).errors[0]?.extensions?.code
    const absent = global('OryolHelpProgram', '00000000-0000-7000-8000-000000000000')
    const school = 'livny-navesnenskaya'
    for (const [of, change, code] of [
      [server(), { version: 7 }, 'CONFLICT'],
      [server(), { program: absent }, 'NOT_FOUND'],
      [foreigner(), {}, 'NOT_FOUND'],
      [guest(), {}, 'FORBIDDEN'],
      [server(), { heldOn: '2023-12-21' }, 'BAD_INPUT'],
    ] as const) {
      const before = await traces(of)
      const input = { ...(await program(of, school)), heldOn: '2020-06-15', ...change }
      expect(await codeOf(of, 'recordOryolInterview', input)).toBe(code)
      expect(await traces(of)).toEqual(before)
    }
    const stage = { kind: 'TEST_MATERIALS', doneOn: '2023-08-30' }
    expect(
      await codeOf(server(), 'recordOryolDeficitStage', {
        ...(await chain(server())),
        ...stage,
        version: 77,
      }),
    ).toBe('CONFLICT')
    expect(
      await codeOf(foreigner(), 'recordOryolDeficitStage', { ...(await chain(foreigner())), ...stage }),
    ).toBe('NOT_FOUND')
  })

  test('sent twice with one Idempotency-Key have one effect and one answer', async () => {
    const input = { ...(await program(server(), 'livny-baranovskaya')), heldOn: '2020-06-15' }
    const [first, again] = [
      await send(server(), 'recordOryolInterview', input, 'version', 'oryol-interview-1'),
      await send(server(), 'recordOryolInterview', input, 'version', 'oryol-interview-1'),
    ]
    expect(first.data.recordOryolInterview.record).toEqual({ version: 2 })
    expect(again.data).toEqual(first.data)
  })

  test('record a stage that makes a report on the next one possible', async () => {
    const { db } = server().database
    const school = 'khotynets-khotynetskaya'
    const { id } = await db.obligation.findFirstOrThrow({
      where: { activity: { key: 'khotynets-2.3' }, school: { key: school } },
    })
    const proof = { kind: 'PROTOCOL', title: 'Протокол № 1' }
    const report = { obligation: global('Obligation', id), revision: 0, text: 'Есть.', evidence: [proof] }
    const refused = await send(server(), 'submitReport', report)
    expect(refused.data.submitReport.findings[0].code).toBe('ORYOL_STAGE_SKIPPED')
    const stage = { kind: 'TEST_MATERIALS', doneOn: '2023-08-30' }
    await send(server(), 'recordOryolDeficitStage', { ...(await chain(server(), school)), ...stage })
    expect((await send(server(), 'submitReport', report)).data.submitReport.findings).toEqual([])
  })
})
