import { expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'
import { amend, approve, close, codeOf, created } from '../testing.ts'

const server = testServer({ visitor: administrator, now: '2026-09-10T09:00:00Z' })

const submit = `mutation ($input: SubmitReportInput!) {
  submitReport(input: $input) { record { id version obligation { roadmap { status version } } } } }`
const statusQuery = `query ($id: ID!, $status: RoadmapStatus) {
  roadmap(id: $id) { key status version history { action basis } obligations { totalCount } }
  roadmaps(filter: { status: $status }) { nodes { id } }
  inForce: roadmaps(filter: { on: "2026-09-10" }) { nodes { id } } }`

/** An approved roadmap, its first activity and its obligations. */
async function approved() {
  const { id, key, sections } = await created(server())
  await server().ask(approve, { input: { roadmap: id, version: 1, approvedOn: '2026-09-05' } })
  const rows = await server().database.db.obligation.findMany({
    where: { roadmap: { key } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  const obligations = rows.map(row => globalId('Obligation', row.id))
  return { id, key, obligations, first: sections[0]?.activities.nodes[0]?.id }
}
const report = (obligation: string | undefined) => ({
  input: { obligation, revision: 0, text: 'Сделано.', evidence: [] },
})

test('an approved roadmap starts execution once, with its first report, and its history has it', async () => {
  const { id, obligations } = await approved()
  const [first, second] = obligations
  const answer = await server().ask(submit, report(first))
  const inExecution = { status: 'IN_EXECUTION', version: 3 }
  expect(answer.data.submitReport.record.obligation.roadmap).toEqual(inExecution)
  expect((await server().ask(submit, report(second))).errors).toEqual([])
  const { data } = await server().ask(statusQuery, { id, status: 'IN_EXECUTION' })
  expect(data.roadmap).toMatchObject(inExecution)
  expect(data.roadmap.history[0]).toEqual({ action: 'submitReport', basis: 'Подан первый отчёт.' })
  expect(data.roadmap.history).toHaveLength(3)
  expect(data.roadmaps.nodes).toContainEqual({ id })
  expect(data.inForce.nodes).toContainEqual({ id })
})

test('concurrent first reports start the execution of a roadmap once', async () => {
  const { id, obligations } = await approved()
  const answers = await Promise.all(obligations.slice(0, 3).map(one => server().ask(submit, report(one))))
  expect(answers.flatMap(one => one.errors)).toEqual([])
  const { data } = await server().ask(statusQuery, { id })
  expect(data.roadmap).toMatchObject({ status: 'IN_EXECUTION', version: 3 })
})

test('a roadmap in execution is amended and closed like an approved one', async () => {
  const { id, first, obligations } = await approved()
  const [reported] = obligations
  await server().ask(submit, report(reported))
  const change = { part: first, version: 1, term: 'до 1 декабря 2026 г.', reason: 'Перенос.' }
  expect((await server().ask(amend, { input: change })).errors).toEqual([])
  const closing = { roadmap: id, version: 2, closedOn: '2026-09-10', reason: 'Срок вышел.' }
  expect(codeOf(await server().ask(close, { input: closing }))).toBe('CONFLICT')
  const closed = await server().ask(close, { input: { ...closing, version: 3 } })
  expect(closed.data.closeRoadmap.record.status).toBe('CLOSED')
})

test('a refused report leaves a roadmap approved', async () => {
  const { id, obligations } = await approved()
  const [first] = obligations
  const blank = { input: { ...report(first).input, text: ' ' } }
  expect(codeOf(await server().ask(submit, blank))).toBe('BAD_INPUT')
  const { data } = await server().ask(statusQuery, { id })
  expect(data.roadmap).toMatchObject({ status: 'APPROVED', version: 2 })
})
