import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Environment, openEnvironment } from '../../tools/chaos/environment.ts'
import type { Served } from '../../tools/chaos/server.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'

const METRICS_TOKEN = 'wG7u2c1mXk9Qz4Rb6Ty8Pn0Va3Ls5Ed2'
const own: { database?: TestDatabase; environment?: Environment; watched?: Served; unwatched?: Served } = {}
beforeAll(async () => {
  own.database = await testDatabase({ seeded: true })
  own.environment = await openEnvironment(own.database.url)
  own.watched = await own.environment.serve({ METRICS_TOKEN })
  own.unwatched = await own.environment.serve()
})
afterAll(async () => {
  await own.environment?.[Symbol.asyncDispose]()
  await own.database?.close()
})
const environment = () => {
  const { environment: found, watched, unwatched } = own
  if (!found || !watched || !unwatched) throw new Error('the servers are there only inside tests')
  return { ...found, watched, unwatched }
}

const read = async (server: Served, token: string | null = METRICS_TOKEN) => {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` }
  const response = await fetch(`${server.url}/metrics`, { headers })
  return { status: response.status, text: await response.text() }
}
/** The values of the metrics, by name and labels. */
const results = async () => {
  const { text } = await read(environment().watched)
  return new Map(text.split('\n').map(line => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]))
}

describe('metrics', () => {
  test('are not served if no token is set', async () => {
    expect(await read(environment().unwatched)).toMatchObject({ status: 404 })
  })

  test.each([
    ['nothing', () => null],
    ['another token', () => METRICS_TOKEN.replace('w', 'W')],
    ['a longer one', () => `${METRICS_TOKEN}a`],
    ['the key of an administrator', () => environment().key],
  ])('are refused to a caller who sends %s', async (_, token) => {
    const { status, text } = await read(environment().watched, token())
    expect(status).toBe(401)
    expect(text).toContain('METRICS_TOKEN')
    expect(text).not.toContain('podyom_')
  })

  test('count requests by kind and status, errors by code, and sum time, cost and statements', async () => {
    const ask = environment().caller(environment().watched)
    const before = await results()
    await ask('{ regions { totalCount } }')
    await ask('{ schools(first: 100000) { totalCount } }')
    await ask('mutation { registerOrganization(input: { kind: COUNCIL, name: " " }) { findings { code } } }')
    const after = await results()
    const grown = (name: string) => (after.get(name) ?? Number.NaN) - (before.get(name) ?? 0)
    expect(grown('podyom_requests_total{path="/graphql",kind="query",status="200"}')).toBe(1)
    expect(grown('podyom_requests_total{path="/graphql",kind="query",status="400"}')).toBe(1)
    expect(grown('podyom_requests_total{path="/graphql",kind="mutation",status="400"}')).toBe(1)
    expect(grown('podyom_errors_total{code="BAD_INPUT"}')).toBe(2)
    expect(grown('podyom_request_seconds_count{kind="query"}')).toBe(2)
    expect(grown('podyom_request_statements_sum{kind="query"}')).toBeGreaterThan(0)
    expect(grown('podyom_request_cost_sum{kind="query"}')).toBeGreaterThan(0)
    expect(after.get('podyom_database_connections{state="waiting"}')).toBe(0)
    expect(after.get('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0)
  })

  test('tell how old the oldest job of a queue is', async () => {
    const { pool } = environment()
    await pool.query(`select jobs.create_queue('tested', '{"policy": "stately"}')`)
    await pool.query(`insert into jobs.job (name, start_after) values ('tested', now() - interval '1 hour')`)
    const values = await results()
    expect(values.get('podyom_jobs{queue="tested",state="ready"}')).toBe(1)
    expect(values.get('podyom_jobs_oldest_seconds{queue="tested"}')).toBeGreaterThan(3_500)
  })

  test('have no label that a caller can choose', async () => {
    const ask = environment().caller(environment().watched)
    await ask('query Warm { regions { totalCount } }')
    const before = await results()
    await ask('query Livny { regions { totalCount } }')
    await fetch(`${environment().watched.url}/graphql/livny`)
    await fetch(`${environment().watched.url}/livny`)
    await fetch(`${environment().watched.url}/livny-too`, { method: 'PROPFIND' })
    const fresh = [...(await results()).keys()].filter(name => !before.has(name))
    expect(fresh.filter(name => /livny|PROPFIND/i.test(name))).toEqual([])
  })
})
