import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { ivanovo } from '../../plugins/ivanovo/index.ts'
import { oryol } from '../../plugins/oryol/index.ts'
import { perm } from '../../plugins/perm/index.ts'
import { settled } from '../change/testing.ts'
import { sql } from '../data/sql.ts'
import { testServer } from '../testing/server.ts'
import { testExports } from './testing.ts'

const plugins = [oryol, ivanovo, perm]
const server = testServer({ plugins })
const exports = testExports(server, { plugins })

type Signed = Readonly<Record<string, string>>
let oryolKey: Signed
let ivanovoKey: Signed
let schoolKey: Signed
let admin: Signed
beforeAll(async () => {
  const { sign } = exports()
  oryolKey = await sign({ role: 'REGIONAL', on: 'RU-ORL' })
  ivanovoKey = await sign({ role: 'REGIONAL', on: 'RU-IVA' })
  schoolKey = await sign({ role: 'SCHOOL', on: 'khotynets-bogoroditskaya' })
  admin = await sign({ role: 'ADMIN', on: null })
})

const text = async (path: string, headers: Signed = oryolKey) => {
  const answer = await exports().get(path, headers)
  expect([answer.status, path]).toEqual([200, path])
  return answer.text()
}
const rows = async (path: string, headers: Signed = oryolKey) =>
  (await text(path, headers))
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
const refused = async (path: string, headers: Signed = oryolKey) => {
  const answer = await exports().get(path, headers)
  const { errors } = await answer.json()
  return { status: answer.status, ...errors[0].extensions, message: errors[0].message }
}
const all = async (query: string, list: string, headers: Signed) => {
  const { data } = await server().ask(query, {}, { headers })
  return data[list].nodes
}

