import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({ now: '2023-12-30T09:00:00Z' })
const idOf = async (list: string, key: string) => {
  const { data } = await server().ask(`{ ${list}(first: 200) { nodes { id key } } }`)
  return data[list].nodes.find((one: { key: string }) => one.key === key)?.id
}
const schoolKeys = ['bogoroditskaya', 'krasnoryabinskaya', 'khotynetskaya', 'yuryevskaya'].map(
  name => `khotynets-${name}`,
)
const readSchools = async (on: string) => {
  const answer = await server().ask(
    `query ($on: Date) { campaigns { nodes { schools { nodes { school { key } submittedOn state(on: $on) daysLate(on: $on) } }
      completeness(on: $on) { numerator denominator share } timeliness(on: $on) { numerator denominator share } } } }`,
    { on },
  )
  expect(answer.errors).toEqual([])
  expect(answer.statements).toHaveLength(5)
  const [campaign] = answer.data.campaigns.nodes
  return {
    ...campaign,
    schools: campaign.schools.nodes.map((row: { state: string; daysLate: number }) => [
      row.state,
      row.daysLate,
    ]),
    keys: campaign.schools.nodes.map((row: { school: { key: string } }) => row.school.key),
  }
}

describe('the monitoring campaign of Khotynets', () => {
  test('has the content of the order', async () => {
    const answer = await server().ask(
      `{ campaigns { totalCount nodes {
        key title status openedOn dueOn closedOn memoText memoOn roadmap { key } region { code } municipality { key }
        order { id } orderClause { id } recipient { key } memoAuthor { id }
      } } }`,
    )
    expect(answer.errors).toEqual([])
    expect(answer.data.campaigns).toEqual({
      totalCount: 1,
      nodes: [
        {
          key: 'khotynets-monitoring-2023',
          title: 'Мониторинг исполнения дорожной карты ШНОР Хотынецкого района за 2023 год',
          status: 'OPEN',
          openedOn: '2023-12-08',
          dueOn: '2023-12-29',
          closedOn: null,
          memoText: null,
          memoOn: null,
          roadmap: { key: 'khotynets' },
          region: { code: 'RU-ORL' },
          municipality: { key: 'khotynets' },
          order: { id: expect.any(String) },
          orderClause: { id: expect.any(String) },
          recipient: { key: 'khotynets-department' },
          memoAuthor: { id: expect.any(String) },
        },
      ],
    })
  })

  test('finds all four schools late on 30 December and none on the last day', async () => {
    for (const day of ['2023-12-28', '2023-12-29']) {
      const { schools, keys } = await readSchools(day)
      expect(keys).toEqual(schoolKeys)
      expect(schools).toEqual(schoolKeys.map(() => ['WAITING', 0]))
    }
    const late = await readSchools('2023-12-30')
    expect(late.schools).toEqual(schoolKeys.map(() => ['LATE', 1]))
    expect(late.completeness).toEqual({ numerator: 0, denominator: 4, share: 0 })
    const onDays = await server().ask(
      `{ campaigns { nodes { schools(on: "2024-01-02") { nodes { state daysLate earlier: state(on: "2023-12-29") } } } } }`,
    )
    expect(onDays.data.campaigns.nodes[0].schools.nodes[0]).toEqual({
      state: 'LATE',
      daysLate: 4,
      earlier: 'WAITING',
    })
    const today = await server().ask('{ campaigns { nodes { schools(state: LATE) { totalCount } } } }')
    expect(today.data.campaigns.nodes).toEqual([{ schools: { totalCount: 4 } }])
  })

  test('distinguishes reports in time from late ones, as of each day', async () => {
    const { pool } = server().database
    const submit = (key: string, day: string) =>
      pool.query(
        `update core.campaign_school c set submitted_on = $2 from core.school s where s.id = c.school_id and s.key = $1`,
        [key, day],
      )
    await submit('khotynets-bogoroditskaya', '2023-12-29')
    await submit('khotynets-yuryevskaya', '2024-01-10')
    const before = await readSchools('2024-01-09')
    expect(before.schools).toEqual([
      ['SUBMITTED_IN_TIME', 0],
      ['LATE', 11],
      ['LATE', 11],
      ['LATE', 11],
    ])
    expect(before.completeness).toEqual({ numerator: 1, denominator: 4, share: 0.25 })
    const after = await readSchools('2024-02-01')
    expect(after.schools).toEqual([
      ['SUBMITTED_IN_TIME', 0],
      ['LATE', 34],
      ['LATE', 34],
      ['SUBMITTED_LATE', 12],
    ])
    expect(after.completeness).toEqual({ numerator: 2, denominator: 4, share: 0.5 })
    expect(after.timeliness).toEqual({ numerator: 1, denominator: 4, share: 0.25 })
    expect((await readSchools('2023-12-28')).schools).toEqual(schoolKeys.map(() => ['WAITING', 0]))
    const school = await idOf('schools', 'khotynets-yuryevskaya')
    const own = await server().ask(
      `query ($school: ID) { campaigns { nodes {
        schools(school: $school) { nodes { submittedOn campaign { key } } }
        late: schools(state: SUBMITTED_LATE, on: "2024-02-01") { nodes { school { key } } }
      } } }`,
      { school },
    )
    expect(own.data.campaigns.nodes).toEqual([
      {
        schools: { nodes: [{ submittedOn: '2024-01-10', campaign: { key: 'khotynets-monitoring-2023' } }] },
        late: { nodes: [{ school: { key: 'khotynets-yuryevskaya' } }] },
      },
    ])
  })
})

