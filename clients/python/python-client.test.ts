import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { issueKey } from '../../api/auth/issue-key.ts'
import { settled } from '../../api/change/testing.ts'
import { stranger } from '../../api/data/scope.ts'
import { createServer, type Server } from '../../api/server/server.ts'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { plugins } from '../../plugins/index.ts'
import { listen } from '../testing.listener.ts'
import { cutting } from './testing.proxy.ts'

const file = fileURLToPath(new URL('podyom.py', import.meta.url))
const folder = new URL('.', import.meta.url).pathname
const copy = join(tmpdir(), `podyom-mirror-${randomUUID()}.sqlite`)

let database: TestDatabase
let server: Server
let url = ''
let key = ''
beforeAll(async () => {
  database = await testDatabase({ seeded: true })
  for (const plugin of plugins) await plugin.seed?.(database.db)
  const { read, transact, snapshot } = database
  server = await createServer({ read, transact, snapshot, plugins, visitor: stranger })
  key = await issueKey(transact, {
    title: 'Тестовый пользователь',
    grants: [{ role: 'REGIONAL', on: 'RU-ORL' }],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
})
beforeEach(async () => {
  url = new URL(await listen(server.routing)).origin
})
afterAll(async () => {
  rmSync(copy, { force: true })
  await database.close()
})

const python = (args: readonly string[], at = url, token = key) =>
  new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>(
    (resolve, reject) => {
      const env = { ...process.env, PODYOM_URL: at, PODYOM_TOKEN: token, PYTHONPATH: folder }
      const child = spawn('python3', args, { env })
      let [out, err] = ['', '']
      child.stdout.on('data', text => {
        out += text
      })
      child.stderr.on('data', text => {
        err += text
      })
      child.once('error', reject)
      child.once('close', code => resolve({ code, out, err }))
    },
  )

const graphql = async (query: string, variables: object = {}) => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await answer.json()
  expect(errors).toBeUndefined()
  return data
}

const exported = async () => {
  const answer = await fetch(`${url}/export`, { headers: { authorization: `Bearer ${key}` } })
  expect(answer.status).toBe(200)
  const lines = (await answer.text()).trimEnd().split('\n').slice(0, -1)
  return lines.map(line => JSON.parse(line)).sort(byId)
}
const copied = () => {
  const sqlite = new DatabaseSync(copy)
  const rows = sqlite.prepare('select body from record').all()
  sqlite.close()
  return rows.map(({ body }) => JSON.parse(String(body))).sort(byId)
}
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

describe('the Python client', () => {
  test('copies everything, and follows what is written and removed', async () => {
    const first = await python([file, 'mirror', copy])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(copied()).toEqual(await exported())
    const { schools } = await graphql('{ schools(first: 1) { nodes { id version } } }')
    const [school] = schools.nodes
    await graphql('mutation ($input: UpdateSchoolInput!) { updateSchool(input: $input) { record { id } } }', {
      input: { school: school.id, version: school.version, note: 'Новое примечание' },
    })
    await settled(database)
    const { code, out } = await python([file, 'mirror', copy])
    expect([code, out]).toEqual([0, expect.stringMatching(/^Сохранено записей: [1-9]\d*, удалено: 0\n$/)])
    expect(copied()).toEqual(await exported())
    expect(copied().find(({ id }) => id === school.id)).toMatchObject({ note: 'Новое примечание' })
  })

  test('goes on after lost connections, without a gap and a repeat', async () => {
    const whole = await python([file, 'export', 'activities', 'columns=title'])
    const proxy = await cutting(url, 3_000)
    const { code, out } = await python([file, 'export', 'activities', 'columns=title'], proxy.url)
    await proxy.close()
    expect(proxy.cuts()).toBeGreaterThan(1)
    expect(code).toBe(0)
    expect(out).toBe(whole.out)
  })

  test('reads all pages of a query', async () => {
    const script = `
import os, podyom
client = podyom.Podyom(os.environ["PODYOM_URL"], os.environ["PODYOM_TOKEN"])
query = "query ($after: String) { schools(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }"
print(len({one["id"] for one in client.pages(query, "schools")}))`
    const { out, err } = await python(['-c', script])
    const { schools } = await graphql('{ schools { totalCount } }')
    expect({ out, err }).toEqual({ out: `${schools.totalCount}\n`, err: '' })
  })

  test('says what the server refuses, and does not try it again', async () => {
    const started = performance.now()
    const refused = await python([file, 'export', 'schools', 'columns=nothing'])
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/^Столбца nothing нет/)
    expect((await python([file, 'export', 'schools'], url, 'pdm_x')).err).toMatch(/ключ/i)
    expect(performance.now() - started).toBeLessThan(60_000)
  })
})
