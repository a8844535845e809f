import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttp, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { issueKey } from '../../api/auth/issue-key.ts'
import { type Change, recordChanges } from '../../api/change/record.ts'
import { stranger } from '../../api/data/scope.ts'
import { sql } from '../../api/data/sql.ts'
import { globalId } from '../../api/graphql/global-id.ts'
import { createServer } from '../../api/server/server.ts'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { command } from './testing.command.ts'

let database: TestDatabase
let http: Server
let url = ''
let key = ''
let folder = ''
let now = new Date('2021-03-01T09:00:00Z')
beforeAll(async () => {
  database = await testDatabase({ seeded: true })
  folder = await mkdtemp(join(tmpdir(), 'podyom-mirror-'))
  const grants = [{ role: 'MUNICIPAL', on: 'rodniki' }] as const
  key = await issueKey(database.transact, {
    title: 'Отдел',
    grants,
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
  const { routing } = await createServer({
    read: database.read,
    transact: database.transact,
    plugins: [],
    visitor: stranger,
    now: () => now,
  })
  http = createHttp(routing)
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`
})
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  http.closeAllConnections()
  await new Promise(resolve => http.close(resolve))
  await database.close()
  await rm(folder, { recursive: true })
})

const start = (file: string) => {
  const script = fileURLToPath(new URL('./mirror.ts', import.meta.url))
  const env = { ...process.env, PODYOM_URL: url, PODYOM_TOKEN: key }
  const child = spawn(process.execPath, [script, file], { env, stdio: 'ignore' })
  running.push(child)
  return child
}
const read = async (
  file: string,
): Promise<Record<string, { readonly title?: string; readonly state?: string }>> => {
  const text = await readFile(file, 'utf8').catch(() => '{"records":{}}')
  return JSON.parse(text).records
}
/** Sends a mutation as the mirror's own user. */
const send = async (name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { record { id } findings { code } } }`
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables: { input } }),
  })
  expect(await answer.json()).toMatchObject({ data: { [name]: { record: { id: expect.any(String) } } } })
}
/** Changes the title of the roadmap of Rodniki, as an action would. */
const rename = (title: string) =>
  database.transact(async tx => {
    const [row] = await tx.read<Pick<Change, 'id' | 'version' | 'place'>>(sql`
      update core.roadmap set title = ${title}, updated_at = now() where key = 'rodniki'
      returning id, version, jsonb_build_object('regionId', region_id, 'municipalityId', municipality_id,
        'schoolId', school_id) as place`)
    if (!row) throw new Error('the roadmap of Rodniki is seeded')
    recordChanges(tx, [{ type: 'Roadmap', ...row, after: {} }])
    return globalId('Roadmap', row.id)
  })

describe('mirror.ts', () => {
  test('copies its scope, follows the changes, and continues from its file after a lost connection', async () => {
    const file = join(folder, 'copy.json')
    const child = start(file)
    const { db } = database
    const count = await db.obligation.count({ where: { roadmap: { key: 'rodniki' } } })
    await expect.poll(async () => Object.keys(await read(file)).length).toBeGreaterThanOrEqual(count)
    const id = await rename('Первое название')
    await expect.poll(async () => (await read(file))[id]?.title).toBe('Первое название')
    http.closeAllConnections()
    await rename('После обрыва')
    await expect.poll(async () => (await read(file))[id]?.title).toBe('После обрыва')
    child.kill('SIGKILL')
    await rename('Пока копия стояла')
    start(file)
    await expect.poll(async () => (await read(file))[id]?.title).toBe('Пока копия стояла')
  }, 300_000)

  test('keeps the states of obligations: what reports change, and what a day changes', async () => {
    const file = join(folder, 'states.json')
    const { db } = database
    const open = await db.obligation.findFirstOrThrow({
      where: { roadmap: { key: 'rodniki' }, dueOn: { gt: now }, opensOn: { lte: now } },
      orderBy: { dueOn: 'asc' },
    })
    const id = globalId('Obligation', open.id)
    start(file)
    await expect.poll(async () => (await read(file))[id]?.state).toBe('OPEN')
    await send('submitReport', { obligation: id, revision: 0, text: 'Сделано.' })
    await expect.poll(async () => (await read(file))[id]?.state).toBe('SUBMITTED')
    const report = await db.executionReport.findFirstOrThrow({ where: { obligationId: open.id } })
    await send('withdrawReport', { report: globalId('ExecutionReport', report.id), version: 1 })
    await expect.poll(async () => (await read(file))[id]?.state).toBe('OPEN')
    now = new Date(open.dueOn.getTime() + 40 * 86_400_000)
    http.closeAllConnections()
    await expect.poll(async () => (await read(file))[id]?.state).toBe('OVERDUE')
    now = new Date('2021-03-01T09:00:00Z')
  }, 300_000)

  test('starts again if the feed rejects its cursor', async () => {
    const file = join(folder, 'foreign.json')
    const cursor = Buffer.from('["change","999999999","1","AAAAAAAAAAAAAAAA"]').toString('base64url')
    await writeFile(file, JSON.stringify({ cursor, records: { gone: { title: 'Чужая запись' } } }))
    start(file)
    await expect.poll(async () => Object.keys(await read(file)).length).toBeGreaterThan(1)
    expect((await read(file)).gone).toBeUndefined()
  })

  test('asks for a file, and says that the key is not in force', async () => {
    expect(await command(process.execPath, 'mirror.ts', [], url)).toMatchObject({
      code: 1,
      err: 'Укажите файл: node clients/examples/mirror.ts copy.json\n',
    })
    const refused = await command(process.execPath, 'mirror.ts', [join(folder, 'x.json')], url, 'pdm_wrong')
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Bearer') })
  })
})
