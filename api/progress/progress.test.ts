import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const progress = `progress(on: "2021-01-01") {
  on total overdue shareDone states { beforeApproval upcoming open overdue submitted returned done waived }
}`
const kinds = [
  ['regions', 'region', 'REGION'],
  ['municipalities', 'municipality', 'MUNICIPALITY'],
  ['schools', 'school', 'SCHOOL'],
  ['roadmaps', 'roadmap', 'ROADMAP'],
] as const
interface Counted {
  readonly id: string
  readonly progress: {
    readonly total: number
    readonly overdue: number
    readonly shareDone: number | null
    readonly states: Readonly<Record<string, number>>
  }
}

describe('progress', () => {
  test.each(kinds)(
    'of %s equals the counts of the list, in one statement for all',
    async (list, _, groupBy) => {
      const answer = await server().ask(`{ ${list}(first: 100) { nodes { id ${progress} } } }`)
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(2)
      const one = await server().ask(`{ ${list}(first: 1) { nodes { id ${progress} } } }`)
      expect(one.statements).toHaveLength(2)
      const counted = await server().ask(
        `{ obligationCounts(groupBy: ${groupBy}, on: "2021-01-01") {
        key total states { beforeApproval upcoming open overdue submitted returned done waived }
      } }`,
      )
      const groups = new Map<string, { total: number; states: object }>(
        counted.data.obligationCounts.map((group: { key: string }) => [group.key, group]),
      )
      const nodes: readonly Counted[] = answer.data[list].nodes
      expect(nodes.some(node => node.progress.overdue > 0)).toBe(true)
      for (const { id, progress } of nodes) {
        const group = groups.get(id)
        expect(progress.total).toBe(group?.total ?? 0)
        if (group) expect(progress.states).toEqual(group.states)
        expect(progress.overdue).toBe(progress.states.overdue)
        expect(Object.values(progress.states).reduce((a, b) => a + b)).toBe(progress.total)
        expect(progress.shareDone).toBe(group ? 0 : null)
      }
    },
  )

  test('of the sections of a roadmap makes up the roadmap, for all sections at once', async () => {
    const answer = await server().ask(`{ roadmaps { nodes { key ${progress} sections { ${progress} } } } }`)
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(4)
    for (const { progress, sections } of answer.data.roadmaps.nodes) {
      const totals = sections.map((section: Counted) => section.progress.total)
      expect(totals.reduce((a: number, b: number) => a + b)).toBe(progress.total)
    }
  })

  test('is the share of done obligations, and null without any', async () => {
    const { db, pool } = server().database
    const roadmap = await db.roadmap.findUniqueOrThrow({ where: { key: 'orda' } })
    const id = Buffer.from(`Roadmap:${roadmap.id}`).toString('base64url')
    const ask = async () => {
      const answer = await server().ask(
        'query ($id: ID!) { node(id: $id) { ... on Roadmap { progress(on: "2025-01-01") { total shareDone states { done waived } } } } }',
        { id },
      )
      expect(answer.errors).toEqual([])
      return answer.data.node.progress
    }
    const waive = (where: string) =>
      pool.query(`update core.obligation set waived_on = '2024-12-31' where roadmap_id = $1 and ${where}`, [
        roadmap.id,
      ])
    await pool.query(
      `insert into core.execution_report
        (id, region_id, obligation_id, revision, text, submitted_at, submitted_on, review, reviewed_on, updated_at)
      select gen_random_uuid(), region_id, id, 1, 'Сделано', due_on, due_on, 'ACCEPTED', due_on, now()
      from core.obligation where roadmap_id = $1 and due_on < '2022-01-01'`,
      [roadmap.id],
    )
    const { total, shareDone, states } = await ask()
    expect(states.waived).toBe(0)
    expect(states.done).toBeGreaterThan(0)
    expect(shareDone).toBe(states.done / total)
    await waive("due_on > '2022-01-01'")
    expect(await ask()).toEqual({
      total,
      shareDone: 1,
      states: { done: states.done, waived: total - states.done },
    })
    await waive('true')
    expect(await ask()).toEqual({ total, shareDone: null, states: { done: 0, waived: total } })
  })
})
