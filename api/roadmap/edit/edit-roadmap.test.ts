import { describe, expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'
import { amend, approve, codeOf, created, dueDays } from '../testing.ts'

const server = testServer({ visitor: administrator, now: '2026-09-10T09:00:00Z' })

const edit = `mutation ($input: EditRoadmapInput!) { editRoadmap(input: $input) { record { version
  sections { id title position activities(first: 20) { nodes {
    id number title position version inherited term { kind end sourceText } responsible { __typename }
    parts { id title position term { kind } } section { id } } } } } findings { code } } }`

async function draft() {
  const { id, key, sections } = await created(server())
  const [section] = sections
  const [first, second, third] = section?.activities.nodes ?? []
  const [part] = third?.parts ?? []
  if (!section || !first || !second || !third || !part) throw new Error('the draft has changed')
  const ask = (edits: readonly object[], change: object = {}, headers = {}) =>
    server().ask(edit, { input: { roadmap: id, version: 1, edits, ...change } }, { headers })
  return { id, key, section, first, second, third, part, ask }
}
async function approved() {
  const made = await draft()
  const input = { roadmap: made.id, version: 1, approvedOn: '2026-09-05' }
  expect((await server().ask(approve, { input })).errors).toEqual([])
  const inForce = { version: 2, reason: 'Приказ № 8.' }
  return {
    ...made,
    ask: (edits: readonly object[], change: object = {}) => made.ask(edits, { ...inForce, ...change }),
  }
}
interface Row {
  readonly title: string
  readonly position: number
  readonly parts: readonly Row[]
}
const positions = (sections: readonly { readonly activities: { readonly nodes: readonly Row[] } }[]) =>
  sections.flatMap(one => one.activities.nodes.flatMap(row => [row, ...row.parts])).map(row => row.position)

describe('a draft', () => {
  test('gets new sections, activities and parts at their positions, with their terms parsed', async () => {
    const { section, third, ask } = await draft()
    const answer = await ask([
      {
        addSection: {
          position: 1,
          section: {
            title: 'Подготовка',
            activities: [{ title: 'Составить план', term: 'до 10 октября 2026 г.' }],
          },
        },
      },
      {
        addActivity: {
          section: section.id,
          position: 2,
          activity: { title: 'Обойти школы', inheritsAbove: true },
        },
      },
      { addActivity: { parent: third.id, activity: { title: 'Посещать педсоветы', term: 'ежемесячно' } } },
    ])
    expect(answer.errors).toEqual([])
    const { version, sections } = answer.data.editRoadmap.record
    expect(version).toBe(2)
    expect(sections.map((one: { title: string; position: number }) => [one.title, one.position])).toEqual([
      ['Подготовка', 1],
      ['Организация работы', 2],
    ])
    expect(sections[0].activities.nodes[0].term).toMatchObject({ kind: 'DATE', end: '2026-10-10' })
    const rows = sections[1].activities.nodes
    expect(rows.map((row: Row) => row.title)).toEqual([
      'Провести анализ результатов',
      'Обойти школы',
      'Обсудить анализ',
      'Сопровождать школу',
    ])
    expect(rows[1].inherited).toEqual(['TERM', 'RESPONSIBLE', 'RESULT'])
    expect(rows[3].parts.map((row: Row) => row.title)).toEqual(['Посещать уроки', 'Посещать педсоветы'])
    expect(positions(sections)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('has its rows changed, moved and removed, and keeps their places unique', async () => {
    const { key, section, first, second, third, part, ask } = await draft()
    const { db } = server().database
    const answer = await ask([
      { changeSection: { section: section.id, number: '', title: 'Работа' } },
      { changeActivity: { activity: part.id, term: '' } },
      {
        changeActivity: {
          activity: second.id,
          title: 'Обсудить',
          term: 'до 1 марта 2027 г.',
          responsible: [],
        },
      },
      { moveActivity: { activity: third.id, position: 1 } },
      { removeActivity: first.id },
    ])
    expect(answer.errors).toEqual([])
    const [{ title, activities }] = answer.data.editRoadmap.record.sections
    expect(title).toBe('Работа')
    expect(activities.nodes).toMatchObject([
      { id: third.id, position: 1, version: 2, parts: [{ id: part.id, term: { kind: 'NONE' } }] },
      { id: second.id, title: 'Обсудить', position: 3, inherited: [], term: { end: '2027-03-01' } },
    ])
    const gone = await db.activity.findUniqueOrThrow({ where: { key: `${key}-1.1` } })
    expect([gone.archivedAt !== null, gone.position]).toEqual([true, -1])
    expect(await db.change.count({ where: { recordId: gone.id, operation: 'TOMBSTONE' } })).toBe(1)
    const again = await ask([{ removeActivity: second.id }], { version: 2 })
    expect(positions(again.data.editRoadmap.record.sections)).toEqual([1, 2])
    expect(await db.activity.count({ where: { roadmap: { key }, position: -2 } })).toBe(1)
  })

  test('moves whole sections, and rows from one into another', async () => {
    const { section, first, ask } = await draft()
    const added = { title: 'Итоги', activities: [{ title: 'Подвести итоги' }] }
    const { data } = await ask([{ addSection: { section: added } }])
    const target = data.editRoadmap.record.sections[1].id
    const answer = await ask(
      [
        { moveActivity: { activity: first.id, section: target, position: 2 } },
        { moveSection: { section: target, position: 1 } },
      ],
      { version: 2 },
    )
    const { sections } = answer.data.editRoadmap.record
    expect(sections.map((one: { id: string }) => one.id)).toEqual([target, section.id])
    expect(sections[0].activities.nodes.map((row: Row) => row.title)).toEqual([
      'Подвести итоги',
      'Провести анализ результатов',
    ])
    expect(positions(sections)).toEqual([1, 2, 3, 4, 5])
    const left = await ask([{ removeSection: target }], { version: 3 })
    expect(left.data.editRoadmap.record.sections).toHaveLength(1)
  })

  test('has each edit in its history in one sentence', async () => {
    const { id, second, ask } = await draft()
    await ask([
      { removeActivity: second.id },
      { addSection: { section: { title: 'Итоги', activities: [] } } },
    ])
    const { data } = await server().ask(
      'query ($id: ID!) { roadmap(id: $id) { history { action basis } } }',
      { id },
    )
    expect(data.roadmap.history).toEqual([
      { action: 'editRoadmap', basis: 'удалено мероприятие «Обсудить анализ»; добавлен раздел «Итоги».' },
      { action: 'createRoadmap', basis: null },
    ])
  })
})

describe('a roadmap in force', () => {
  test('adds obligations of added rows, and archives those of removed or moved ones', async () => {
    const { key, section, first, third, ask } = await approved()
    const { db } = server().database
    const before = await dueDays(db, key)
    const school = await db.school.findFirstOrThrow({ where: { municipality: { key: 'livny' } } })
    const added = {
      title: 'Провести семинар',
      term: 'до 20 февраля 2027 г.',
      responsible: [globalId('School', school.id)],
    }
    const answer = await ask([
      { addActivity: { section: section.id, activity: added } },
      { removeActivity: third.id },
      { changeActivity: { activity: first.id, term: 'до 1 декабря 2026 г.' } },
    ])
    expect(answer.errors).toEqual([])
    const after = await dueDays(db, key)
    expect(before.filter(day => day === '2026-11-05')).toHaveLength(2)
    expect(after).toEqual(['2026-12-01', '2026-12-01', '2027-02-20'])
  })

  test('keeps an activity with a report, and is not changed without a reason', async () => {
    const { id, key, first, ask } = await approved()
    const { db } = server().database
    const where = { activity: { key: `${key}-1.1` } }
    const { id: obligationId, regionId } = await db.obligation.findFirstOrThrow({ where })
    const at = { submittedAt: new Date('2026-09-09'), submittedOn: new Date('2026-09-09') }
    await db.executionReport.create({ data: { ...at, obligationId, regionId, revision: 1, text: 'Да.' } })
    const entries = await db.auditEntry.count()
    expect(codeOf(await ask([{ removeActivity: first.id }]))).toBe('BAD_INPUT')
    const change = [{ changeActivity: { activity: first.id, title: 'Анализ' } }]
    expect(codeOf(await ask(change, { reason: ' ' }))).toBe('BAD_INPUT')
    expect(await db.auditEntry.count()).toBe(entries)
    expect((await ask(change)).errors).toEqual([])
    const amending = { part: first.id, version: 2, title: 'Анализ работы', reason: 'Опечатка.' }
    expect((await server().ask(amend, { input: amending })).errors).toEqual([])
    await db.roadmap.update({ where: { key }, data: { status: 'CLOSED' } })
    expect(codeOf(await ask(change, { roadmap: id, version: 3 }))).toBe('BAD_INPUT')
  })
})

test('a bad step undoes all the others', async () => {
  const { id, section, first, part, ask } = await draft()
  const { db } = server().database
  const other = await draft()
  const count = async () => [await db.activity.count(), await db.auditEntry.count(), await db.change.count()]
  const before = await count()
  const good = { changeSection: { section: section.id, title: 'Новое' } }
  const absent = '00000000-0000-7000-8000-000000000000'
  const cases = [
    [[], 'BAD_INPUT'],
    [[good, {}], 'BAD_INPUT'],
    [[{ ...good, removeActivity: first.id }], 'BAD_INPUT'],
    [[good, { changeActivity: { activity: first.id } }], 'BAD_INPUT'],
    [[good, { changeActivity: { activity: first.id, title: ' ' } }], 'BAD_INPUT'],
    [[good, { changeActivity: { activity: first.id, inheritsAbove: true } }], 'BAD_INPUT'],
    [[good, { moveActivity: { activity: first.id, position: 4 } }], 'BAD_INPUT'],
    [[good, { moveActivity: { activity: part.id, section: section.id, position: 1 } }], 'NOT_FOUND'],
    [[good, { removeSection: section.id }], 'BAD_INPUT'],
    [[good, { removeActivity: section.id }], 'BAD_INPUT'],
    [[good, { removeActivity: other.first.id }], 'NOT_FOUND'],
    [[good, { addActivity: { activity: { title: 'Ничьё' } } }], 'BAD_INPUT'],
    [
      [good, { changeActivity: { activity: first.id, responsible: [globalId('Person', absent)] } }],
      'NOT_FOUND',
    ],
  ] as const
  for (const [edits, code] of cases) expect(codeOf(await ask(edits)), JSON.stringify(edits)).toBe(code)
  expect(codeOf(await ask([good], { version: 2 }))).toBe('CONFLICT')
  const foreign = { input: { roadmap: id, version: 1, edits: [good] } }
  const stranger = { as: [{ role: 'MUNICIPAL' as const, on: 'rodniki' }] }
  expect(codeOf(await server().ask(edit, foreign, stranger))).toBe('NOT_FOUND')
  expect(await count()).toEqual(before)
  const headers = { 'idempotency-key': 'edit-roadmap-0001' }
  const [first1, second1] = [await ask([good], {}, headers), await ask([good], {}, headers)]
  expect(first1.errors).toEqual([])
  expect(second1.data).toEqual(first1.data)
})
