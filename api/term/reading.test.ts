import { describe, expect, test } from 'vitest'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { globalId } from '../graphql/global-id.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import { testServer } from '../testing/server.ts'

const shifting: RegionPlugin = {
  ...testingPlugin,
  regions: ['RU-IVA'],
  policy: { ...testingPlugin.policy, shiftDayOff: 'NEXT_WORKDAY', outsidePeriod: 'CLIP' },
}
const server = testServer({ plugins: [shifting] })

const query = `query ($text: String!, $roadmap: ID, $start: Date, $end: Date, $schoolYear: String, $on: Date) {
  parseTerm(text: $text, roadmap: $roadmap, start: $start, end: $end, schoolYear: $schoolYear, on: $on) {
    periodStart periodEnd isCut dueWindows { start end isCheckpoint }
    term { sourceText kind resolution bound start end windows { start end } offset { count unit } event unread { text start end } }
  }
}`
const read = async (text: string, args: object = {}) => {
  const answer = await server().ask(query, { text, ...args })
  expect(answer.errors).toEqual([])
  return answer.data.parseTerm
}
const refused = async (text: string, args: object) => {
  const answer = await server().ask(query, { text, ...args })
  return answer.errors[0]?.extensions?.code
}

describe('parseTerm', () => {
  test('tells what would be read, and what becomes of it', async () => {
    expect(await read('Сентябрь, ноябрь', { start: '2024-01-01', end: '2024-12-31' })).toMatchObject({
      periodStart: '2024-01-01',
      periodEnd: '2024-12-31',
      isCut: false,
      term: { kind: 'MONTHS', resolution: 'RESOLVED', start: '2024-09-01', end: '2024-11-30', unread: [] },
      dueWindows: [
        { start: '2024-09-01', end: '2024-09-30', isCheckpoint: false },
        { start: '2024-11-01', end: '2024-11-30', isCheckpoint: false },
      ],
    })
    const { term } = await read('в течение десяти рабочих дней после получения письма')
    expect(term).toMatchObject({ kind: 'RELATIVE', offset: { count: 10, unit: 'WORKDAY' } })
  })

  test('marks the words that are not understood by their place in the text', async () => {
    const text = 'Ориентировочно до 15 мая, если позволит погода'
    const { term } = await read(text, { on: '2024-03-01' })
    expect(term).toMatchObject({ resolution: 'OPEN', end: '2024-05-15', sourceText: text })
    expect(term.unread.map((one: { text: string }) => one.text)).toEqual([
      'Ориентировочно',
      'если позволит погода',
    ])
    for (const one of term.unread) expect(text.slice(one.start, one.end)).toBe(one.text)
  })

  test('reads by a school year, by days, by the year of a day, or by a roadmap and the policy of its region', async () => {
    const march = async (args: object) => (await read('март', args)).term.end
    expect(await march({ schoolYear: '2023-2024' })).toBe('2024-03-31')
    expect(await march({ start: '2022-01-01', end: '2022-12-31' })).toBe('2022-03-31')
    expect(await march({ on: '2019-07-01' })).toBe('2019-03-31')
    const { id } = await server().database.db.roadmap.findUniqueOrThrow({ where: { key: 'puchezh' } })
    const roadmap = globalId('Roadmap', id)
    expect(await march({ roadmap })).toBe('2021-03-31')
    const ends = async (text: string) =>
      (await read(text, { roadmap })).dueWindows.map((one: { end: string }) => one.end)
    expect(await ends('в течение учебного года')).toEqual(['2020-12-31', '2021-06-30', '2021-08-31'])
    expect(await ends('до 12 июня 2021')).toEqual(['2021-06-15'])
    expect(await ends('август – октябрь 2021')).toEqual(['2021-08-31'])
    expect(await refused('март', { roadmap, on: '2021-01-01', schoolYear: '2020-2021' })).toBe('BAD_INPUT')
  })

  test('gives the first 400 windows and says that there are more', async () => {
    const wide = await read('еженедельно', { start: '2016-01-01', end: '2026-12-31' })
    expect([wide.isCut, wide.dueWindows.length]).toEqual([true, 400])
    const listed = await read('по понедельникам и средам', { start: '2016-01-01', end: '2026-12-31' })
    expect([listed.isCut, listed.dueWindows.length, listed.term.windows.length]).toEqual([
      ...[true, 400],
      expect.toSatisfy((count: number) => count <= 400),
    ])
    expect((await read('еженедельно', { on: '2024-01-01' })).isCut).toBe(false)
  })

  test('refuses a period that is none', async () => {
    expect(await refused('март', { start: '2024-01-01' })).toBe('BAD_INPUT')
    expect(await refused('март', { start: '2024-02-01', end: '2024-01-01' })).toBe('BAD_INPUT')
    expect(await refused('март', { start: '1924-02-01', end: '2024-01-01' })).toBe('BAD_INPUT')
    expect(await refused('март', { schoolYear: '2024-2026' })).toBe('BAD_INPUT')
    const absent = globalId('Roadmap', '00000000-0000-7000-8000-000000000000')
    expect(await refused('март', { roadmap: absent })).toBe('NOT_FOUND')
  })

  test('is shown of stored terms, too', async () => {
    const { data, errors } = await server().ask(
      '{ activities(first: 200) { nodes { term { sourceText unread { text start end } } } } }',
    )
    expect(errors).toEqual([])
    for (const { term } of data.activities.nodes)
      for (const { text, start, end } of term.unread) expect(term.sourceText.slice(start, end)).toBe(text)
  })
})
