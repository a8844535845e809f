import { describe, expect, test } from 'vitest'
import { settled } from '../../change/testing.ts'
import { testingPlugin } from '../../finding/testing.plugin.ts'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, openTestServer, testServer } from '../../testing/server.ts'
import { approve, cancel, close, codeOf, created } from '../testing.ts'

const options = { visitor: administrator, now: '2026-09-10T09:00:00Z' }
const server = testServer(options)
/** A server of the same database whose region closes roadmaps by another policy. */
const serverOf = (unfinishedClosing: 'WARNING' | 'REFUSAL') => {
  const policy = { ...testingPlugin.policy, unfinishedClosing }
  return openTestServer({ ...options, plugins: [{ ...testingPlugin, policy }] }, server().database)
}

const sentences = close.replace('findings { code }', 'findings { code level sentence }')
const verb = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { record { id version } findings { code } } }`
/** Another caller than the one who submits, so that reports are accepted. */
const as = [{ role: 'ADMIN', on: null }] as const

async function approved() {
  const { id } = await created(server())
  await server().ask(approve, { input: { roadmap: id, version: 1, approvedOn: '2026-09-05' } })
  const [, roadmapId = ''] = Buffer.from(id, 'base64url').toString().split(':')
  const rows = await server().database.db.obligation.findMany({
    where: { roadmapId },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return { id, roadmapId, obligations: rows.map(row => globalId('Obligation', row.id)) }
}

const submit = async (obligation: string, revision = 0) => {
  const input = { obligation, revision, text: 'Сделано.' }
  const { data, errors } = await server().ask(verb('submitReport'), { input })
  expect(errors).toEqual([])
  return data.submitReport.record
}
const review = (name: 'acceptReport' | 'returnReport', report: string) => {
  const input = { report, version: 1, ...(name === 'returnReport' && { reason: 'Нет протокола.' }) }
  return server().ask(verb(name), { input }, { as })
}
const waive = (obligation: string) =>
  server().ask(verb('waiveObligation'), { input: { obligation, version: 1, ground: 'Не нужно.' } })
const openCampaign = async (roadmapId: string) => {
  const { db } = server().database
  const { regionId, municipalityId } = await db.roadmap.findUniqueOrThrow({ where: { id: roadmapId } })
  const order = await db.order.findFirstOrThrow({ where: { municipality: { key: 'livny' } } })
  const days = { openedOn: new Date('2026-09-01'), dueOn: new Date('2026-12-29') }
  const place = { regionId, municipalityId }
  const data = { ...place, ...days, roadmapId, orderId: order.id, title: 'Мониторинг' }
  return db.monitoringCampaign.create({ data })
}

describe('a roadmap with something left to do', () => {
  test('is not closed without a reason, and the answer lists what is left', async () => {
    const { id, roadmapId, obligations } = await approved()
    const [first = '', second = '', third = '', waived = ''] = obligations
    await submit(first)
    await review('returnReport', (await submit(second)).id)
    await review('acceptReport', (await submit(third)).id)
    await waive(waived)
    await openCampaign(roadmapId)
    const { data } = await server().ask(sentences, {
      input: { roadmap: id, version: 3, closedOn: '2026-09-10', reason: ' ' },
    })
    const left = obligations.length - 4
    expect(data.closeRoadmap).toEqual({
      record: null,
      findings: [
        {
          code: 'DUTIES_UNFINISHED',
          level: 'REFUSAL',
          sentence: expect.stringContaining(
            `без отчёта – ${left}, на доработке – 1, на проверке – 1. Соберите`,
          ),
        },
        { code: 'CAMPAIGN_UNFINISHED', level: 'REFUSAL', sentence: expect.stringContaining('«Мониторинг»') },
      ],
    })
    const { db } = server().database
    expect((await db.roadmap.findUniqueOrThrow({ where: { id: roadmapId } })).status).toBe('IN_EXECUTION')
    expect(await db.finding.count({ where: { roadmapId, code: { contains: 'UNFINISHED' } } })).toBe(0)
  })

  test('is closed with a reason, which its history has, and keeps a warning', async () => {
    const { id, roadmapId, obligations } = await approved()
    await openCampaign(roadmapId)
    const input = { roadmap: id, version: 2, closedOn: '2026-09-10', reason: 'Школы закрыты.' }
    const { data } = await server().ask(sentences, { input })
    expect(data.closeRoadmap.record.status).toBe('CLOSED')
    const detail = `без отчёта – ${obligations.length}, кампания «Мониторинг»`
    expect(data.closeRoadmap.findings).toEqual([
      { code: 'CLOSED_UNFINISHED', level: 'WARNING', sentence: expect.stringContaining(detail) },
    ])
    const stored = await server().ask(
      `query ($id: ID!) { roadmap(id: $id) { history { action basis } } findings(filter: { code: "CLOSED_UNFINISHED" }) { nodes { sentence } } }`,
      { id },
    )
    expect(stored.errors).toEqual([])
    expect(stored.data.roadmap.history[0]).toEqual({ action: 'closeRoadmap', basis: 'Школы закрыты.' })
    expect(stored.data.findings.nodes).toContainEqual({ sentence: expect.stringContaining(detail) })
  })

  test('has its unreported obligations waived from the day of its closing on, with the reason', async () => {
    const { id, obligations } = await approved()
    const [first = '', second = ''] = obligations
    await submit(first)
    await review('returnReport', (await submit(second)).id)
    const unreported = obligations.length - 2
    const counts = async (on: string) => {
      const { data, errors } = await server().ask(
        `query ($id: ID!, $on: Date) { roadmap(id: $id) { progress(on: $on) { states { overdue waived returned } } } }`,
        { id, on },
      )
      expect(errors).toEqual([])
      return data.roadmap.progress.states
    }
    const { db } = server().database
    expect(await counts('2030-01-01')).toMatchObject({ overdue: unreported, waived: 0 })
    await settled(server().database)
    const head = await server().ask('{ changes(first: 0) { head } }', {})
    expect(head.errors).toEqual([])
    const closing = { roadmap: id, version: 3, closedOn: '2026-09-09', reason: 'Школы закрыты.' }
    const { errors } = await server().ask(close, { input: closing })
    expect(errors).toEqual([])
    expect(await counts('2030-01-01')).toMatchObject({ overdue: 0, waived: unreported, returned: 1 })
    expect(await counts('2026-09-08')).toMatchObject({ waived: 0 })
    await settled(server().database)
    const { data } = await server().ask(
      `query ($ids: [ID!]!, $after: String!) {
        nodes(ids: $ids) { ... on Obligation { state waivedOn waivedGround } }
        changes(after: $after, types: ["Obligation"], first: 500) { changes { id operation } } }`,
      { ids: obligations.slice(2, 4), after: head.data.changes.head },
    )
    const waived = { state: 'WAIVED', waivedOn: '2026-09-09' }
    const waivedGround = 'Дорожная карта закрыта: Школы закрыты.'
    expect(data.nodes).toEqual([1, 2].map(() => ({ ...waived, waivedGround })))
    expect(data.changes.changes.length).toBe(unreported)
    const entries = { action: 'closeRoadmap', recordType: 'Obligation', basis: 'Школы закрыты.' }
    expect(await db.auditEntry.count({ where: entries })).toBeGreaterThanOrEqual(unreported)
  })

  test('is closed with a warning alone or not at all, where its region says so', async () => {
    const { id } = await approved()
    const input = { roadmap: id, version: 2, closedOn: '2026-09-10' }
    const strict = await serverOf('REFUSAL')
    const refused = await strict.ask(close, { input: { ...input, reason: 'Срок вышел.' } })
    expect(refused.data.closeRoadmap).toEqual({ record: null, findings: [{ code: 'DUTIES_UNFINISHED' }] })
    const lenient = await serverOf('WARNING')
    const closed = await lenient.ask(close, { input })
    expect(closed.data.closeRoadmap).toMatchObject({
      record: { status: 'CLOSED' },
      findings: [{ code: 'CLOSED_UNFINISHED' }],
    })
  })
})

test('a roadmap with nothing left to do is closed without a reason', async () => {
  const { id, obligations } = await approved()
  const [first = '', ...others] = obligations
  await review('acceptReport', (await submit(first)).id)
  for (const other of others) await waive(other)
  const { data } = await server().ask(close, { input: { roadmap: id, version: 3, closedOn: '2026-09-10' } })
  expect(data.closeRoadmap).toMatchObject({ record: { status: 'CLOSED' }, findings: [] })
})

describe('the reports on a roadmap', () => {
  test.each(['closed', 'cancelled'] as const)('stay as they are once it is %s', async ending => {
    const { id, obligations } = await approved()
    const [first = '', second = '', third = ''] = obligations
    const report = await submit(first)
    const other = await submit(second)
    await review('returnReport', other.id)
    const of = { roadmap: id, version: 3, reason: 'Срок вышел.' }
    const ended =
      ending === 'closed'
        ? await server().ask(close, { input: { ...of, closedOn: '2026-09-09' } })
        : await server().ask(cancel, { input: of })
    expect(ended.errors).toEqual([])
    const before = await server().database.db.executionReport.count()
    const answers = [
      await server().ask(verb('submitReport'), {
        input: { obligation: third, revision: 0, text: 'Сделано.' },
      }),
      await server().ask(verb('submitReport'), {
        input: { obligation: second, revision: 1, text: 'Сделано.' },
      }),
      await server().ask(verb('withdrawReport'), { input: { report: report.id, version: 1 } }),
      await review('acceptReport', report.id),
      await review('returnReport', report.id),
    ]
    for (const answer of answers) {
      expect(codeOf(answer)).toBe('BAD_INPUT')
      expect(answer.errors[0]?.message).toMatch(
        ending === 'closed' ? /^Карта закрыта 09\.09\.2026: .*Отчитайтесь/ : /^Карта отменена: .*Отчитайтесь/,
      )
    }
    expect(await server().database.db.executionReport.count()).toBe(before)
    const row = await server().database.db.executionReport.findUniqueOrThrow({
      where: { id: Buffer.from(report.id, 'base64url').toString().split(':')[1] ?? '' },
    })
    expect(row).toMatchObject({ review: null, withdrawnOn: null })
  })

  test('are not stored while it is being closed', async () => {
    const { id, roadmapId, obligations } = await approved()
    await submit(obligations[0] ?? '')
    const closing = { roadmap: id, version: 3, closedOn: '2026-09-10', reason: 'Срок вышел.' }
    const reports = obligations.slice(1, 5).map(obligation => ({ obligation, revision: 0, text: 'Сделано.' }))
    const [closed, ...answers] = await Promise.all([
      server().ask(close, { input: closing }),
      ...reports.map(input => server().ask(verb('submitReport'), { input })),
    ])
    expect(closed?.data.closeRoadmap.record.status).toBe('CLOSED')
    const stored = answers.filter(({ errors }) => errors.length === 0).length
    expect(await server().database.db.executionReport.count({ where: { obligation: { roadmapId } } })).toBe(
      stored + 1,
    )
    // What the warning counted is what is there: nothing was stored after the count.
    const warning = await server().database.db.finding.findFirstOrThrow({
      where: { roadmapId, code: 'CLOSED_UNFINISHED' },
    })
    expect(warning.sentence).toContain(`на проверке – ${stored + 1}`)
  })
})
