import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stranger } from '../data/scope.ts'
import { createServer, type Server } from '../server/server.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { inject } from '../testing/inject.ts'
import { issueKey, revokeKey } from './issue-key.ts'

let database: TestDatabase
let server: Server
let clock = new Date('2021-03-01T09:00:00Z')
const seconds = (count: number) => {
  clock = new Date(clock.getTime() + count * 1000)
}

beforeAll(async () => {
  database = await testDatabase({ seeded: true })
  const { read, transact } = database
  server = await createServer({ read, transact, plugins: [], visitor: stranger, now: () => clock })
})
afterAll(() => database.close())

const ask = async (authorization: string | null, url = '/graphql') => {
  database.sql.length = 0
  const response = await inject(server, url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(authorization !== null && { authorization }),
    },
    body: JSON.stringify({ query: '{ regions { nodes { code } } }' }),
  })
  const { data, errors } = await response.json()
  const codes: readonly string[] | undefined = data?.regions.nodes.map((one: { code: string }) => one.code)
  const { extensions, message = '' } = errors?.[0] ?? {}
  return {
    status: response.status,
    codes,
    code: extensions?.code,
    message,
    sql: database.sql.map(one => one.sql),
  }
}

const make = (on: string, expiresAt = new Date('2021-04-01')) =>
  issueKey(database.transact, {
    title: 'Отдел',
    grants: [{ role: 'REGIONAL', on }],
    personalData: false,
    expiresAt,
  })

describe('a key', () => {
  test('lets its holder in and shows their territory, for one statement more than the query the second time', async () => {
    const key = await make('RU-ORL')
    expect(await ask(`Bearer ${key}`)).toMatchObject({ status: 200, codes: ['RU-ORL'] })
    const { sql } = await ask(`bearer  ${key}`)
    expect(sql).toHaveLength(1)
  })

  test('is needed where reading is closed', async () => {
    expect(await ask(null)).toMatchObject({ status: 401, codes: undefined })
  })

  test.each([
    ['is unknown', () => `Bearer pdm_${'0'.repeat(12)}_${'0'.repeat(64)}`, /ключа доступа нет/],
    ['is cut short', () => 'Bearer pdm_0123', /целиком/],
    ['is not a key', () => 'Bearer letmein', /заголовке/],
    ['comes by another scheme', () => 'Basic cm9vdDpyb290', /заголовке/],
    ['is empty', () => '', /заголовке/],
  ])('that %s is answered by 401, and the query sends no statement', async (_, header, sentence) => {
    const { status, code, message, sql } = await ask(header())
    expect({ status, code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
    expect(message).toMatch(sentence)
    expect(sql.filter(one => !one.includes('core.api_key'))).toEqual([])
  })

  test('with a wrong secret is refused as an unknown one is', async () => {
    const key = await make('RU-ORL')
    const wrong = await ask(`Bearer ${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)
    const unknown = await ask(`Bearer pdm_${'0'.repeat(12)}_${'0'.repeat(64)}`)
    expect(wrong.message).toBe(unknown.message)
  })

  test('is refused from the moment it expires', async () => {
    const key = await make('RU-PER', new Date(clock.getTime() + 5_000))
    expect((await ask(`Bearer ${key}`)).status).toBe(200)
    seconds(5)
    expect(await ask(`Bearer ${key}`)).toMatchObject({ status: 401, message: expect.stringMatching(/истёк/) })
  })

  test('is refused within a minute of its revocation', async () => {
    const key = await make('RU-IVA')
    await ask(`Bearer ${key}`)
    expect(await revokeKey(database.transact, key.split('_')[1] ?? '', clock)).toBe(true)
    seconds(59)
    expect(await ask(`Bearer ${key}`)).toMatchObject({
      status: 401,
      message: expect.stringMatching(/отозван/),
    })
  })

  test('is never taken from an address', async () => {
    const key = await make('RU-ORL')
    for (const url of [`?key=${key}`, `?access_token=${key}`]) {
      const answer = await ask(null, `/graphql${url}`)
      expect(answer).toMatchObject({ status: 401, message: expect.stringMatching(/в адресе/) })
    }
  })

  test('is stored as a SHA-256 only, with the moment of its last use', async () => {
    const key = await make('RU-ORL')
    await ask(`Bearer ${key}`)
    const [, publicId = '', secret = ''] = key.split('_')
    const stored = await database.db.apiKey.findUniqueOrThrow({
      where: { publicId },
      include: { user: true },
    })
    expect(
      JSON.stringify({ ...stored, secretHash: Buffer.from(stored.secretHash).toString() }),
    ).not.toContain(secret)
    expect(stored.secretHash).toHaveLength(32)
    expect(stored.lastUsedAt).toEqual(clock)
  })
})
