import { describe, expect, test } from 'vitest'
import { planOf } from '../../testing/plan.ts'
import { testServer } from '../../testing/server.ts'

const server = testServer({})
const count = (groupBy: string, rest: { readonly filter?: object; readonly on?: string } = {}) =>
  server().ask(
    `query ($groupBy: ObligationGrouping!, $filter: ObligationFilter, $on: Date) {
      obligationCounts(groupBy: $groupBy, filter: $filter, on: $on) {
        key label total record { __typename ... on Municipality { name } ... on School { shortName } }
        states { beforeApproval upcoming open overdue submitted returned done waived }
      }
    }`,
    { groupBy, ...rest },
  )
interface Group {
  readonly key: string | null
  readonly label: string
  readonly total: number
  readonly record: { readonly __typename: string } | null
  readonly states: Readonly<Record<string, number>>
}
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('counts of obligations', () => {
  test.each([
    ['STATE', null, 1],
    ['MONTH', null, 1],
    ['REGION', 'Region', 2],
    ['MUNICIPALITY', 'Municipality', 2],
    ['SCHOOL', 'School', 2],
    ['ORGANIZATION', 'Organization', 2],
    ['ROADMAP', 'Roadmap', 2],
    ['SECTION', 'RoadmapSection', 2],
    ['SECTION_KIND', null, 1],
    ['ACTIVITY', 'Activity', 2],
  ])(
    'by %s make up the whole list, record by record and state by state',
    async (groupBy, type, statements) => {
      const answer = await count(groupBy, { on: '2021-01-01' })
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(statements)
      const groups: readonly Group[] = answer.data.obligationCounts
      const whole = await server().ask('{ obligations(first: 0) { totalCount } }')
      expect(sum(groups.map(group => group.total))).toBe(whole.data.obligations.totalCount)
      for (const group of groups) {
        expect(sum(Object.values(group.states))).toBe(group.total)
        expect(group.label).not.toBe('')
        expect(group.record?.__typename ?? null).toBe(group.key === null ? null : type)
      }
    },
  )

  test('have Russian labels and come in their natural order', async () => {
    const states = await count('STATE', { on: '2021-01-01' })
    expect(states.data.obligationCounts.map((group: Group) => [group.key, group.label])).toEqual([
      ['BEFORE_APPROVAL', 'Срок истёк до утверждения'],
      ['UPCOMING', 'Предстоит'],
      ['OPEN', 'Ожидается отчёт'],
      ['OVERDUE', 'Просрочено'],
    ])
    const months: readonly Group[] = (await count('MONTH')).data.obligationCounts
    expect(months[0]).toMatchObject({ key: '2020-06', label: 'июнь 2020 г.' })
    expect(months.map(group => group.key)).toEqual(months.map(group => group.key).toSorted())
    const schools: readonly Group[] = (await count('SCHOOL')).data.obligationCounts
    expect(schools.at(-1)).toMatchObject({ key: null, label: 'Без школы', record: null })
  })

  test('by kind of section join the regions, whose titles differ, and equal the lists of each kind', async () => {
    const kinds: readonly Group[] = (await count('SECTION_KIND', { on: '2021-01-01' })).data.obligationCounts
    expect(kinds.map(group => [group.key, group.label])).toContainEqual(['PUPILS', 'Работа с обучающимися'])
    expect(kinds.at(-1)).toMatchObject({ key: null, label: 'Вид раздела не указан' })
    for (const { key: sectionKind, total } of kinds.slice(0, -1)) {
      const { data, errors } = await server().ask(
        `query ($o: ObligationFilter, $a: ActivityFilter) { obligations(filter: $o, first: 0) { totalCount }
          activities(filter: $a, first: 200) { nodes { section { kind } roadmap { key } } } }`,
        { o: { sectionKind }, a: { sectionKind } },
      )
      expect(errors).toEqual([])
      expect(data.obligations.totalCount).toBe(total)
      const found: readonly { section: object; roadmap: { key: string } }[] = data.activities.nodes
      expect(
        found.every(({ section }) => JSON.stringify(section) === JSON.stringify({ kind: sectionKind })),
      ).toBe(true)
      if (sectionKind === 'PUPILS')
        expect(new Set(found.map(({ roadmap }) => roadmap.key))).toEqual(
          new Set(['livny', 'khotynets', 'rodniki']),
        )
    }
  })

  test('of a state equal the list of that state', async () => {
    const filter = { state: 'OVERDUE' }
    const groups: readonly Group[] = (await count('MUNICIPALITY', { filter, on: '2021-01-01' })).data
      .obligationCounts
    const { data } = await server().ask(
      '{ obligations(filter: { state: OVERDUE }, on: "2021-01-01", first: 0) { totalCount } }',
    )
    expect(sum(groups.map(group => group.states.overdue ?? 0))).toBe(data.obligations.totalCount)
    expect(sum(groups.map(group => group.total))).toBe(data.obligations.totalCount)
  })

  test('of the whole country equal those of its regions, with returned, withdrawn and resubmitted reports', async () => {
    await server().database.pool.query(`insert into core.execution_report
        (id, region_id, obligation_id, revision, text, submitted_at, submitted_on, withdrawn_on, review, reviewed_on)
      select gen_random_uuid(), o.region_id, o.id, k, 'Сделано.', '2020-10-01', date '2020-10-01' + k,
        case when n % 5 = k then date '2020-11-01' end,
        (case n % 4 when 0 then 'ACCEPTED' when k then 'RETURNED' end)::core.review_decision,
        case when n % 4 in (0, k) then date '2020-12-01' + k end
      from (select o.*, row_number() over (order by id) as n from core.obligation o) o, generate_series(1, 2) k where n % 3 > 0`)
    const on = '2021-01-01'
    const { data } = await server().ask('{ regions { nodes { id } } }')
    const parts = await Promise.all(
      data.regions.nodes.map(({ id: region }: { readonly id: string }) =>
        count('STATE', { filter: { region }, on }),
      ),
    )
    const found: readonly Group[] = parts.flatMap(part => part.data.obligationCounts)
    const whole: readonly Group[] = (await count('STATE', { on })).data.obligationCounts
    expect(whole.length).toBeGreaterThan(4)
    for (const { key, total } of whole)
      expect(sum(found.filter(one => one.key === key).map(one => one.total)), key ?? '').toBe(total)
    expect(sum(found.map(one => one.total))).toBe(sum(whole.map(one => one.total)))
  })

  test.each(['OVERDUE', 'DONE', 'OPEN'])(
    'of the whole country are what the list of %s counts, in one statement, and those of its regions',
    async state => {
      const { ask } = server()
      const total = async (region?: string) => {
        const { data, statements } = await ask(
          'query ($filter: ObligationFilter) { obligations(filter: $filter, on: "2021-01-01") { totalCount } }',
          { filter: { state, region } },
        )
        expect(statements).toHaveLength(1)
        return data.obligations.totalCount
      }
      const { data } = await ask('{ regions { nodes { id } } }')
      const parts: number[] = []
      for (const { id } of data.regions.nodes) parts.push(await total(id))
      expect(await total()).toBe(sum(parts))
      expect(await total()).toBeGreaterThan(0)
      const nowhere = { state, dueFrom: '2090-01-01' }
      const none = await ask(
        'query ($filter: ObligationFilter) { obligations(filter: $filter) { totalCount } }',
        {
          filter: nowhere,
        },
      )
      expect(none.data.obligations.totalCount).toBe(0)
    },
  )

  test('by two keys divide each group, and every cell equals the list behind it', async () => {
    const { data, errors, statements } = await server().ask(`{
      obligationCounts(groupBy: MUNICIPALITY, thenBy: SECTION_KIND, on: "2021-01-01") {
        key total states { overdue } groups { key total states { overdue } groups { key } }
      }
    }`)
    expect(errors).toEqual([])
    expect(statements).toHaveLength(2)
    const groups: readonly (Group & { readonly groups: readonly Group[] })[] = data.obligationCounts
    for (const group of groups) {
      expect(sum(group.groups.map(cell => cell.total))).toBe(group.total)
      expect(sum(group.groups.map(cell => cell.states.overdue ?? 0))).toBe(group.states.overdue)
    }
    const [municipality] = groups.filter(({ key }) => key)
    const [cell] = municipality?.groups.filter(({ key }) => key) ?? []
    const list = await server().ask(
      'query ($f: ObligationFilter) { obligations(filter: $f, first: 0) { totalCount } }',
      { f: { municipality: municipality?.key, sectionKind: cell?.key } },
    )
    expect(list.data.obligations.totalCount).toBe(cell?.total)
  })

  test('by the same key twice are refused', async () => {
    const { errors } = await server().ask('{ obligationCounts(groupBy: MONTH, thenBy: MONTH) { total } }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'CHOICE_INVALID' })
  })

  test('of several states equal the lists of these states together', async () => {
    const { data } = await server().ask(`{
      both: obligations(filter: { states: [OVERDUE, OPEN] }, on: "2021-01-01", first: 0) { totalCount }
      overdue: obligations(filter: { state: OVERDUE }, on: "2021-01-01", first: 0) { totalCount }
      open: obligations(filter: { states: [OPEN] }, on: "2021-01-01", first: 0) { totalCount }
      neither: obligations(filter: { state: OPEN, states: [OVERDUE] }, on: "2021-01-01", first: 0) { totalCount }
      none: obligations(filter: { states: [] }, on: "2021-01-01", first: 0) { totalCount }
    }`)
    const { both, overdue, open, neither, none } = data
    expect(both.totalCount).toBe(overdue.totalCount + open.totalCount)
    expect(open.totalCount).toBeGreaterThan(0)
    expect([neither.totalCount, none.totalCount]).toEqual([0, 0])
  })

  test('of more than 500 groups are refused and of none are empty', async () => {
    const { pool } = server().database
    await pool.query(`insert into core.organization (id, key, kind, name, updated_at)
      select gen_random_uuid(), 'many-' || n, 'COUNCIL', 'Совет ' || n, now() from generate_series(1, 501) n`)
    await pool.query(`insert into core.obligation
        (id, region_id, municipality_id, organization_id, roadmap_id, section_id, activity_id, due_on, updated_at)
      select gen_random_uuid(), a.region_id, a.municipality_id, o.id, a.roadmap_id, a.section_id, a.id, '2030-01-01', now()
      from core.organization o, core.activity a where o.key like 'many-%' and a.key = 'orda-2.1'`)
    const many = await count('ORGANIZATION')
    expect(many.errors[0]?.extensions?.code).toBe('TOO_COSTLY')
    const month = await count('MONTH', { filter: { dueFrom: '2030-01-01' } })
    expect(month.data.obligationCounts).toMatchObject([{ key: '2030-01', total: 501 }])
    const none = await count('ORGANIZATION', { filter: { dueFrom: '2031-01-01' } })
    expect(none.data.obligationCounts).toEqual([])
  })

  test.each(['STATE', 'MONTH', 'REGION', 'MUNICIPALITY'])(
    'of the whole country by %s read obligations and reports side by side, from indexes alone',
    async groupBy => {
      const { database } = server()
      await database.asOwner('vacuum (analyze) core.obligation, core.execution_report')
      await count(groupBy, { on: '2021-01-01' })
      // The costs of a table that does not fit into memory.
      const large = ['enable_seqscan = off', 'enable_hashjoin = off', 'random_page_cost = 1']
      const plan = await planOf(database, database.sql[0], large)
      expect(plan).toContain('Merge Left Join')
      expect(plan).toContain('Index Only Scan using obligation_states')
      expect(plan).toContain('Index Only Scan using execution_report_states')
    },
  )
})
