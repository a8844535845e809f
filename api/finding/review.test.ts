import { afterEach, describe, expect, test, vi } from 'vitest'
import { sql } from '../data/sql.ts'
import { log } from '../log/log.ts'
import { testServer } from '../testing/server.ts'
import { testingPlugin } from './testing.plugin.ts'

const server = testServer({ plugins: [testingPlugin] })
const impatient = testServer({ plugins: [testingPlugin], limits: { rulesMs: 200 } })
const plain = testServer({})
const away = sql.raw(`do $$ begin raise exception 'as if' using errcode = '57P01'; end $$`)
const without = testServer({
  plugins: [
    {
      ...testingPlugin,
      review: { ...testingPlugin.review, facts: ({ read }) => read(away).then(() => new Map()) },
    },
  ],
})
const formless = testServer({
  plugins: [
    {
      ...testingPlugin,
      // The wrong type is the subject of the test.
      review: { ...testingPlugin.review, facts: async () => ({}) as never },
    },
  ],
})
const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
afterEach(() => logged.mockClear())

interface Reviewed {
  readonly key: string
  readonly review: readonly { readonly code: string; readonly sentence: string }[]
}

const review = async (on: string | null, target = server) => {
  const answer = await target().ask(
    `query ($on: Date) { roadmaps { nodes { key review(on: $on) { id code level sentence act item foundAt
      rule { plugin } subject { __typename } } } } }`,
    { on },
  )
  expect(answer.errors).toEqual([])
  const nodes: readonly Reviewed[] = answer.data.roadmaps.nodes
  return {
    answer,
    codes: Object.fromEntries(nodes.map(one => [one.key, one.review.map(({ code }) => code)])),
    nodes,
  }
}

const silent = { livny: [], khotynets: [], puchezh: [], rodniki: [], orda: [] }

describe('a review', () => {
  test('reviews the roadmaps of the region on the day, and reports nothing for other regions', async () => {
    expect((await review('2021-08-31')).codes).toEqual(silent)
    expect((await review('2021-09-01')).codes).toEqual({
      ...silent,
      livny: ['TESTING_ENDED', 'TESTING_ENDED'],
    })
    expect((await review('2024-01-01')).codes).toMatchObject({
      khotynets: ['TESTING_ENDED', 'TESTING_ENDED'],
    })
  })

  test('is of today by default', async () => {
    expect((await review(null)).codes).toEqual(silent)
  })

  test('has the declared sentence, about the roadmap or about the record that the rule names', async () => {
    const { nodes } = await review('2021-09-01')
    expect(nodes.find(one => one.key === 'livny')?.review).toMatchObject([
      {
        code: 'TESTING_ENDED',
        level: 'WARNING',
        sentence: 'Период дорожной карты закончился: после 2021-08-31.',
        act: 'Приказ № 1',
        item: 'п. 2',
        foundAt: '2021-03-01T09:00:00.000Z',
        rule: { plugin: 'testing' },
        subject: { __typename: 'Roadmap' },
      },
      { sentence: 'Период дорожной карты закончился.', subject: { __typename: 'RoadmapSection' } },
    ])
  })

  test('gives the same finding the same id, and stores none', async () => {
    const id = async () => (await review('2021-09-01')).answer.data.roadmaps.nodes
    expect(await id()).toEqual(await id())
    const [finding] = (await id()).find((one: Reviewed) => one.key === 'livny').review
    const { data } = await server().ask('query ($id: ID!) { node(id: $id) { id } }', { id: finding.id })
    expect(data.node).toBeNull()
  })

  test('gathers the facts of all roadmaps at once', async () => {
    const ask = (first: number) =>
      server().ask('query ($first: Int) { roadmaps(first: $first) { nodes { review { code } } } }', { first })
    expect((await ask(20)).statements).toHaveLength(3)
    const { data } = await server().ask('{ roadmaps { nodes { id key } } }')
    const livny = data.roadmaps.nodes.find((one: Reviewed) => one.key === 'livny')
    const one = await server().ask(
      'query ($id: ID!) { node(id: $id) { ... on Roadmap { review { code } } } }',
      livny,
    )
    expect(one.statements).toHaveLength(3)
  })

  test('sends no statement without plugins', async () => {
    const answer = await plain().ask('{ roadmaps { nodes { review { code } } } }')
    expect(answer.data.roadmaps.nodes).toHaveLength(5)
    expect(answer.statements).toHaveLength(1)
  })
})

describe('a failure', () => {
  test('of a rule is one finding of that roadmap, logged, and does not fail the request', async () => {
    const { codes, nodes } = await review('2000-01-01')
    expect(codes).toEqual({ ...silent, livny: ['RULE_FAILED'] })
    expect(nodes.find(one => one.key === 'livny')?.review).toMatchObject([
      { level: 'NOTE', sentence: expect.stringContaining('плагин testing'), rule: { plugin: null } },
    ])
    expect(logged).toHaveBeenCalledTimes(1)
    expect(logged.mock.calls[0]).toMatchObject([{ plugin: 'testing' }, 'RULE_FAILED'])
  })

  test.each([
    ['1999-01-01', 'to gather facts', server],
    ['1998-01-01', 'to answer in time', impatient],
  ])('on %s %s is one finding of each roadmap of the region', async (on, _, target) => {
    expect((await review(on, target)).codes).toEqual({
      ...silent,
      livny: ['RULE_FAILED'],
      khotynets: ['RULE_FAILED'],
    })
    expect(logged).toHaveBeenCalledTimes(1)
  })
})

describe('invalid facts', () => {
  test('are one finding of each roadmap of the region, and fail nothing else', async () => {
    const { data, errors } = await formless().ask('{ roadmaps { nodes { key review { code } } } }')
    expect(errors).toEqual([])
    const failed = data.roadmaps.nodes.filter(({ review }: Reviewed) => review.length > 0)
    expect(failed.map(({ key }: Reviewed) => key).sort()).toEqual(['khotynets', 'livny'])
    expect(failed.flatMap(({ review }: Reviewed) => review.map(({ code }) => code))).toEqual(
      Array(2).fill('RULE_FAILED'),
    )
  })
})

describe('a review while the database is away', () => {
  test('gives UNAVAILABLE and no finding', async () => {
    const answer = await without().ask('{ roadmaps { nodes { review { code } } } }')
    expect(answer.status).toBe(503)
    expect(new Set(answer.errors.map(one => one.extensions?.code))).toEqual(new Set(['UNAVAILABLE']))
  })
})