describe('a table', () => {
  test('has the records and values of a query', async () => {
    const columns = 'id,version,dueOn,state,school.shortName,activity.number'
    const found = await rows(`/export/obligations.ndjson?columns=${columns}&on=2020-12-31&state=OVERDUE`)
    const query = `{ obligations(first: 200, on: "2020-12-31", filter: { state: OVERDUE }) { nodes {
      id version dueOn state school { shortName } activity { number } } } }`
    const expected = await all(query, 'obligations', oryolKey)
    expect(found.length).toBeGreaterThan(0)
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect(found.toSorted(byId)).toEqual(expected.toSorted(byId))
  })

  test('is CSV as RFC 4180 says, with the columns that were requested', async () => {
    const [head, ...lines] = (
      await text('/export/schools.csv?columns=key,shortName,municipality.name')
    ).split('\r\n')
    expect(head).toBe('key,shortName,municipality.name')
    expect(lines.find(line => line.startsWith('khotynets-bogoroditskaya,'))).toMatch(/,.+,.+/)
    expect(lines.at(-1)).toBe('')
  })

  test('opens in a Russian Excel: a mark, semicolons, Russian names, no formula', async () => {
    const { asOwner } = server().database
    await asOwner(
      `update core.school set note = '=HYPERLINK("http://a")' where key = 'khotynets-bogoroditskaya'`,
    )
    const columns = 'columns=key,kind,note'
    const found = Buffer.from(
      await (
        await exports().get(`/export/schools.csv?${columns}&dialect=excel&labels=ru`, oryolKey)
      ).arrayBuffer(),
    ).toString()
    const plain = await text(`/export/schools.csv?${columns}`)
    await asOwner(`update core.school set note = null where key = 'khotynets-bogoroditskaya'`)
    expect(found.startsWith('\uFEFFПостоянный ключ')).toBe(true)
    expect(found).toMatch(/khotynets-bogoroditskaya;[А-Яа-я ()]+;"'=HYPERLINK\(""http:\/\/a""\)"\r\n/)
    expect(plain).toContain('"=HYPERLINK(""http://a"")"')
  })

  test.each(['obligations', 'schools', 'roadmaps', 'Person', 'OryolHelpProgram'])(
    'of %s has a Russian name of its own for each column',
    async name => {
      const [head = ''] = (await text(`/export/${name}.csv?labels=ru&dialect=excel`, admin)).split('\r\n')
      const titles = head.slice(1).split(';')
      expect(new Set(titles).size).toBe(titles.length)
      expect(titles.filter(title => !/[а-я]/i.test(title))).toEqual([])
      expect(name !== 'obligations' || titles.includes('Школа: Идентификатор записи')).toBe(true)
    },
  )

  test('is a workbook with dates, labels and no formula', async () => {
    const { asOwner } = server().database
    const note = (text: string | null) =>
      asOwner(`update core.school set note = $1 where key = 'khotynets-bogoroditskaya'`, [text])
    await note('=HYPERLINK("http://a")')
    const read = async (path: string) => {
      const answer = await exports().get(path, oryolKey)
      expect([answer.status, path]).toEqual([200, path])
      return (await readXlsx(new Uint8Array(await answer.arrayBuffer()))).sheets[0]?.rows ?? []
    }
    const [titles, ...all] = await read('/export/schools.xlsx?columns=key,kind,note')
    await note(null)
    expect(titles?.[0]).toBe('Постоянный ключ')
    expect(all.find(([key]) => key === 'khotynets-bogoroditskaya')).toEqual([
      'khotynets-bogoroditskaya',
      'Средняя (СОШ)',
      '=HYPERLINK("http://a")',
    ])
    const [, first] = await read('/export/obligations.xlsx?columns=dueOn,state,isCheckpoint')
    expect([first?.[0] instanceof Date, typeof first?.[1], typeof first?.[2]]).toEqual([
      true,
      'string',
      'boolean',
    ])
    expect(await read('/export/schools.xlsx?columns=key&updatedSince=2100-01-01T00:00:00Z')).toHaveLength(1)
  })

  test('has every column of a record where none is named', async () => {
    const [school] = await rows('/export/schools.ndjson')
    expect(Object.keys(school)).toEqual(
      expect.arrayContaining(['id', 'version', 'key', 'name', 'kind', 'municipality', 'aliases', 'contexts']),
    )
    const [head] = (await text('/export/PermParticipation.csv', admin)).split('\r\n')
    expect(head).toBe('id,version,project,year,note')
  })

  test('comes in pages of JSON that go on from one another', async () => {
    const read = async (after: string) =>
      JSON.parse(await text(`/export/schools.json?columns=key&first=2${after}`))
    const first = await read('')
    const second = await read(`&after=${first.next}`)
    expect(first.records).toHaveLength(2)
    expect(first.records.map(({ key }: { key: string }) => key)).not.toContain(second.records[0].key)
    const whole = await rows('/export/schools.ndjson?columns=key')
    expect(whole.slice(0, 4)).toEqual([...first.records, ...second.records])
    expect(JSON.parse(await text('/export/schools.json?first=1000')).next).toBeNull()
  })

  test('is resumed after the last record that came', async () => {
    const whole = await rows('/export/obligations.ndjson?columns=dueOn')
    const rest = await rows(`/export/obligations.ndjson?columns=dueOn&after=${whole[9].id}`)
    expect(rest).toEqual(whole.slice(10))
  })

  test('has only the records that are named, of those that the caller sees', async () => {
    const own = (await rows('/export/schools.ndjson?columns=key')).slice(0, 2)
    const others = await rows('/export/schools.ndjson?columns=key', ivanovoKey)
    const ids = [...own, others[0]].map(({ id }) => id).join(',')
    expect(await rows(`/export/schools.ndjson?columns=key&ids=${ids}`)).toEqual(own)
  })

  test('has only what has changed since a moment', async () => {
    expect(await rows('/export/schools.ndjson?updatedSince=2100-01-01T00:00:00Z')).toEqual([])
    const since = encodeURIComponent('2000-01-01T00:00:00+03:00')
    expect(await rows(`/export/schools.ndjson?updatedSince=${since}`)).not.toEqual([])
  })

  test('is compressed for who takes gzip', async () => {
    const { bytes, encoding } = await new Promise<{ bytes: Buffer; encoding: unknown }>(resolve => {
      const headers = { ...oryolKey, 'accept-encoding': 'gzip' }
      request(`${exports().url}/export/schools.ndjson`, { headers }, answer => {
        const parts: Buffer[] = []
        answer.on('data', part => parts.push(part))
        answer.on('end', () =>
          resolve({ bytes: Buffer.concat(parts), encoding: answer.headers['content-encoding'] }),
        )
      }).end()
    })
    expect(encoding).toBe('gzip')
    expect(gunzipSync(bytes).toString()).toBe(await text('/export/schools.ndjson'))
  })
})

