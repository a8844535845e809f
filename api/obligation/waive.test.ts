import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2021-03-01T09:00:00Z' })
const nobodyElsewhere = '00000000-0000-7000-8000-000000000000'
const foreigner = testServer({
  visitor: {
    ...administrator,
    scope: {
      regions: [nobodyElsewhere],
      municipalities: [],
      schools: [],
      above: { regions: [nobodyElsewhere], municipalities: [] },
    },
  },
})

const waive = `mutation ($input: WaiveObligationInput!) { waiveObligation(input: $input) {
  record { id version waivedOn waivedGround state before: state(on: "2021-02-28") } findings { code } } }`

const obligation = async (from = server, skip = 0): Promise<string> => {
  const row = await from().database.db.obligation.findFirstOrThrow({
    where: { roadmap: { key: 'livny' } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip,
  })
  return globalId('Obligation', row.id)
}
const codeOf = (answer: {
  readonly errors: readonly { readonly extensions?: { readonly code?: string } }[]
}) => answer.errors[0]?.extensions?.code

describe('an obligation', () => {
  test('is waived on a ground, from today on, with its audit entry and its row in the change feed', async () => {
    const id = await obligation()
    const input = { obligation: id, version: 1, ground: 'Школа закрыта на ремонт, письмо № 12.' }
    const answer = await server().ask(waive, { input })
    expect(answer.errors).toEqual([])
    expect(answer.data.waiveObligation).toEqual({
      record: {
        id,
        version: 2,
        waivedOn: '2021-03-01',
        waivedGround: input.ground,
        state: 'WAIVED',
        before: 'OVERDUE',
      },
      findings: [],
    })
    const { db } = server().database
    const [entry, ...more] = await db.auditEntry.findMany()
    expect(more).toEqual([])
    expect(entry).toMatchObject({ action: 'waiveObligation', recordType: 'Obligation', basis: input.ground })
    expect(await db.change.count({ where: { type: 'Obligation', version: 2 } })).toBe(1)
  })

  test('is waived once, with a ground and the current version', async () => {
    const [waived, id] = [await obligation(), await obligation(server, 1)]
    const ask = (input: object) => server().ask(waive, { input })
    expect(codeOf(await ask({ obligation: waived, version: 2, ground: 'Ещё раз.' }))).toBe('BAD_INPUT')
    expect(codeOf(await ask({ obligation: waived, version: 1, ground: 'Ещё раз.' }))).toBe('CONFLICT')
    expect(codeOf(await ask({ obligation: id, version: 1, ground: ' ' }))).toBe('BAD_INPUT')
    const absent = globalId('Obligation', nobodyElsewhere)
    expect(codeOf(await ask({ obligation: absent, version: 1, ground: 'Нет.' }))).toBe('NOT_FOUND')
    expect(await server().database.db.obligation.count({ where: { waivedOn: { not: null } } })).toBe(1)
    expect(await server().database.db.auditEntry.count()).toBe(1)
  })

  test('whose report is accepted is done and cannot be waived', async () => {
    const { db } = server().database
    const row = await db.obligation.findFirstOrThrow({ where: { roadmap: { key: 'orda' } } })
    const { regionId, municipalityId, schoolId } = row
    const day = new Date('2021-02-01')
    await db.executionReport.create({
      data: {
        regionId,
        municipalityId,
        schoolId,
        obligationId: row.id,
        revision: 1,
        text: 'Сделано.',
        submittedAt: day,
        submittedOn: day,
        review: 'ACCEPTED',
        reviewedOn: day,
      },
    })
    const input = { obligation: globalId('Obligation', row.id), version: 1, ground: 'Не нужно.' }
    expect(codeOf(await server().ask(waive, { input }))).toBe('BAD_INPUT')
  })

  test('of another region is not found', async () => {
    const input = { obligation: await obligation(foreigner), version: 1, ground: 'Чужое.' }
    expect(codeOf(await foreigner().ask(waive, { input }))).toBe('NOT_FOUND')
    expect(await foreigner().database.db.auditEntry.count()).toBe(0)
  })

  test('is waived once by one Idempotency-Key', async () => {
    const input = { obligation: await obligation(server, 2), version: 1, ground: 'Приказ № 7.' }
    const headers = { 'idempotency-key': 'waive-obligation-0001' }
    const first = await server().ask(waive, { input }, { headers })
    const second = await server().ask(waive, { input }, { headers })
    expect(first.errors).toEqual([])
    expect(second.data).toEqual(first.data)
  })
})
