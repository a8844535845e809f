import { beforeAll, describe, expect, test } from 'vitest'
import { testExports } from '../export/testing.ts'
import { testServer } from '../testing/server.ts'

const now = '2023-12-10T09:00:00Z'
const server = testServer({ now })
const exports = testExports(server, { now })

type Signed = Readonly<Record<string, string>>
const addresses = async (headers: Signed): Promise<{ readonly mine: string; readonly all: string }> =>
  (await exports().get('/calendar', headers)).json()

let school: Signed
let region: Signed
let elsewhere: Signed
beforeAll(async () => {
  const { sign } = exports()
  school = await sign({ role: 'SCHOOL', on: 'khotynets-bogoroditskaya' })
  region = await sign({ role: 'REGIONAL', on: 'RU-ORL' })
  elsewhere = await sign({ role: 'REGIONAL', on: 'RU-IVA' })
})

type Event = Readonly<Record<string, string>>

/** The events of a calendar as RFC 5545 reads them: lines unfolded, texts without escapes. */
const parsed = (text: string): readonly Event[] => {
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z]+=[A-Z]+)?:(.*)$/.exec(line) ?? []
    if (line === 'BEGIN:VEVENT') events.push({})
    else
      Object.assign(events.at(-1) ?? {}, {
        [name]: value.replaceAll(/\\(.)/g, (_, one) => (one === 'n' ? '\n' : one)),
      })
  }
  return events
}

const eventsAt = async (path: string) => {
  const answer = await exports().get(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  return parsed(await answer.text())
}

const open = `query ($mine: Boolean) { obligations(first: 200, filter: { mine: $mine, dueFrom: "2022-12-10", dueTo: "2025-12-09" }) { nodes { id dueOn state version } } }`
const expected = async (headers: Signed, mine?: true) => {
  const { data } = await server().ask(open, { mine }, { headers })
  const nodes: readonly { id: string; dueOn: string; state: string; version: number }[] =
    data.obligations.nodes
  return nodes
    .filter(({ state }) => !/DONE|WAIVED/.test(state))
    .map(({ id, dueOn, version }) => `${id}@podyom ${dueOn.replaceAll('-', '')} ${version}`)
    .sort()
}
const listed = (events: readonly Event[]) =>
  events.map(({ UID, DTSTART, SEQUENCE }) => `${UID} ${DTSTART} ${SEQUENCE}`).sort()

describe('a calendar', () => {
  test('holds the deadlines that its reader sees, on their days', async () => {
    const { all } = await addresses(school)
    const events = await eventsAt(all)
    expect(events.length).toBeGreaterThan(0)
    expect(listed(events)).toEqual(await expected(school))
    expect(events[0]?.SUMMARY).toMatch(/^МБОУ-Богородицкая СОШ: Пункт 2 приказа: /)
  })

  test('of a region holds what it reports on itself, where it wants that', async () => {
    const { all, mine } = await addresses(region)
    const [everything, own] = [await eventsAt(all), await eventsAt(mine)]
    expect(everything.length).toBeGreaterThanOrEqual(own.length)
    expect(listed(own)).toEqual(await expected(region, true))
  })

  test('shows nothing of another region', async () => {
    const own = listed(await eventsAt((await addresses(region)).all))
    const others = listed(await eventsAt((await addresses(elsewhere)).all))
    expect(own.filter(one => others.includes(one))).toEqual([])
  })

  test('has lines of 75 bytes at most, as RFC 5545 asks', async () => {
    const text = await (await exports().get((await addresses(school)).all)).text()
    const lines = text.split('\r\n')
    expect(lines.filter(line => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
  })

  test('is not sent again to who has it', async () => {
    const { all } = await addresses(school)
    const etag = (await exports().get(all)).headers.get('etag') ?? ''
    expect((await exports().get(all, { 'if-none-match': etag })).status).toBe(304)
  })
})

describe('the address of a calendar', () => {
  test('is given to the holder of a key alone', async () => {
    expect((await exports().get('/calendar')).status).toBe(401)
    const { all, mine } = await addresses(school)
    expect(all).toMatch(/^\/calendar\/[0-9a-f]{12}-[\w-]{43}\.ics$/)
    expect(mine).toBe(`${all}?mine=true`)
  })

  test('opens nothing else', async () => {
    const { all } = await addresses(school)
    const code = all.replace('/calendar/', '').replace('.ics', '')
    const answer = await exports().get('/export/schools.csv', { authorization: `Bearer ${code}` })
    expect(answer.status).toBe(401)
  })

  test('ends with its key', async () => {
    const leaving = await exports().sign({ role: 'SCHOOL', on: 'khotynets-yuryevskaya' })
    const { all } = await addresses(leaving)
    expect((await exports().get(all)).status).toBe(200)
    const [, publicId] = /pdm_([0-9a-f]{12})_/.exec(leaving.authorization ?? '') ?? []
    await server().database.asOwner('update core.api_key set revoked_at = now() where public_id = $1', [
      publicId,
    ])
    expect((await exports().get(all)).status).toBe(404)
  })

  test.each(['x.ics', `${'0'.repeat(12)}-${'a'.repeat(43)}.ics`])('is not guessed: %s', async name => {
    const answer = await exports().get(`/calendar/${name}`)
    const { errors } = await answer.json()
    expect([answer.status, errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  })

  test('with another code opens nothing', async () => {
    const { all } = await addresses(school)
    const wrong = all.replace(/-[\w-]{43}/, `-${'a'.repeat(43)}`)
    expect((await exports().get(wrong)).status).toBe(404)
  })
})