describe('an export', () => {
  test('shows nobody what a query would not', async () => {
    const regions = (found: readonly { region: { id: string } }[]) => new Set(found.map(one => one.region.id))
    const own = await rows('/export/obligations.ndjson?columns=region.id')
    const others = await rows('/export/obligations.ndjson?columns=region.id', ivanovoKey)
    expect([regions(own).size, regions(others).size]).toEqual([1, 1])
    expect(regions(own)).not.toEqual(regions(others))
    const schools = await rows('/export/schools.ndjson?columns=key', schoolKey)
    expect(schools.map(({ key }) => key)).toEqual(['khotynets-bogoroditskaya'])
  })

  test.each(['Person', 'SchoolSupport', 'OryolHelpProgram', 'Evidence', 'findings'])(
    'of %s gives another region none of its records',
    async name => {
      const ids = async (headers: Signed) =>
        (await rows(`/export/${name}.ndjson?columns=id`, headers)).map(({ id }) => id)
      const [own, others, everything] = [await ids(oryolKey), await ids(ivanovoKey), await ids(admin)]
      expect(everything).toEqual(expect.arrayContaining([...own, ...others]))
      const common = own.filter(id => others.includes(id))
      const { data } = await server().ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: common.slice(0, 200) },
        { headers: oryolKey },
      )
      expect(data.nodes).not.toContain(null)
    },
  )

  test('hides personal data, as a query does', async () => {
    const people = await rows('/export/Person.ndjson', admin)
    expect(people.length).toBeGreaterThan(0)
    expect(people.map(one => one.fullName ?? null)).toEqual(people.map(() => null))
  })

  test('asks for a key', async () => {
    expect(await refused('/export/schools.csv', {})).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    expect(await refused('/export', {})).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('of users is for administrators', async () => {
    expect(await refused('/export/users.csv')).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(await text('/export/users.csv', admin)).toMatch(/^id,/)
  })

  test.each([
    ['/export/schools.csv?after=x', 'CURSOR_INVALID'],
    ['/export/schools.ndjson?after=T2JsaWdhdGlvbjox', 'CURSOR_INVALID'],
    ['/export?after=x', 'CURSOR_INVALID'],
    ['/export/schools.ndjson?ids=x', 'ID_INVALID'],
    [`/export/schools.ndjson?ids=${'x,'.repeat(200)}x`, 'LIST_SIZE_INVALID'],
    ['/export?types=Nothing', 'FORMAT_INVALID'],
    ['/export/schools.csv?columns=key,nothing', 'FORMAT_INVALID'],
    ['/export/schools.csv?columns=obligations.nodes.id', 'FORMAT_INVALID'],
    ['/export/schools.csv?columns=progress.total', 'FORMAT_INVALID'],
    ['/export/schools.csv?columns=curators.id', 'FORMAT_INVALID'],
    ['/export/schools.csv?columns=', 'FORMAT_INVALID'],
    ['/export/obligations.csv?state=LATE', 'FORMAT_INVALID'],
    ['/export/obligations.csv?dueFrom=yesterday', 'FORMAT_INVALID'],
    ['/export/obligations.csv?isCheckpoint=1', 'FORMAT_INVALID'],
    ['/export/obligations.csv?region=x', 'ID_INVALID'],
    ['/export/obligations.csv?key=1&key=2', 'FORMAT_INVALID'],
    ['/export/obligations.csv?nothing=1', 'FORMAT_INVALID'],
    ['/export/obligations.csv?dialect=word', 'FORMAT_INVALID'],
    ['/export/schools.ndjson?updatedSince=monday', 'FORMAT_INVALID'],
    ['/export/schools.json?first=1001', 'PAGE_SIZE_INVALID'],
    ['/export/schools.json?first=x', 'PAGE_SIZE_INVALID'],
    ['/export/regions.csv?nothing=1', 'FORMAT_INVALID'],
  ])('refuses %s with %s and a Russian sentence', async (path, reason) => {
    const { status, message, ...rest } = await refused(path)
    expect([status, rest.reason]).toEqual([400, reason])
    expect(message).toMatch(/^[А-Я].*[а-я].*\.$/)
  })

  test.each(['/export/nothing.csv', '/export/schools.xls', '/export/schools'])('knows no %s', async path =>
    expect(await refused(path)).toMatchObject({ status: 404, code: 'NOT_FOUND' }),
  )

  test('is only read', async () => {
    const answer = await fetch(`${exports().url}/export`, { method: 'DELETE', headers: oryolKey })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET'])
  })
})

