import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { sourceCodes } from './definitions.ts'
import { recordFindings } from './source-checks/store.ts'

const { db, transact, sql, close } = await testDatabase({ seeded: true })
afterAll(close)

/** What the documents hold, as their readers note it: municipality → code → the keys of the records spoken of. */
const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  livny: {
    DUPLICATE_NUMBER: ['livny-4.1-dup'],
    NUMBER_GAP: ['livny-section-4'],
    TERM_MISSING: ['livny-4.1-dup', 'livny-4.3', 'livny-4.4', 'livny-4.5'],
    TERM_AMBIGUOUS: ['livny-3.4', 'livny-3.6', 'livny-4.10', 'livny-4.7', 'livny-5.8', 'livny-6.2'],
    TERM_EXTERNAL: [
      'livny-2.10',
      'livny-3.7',
      'livny-4.15',
      'livny-4.9',
      'livny-6.1',
      'livny-6.5',
      'livny-6.6',
      'livny-6.7',
      'livny-6.8',
    ],
    RESPONSIBLE_MISSING: [
      'livny-4.1-dup',
      'livny-4.3',
      'livny-4.4',
      'livny-4.5',
      'livny-6.4',
      'livny-6.5',
      'livny-6.6',
    ],
    RESULT_MISSING: ['livny-4.1-dup', 'livny-4.3', 'livny-4.4', 'livny-4.5'],
    ACT_WITHOUT_NUMBER: ['livny-order'],
    YEAR_CONFLICT: ['livny-6.5'],
    CLAUSE_NUMBER_GAP: ['livny-order'],
    NAME_VARIANTS: ['livny-lipovetskaya-oosh', 'livny-lipovetskaya-sosh'],
  },
  // The annex is an empty form: it has no column of results, so none of them is missing.
  khotynets: {
    EXECUTION_UNPROVED: ['khotynets-3.5'],
    TERM_EXTERNAL: ['khotynets-3.6'],
    ACT_WITHOUT_NUMBER: ['khotynets-order'],
    NAME_VARIANTS: ['khotynets-krasnoryabinskaya'],
  },
  puchezh: {
    TERM_EXTERNAL: ['puchezh-17'],
    RESULT_MISSING: ['puchezh-14', 'puchezh-19', 'puchezh-20'],
    ACT_WITHOUT_NUMBER: ['puchezh-2'],
  },
  rodniki: {
    APPOINTED_TWICE: ['rodniki-4.1'],
    PERIOD_CONFLICT: ['rodniki'],
    RESULT_REPEATED: ['rodniki-7.1', 'rodniki-7.2'],
    TERM_EXTERNAL: ['rodniki-3.4'],
    RESULT_MISSING: ['rodniki-2.2', 'rodniki-5.7', 'rodniki-7.7'],
    WINDOW_OUTSIDE_PERIOD: ['rodniki-1.1', 'rodniki-1.4', 'rodniki-2.3', 'rodniki-2.4'],
    NAME_VARIANTS: ['rodniki-sosnovskaya'],
  },
  orda: { TABLE_TORN: ['orda'] },
}

interface Stored {
  readonly municipality: string
  readonly code: string
  readonly subject: string | null
  readonly sentence: string
  readonly act: string
  readonly item: string
}

const stored = () => db.$queryRaw<Stored[]>`
  select m.key as municipality, t.code, t.sentence, t.act, t.item,
    coalesce(a.key, s.key, o.key, c.key, h.key, r.key) collate "C" as subject
  from core.finding t join core.municipality m on m.id = t.municipality_id
  left join core.activity a on a.id = t.subject_id left join core.roadmap_section s on s.id = t.subject_id
  left join core."order" o on o.id = t.subject_id left join core.order_clause c on c.id = t.subject_id
  left join core.school h on h.id = t.subject_id left join core.roadmap r on r.id = t.subject_id
  where t.archived_at is null order by m.key, t.code, subject`

