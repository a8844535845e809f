import { beforeAll, describe, expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'
import { enumOfBook } from './enum-values.ts'
import { keysOf } from './keys.ts'

const server = testServer({ visitor: administrator, now: '2024-03-01T09:00:00Z' })
const plain = testServer({ seeded: false })

const ofOryol: readonly GrantSpec[] = [{ role: 'REGIONAL', on: 'RU-ORL' }]
const ofPerm: readonly GrantSpec[] = [{ role: 'REGIONAL', on: 'RU-PER' }]
const fields = `id version code label shortLabel aliases enumValue validFrom validTo region { code }
  formerLabels { version label shortLabel replacedOn }`

const regions = new Map<string, string>()
beforeAll(async () => {
  for (const { id, code } of await server().database.db.region.findMany())
    regions.set(code, globalId('Region', id))
})

const items = async (filter: string, as?: readonly GrantSpec[]) => {
  const answer = await server().ask(
    `{ referenceItems(first: 200, filter: { ${filter} }) { nodes { ${fields} } } }`,
    {},
    as && { as },
  )
  expect(answer.errors).toEqual([])
  return answer.data.referenceItems.nodes
}

const send = (name: string, input: object, as: readonly GrantSpec[] = ofOryol) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  return server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { record { ${fields} book { code } } findings { code } } }`,
    { input },
    { as },
  )
}
const added = async (input: object, as?: readonly GrantSpec[]) => {
  const answer = await send('addReferenceItem', { region: regions.get('RU-ORL'), ...input }, as)
  expect(answer.errors).toEqual([])
  return answer.data.addReferenceItem.record
}
const refusal = ({ errors }: Awaited<ReturnType<typeof send>>) => errors[0]?.message

describe('reference books', () => {
  test('are there in a new installation, with codes and labels, for everybody', async () => {
    const answer = await plain().ask(
      '{ referenceBooks { code name items(first: 200) { totalCount nodes { code label shortLabel enumValue region { code } } } } }',
    )
    expect(answer.errors).toEqual([])
    const books = answer.data.referenceBooks
    expect(books.map(({ code }: { code: string }) => code)).toEqual([
      'SCHOOL_KINDS',
      'LEGAL_FORMS',
      'SUPPORT_CATEGORIES',
      'SCHOOL_ROLES',
      'EVIDENCE_KINDS',
      'CURATOR_KINDS',
      'SUBJECTS',
      'PARTNERSHIP_KINDS',
    ])
    expect(books.every(({ items }: { items: { totalCount: number } }) => items.totalCount >= 6)).toBe(true)
    expect(books[0].items.nodes[3]).toEqual({
      code: 'GYMNASIUM',
      label: 'Гимназия',
      shortLabel: 'Гимназия',
      enumValue: 'SECONDARY',
      region: null,
    })
    const shorts = books.flatMap(({ items }: { items: { nodes: { shortLabel: string }[] } }) =>
      items.nodes.filter(({ shortLabel }) => shortLabel.length > 25),
    )
    expect(shorts).toEqual([])
  })

  test.each(Object.entries(enumOfBook))(
    'hold every value of the enum that %s extends',
    async (code, values) => {
      const answer = await plain().ask(
        `{ referenceBook(code: "${code}") { items(first: 200) { nodes { code enumValue } } } }`,
      )
      const found: readonly { code: string; enumValue: string }[] = answer.data.referenceBook.items.nodes
      const own = new Map(found.map(item => [item.code, item.enumValue]))
      for (const value of Object.keys(values)) expect([value, own.get(value)]).toEqual([value, value])
      expect(found.filter(({ enumValue }) => !Object.hasOwn(values, enumValue))).toEqual([])
    },
  )

  test('tell their items apart in folded form', async () => {
    const rows = await plain().database.db.referenceItem.findMany()
    const seen = new Map<string, string>()
    const twins = rows.flatMap(row =>
      [...keysOf({ ...row, former: {} })].flatMap(key => {
        const other = seen.get(`${row.bookId} ${key}`)
        seen.set(`${row.bookId} ${key}`, row.code)
        return other && other !== row.code ? [`${key}: ${other}, ${row.code}`] : []
      }),
    )
    expect(twins).toEqual([])
  })

  test('give no book for an unknown code', async () => {
    expect((await plain().ask('{ referenceBook(code: "NONE") { id } }')).data).toEqual({
      referenceBook: null,
    })
  })
})

describe('items of a region', () => {
  test('are added under its code, for it alone, with audit and feed', async () => {
    const item = await added({
      book: 'SUBJECTS',
      code: 'AGRO',
      label: 'Агротехнологии',
      aliases: ['агро'],
      validFrom: '2023-09-01',
    })
    expect(item).toMatchObject({
      code: 'RU-ORL.AGRO',
      label: 'Агротехнологии',
      shortLabel: 'Агротехнологии',
      enumValue: null,
      region: { code: 'RU-ORL' },
      book: { code: 'SUBJECTS' },
      version: 1,
    })
    expect(await items('book: "SUBJECTS", text: "АГРО"', ofOryol)).toMatchObject([{ code: 'RU-ORL.AGRO' }])
    expect(await items('book: "SUBJECTS", text: "агро"', ofPerm)).toEqual([])
    expect(await items(`book: "SUBJECTS", text: "агро", region: "${regions.get('RU-PER')}"`)).toEqual([])
    const { db } = server().database
    expect(await db.auditEntry.count({ where: { recordType: 'ReferenceItem' } })).toBe(1)
    expect(await db.change.count({ where: { type: 'ReferenceItem', operation: 'UPSERT' } })).toBe(1)
  })

  test('give a value of the enum, OTHER unless another is named', async () => {
    const role = { book: 'SCHOOL_ROLES', code: 'AGRO_BASE', label: 'Опорная агрошкола' }
    expect(await added(role)).toMatchObject({ enumValue: 'OTHER' })
    const kind = { book: 'SCHOOL_KINDS', code: 'COSSACK', label: 'Казачья школа', enumValue: 'SECONDARY' }
    expect(await added(kind)).toMatchObject({ enumValue: 'SECONDARY' })
    const wrong = await send('addReferenceItem', {
      ...kind,
      region: regions.get('RU-ORL'),
      code: 'OTHER_ONE',
      label: 'Иная',
      enumValue: 'HIGH',
    })
    expect(refusal(wrong)).toContain('Такого значения перечисления нет: укажите одно из')
  })

  test.each([
    ['a label of a common item', { label: 'РУССКИЙ  ЯЗЫК' }, '«Русский язык» (RUSSIAN)'],
    ['another spelling of a common item', { label: 'Русский' }, '«Русский язык» (RUSSIAN)'],
    ['its code in a label', { label: 'Chemistry' }, '«Химия» (CHEMISTRY)'],
    ['a code that is taken', { code: 'CHEMISTRY' }, '«Химия» (CHEMISTRY)'],
    ['a label in an alias', { aliases: ['физика'] }, '«Физика» (PHYSICS)'],
    ['a bad code', { code: 'агро' }, 'латинских прописных букв'],
    ['an empty label', { label: ' ' }, 'укажите название'],
    ['a long short label', { shortLabel: 'Очень длинная короткая подпись' }, 'длиннее 25 знаков'],
    ['an unknown book', { book: 'NONE' }, 'Справочника с этим кодом нет'],
    ['an enum value of a book without an enum', { enumValue: 'OTHER' }, 'не передавайте enumValue'],
  ])('are refused with %s', async (_, rest, message) => {
    const input = { book: 'SUBJECTS', region: regions.get('RU-ORL'), code: 'NEW_ONE', label: 'Новый предмет' }
    expect(refusal(await send('addReferenceItem', { ...input, ...rest }))).toContain(message)
  })

  test('are added by those who govern the region, common ones by the platform alone', async () => {
    const input = { book: 'SUBJECTS', code: 'DENIED', label: 'Чужой предмет' }
    const foreign = await send('addReferenceItem', { ...input, region: regions.get('RU-ORL') }, ofPerm)
    expect(foreign.errors[0]?.extensions?.code).toBe('NOT_FOUND')
    const common = await send('addReferenceItem', input)
    expect(common.errors[0]?.extensions?.code).toBe('FORBIDDEN')
    const [shared] = await items('book: "SUBJECTS", text: "RUSSIAN"', ofOryol)
    const renamed = await send('renameReferenceItem', { item: shared.id, version: 1, label: 'Родная речь' })
    expect(renamed.errors[0]?.extensions?.code).toBe('FORBIDDEN')
    expect(await added({ ...input, region: null }, [{ role: 'ADMIN', on: null }])).toMatchObject({
      code: 'DENIED',
    })
  })

  test('are renamed to a new version, and found by the labels that they had', async () => {
    const item = await added({ book: 'SUBJECTS', code: 'ROBOTS', label: 'Робототехника' })
    const first = await send('renameReferenceItem', {
      item: item.id,
      version: 1,
      label: 'Робототехника и программирование',
      shortLabel: 'Робототехника и код',
      reason: 'Приказ № 5.',
    })
    expect(first.errors).toEqual([])
    expect(first.data.renameReferenceItem.record).toMatchObject({
      code: 'RU-ORL.ROBOTS',
      version: 2,
      shortLabel: 'Робототехника и код',
      formerLabels: [
        { version: 1, label: 'Робототехника', shortLabel: 'Робототехника', replacedOn: '2024-03-01' },
      ],
    })
    const late = await send('renameReferenceItem', { item: item.id, version: 1, label: 'Роботы' })
    expect(late.errors[0]?.extensions?.code).toBe('CONFLICT')
    const twin = { book: 'SUBJECTS', region: regions.get('RU-ORL'), code: 'ROBOTS_2', label: 'робототехника' }
    expect(refusal(await send('addReferenceItem', twin))).toContain('(RU-ORL.ROBOTS)')
  })

  test('are ended and restored', async () => {
    const item = await added({ book: 'EVIDENCE_KINDS', code: 'DIARY', label: 'Дневник наставника' })
    const ended = await send('endReferenceItem', { item: item.id, version: 1, validTo: '2023-12-31' })
    expect(ended.data.endReferenceItem.record).toMatchObject({ version: 2, validTo: '2023-12-31' })
    expect(await items('text: "дневник", on: "2024-01-01"', ofOryol)).toEqual([])
    expect(await items('text: "дневник", on: "2023-12-31"', ofOryol)).toHaveLength(1)
    const restored = await send('restoreReferenceItem', { item: item.id, version: 2, reason: 'Ошибка.' })
    expect(restored.data.restoreReferenceItem.record).toMatchObject({ version: 3, validTo: null })
    expect(refusal(await send('restoreReferenceItem', { item: item.id, version: 3 }))).toContain(
      'возобновлять его не нужно',
    )
  })
})
