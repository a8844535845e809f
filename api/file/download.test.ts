import { beforeAll, describe, expect, test } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { globalId, readId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'
import { form, pdf, testFiles } from './testing.ts'

const server = testServer({})
const clock = { ahead: 0 }
// The clock of the other server, which gives the links.
const files = testFiles(server, { now: () => new Date(Date.parse('2021-03-01T09:00:00Z') + clock.ahead) })

const submit = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record {
  id revision evidence { title url file fileName fileSize mediaType sha256 } } } }`
const submitMany = `mutation ($input: SubmitReportsInput!) { submitReports(input: $input) {
  submitted rows { record { evidence { file } } error { code } } } }`

type Headers = Readonly<Record<string, string>>
const bogoroditskaya: GrantSpec = { role: 'SCHOOL', on: 'khotynets-bogoroditskaya' }
let school: Headers
let colleague: Headers
let neighbour: Headers
let municipality: Headers
let region: Headers
let elsewhere: Headers
beforeAll(async () => {
  const { sign } = files()
  school = await sign(bogoroditskaya)
  colleague = await sign(bogoroditskaya)
  neighbour = await sign({ role: 'SCHOOL', on: 'khotynets-yuryevskaya' })
  municipality = await sign({ role: 'MUNICIPAL', on: 'khotynets' })
  region = await sign({ role: 'REGIONAL', on: 'RU-ORL' })
  elsewhere = await sign({ role: 'REGIONAL', on: 'RU-IVA' })
})

let taken = 0
/** Obligations of the school that no test has used yet. */
const obligations = async (count: number): Promise<readonly string[]> => {
  const rows = await server().database.db.obligation.findMany({
    where: { school: { key: 'khotynets-bogoroditskaya' }, archivedAt: null },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip: taken,
    take: count,
  })
  taken += count
  expect(rows).toHaveLength(count)
  return rows.map(({ id }) => globalId('Obligation', id))
}
const uploaded = async (headers: Headers, text: string) =>
  (await files().send(headers, form(pdf(text), `${text}.pdf`))).body
const report = (obligation: string | undefined, file: string, revision = 0) => ({
  obligation,
  revision,
  text: 'Сделано.',
  evidence: [{ kind: 'PROTOCOL', title: 'Протокол', file }],
})
const get = (headers: Headers, id: string, method = 'GET') =>
  fetch(`${files().url}/${id}`, { method, headers })
const statuses = async (id: string, ...callers: readonly Headers[]) => {
  const found: number[] = []
  for (const headers of callers) found.push((await get(headers, id)).status)
  return found
}

describe('a file that is in no report', () => {
  test('is visible only to its uploader', async () => {
    const { id } = await uploaded(school, 'черновик')
    expect(await statuses(id, school, colleague, municipality, region, {})).toEqual([200, 404, 404, 404, 401])
  })

  test('is not accepted in a report of another user', async () => {
    const { id } = await uploaded(school, 'чужой')
    const [obligation] = await obligations(1)
    for (const headers of [colleague, municipality]) {
      const answer = await server().ask(submit, { input: report(obligation, id) }, { headers })
      expect(answer.errors[0]?.extensions?.code).toBe('NOT_FOUND')
    }
    expect(await server().database.db.evidence.count({ where: { fileId: { not: null } } })).toBe(0)
  })
})

describe('a file of a report', () => {
  test('is listed and served only to viewers of the report', async () => {
    const file = await uploaded(school, 'Протокол')
    const [obligation] = await obligations(1)
    const answer = await server().ask(submit, { input: report(obligation, file.id) }, { headers: school })
    expect(answer.errors).toEqual([])
    expect(answer.data.submitReport.record.evidence).toEqual([
      {
        title: 'Протокол',
        url: `/files/${file.id}`,
        file: file.id,
        fileName: 'Протокол.pdf',
        fileSize: file.size,
        mediaType: 'application/pdf',
        sha256: file.sha256,
      },
    ])
    expect(await statuses(file.id, school, colleague, municipality, region)).toEqual([200, 200, 200, 200])
    expect(await statuses(file.id, neighbour, elsewhere, {})).toEqual([404, 404, 401])
    const again = await files().send(municipality, form(pdf('Протокол'), 'другое имя.pdf'))
    expect(again.body.duplicateOf).toBe(file.id)
    const foreign = await files().send(neighbour, form(pdf('Протокол'), 'другое имя.pdf'))
    expect(foreign.body.duplicateOf).toBeNull()
  })

  test('is read without a key by a link of five minutes, which is audited and opens nothing else', async () => {
    const [obligation] = await obligations(1)
    const [file, other] = [await uploaded(school, 'по ссылке'), await uploaded(school, 'другой')]
    const sent = await server().ask(submit, { input: report(obligation, file.id) }, { headers: school })
    const { id } = sent.data.submitReport.record
    const linkFor = async (headers: Headers) => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on ExecutionReport { evidence { link } } } }'
      const { data } = await server().ask(query, { id }, { headers })
      return data.node?.evidence[0].link ?? null
    }
    const link: string = await linkFor(colleague)
    expect(link).toMatch(new RegExp(`^/files/${file.id}\\?link=[\\w.-]+$`))
    expect(link).not.toContain('pdm_')
    const open = (path: string, method = 'GET') => fetch(new URL(path, files().url), { method })
    const answer = await open(link)
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('по ссылке')])
    expect((await open(link.replace(file.id, other.id))).status).toBe(401)
    expect((await open(`${link}x`)).status).toBe(401)
    expect((await open(link.replace('?link=', '?link=0'))).status).toBe(401)
    expect(await linkFor(elsewhere)).toBeNull()
    const { rows } = await server().database.pool.query(
      'select user_id::text as "user", region_id is not null as placed from core.audit_entry where action = \'readFile\' and record_id = $1',
      [readId(file.id)?.id],
    )
    expect(rows).toEqual([{ user: link.slice(link.indexOf('=') + 1, link.indexOf('.')), placed: true }])

    const { db } = server().database
    await db.appUser.update({ where: { id: rows[0].user }, data: { archivedAt: new Date() } })
    expect((await open(link)).status).toBe(401)
    await db.appUser.update({ where: { id: rows[0].user }, data: { archivedAt: null } })
    expect((await open(link)).status).toBe(200)
    clock.ahead = 301_000
    expect((await open(link)).status).toBe(401)
    clock.ahead = 0
  })

  test('may be named again in the next revision, also by a colleague, but not in a report on something else', async () => {
    const { id } = await uploaded(school, 'снова')
    const [obligation, other] = await obligations(2)
    const first = await server().ask(submit, { input: report(obligation, id) }, { headers: school })
    const { db } = server().database
    await db.executionReport.update({
      where: { id: readId(first.data.submitReport.record.id)?.id ?? '' },
      data: { review: 'RETURNED', reviewedOn: new Date('2021-03-01') },
    })
    const foreign = await server().ask(submit, { input: report(other, id) }, { headers: colleague })
    expect(foreign.errors[0]?.extensions?.code).toBe('NOT_FOUND')
    const second = await server().ask(submit, { input: report(obligation, id, 1) }, { headers: colleague })
    expect(second.data.submitReport.record).toMatchObject({ revision: 2, evidence: [{ file: id }] })
  })

  test('comes through a bulk submission as well', async () => {
    const rows = await obligations(2)
    const { id } = await uploaded(school, 'общий приказ')
    const foreign = await uploaded(municipality, 'не школы')
    const input = { mode: 'ROW_BY_ROW', rows: [report(rows[0], id), report(rows[1], foreign.id)] }
    const { data } = await server().ask(submitMany, { input }, { headers: school })
    expect(data.submitReports).toEqual({
      submitted: 1,
      rows: [
        { record: { evidence: [{ file: id }] }, error: null },
        { record: null, error: { code: 'NOT_FOUND' } },
      ],
    })
  })

  test('replaces a link and is never combined with one', async () => {
    const { id } = await uploaded(school, 'и ссылка')
    const [obligation] = await obligations(1)
    const { evidence, ...input } = report(obligation, id)
    for (const wrong of [
      { ...evidence[0], url: 'https://school.example/' },
      { ...evidence[0], file: obligation },
    ]) {
      const answer = await server().ask(
        submit,
        { input: { ...input, evidence: [wrong] } },
        { headers: school },
      )
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    }
  })
})

describe('a download', () => {
  test('has the bytes, and headers that only let a browser save them', async () => {
    const { id, sha256, size } = await uploaded(school, 'Протокол «№ 1» (итог)')
    server().database.sql.length = 0
    const response = await get(school, id)
    expect(server().database.sql).toHaveLength(1)
    expect(await response.text()).toBe(pdf('Протокол «№ 1» (итог)'))
    const headers = Object.fromEntries(response.headers)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(size),
      'content-disposition': `attachment; filename="________ __ 1_ (____).pdf"; filename*=UTF-8''${encodeURIComponent('Протокол «№ 1» ').replaceAll('(', '%28')}%28${encodeURIComponent('итог')}%29.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${sha256}"`,
    })
    expect((await get({ ...school, 'if-none-match': `W/"a", "${sha256}"` }, id)).status).toBe(304)
    const head = await get(school, id, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(size),
      '',
    ])
  })

  test('of an unknown file gives 404', async () => {
    const absent = globalId('StoredFile', '00000000-0000-7000-8000-000000000000')
    const odd = ['x', globalId('School', '00000000-0000-7000-8000-000000000000')]
    for (const id of [absent, ...odd]) expect((await get(school, id)).status).toBe(404)
  })

  test('is refused to an expired key', async () => {
    const { transact } = server().database
    const expiresAt = new Date('2020-01-01')
    const key = await issueKey(transact, {
      title: 'Бывший',
      grants: [bogoroditskaya],
      personalData: false,
      expiresAt,
    })
    const { id } = await uploaded(school, 'не для него')
    expect(await statuses(id, { authorization: `Bearer ${key}` })).toEqual([401])
  })
})
