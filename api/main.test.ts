import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { withClient } from '../prisma/migrate/client.ts'
import { enterEmbedded } from './database/embedded/start.ts'
import { demoKey } from './server/trial/key.ts'
import { testDatabase } from './testing/database.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const dataDir = join(tmpdir(), `podyom-main-${randomUUID()}`)

afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** Starts the server as its own process, by default on a free port and in a folder of this test file. */
const start = (variables: Readonly<Record<string, string>> = {}) => {
  const { DATABASE_URL, SEED, HOST, ...inherited } = process.env
  const env = { ...inherited, WORKERS: '1', PORT: '0', DATA_DIR: dataDir, ...variables }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const out = { stdout: '', stderr: '' }
  child.stderr.on('data', chunk => {
    out.stderr += chunk
  })
  const exited = new Promise<{ code: number | null; stdout: string; stderr: string }>(resolve => {
    child.once('close', code => resolve({ code, ...out }))
  })
  const started = new Promise<{ url: string }>((resolve, reject) => {
    child.stdout.on('data', chunk => {
      out.stdout += chunk
      const url = /http:\/\/[\d.:]+(?=\/)/.exec(out.stdout)?.[0]
      if (url) resolve({ url })
    })
    exited.then(({ stderr }) => reject(new Error(`the server has not started: ${stderr}`)))
  })
  // Processes that are meant to fail are awaited by `exited` alone.
  started.catch(() => undefined)
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await exited
  })
  return { child, started, exited }
}

const json = async (url: string) => {
  const response = await fetch(url)
  return { status: response.status, body: await response.json() }
}

test('starts on its own database, prints its address, and stops on a signal', async () => {
  const { child, started, exited } = start()
  const { url } = await started
  expect(await json(`${url}/health`)).toEqual({ status: 200, body: { status: 'ok' } })
  expect(await json(`${url}/ready`)).toEqual({ status: 200, body: { status: 'ready' } })
  child.kill('SIGTERM')
  expect(await exited).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('/graphql') })
})

test('continues with the data of a killed server', async () => {
  const killed = start()
  await killed.started
  killed.child.kill('SIGKILL')
  await killed.exited
  const { url } = await start().started
  expect((await json(`${url}/ready`)).status).toBe(200)
})

test('answers the request in flight before it stops', async () => {
  const { child, started, exited } = start()
  const { url } = await started
  const body = JSON.stringify({ query: '{ __typename }' })
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', chunk => {
    answer += chunk
  })
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  await new Promise(resolve => socket.write(head + body.slice(0, 5), resolve))
  // The server has read the head when it has answered a later request.
  await json(`${url}/health`)
  child.kill('SIGTERM')
  await expect.poll(() => json(`${url}/health`).catch(() => 'refused')).toBe('refused')
  socket.write(body.slice(5))
  expect((await exited).code).toBe(0)
  expect(answer).toMatch(/^HTTP\/1.1 200 .*"__typename":"Query"/s)
})

test('tells load balancers first, and serves them until it closes', async () => {
  const { child, started, exited } = start({ SHUTDOWN_DELAY: '5000' })
  const { url } = await started
  child.kill('SIGTERM')
  await expect.poll(async () => (await json(`${url}/ready`)).status).toBe(503)
  expect(await json(`${url}/graphql?query={__typename}`)).toMatchObject({
    status: 200,
    body: { data: { __typename: 'Query' } },
  })
  expect((await exited).code).toBe(0)
})

test('does not wait for requests after a second signal, and still stops its database', async () => {
  const { child, started, exited } = start({ SHUTDOWN_TIMEOUT: '600000' })
  const { url } = await started
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
  const head =
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n'
  await new Promise(resolve => socket.write(`${head}{`, resolve))
  await json(`${url}/health`)
  child.kill('SIGTERM')
  await expect.poll(() => json(`${url}/health`).catch(() => 'refused')).toBe('refused')
  child.kill('SIGTERM')
  expect((await exited).code).toBe(0)
  expect(existsSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
})

const spoilt: readonly (readonly [string, (folder: string) => Promise<unknown>, RegExp])[] = [
  ['is a file', folder => writeFile(folder, ''), /на этом месте файл, а нужен каталог/],
  [
    'holds a file in the place of the database',
    folder => mkdir(folder).then(() => writeFile(join(folder, 'postgres'), '')),
    /на этом месте файл, а нужен каталог/,
  ],
  [
    'holds something else in the place of the database',
    folder => mkdir(join(folder, 'postgres', 'data'), { recursive: true }),
    /лежит не база данных Подъёма/,
  ],
]
test.each(spoilt)('says in one sentence what to do if DATA_DIR %s', async (_, make, sentence) => {
  const folder = `${dataDir}-spoilt`
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await make(folder)
  const { code, stdout, stderr } = await start({ DATA_DIR: folder }).exited
  expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 })
  expect(stderr).toMatch(sentence)
  expect(stderr).toContain(folder)
})

