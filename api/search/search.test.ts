import { describe, expect, test } from 'vitest'
import { planOf } from '../testing/plan.ts'
import { type TestServer, testServer } from '../testing/server.ts'
import { readPhrase, withoutSchool } from './phrase.ts'

const server = testServer({})
const bare = testServer({})

interface Hit {
  readonly type: string
  readonly title: string
  readonly rank: number
  readonly record: { readonly __typename: string; readonly key: string }
}

const search = async ({ ask }: TestServer, text: string, args = ''): Promise<readonly Hit[]> => {
  const answer = await ask(
    `query ($text: String!) { search(text: $text ${args}) { type title rank record { __typename
      ... on School { key } ... on Activity { key } ... on Order { key } } } }`,
    { text },
  )
  expect(answer.errors).toEqual([])
  return answer.data.search
}
const keys = async (text: string, args = '') =>
  (await search(server(), text, args)).map(hit => hit.record.key)

describe('search', () => {
  test('finds a school with any case, ё, ending and spelling of its kind', async () => {
    for (const text of [
      'Сосновская СШ',
      'сосновская сош',
      'СОСНОВСКАЯ СРЕДНЯЯ ШКОЛА',
      'Сосновской средней школы',
      'в Сосновскую школу',
      'сосновск',
      'имени Бредова',
    ])
      expect(await keys(text, 'types: [SCHOOL]'), text).toEqual(['rodniki-sosnovskaya'])
  })

  test('finds a school by another spelling of its name and by a part of a word', async () => {
    expect(await keys('Красноярбинская', 'types: [SCHOOL]')).toEqual(['khotynets-krasnoryabinskaya'])
    expect(await keys('рябинск', 'types: [SCHOOL]')).toEqual(['khotynets-krasnoryabinskaya'])
  })

  test('finds both schools of one name, the one meant first', async () => {
    expect(await keys('Липовецкая', 'types: [SCHOOL]')).toHaveLength(2)
    expect(await keys('Липовецкая ООШ', 'types: [SCHOOL]')).toEqual(['livny-lipovetskaya-oosh'])
  })

  test('finds a phrase in any case form', async () => {
    const orders = ['livny-order', 'puchezh-order', 'orda-order', 'khotynets-order'].toSorted()
    for (const text of ['дорожную карту', 'дорожная карта', 'ДОРОЖНЫХ КАРТ'])
      expect((await keys(text, 'types: [ORDER]')).toSorted(), text).toEqual(orders)
    expect(await keys('дорожную карту', 'types: [ACTIVITY], first: 50')).toContain('orda-1.2')
  })

  test('finds an order by its number, with «№» and without', async () => {
    expect((await keys('25/1'))[0]).toBe('rodniki-order')
    expect((await keys('№ 515'))[0]).toBe('khotynets-order')
  })

  test('sorts the closest hits first: whole words, then beginnings, then parts', async () => {
    const hits = await search(server(), 'план', 'first: 50')
    const ranks = hits.map(hit => hit.rank)
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
    expect(hits[0]?.title.toLowerCase()).toMatch(/(?<!\p{L})план/u)
  })

  test('takes one statement, and one more for each type of record', async () => {
    const ask = (fields: string) =>
      server().ask(`{ search(text: "школ", first: 50) { type title rank ${fields} } }`)
    const plain = await ask('')
    expect(plain.statements).toHaveLength(1)
    const types = new Set(plain.data.search.map((hit: Hit) => hit.type)).size
    expect(types).toBeGreaterThan(1)
    expect((await ask('record { __typename }')).statements).toHaveLength(1 + types)
  })

  test('respects the types and the limit', async () => {
    const hits = await search(server(), 'план', 'types: [ACTIVITY, ACTIVITY], first: 3')
    expect(hits.map(hit => hit.record.__typename)).toEqual(Array(3).fill('Activity'))
    expect(await keys('план', 'types: []')).toEqual([])
    expect(await keys('план', 'first: 0')).toEqual([])
  })

  test('finds nothing for an empty text, for punctuation, and for unknown words', async () => {
    for (const text of [
      '',
      '  ',
      '%',
      '_',
      '«»—!',
      "' or 777=777 --",
      'ь',
      'и',
      'нетакогослова',
      'a & | ! ( :*',
    ])
      expect(await keys(text), text).toEqual([])
  })

  test('hides what is archived', async () => {
    const { db } = server().database
    const where = { key: 'khotynets-yuryevskaya' }
    await db.school.update({ where, data: { archivedAt: new Date() } })
    expect(await keys('Юрьевская')).toEqual([])
    await db.school.update({ where, data: { archivedAt: null } })
    expect(await keys('Юрьевская')).toEqual([where.key])
  })

  test('refuses a text that is too long or has a null character, and a number of hits out of bounds', async () => {
    for (const args of [
      `text: "${'я'.repeat(201)}"`,
      'text: "я", first: 51',
      'text: "я", first: -1',
      'text: "\\u0000"',
    ]) {
      const answer = await server().ask(`{ search(${args}) { title } }`)
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.statements).toEqual([])
    }
  })
})

describe('the statement', () => {
  test('can be served by the indexes of words and of trigrams', async () => {
    await search(server(), 'дорожная карта')
    const { database } = server()
    const plan = await planOf(database, database.sql[0])
    for (const source of ['school', 'activity', 'order']) {
      expect(plan).toContain(`${source}_words`)
      expect(plan).toContain(`${source}_trigrams`)
    }
  })

  test('searches parts of words only if whole words and beginnings give too few hits', async () => {
    const { ask, database } = server()
    const isSpared = async (text: string) => {
      await ask(`{ search(text: "${text}", types: [ACTIVITY], first: 1) { title } }`)
      return /never executed/.test(await planOf(database, database.sql[0], [], 'explain (analyze)'))
    }
    expect(await isSpared('школа')).toBe(true)
    expect(await isSpared('рябинск')).toBe(false)
  })
})

describe('without pg_trgm', () => {
  test('the answers are the same', async () => {
    await bare().database.asOwner('drop extension pg_trgm cascade')
    for (const text of ['рябинск', 'дорожную карту', 'Сосновской средней школы', '25/1'])
      expect(await search(bare(), text), text).toEqual(await search(server(), text))
    expect(await search(bare(), 'рябинск', 'types: [SCHOOL]')).toHaveLength(1)
  })
})

describe('a phrase', () => {
  test.each([
    ['  Средней  Общеобразовательной школе №5 ', 'сш 5'],
    ['СОШ и СШ', 'сш и сш'],
    ['Ёлкинская', 'елкинская'],
    ['сошлись', 'сошлись'],
  ])('«%s» is read as «%s»', (typed, text) => expect(readPhrase(typed)?.text).toBe(text))

  test('drops the word «школа» only if other words remain', () => {
    const read = (typed: string) => {
      const phrase = readPhrase(typed)
      return phrase && withoutSchool(phrase).text
    }
    expect(read('Юрьевская школа')).toBe('юрьевская')
    expect(read('школы')).toBe('школы')
    expect(read('школьная')).toBe('школьная')
  })
})