describe('campaigns', () => {
  test('are listed under their roadmap and each required school, in one statement for all parents', async () => {
    for (const [list, first, expected] of [
      ['schools', 200, schoolKeys],
      ['roadmaps', 50, ['khotynets']],
    ] as const) {
      const answer = await server().ask(
        `{ ${list}(first: ${first}) { nodes { key campaigns(filter: { status: OPEN }) { totalCount nodes { key } } } } }`,
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      const required = answer.data[list].nodes.filter(
        (one: { campaigns: { totalCount: number; nodes: unknown[] } }) =>
          one.campaigns.totalCount === one.campaigns.nodes.length && one.campaigns.totalCount > 0,
      )
      expect(required.map((one: { key: string }) => one.key).toSorted()).toEqual(expected.toSorted())
    }
  })

  test('are found by every filter and by none of a foreign record', async () => {
    const ask = (filter: object) =>
      server().ask(
        'query ($filter: CampaignFilter) { campaigns(filter: $filter, orderBy: DUE_ASC) { totalCount pageInfo { endCursor } } }',
        { filter },
      )
    const own = {
      municipality: await idOf('municipalities', 'khotynets'),
      roadmap: await idOf('roadmaps', 'khotynets'),
      school: await idOf('schools', 'khotynets-khotynetskaya'),
      status: 'OPEN',
    }
    const found = await ask(own)
    expect(found.errors).toEqual([])
    expect(found.data.campaigns.totalCount).toBe(1)
    for (const foreign of [
      { municipality: await idOf('municipalities', 'livny') },
      { roadmap: await idOf('roadmaps', 'livny') },
      { school: await idOf('schools', 'livny-navesnenskaya') },
      { status: 'CLOSED' },
    ]) {
      expect((await ask({ ...own, ...foreign })).data.campaigns.totalCount).toBe(0)
    }
    const other = await server().ask(
      'query ($after: String) { campaigns(after: $after, orderBy: DUE_DESC) { nodes { id } } }',
      { after: found.data.campaigns.pageInfo.endCursor },
    )
    expect(other.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    expect((await ask({ region: own.roadmap })).errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  test('of no schools have no share rather than a division by zero', async () => {
    const { pool } = server().database
    await pool.query('update core.campaign_school set archived_at = now()')
    const { data, errors } = await server().ask(
      '{ campaigns { nodes { completeness { denominator share } timeliness { share } } } }',
    )
    expect(errors).toEqual([])
    expect(data.campaigns.nodes).toEqual([
      { completeness: { denominator: 0, share: null }, timeliness: { share: null } },
    ])
  })
})