const post = (url: string, query: string) => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
}

test('in production creates no key and loads no data, and strangers see neither rows nor the schema', async () => {
  const folder = `${dataDir}-production`
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { child, started, exited } = start({ NODE_ENV: 'production', DATA_DIR: folder })
  const { url } = await started
  const read = await post(url, '{ roadmaps { totalCount } }')
  expect(read.status).toBe(401)
  expect(await read.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  const viewer = await post(url, '{ viewer { isSignedIn title } }')
  expect(await viewer.json()).toEqual({
    data: { viewer: { isSignedIn: false, title: null } },
    extensions: expect.anything(),
  })
  expect(await (await post(url, '{ __schema { queryType { name } } }')).json()).not.toHaveProperty('data')
  const { url: store } = await enterEmbedded(join(folder, 'postgres'))
  await withClient(store, async client => {
    const { rows } = await client.query(
      'SELECT (SELECT count(*)::int FROM core.roadmap) AS roadmaps, (SELECT count(*)::int FROM core.api_key) AS keys',
    )
    expect(rows).toEqual([{ roadmaps: 0, keys: 0 }])
  })
  child.kill('SIGTERM')
  const { stdout, stderr } = await exited
  expect(stdout + stderr).not.toMatch(/pdm_|Ключ|Внимание/)
})

const ask = async (url: string) => {
  const response = await post(url, '{ schools(first: 1) { nodes { id } } }')
  const { errors = [] } = await response.json()
  return [response.status, ...errors.map((one: { extensions: { code: string } }) => one.extensions.code)]
}

test('says that PostgreSQL has been killed, and is ready again soon', async () => {
  const { started } = start()
  const { url } = await started
  expect(await ask(url)).toEqual([200])
  const data = join(dataDir, 'postgres', 'data')
  const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  // Without this file the cluster cannot be started again until an administrator has looked at it.
  const mark = join(data, 'PG_VERSION')
  await rename(mark, `${mark}.away`)
  process.kill(Number(pid), 'SIGKILL')
  await expect
    .poll(() => json(`${url}/ready`))
    .toMatchObject({ status: 503, body: { reason: expect.stringMatching(/База/) } })
  await rename(`${mark}.away`, mark)
  const answers = new Set<string>()
  await expect
    .poll(async () => {
      answers.add(String(await ask(url)))
      return json(`${url}/ready`)
    })
    .toMatchObject({ status: 200 })
  expect(await ask(url)).toEqual([200])
  for (const answer of answers) expect(['200', '503,UNAVAILABLE']).toContain(answer)
})

const busyPort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  return typeof address === 'object' && address ? String(address.port) : ''
}

const newerDatabase = async () => {
  const { url, close } = await testDatabase()
  onTestFinished(close)
  await withClient(url, client =>
    client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
      VALUES ('x', 'y', '29990101000000_future', now())`),
  )
  return url
}

const databaseOfFirstSteps = async () => {
  const database = await testDatabase()
  onTestFinished(database.close)
  await demoKey(database)
  return database.url
}

const production = { NODE_ENV: 'production' }
const changed = (change: (url: URL) => void) => {
  const url = new URL(inject('databaseServer'))
  change(url)
  return url.href
}

const failures: Readonly<Record<string, () => Promise<Record<string, string>>>> = {
  'уже занят': async () => ({ PORT: await busyPort() }),
  'В переменной PORT': async () => ({ PORT: 'восемь' }),
  'В переменной DATABASE_URL': async () => ({ DATABASE_URL: 'база' }),
  'В переменной SEED': async () => ({ SEED: 'да' }),
  'не отвечает': async () => ({ DATABASE_URL: 'postgresql://podyom:secret@127.0.0.1:1/podyom' }),
  'или его пароль': async () => ({ DATABASE_URL: changed(url => (url.password = 'secret')) }),
  'нет базы данных': async () => ({ DATABASE_URL: changed(url => (url.pathname = '/absent')) }),
  'Пароль базы данных известен': async () => ({
    ...production,
    DATABASE_URL: 'postgresql://podyom:secret@127.0.0.1:1/podyom',
  }),
  'ключ администратора для первых шагов': async () => ({
    ...production,
    DATABASE_URL: await databaseOfFirstSteps(),
  }),
  'более новой версией': async () => ({ DATABASE_URL: await newerDatabase() }),
}

for (const [words, variables] of Object.entries(failures))
  test(`ends with one sentence: «… ${words} …»`, async () => {
    const { code, stdout, stderr } = await start(await variables()).exited
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('secret')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
