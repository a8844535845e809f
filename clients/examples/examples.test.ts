import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { createClient } from '../client.ts'
import { OverdueDocument, RoadmapColumnsDocument, RoadmapDocument } from '../core/generated/graphql.ts'
import { seededServer } from '../testing.server.ts'
import { command } from './testing.command.ts'

const running = seededServer()
const node = async (script: string, ...args: string[]) =>
  command(process.execPath, script, args, await running())
const python = async (...args: string[]) => command('python3', 'overdue.py', args, await running())

/** What a command prints of a bad request: nothing to the file, one line to the reader, and its code. */
const refusal = (line: string) => ({ code: 1, out: '', err: `${line}\n` })

const overdueOn = async (on: string) => {
  const list: string[] = []
  const { pages } = createClient({ url: await running() })
  for await (const { activity } of pages(OverdueDocument, { on, first: 50 }, data => data.obligations))
    list.push(activity?.title ?? '')
  return list
}

describe('overdue.ts', () => {
  test('draws everything overdue on the day', async () => {
    const { out, err, code } = await node('overdue.ts', '2020-12-31')
    const expected = await overdueOn('2020-12-31')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const [head, empty, headings, , ...rows] = out.trimEnd().split('\n')
    expect(head).toBe(`Просрочено на 31.12.2020: ${expected.length}`)
    expect(empty).toBe('')
    expect(headings).toMatch(/^Срок {8}Дней {2}Муниципалитет +Кто отчитывается +Мероприятие$/)
    expect(rows).toHaveLength(expected.length)
    expect(expected.length).toBeGreaterThan(50)
    const starts = rows.map(row => row.search(/(?<=\d{2}\.\d{2}\.\d{4} +\d+ +)\p{L}/u))
    expect(new Set(starts)).toEqual(new Set([headings?.indexOf('Муниципалитет')]))
  })

  test('says that nothing is overdue', async () => {
    expect((await node('overdue.ts', '2000-01-01')).out).toBe(
      'На 01.01.2000 просроченных обязательств нет.\n',
    )
  })

  test('asks for a day', async () => {
    const line = 'Укажите дату: node clients/examples/overdue.ts 2020-12-31'
    for (const args of [[], ['31.12.2020'], ['2020-13-01']])
      expect(await node('overdue.ts', ...args)).toEqual(refusal(line))
  })

  test('says that there is no server', async () => {
    const line = 'Нет связи с сервером. Проверьте адрес и сеть.'
    const ended = command(process.execPath, 'overdue.ts', ['2020-12-31'], 'http://127.0.0.1:9/graphql')
    expect(await ended).toEqual(refusal(line))
  })
})

// The platform itself needs no Python; if there is none, its example cannot be run.
const { status } = spawnSync('python3', ['--version'])

describe.skipIf(status !== 0)('overdue.py', () => {
  test('lists the same with nothing but Python', async () => {
    const { out, err, code } = await python('2020-12-31')
    const expected = await overdueOn('2020-12-31')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const lines = out.trimEnd().split('\n')
    expect(lines.at(-1)).toBe(`Просрочено на 31.12.2020: ${expected.length}`)
    expect(lines.slice(1, -1).map(line => line.split('\t')[4]?.replace(/^[\d.]+ /, ''))).toEqual(expected)
  })

  test('asks for a day', async () => {
    expect(await python('вчера')).toEqual(
      refusal('Укажите день: python3 clients/examples/overdue.py 2020-12-31'),
    )
  })
})

describe('roadmap-csv.ts', () => {
  test('writes every row of a roadmap under the headings of its region', async () => {
    const { ask } = createClient({ url: await running() })
    const { data } = await ask(RoadmapColumnsDocument, { key: 'livny' })
    const sections = (await ask(RoadmapDocument, { key: 'livny' })).data?.roadmap?.sections ?? []
    const titles = sections.flatMap(({ title, activities }) => [
      title,
      ...activities.nodes.map(one => one.title),
    ])
    const { out, err, code } = await node('roadmap-csv.ts', 'livny')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out.startsWith('\uFEFF')).toBe(true)
    const [head, ...rows] = out.slice(1).split('\r\n').slice(0, -1)
    expect(head?.split(';')).toEqual(data?.roadmap?.table.columns.map(({ heading }) => heading))
    expect(titles.length).toBeGreaterThan(50)
    expect(titles.filter(title => !rows.some(row => row.includes(title.replaceAll('"', '""'))))).toEqual([])
  })

  test('says that there is no such roadmap, or asks for one', async () => {
    expect(await node('roadmap-csv.ts', 'nowhere')).toEqual(
      refusal('Дорожной карты с постоянным ключом «nowhere» нет.'),
    )
    expect(await node('roadmap-csv.ts')).toEqual(
      refusal('Укажите постоянный ключ дорожной карты: node clients/examples/roadmap-csv.ts livny'),
    )
  })
})