describe('the five documents', () => {
  test('have exactly the defects that their readers note', async () => {
    const found: Record<string, Record<string, (string | null)[]>> = {}
    for (const { municipality, code, subject } of await stored()) {
      const codes = found[municipality] ?? {}
      found[municipality] = { ...codes, [code]: [...(codes[code] ?? []), subject] }
    }
    expect(found).toEqual(expected)
  })

  test('have no other findings, no partly parsed term and no wrong count', async () => {
    const codes = new Set((await stored()).map(one => one.code))
    expect([...codes].filter(code => !sourceCodes.includes(code))).toEqual([])
    expect(sourceCodes.filter(code => !codes.has(code))).toEqual(['TERM_PARTLY_READ', 'COUNT_MISMATCH'])
  })

  test('have findings in whole sentences that name the position', async () => {
    const all = await stored()
    const one = (code: string, subject: string) =>
      all
        .filter(row => row.code === code && row.subject === subject)
        .map(row => [row.sentence, row.act, row.item])
    expect(one('NUMBER_GAP', 'livny-section-4')).toEqual([
      [
        'В нумерации мероприятий пропуск: нет 4.2. Проверьте, не потеряно ли мероприятие: добавьте его или исправьте номера.',
        'Приказ № 59 от 19.05.2020',
        'Раздел 4',
      ],
    ])
    expect(one('CLAUSE_NUMBER_GAP', 'livny-order')).toEqual([
      [
        'В нумерации пунктов приказа пропуск: нет пункта 3. Проверьте, не потерян ли пункт: если он есть в документе, добавьте его.',
        'Приказ № 59 от 19.05.2020',
        'п. 3',
      ],
    ])
    expect(one('TERM_MISSING', 'livny-4.3')).toEqual([
      [
        'Срок мероприятия не указан: ячейка, вероятно, объединена с п. 4.1. Укажите срок и причину изменения.',
        'Приказ № 59 от 19.05.2020',
        'п. 4.3',
      ],
    ])
    expect(one('TERM_AMBIGUOUS', 'livny-5.8')[0]?.[0]).toBe(
      'Срок неоднозначен: «июнь», год не указан, а 2020 год тоже попадает в срок действия документа. Укажите однозначную дату или период.',
    )
    expect(one('ACT_WITHOUT_NUMBER', 'livny-order')[0]?.[0]).toContain('план-график 2019 года')
    expect(one('ACT_WITHOUT_NUMBER', 'khotynets-order')[0]?.[0]).toContain('приказ от 17.03.2023')
    expect(one('NAME_VARIANTS', 'khotynets-krasnoryabinskaya')[0]?.[0]).toContain(
      '«МБОУ-Красноярбинская СОШ»',
    )
    expect(one('NAME_VARIANTS', 'rodniki-sosnovskaya')[0]?.[0]?.match(/«/g)).toHaveLength(3)
    expect(one('NAME_VARIANTS', 'livny-lipovetskaya-sosh')[0]?.[0]).toContain('«Липовецкая ООШ»')
    expect(one('WINDOW_OUTSIDE_PERIOD', 'rodniki-1.1')[0]?.[0]).toBe(
      'Срок мероприятия выходит за период дорожной карты: «Декабрь 2020», период с 01.01.2021 по 31.12.2022. Исправьте срок или период карты.',
    )
    expect(all.every(row => /^[А-ЯЁ].*\.$/.test(row.sentence) && !/null|undefined/.test(row.sentence))).toBe(
      true,
    )
  })
})

/** Records one, three or all sources and gives what it sent. */
const record = async (roadmaps: number) => {
  const rows = await db.roadmap.findMany({ orderBy: { key: 'asc' }, take: roadmaps })
  const orders = await db.order.findMany({ orderBy: { key: 'asc' }, take: roadmaps })
  const schools = await db.school.findMany({ orderBy: { key: 'asc' }, take: roadmaps })
  sql.length = 0
  await transact(tx =>
    recordFindings(tx, {
      roadmapIds: rows.map(row => row.id),
      orderIds: orders.map(row => row.id),
      schoolIds: schools.map(row => row.id),
      municipalityIds: rows.flatMap(row => row.municipalityId ?? []),
    }),
  )
  return sql.map(one => one.sql).filter(one => !/^(BEGIN|COMMIT)/.test(one))
}

describe('recording', () => {
  test('sends as many statements for five roadmaps as for one', async () => {
    expect(await record(1)).toHaveLength(12)
    expect(await record(5)).toHaveLength(12)
  })

  test('writes nothing if nothing has changed', async () => {
    const before = await db.finding.findMany({ orderBy: { id: 'asc' } })
    await record(5)
    expect(await db.finding.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  test('archives a finding that no longer applies, and restores it when it applies again', async () => {
    const order = await db.order.findFirstOrThrow({ where: { key: 'livny-order' } })
    const clause = await db.orderClause.create({
      data: { orderId: order.id, regionId: order.regionId, position: 9, number: '3', text: 'Пункт найден' },
    })
    const gap = () => db.finding.findFirstOrThrow({ where: { code: 'CLAUSE_NUMBER_GAP' } })
    const { id } = await gap()
    const orderIds = [order.id]
    await transact(tx => recordFindings(tx, { orderIds }))
    expect((await gap()).archivedAt).not.toBeNull()
    expect(await db.finding.count({ where: { archivedAt: { not: null } } })).toBe(1)
    await db.orderClause.update({ where: { id: clause.id }, data: { archivedAt: new Date() } })
    await transact(tx => recordFindings(tx, { orderIds }))
    expect(await gap()).toMatchObject({ id, archivedAt: null, version: 3 })
  })

  test('does nothing without sources', async () => {
    const before = await db.finding.count({ where: { archivedAt: null } })
    await transact(tx => recordFindings(tx, {}))
    expect(await db.finding.count({ where: { archivedAt: null } })).toBe(before)
  })
})
