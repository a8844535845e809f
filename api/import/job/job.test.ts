import { randomUUIDv7 } from 'node:crypto'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, onTestFinished, test } from 'vitest'
import { globalId, readId } from '../../graphql/global-id.ts'
import { openJobs } from '../../job/jobs.ts'
import { testServer } from '../../testing/server.ts'
import { testImports } from '../testing.ts'
import { sendImport } from './queues.ts'

const server = testServer({ now: '2023-12-20T09:00:00Z' })
const as = [{ role: 'REGIONAL', on: 'RU-ORL' }] as const
const imports = testImports(server, {
  as,
  limits: { listedSchools: 3 },
  now: () => new Date('2023-12-20T09:00:00Z'),
  isWorker: true,
})
const db = () => server().database.db

const csv = (codes: readonly string[], place = 'Ливенский район') =>
  ['Муниципалитет;Код ОО;Наименование ОО;Вид ОО;Сельская']
    .concat(codes.map(code => `${place};${code};МБОУ «Школа № ${code}»;СОШ;нет`))
    .join('\n')
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${letter}${n + 1}`)
const headers = { prefer: 'respond-async' }
const list = { profile: 'SCHOOLS' }
const idOf = (location: string) => readId(location.split('/').at(-1) ?? '')?.id ?? ''

const begin = async (content: string, fields: Readonly<Record<string, string>> = {}) => {
  const answer = await imports.send(content, { ...list, ...fields }, { headers })
  expect([answer.status, answer.body.errors]).toEqual([202, undefined])
  return answer.headers.get('location') ?? ''
}
const finished = async (location: string) => {
  let body: Awaited<ReturnType<typeof imports.at>>['body']
  await expect
    .poll(async () => {
      body = (await imports.at(location)).body
      return ['QUEUED', 'RUNNING'].includes(body.state)
    })
    .toBe(false)
  return body
}
/** Leaves imports unworked until the test has looked at them. */
const withoutWorker = async () => {
  const blocker = await server().database.pool.connect()
  await blocker.query('begin')
  await blocker.query('lock table core.school_external_id in access exclusive mode')
  const resume = async () => {
    await blocker.query('rollback').catch(() => undefined)
    blocker.release()
  }
  let isOver = false
  const once = async () => {
    if (!isOver) await resume()
    isOver = true
  }
  onTestFinished(once)
  return once
}

describe('an import as a job', () => {
  test('answers at once, and later tells what came of each row', async () => {
    const rows = [...numbered('a', 7), 'a1']
    const location = await begin(csv(rows))
    const body = await finished(location)
    expect(body).toMatchObject({
      state: 'DONE',
      total: 8,
      done: 8,
      created: 7,
      refused: 1,
      stored: true,
      repeatOf: null,
      encoding: 'utf-8',
      preview: expect.arrayContaining([
        { row: 2, values: expect.arrayContaining([{ field: 'code', label: 'Код школы', value: 'a1' }]) },
      ]),
    })
    expect(body.rows).toHaveLength(8)
    expect(body.rows[7]).toMatchObject({
      row: 9,
      outcome: 'REFUSED',
      errors: [{ cell: 'B9', field: 'code' }],
    })
    expect(await db().school.count({ where: { externalIds: { some: { value: { in: rows } } } } })).toBe(7)
    const book = await imports.workbookAt(location)
    const [sheet] = (await readXlsx(new Uint8Array(await book.arrayBuffer()))).sheets
    expect(sheet?.rows[8]?.slice(-2)).toEqual(['Не записано', expect.stringContaining('в строке 2 файла')])
  })

  test('of the same file writes nothing and names the earlier import', async () => {
    const [first, counts] = [await begin(csv(numbered('b', 4))), () => db().auditEntry.count()]
    const before = await finished(first)
    const entries = await counts()
    const body = await finished(await begin(csv(numbered('b', 4))))
    expect(body).toMatchObject({ created: 0, unchanged: 4, stored: false, repeatOf: before.id })
    expect(await counts()).toBe(entries)
  })

  test('is begun once, however often its file is sent while it is unfinished', async () => {
    const resume = await withoutWorker()
    const file = csv(numbered('c', 3))
    const [one, other] = await Promise.all([begin(file), begin(file)])
    const third = await imports.send(file, list, { headers })
    expect(new Set([one, other, third.headers.get('location')]).size).toBe(1)
    await resume()
    expect(await finished(one)).toMatchObject({ created: 3 })
  })

  test('is cancelled between two pieces; what is stored stays', async () => {
    const resume = await withoutWorker()
    const location = await begin(csv(numbered('d', 6)))
    await expect.poll(async () => (await imports.at(location)).body.state).toBe('RUNNING')
    expect((await imports.at(location, 'DELETE')).status).toBe(200)
    await resume()
    const body = await finished(location)
    expect(body.state).toBe('CANCELLED')
    expect(await db().school.count({ where: { shortName: { contains: '№ d' } } })).toBe(body.created)
    expect(body.created).toBeLessThan(6)
    const again = await imports.at(location, 'DELETE')
    expect([again.status, again.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('уже завершён'),
    ])
  })

  test('of all rows or none is undone when it is cancelled', async () => {
    const resume = await withoutWorker()
    const location = await begin(csv(numbered('e', 6)), { mode: 'ALL_OR_NOTHING' })
    await expect.poll(async () => (await imports.at(location)).body.state).toBe('RUNNING')
    await imports.at(location, 'DELETE')
    await resume()
    expect(await finished(location)).toMatchObject({ state: 'CANCELLED', stored: false })
    expect(await db().school.count({ where: { shortName: { contains: '№ e' } } })).toBe(0)
  })

  test('says why it has failed when its user has lost the right', async () => {
    const location = await begin(csv(numbered('f', 3)))
    const id = idOf(location)
    await finished(location)
    const { userId } = await db().import.findUniqueOrThrow({ where: { id } })
    await db().import.update({
      where: { id },
      data: { state: 'QUEUED', claimedUntil: null, attempts: 0, finishedAt: null },
    })
    await db().userGrant.updateMany({ where: { userId }, data: { archivedAt: new Date() } })
    const jobs = await openJobs(server().database.pool)
    onTestFinished(() => jobs.close())
    await sendImport(jobs, id)
    await expect
      .poll(async () => (await db().import.findUniqueOrThrow({ where: { id } })).state)
      .toBe('FAILED')
    expect((await db().import.findUniqueOrThrow({ where: { id } })).failure).toContain('нет прав')
    await db().userGrant.updateMany({ where: { userId }, data: { archivedAt: null } })
  })

  test('keeps the files of the latest imports of a user, and takes no more than some at a time', async () => {
    const location = await begin(csv(numbered('r', 1)))
    await finished(location)
    const { form, ...found } = await db().import.findUniqueOrThrow({ where: { id: idOf(location) } })
    const { userId } = found
    const copy = (state: 'DONE' | 'RUNNING', number: number) => ({
      ...found,
      form: form ?? [],
      reading: {},
      preview: [],
      errors: [],
      outcome: {},
      id: randomUUIDv7(),
      state,
      fingerprint: `copy ${state} ${number}`,
      claimedUntil: new Date('2100-01-01'),
    })
    const done = Array.from({ length: 60 }, (_, number) => copy('DONE', number))
    await db().import.createMany({ data: done })
    await db().importFile.createMany({
      data: done.map(({ id }) => ({ importId: id, content: Uint8Array.of(1), createdAt: found.createdAt })),
    })
    await finished(await begin(csv(numbered('s', 1))))
    expect(await db().importFile.count({ where: { import: { userId } } })).toBe(50)
    const running = Array.from({ length: 20 }, (_, number) => copy('RUNNING', number))
    await db().import.createMany({ data: running })
    const refused = await imports.send(csv(numbered('t', 1)), list, { headers })
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      429,
      expect.stringContaining('Не завершено импортов: 20'),
    ])
    await db().import.deleteMany({ where: { id: { in: [...done, ...running].map(({ id }) => id) } } })
  })

  test('is seen by its user and by those whose territory it is of', async () => {
    const location = await begin(csv(numbered('g', 2)))
    await finished(location)
    const status = async (role: string, on: string | null) =>
      (await imports.at(location, 'GET', [{ role, on } as (typeof as)[number]])).status
    expect(await status('AUDITOR', 'RU-ORL')).toBe(200)
    expect(await status('ADMIN', null)).toBe(200)
    expect(await status('REGIONAL', 'RU-IVA')).toBe(404)
    expect(await status('SCHOOL', 'livny-orlovskaya')).toBe(404)
    const stopped = await imports.at(location, 'DELETE', [{ role: 'AUDITOR', on: 'RU-ORL' } as never])
    expect(stopped.status).toBe(403)
    const query = `query ($filter: ImportFilter) { imports(filter: $filter) {
      nodes { id state rowCount createdCount own stored errors { cell } keptUntil } } }`
    const listed = async (role: string, on: string, filter: object) => {
      const { data, errors } = await server().ask(
        query,
        { filter },
        { as: [{ role, on } as (typeof as)[number]] },
      )
      expect(errors).toEqual([])
      return data.imports.nodes
    }
    const { id } = (await imports.at(location)).body
    expect(
      await listed('AUDITOR', 'RU-ORL', { profile: 'SCHOOLS', state: 'DONE', own: false }),
    ).toContainEqual({
      id,
      state: 'DONE',
      rowCount: 2,
      createdCount: 2,
      own: false,
      stored: true,
      errors: [],
      keptUntil: '2024-01-19T09:00:00.000Z',
    })
    expect(await listed('REGIONAL', 'RU-IVA', {})).toEqual([])
    expect(id).toBe(globalId('Import', idOf(location)))
  })

  test('of a user with rights in two regions is seen by neither of them', async () => {
    const grants = [...as, { role: 'REGIONAL', on: 'RU-IVA' }] as const
    const sent = await imports.send(csv(numbered('v', 1)), list, { headers, grants })
    const location = sent.headers.get('location') ?? ''
    const status = async (...by: readonly (typeof grants)[number][]) =>
      (await imports.at(location, 'GET', by)).status
    expect(await status(...grants)).toBe(200)
    expect(await status({ role: 'REGIONAL', on: 'RU-IVA' })).toBe(404)
    expect((await imports.at(location, 'GET', [{ role: 'AUDITOR', on: 'RU-ORL' } as never])).status).toBe(404)
  })
})
