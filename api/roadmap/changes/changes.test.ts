import { describe, expect, test } from 'vitest'
import type { GrantSpec } from '../../auth/resolve-grant.ts'
import { stranger } from '../../data/scope.ts'
import { globalId } from '../../graphql/global-id.ts'
import { type RequestOptions, testServer } from '../../testing/server.ts'
import { amend, approve, close, codeOf, createRoadmap, draftFor } from '../testing.ts'

const server = testServer({ visitor: stranger, now: '2026-09-10T09:00:00Z' })
const district: readonly GrantSpec[] = [{ role: 'MUNICIPAL', on: 'livny' }]

const edit = `mutation ($input: EditRoadmapInput!) { editRoadmap(input: $input) { record { version } } }`
const submit = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id } } }`
const query = `query ($id: ID!, $from: DateTime, $to: DateTime, $first: Int, $after: String) { roadmap(id: $id) {
  history { at action basis }
  changes(from: $from, to: $to, first: $first, after: $after) { next entries {
    at who action basis kind recordType title fields { name label before after } } } } }`

interface Entry {
  readonly at: string
  readonly action: string
  readonly basis: string | null
  readonly recordType: string
  readonly title: string
  readonly fields: readonly { readonly name: string }[]
}

interface Page {
  readonly entries: readonly Entry[]
  readonly next: string | null
}

const write = async (mutation: string, input: object) => {
  const answer = await server().ask(mutation, { input }, { as: district })
  expect(answer.errors).toEqual([])
  return answer.data
}
const read = async (id: string, args: object = {}, options: RequestOptions = { as: district }) => {
  const answer = await server().ask(query, { id, first: 50, ...args }, options)
  expect(answer.errors).toEqual([])
  return answer.data.roadmap
}

async function draft() {
  const input = await draftFor(server().database.db)
  const { record } = (await write(createRoadmap, input)).createRoadmap
  const [section] = record.sections
  const [first, second, third] = section.activities.nodes
  return { id: record.id, key: record.key, section, first, second, third, parties: input.coveredSchools }
}

/** A draft that was edited, then approved, and when it was edited. */
async function edited() {
  const made = await draft()
  const { id, section, first, second } = made
  await write(edit, {
    roadmap: id,
    version: 1,
    head: {
      title: 'Карта района',
      tasks: [{ text: 'Поддержать школы.' }, { number: '2', text: 'Проверить.' }],
    },
    edits: [
      { changeSection: { section: section.id, kind: 'CONTROL' } },
      { changeActivity: { activity: first.id, title: 'Анализ', term: 'до 10 октября 2026 г.' } },
      { removeActivity: second.id },
      {
        addActivity: { section: section.id, position: 1, activity: { title: 'Начать', term: 'ежемесячно' } },
      },
    ],
  })
  await write(approve, { roadmap: id, version: 2, approvedOn: '2026-09-05' })
  const { entries } = (await read(id)).changes
  const { at } = entries.findLast(({ action }: Entry) => action === 'editRoadmap')
  return { ...made, at }
}

const field = (name: string, label: string, before: string | null, after: string | null) => ({
  name,
  label,
  before,
  after,
})

describe('the changes of a roadmap', () => {
  test('name what was changed, added and removed, in the words of people', async () => {
    const { id, at } = await edited()
    const { entries } = (await read(id, { from: at })).changes
    expect(entries.map(({ kind, title, fields }: Entry & { kind: string }) => [kind, title, fields])).toEqual(
      [
        [
          'CHANGED',
          'Дорожная карта',
          [
            field('status', 'Состояние', 'Проект', 'Утверждена'),
            field('approvedOn', 'Дата утверждения', null, '05.09.2026'),
          ],
        ],
        [
          'CHANGED',
          'Мероприятие 1.1 «Анализ»',
          [
            field('title', 'Название', 'Провести анализ результатов', 'Анализ'),
            field('term.sourceText', 'Срок', 'до 5 ноября 2026 г.', 'до 10 октября 2026 г.'),
            field('term.end', 'Дата окончания', '05.11.2026', '10.10.2026'),
          ],
        ],
        [
          'ADDED',
          'Мероприятие «Начать»',
          [
            field('title', 'Название', null, 'Начать'),
            field('term.sourceText', 'Срок', null, 'ежемесячно'),
            field('term.start', 'Дата начала', null, '01.09.2026'),
            field('term.end', 'Дата окончания', null, '31.08.2027'),
          ],
        ],
        [
          'REMOVED',
          'Мероприятие 1.2 «Обсудить анализ»',
          [field('number', 'Номер', '1.2', null), field('title', 'Название', 'Обсудить анализ', null)],
        ],
        ['CHANGED', 'Раздел 1 «Организация работы»', [field('kind', 'Вид раздела', null, 'Контроль')]],
        [
          'CHANGED',
          'Дорожная карта',
          [
            field('title', 'Название', 'Дорожная карта на 2026-2027 учебный год', 'Карта района'),
            field('tasks', 'Задачи', 'Поддержать школы.', 'Поддержать школы.\n2 Проверить.'),
          ],
        ],
      ],
    )
    const before = (await read(id, { to: at })).changes.entries
    expect(before.map(({ action }: Entry) => action)).toEqual(Array(6).fill('createRoadmap'))
  })

  test('have the reason, and who did it for readers of personal data alone', async () => {
    const { id, first, parties } = await draft()
    await write(approve, { roadmap: id, version: 1, approvedOn: '2026-09-05' })
    const change = { part: first.id, version: 1, responsible: parties, reason: 'Приказ № 7.' }
    await write(amend, change)
    const [last] = (await read(id)).changes.entries
    expect(last).toMatchObject({ action: 'amendRoadmap', basis: 'Приказ № 7.', who: null })
    const schools = 'Барановская СОШ'
    expect(last.fields).toEqual([
      field('responsible', 'Ответственные', schools, `${schools}\nХвощевская СОШ`),
    ])
    const allowed = { as: district, personalData: true, headers: { 'x-purpose': 'test' } }
    const [named] = (await read(id, {}, allowed)).changes.entries
    expect(named.who).toEqual(expect.any(String))
    expect((await read(id)).changes.entries).toHaveLength(8)
  })

  test('are read page by page, each once', async () => {
    const { id } = await edited()
    const all = (await read(id)).changes
    expect([all.entries.length, all.next]).toEqual([12, null])
    const found: Entry[] = []
    let after: string | null = null
    do {
      const page: Page = (await read(id, { first: 5, after })).changes
      found.push(...page.entries)
      after = page.next
    } while (after)
    expect(found).toEqual(all.entries)
  })

  test.each([
    { first: 0 },
    { first: 201 },
    { after: 'MTI' },
    { from: '2026-09-02T00:00:00Z', to: '2026-09-01T00:00:00Z' },
  ])('are refused for %o', async args => {
    const { id } = await draft()
    expect(codeOf(await server().ask(query, { id, ...args }, { as: district }))).toBe('BAD_INPUT')
  })

  test('tell a school of the district no more than the history', async () => {
    const { id, key } = await edited()
    const { db } = server().database
    const obligation = await db.obligation.findFirstOrThrow({
      where: { roadmap: { key }, schoolId: { not: null } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    })
    const due = globalId('Obligation', obligation.id)
    await write(submit, { obligation: due, revision: 0, text: 'Сделано.', evidence: [] })
    await write(close, { roadmap: id, version: 4, closedOn: '2026-09-10', reason: 'Отменено.' })
    const neighbour = await db.school.findFirstOrThrow({
      where: { municipality: { key: 'livny' }, id: { not: obligation.schoolId ?? '' } },
      orderBy: { key: 'desc' },
    })
    const statusesOf = async (as: readonly GrantSpec[]) => {
      const { history, changes } = await read(id, {}, { as })
      const own = changes.entries.filter(({ recordType }: Entry) => recordType === 'Roadmap')
      expect(own.map(({ at, action, basis }: Entry) => ({ at, action, basis }))).toEqual(history)
      return own.flatMap(({ action, fields }: Entry) =>
        fields.filter(({ name }) => name === 'status').map(one => [action, one]),
      )
    }
    const status = (before: string | null, after: string) => field('status', 'Состояние', before, after)
    const earlier = [
      ['approveRoadmap', status('Проект', 'Утверждена')],
      ['createRoadmap', status(null, 'Проект')],
    ]
    expect(await statusesOf(district)).toEqual([
      ['closeRoadmap', status('Исполняется', 'Закрыта')],
      ['submitReport', status('Утверждена', 'Исполняется')],
      ...earlier,
    ])
    expect(await statusesOf([{ role: 'SCHOOL', on: neighbour.key }])).toEqual([
      ['closeRoadmap', status('Утверждена', 'Закрыта')],
      ...earlier,
    ])
  })

  test('are not read from another region', async () => {
    const { id } = await draft()
    expect(await read(id, {}, { as: [{ role: 'REGIONAL', on: 'RU-PER' }] })).toBeNull()
  })

  test('of many roadmaps are read by as many statements as of one', async () => {
    await edited()
    await edited()
    const many = `query ($first: Int) { roadmaps(first: $first) { nodes {
      changes(first: 50) { entries { title record { id } fields { label } } } } } }`
    const counted = async (first: number) => {
      const { errors, statements, data } = await server().ask(many, { first }, { as: district })
      expect(errors).toEqual([])
      expect(
        data.roadmaps.nodes.every((one: { changes: { entries: object[] } }) => one.changes.entries[0]),
      ).toBe(true)
      return statements.length
    }
    expect(await counted(2)).toBe(await counted(1))
  })
})
