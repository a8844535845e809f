import { describe, expect, test } from 'vitest'
import { testingPlugin } from '../../finding/testing.plugin.ts'
import { globalId } from '../../graphql/global-id.ts'
import { gate, type SubjectOf } from '../../plugin-api.ts'
import { administrator, testServer } from '../../testing/server.ts'
import { approve, close, codeOf, created, dueDays } from '../testing.ts'

type Approved = SubjectOf['roadmap.approve']
const strict = {
  ...testingPlugin,
  gates: {
    'roadmap.approve': gate({
      facts: async (_, subject: Approved) => subject,
      rules: [
        ({ roadmap }: Approved) => (roadmap.orderId === null ? [{ code: 'TESTING_ENDED' }] : []),
        ({ approvedOn }: Approved) => (approvedOn < '2026-09-01' ? [{ code: 'TESTING_NEVER' }] : []),
      ],
    }),
    'roadmap.close': gate({
      facts: async (_, subject: SubjectOf['roadmap.close']) => subject,
      rules: [
        ({ roadmap }: SubjectOf['roadmap.close']) =>
          roadmap.approvedOn === '2026-09-02' ? [{ code: 'TESTING_NEVER' }] : [],
      ],
    }),
  },
}
const server = testServer({ visitor: administrator, plugins: [strict], now: '2026-09-10T09:00:00Z' })

describe('an approved roadmap', () => {
  test('has its order, its day and the obligations of its region’s policy', async () => {
    const { db } = server().database
    const { id, key } = await created(server())
    const order = await db.order.findFirstOrThrow({ where: { municipality: { key: 'livny' } } })
    const input = { roadmap: id, version: 1, order: globalId('Order', order.id), approvedOn: '2026-09-05' }
    const answer = await server().ask(approve, { input })
    expect(answer.errors).toEqual([])
    expect(answer.data.approveRoadmap.record).toMatchObject({
      status: 'APPROVED',
      version: 2,
      approvedOn: '2026-09-05',
    })
    // «До 5 ноября» of the row and of the one that inherits from it, and five quarters that the school year touches.
    const days = await dueDays(db, key)
    expect(days.filter(day => day === '2026-11-05')).toHaveLength(2)
    expect(days).toHaveLength(7)
    const entries = await db.auditEntry.findMany({
      where: { action: 'approveRoadmap', recordType: { not: 'Finding' } },
    })
    expect(entries.map(one => one.recordType).sort()).toEqual([...Array(7).fill('Obligation'), 'Roadmap'])
    expect(entries.every(one => one.basis?.startsWith('Приказ'))).toBe(true)
    expect(await db.change.count({ where: { type: 'Obligation' } })).toBe(7)
    const { data } = await server().ask(
      'query ($id: ID!) { roadmap(id: $id) { history { action basis who } } }',
      { id },
    )
    expect(data.roadmap.history).toEqual([
      { action: 'approveRoadmap', basis: expect.stringMatching(/^Приказ/), who: null },
      { action: 'createRoadmap', basis: null, who: null },
    ])
  })

  test('stores a warning of the rules', async () => {
    const { id, key } = await created(server())
    const answer = await server().ask(approve, {
      input: { roadmap: id, version: 1, approvedOn: '2026-09-05' },
    })
    expect(answer.data.approveRoadmap.findings).toEqual([{ code: 'TESTING_ENDED' }])
    expect(
      await server().database.db.finding.count({ where: { code: 'TESTING_ENDED', roadmap: { key } } }),
    ).toBe(1)
  })

  test('is not written if the rules refuse', async () => {
    const { db } = server().database
    const { id, key } = await created(server())
    const audited = await db.auditEntry.count()
    const answer = await server().ask(approve, {
      input: { roadmap: id, version: 1, approvedOn: '2026-08-20' },
    })
    expect(answer.data.approveRoadmap).toMatchObject({ record: null })
    expect(answer.data.approveRoadmap.findings).toContainEqual({ code: 'TESTING_NEVER' })
    expect((await db.roadmap.findUniqueOrThrow({ where: { key } })).status).toBe('DRAFT')
    expect(await dueDays(db, key)).toEqual([])
    expect(await db.auditEntry.count()).toBe(audited)
  })

  test('is not approved twice, from an old version, on a future day or by an absent order', async () => {
    const { id } = await created(server())
    const input = { roadmap: id, version: 1, approvedOn: '2026-09-05' }
    const absent = globalId('Order', '00000000-0000-7000-8000-000000000000')
    expect(codeOf(await server().ask(approve, { input: { ...input, version: 3 } }))).toBe('CONFLICT')
    expect(codeOf(await server().ask(approve, { input: { ...input, approvedOn: '2026-09-11' } }))).toBe(
      'BAD_INPUT',
    )
    expect(codeOf(await server().ask(approve, { input: { ...input, order: absent } }))).toBe('NOT_FOUND')
    expect((await server().ask(approve, { input })).errors).toEqual([])
    expect(codeOf(await server().ask(approve, { input: { ...input, version: 2 } }))).toBe('BAD_INPUT')
  })

  test('is closed on a day, once, unless the rules refuse', async () => {
    const draft = await created(server())
    const reason = 'Карта больше не нужна.'
    const early = { roadmap: draft.id, version: 1, closedOn: '2026-09-10', reason }
    expect(codeOf(await server().ask(close, { input: early }))).toBe('BAD_INPUT')
    await server().ask(approve, { input: { roadmap: draft.id, version: 1, approvedOn: '2026-09-02' } })
    const input = { ...early, version: 2 }
    const refused = await server().ask(close, { input })
    expect(refused.data.closeRoadmap).toEqual({
      record: null,
      findings: [{ code: 'CLOSED_UNFINISHED' }, { code: 'TESTING_NEVER' }],
    })
    const { id } = await created(server())
    await server().ask(approve, { input: { roadmap: id, version: 1, approvedOn: '2026-09-03' } })
    expect(
      codeOf(await server().ask(close, { input: { ...input, roadmap: id, closedOn: '2026-09-01' } })),
    ).toBe('BAD_INPUT')
    const closed = await server().ask(close, { input: { ...input, roadmap: id } })
    expect(closed.data.closeRoadmap.record).toMatchObject({
      status: 'CLOSED',
      closedOn: '2026-09-10',
      version: 3,
    })
    expect(codeOf(await server().ask(close, { input: { ...input, roadmap: id, version: 3 } }))).toBe(
      'BAD_INPUT',
    )
  })
})