describe('the snapshot of everything', () => {
  test('ends with its size and the place in the feed to go on from', async () => {
    await settled(server().database)
    const answer = await exports().get('/export', oryolKey)
    const found = (await answer.text())
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const end = found.at(-1)
    const cursor = answer.headers.get('podyom-changes')
    expect(end).toEqual({ __typename: 'End', records: found.length - 1, changes: cursor })
    const { data } = await server().ask(
      'query ($after: String) { changes(after: $after) { changes { type } reset } }',
      { after: cursor },
      { headers: oryolKey },
    )
    expect(data.changes).toEqual({ changes: [], reset: false })
    const types = new Set(found.map(one => one.__typename))
    expect([...types]).toEqual(expect.arrayContaining(['School', 'Roadmap', 'Activity', 'OryolHelpProgram']))
    expect([...types]).not.toEqual(expect.arrayContaining(['User']))
  })

  test('is resumed in the middle of a type', async () => {
    const whole = await rows('/export?types=School,Roadmap,Activity')
    const at = whole.findIndex(one => one.__typename === 'Activity') + 1
    const rest = await rows(`/export?types=School,Roadmap,Activity&after=${whole[at].id}`)
    expect(rest.slice(0, -1)).toEqual(whole.slice(at + 1, -1))
  })

  test('is of one moment, while others write', async () => {
    const { asOwner, snapshot } = server().database
    const moment = await snapshot()
    const next = await moment.open<{ shortName: string }>(
      sql`select short_name as "shortName" from core.school order by id`,
    )
    const [first] = await next(1)
    const rename = async (name: string) =>
      asOwner('update core.school set short_name = $1 where key = (select max(key) from core.school)', [name])
    const [before] = await asOwner<{ name: string }>(
      'select short_name as name from core.school order by key desc limit 1',
    )
    await rename('Переименованная')
    const rest = await next(10_000)
    await moment.close()
    await rename(before?.name ?? '')
    expect([first, ...rest].map(one => one?.shortName)).not.toContain('Переименованная')
    await expect(moment.read(sql`select 1`)).rejects.toThrow('after the end')
  })

  test('of a caller who leaves gives its connection back', async () => {
    for (let count = 0; count < 12; count++) {
      const leaving = new AbortController()
      const answer = await fetch(`${exports().url}/export`, { headers: admin, signal: leaving.signal })
      await answer.body?.getReader().read()
      leaving.abort()
    }
    const held = () =>
      server().database.asOwner<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and state like 'idle in%'`,
      )
    for (let tries = 0; tries < 50 && (await held())[0]?.count !== 0; tries++) await pause(100)
    expect(await held()).toEqual([{ count: 0 }])
    expect(await rows('/export/regions.ndjson')).not.toEqual([])
  })
})
