import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sharedCipher, tokenCipher } from '../data/opaque-token.ts'
import { readFrom } from '../data/query.ts'
import { globalId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'
import { changed, cursorOf, opened, openTransaction, settled, write } from './testing.ts'

const server = testServer({})
const sql = `query ($after: String, $types: [String!], $first: Int) {
  changes(after: $after, types: $types, first: $first) {
    changes { cursor operation type id key version at record { id ... on School { name } } } endCursor hasMore head reset
  }
}`
const read = async (variables: object = {}) => {
  const { data, errors } = await server().ask(sql, { ...variables })
  expect(errors).toEqual([])
  return data.changes
}
const keys = (page: { readonly changes: readonly { readonly key: string }[] }) =>
  page.changes.map(({ key }) => key)
const placeOf = (cursor: string) => opened(server().database, cursor)
const head = async (): Promise<string> => (await read({ first: 0 })).head
const record = async (...changes: Parameters<typeof changed>[0][]) => {
  await write(server().database, ...changes.map(key => changed(key)))
  await settled(server().database)
}

describe('the change feed', () => {
  test('is empty at first and gives a cursor', async () => {
    const page = await read()
    expect(page).toMatchObject({ changes: [], hasMore: false, reset: false })
    await record('first')
    expect(keys(await read({ after: page.endCursor }))).toEqual(['first'])
    expect(keys(await read())).toEqual(['first'])
  })

  test('is paged, each change once, in one statement', async () => {
    let after = await head()
    await record('a', 'b')
    await record('c', 'd', 'e')
    const seen: string[][] = []
    for (let hasMore = true; hasMore; ) {
      const page = await read({ after, first: 2 })
      seen.push(keys(page))
      ;({ hasMore, endCursor: after } = page)
    }
    expect(seen).toEqual([['a', 'b'], ['c', 'd'], ['e']])
    expect(await placeOf(after)).toEqual(await placeOf(await head()))
    const { statements } = await server().ask('{ changes { endCursor changes { key } } }')
    expect(statements).toHaveLength(1)
  })

  test('continues from any change of a page', async () => {
    const after = await head()
    await record('left', 'right')
    const { changes } = await read({ after })
    expect(keys(await read({ after: changes[0].cursor }))).toEqual(['right'])
  })

  test('gives the current records, one statement per type, and only tombstones of removed ones', async () => {
    const { database, ask } = server()
    const schools = await database.db.school.findMany({ take: 2, orderBy: { key: 'asc' } })
    const after = await head()
    const [gone] = schools
    await write(
      database,
      ...schools.map(({ id, key }) => changed(key, { id })),
      changed('gone', { id: gone?.id ?? '', after: null }),
      changed('unknown'),
    )
    await settled(database)
    const { data, statements } = await ask(sql, { after })
    expect(
      data.changes.changes.map(({ operation, id, record }: Record<string, unknown>) => [
        operation,
        id,
        record,
      ]),
    ).toEqual([
      ...schools.map(({ id, name }) => [
        'UPSERT',
        globalId('School', id),
        { id: globalId('School', id), name },
      ]),
      ['TOMBSTONE', globalId('School', gone?.id ?? ''), null],
      ['UPSERT', expect.any(String), null],
    ])
    expect(statements).toHaveLength(2)
  })

  test('respects the types filter, and its cursor moves past all other types', async () => {
    const after = await head()
    await write(server().database, changed('school'), changed('map', { type: 'Roadmap' }), changed('last'))
    await settled(server().database)
    expect(keys(await read({ after, types: ['Roadmap'] }))).toEqual(['map'])
    expect(keys(await read({ after, types: [] }))).toEqual([])
    const { changes, endCursor } = await read({ after, types: ['Order'] })
    expect(changes).toEqual([])
    expect(await placeOf(endCursor)).toEqual(await placeOf(await head()))
  })

  test.each([
    { after: 'нет' },
    { after: Buffer.from('["TITLE","1","1"]').toString('base64url') },
    { first: -1 },
    { first: 501 },
    { types: ['Schol'] },
    { types: ['PageInfo'] },
  ])('answers BAD_INPUT to %o', async variables => {
    const { errors } = await server().ask(sql, variables)
    expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })
})

describe('a cursor of the change feed', () => {
  const snapshot = 'x'.repeat(16)

  test('reveals neither its numbers nor whether another one has the same position', async () => {
    await record('one')
    const [some, same] = [await head(), await head()]
    const place = await placeOf(some)
    expect(place).toEqual(await placeOf(same))
    expect(some).not.toBe(same)
    expect(some).toHaveLength(same.length)
    const early = { snapshot, transition: null, position: { xid: '1', seq: '1' } }
    const late = { ...early, position: { xid: '9'.repeat(18), seq: '9'.repeat(18) } }
    const lengths = [early, late].map(async one => (await cursorOf(server().database, one)).length)
    expect(new Set(await Promise.all(lengths)).size).toBe(1)
    for (const cursor of [some, same]) {
      const bytes = Buffer.from(cursor, 'base64url').toString('latin1')
      expect(bytes).not.toMatch(/change/)
      expect(bytes).not.toContain(place?.position.seq.padStart(18, '0'))
    }
  })

  test.each([
    ['from before cursors were encrypted', () => Buffer.from(`["change","1","1","${snapshot}"]`)],
    [
      'of another database',
      () => Buffer.from(tokenCipher(randomBytes(32)).encrypt('change', 'x'), 'base64url'),
    ],
    [
      'encrypted for something else',
      async () => {
        const cipher = await sharedCipher(readFrom(server().database.pool))()
        return Buffer.from(cipher.encrypt('audit', '1'), 'base64url')
      },
    ],
  ] as const)('%s resets the reader', async (_, cursor) => {
    const page = await read({ after: (await cursor()).toString('base64url') })
    expect(page).toMatchObject({ changes: [], hasMore: false, reset: true })
    expect(await read({ after: page.endCursor })).toMatchObject({ reset: false })
  })

  test('with invalid content is refused', async () => {
    const after = await cursorOf(server().database, {
      snapshot,
      transition: null,
      position: { xid: '9'.repeat(19), seq: '1' },
    })
    const { errors } = await server().ask(sql, { after })
    expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })
})

describe('the change feed under concurrent transactions', () => {
  test('holds back changes that an older open transaction may still precede', async () => {
    const { database } = server()
    const after = await head()
    const older = await openTransaction(database)
    await write(database, changed('younger'))
    const meanwhile = await read({ after })
    expect(meanwhile.changes).toEqual([])
    expect(await placeOf(meanwhile.endCursor)).toEqual(await placeOf(after))
    await older.commit(changed('older'))
    await settled(server().database)
    expect(keys(await read({ after: meanwhile.endCursor }))).toEqual(['older', 'younger'])
  })

  test('releases them when the older transaction is rolled back', async () => {
    const { database } = server()
    const after = await head()
    const older = await openTransaction(database)
    await write(database, changed('younger'))
    expect(keys(await read({ after }))).toEqual([])
    await older.rollback()
    await settled(server().database)
    expect(keys(await read({ after }))).toEqual(['younger'])
  })

  test('skips and repeats nothing for a concurrent reader', async () => {
    const { database } = server()
    let after = await head()
    const seen: string[] = []
    let writing = true
    const step = async () => {
      const page = await read({ after, first: 7 })
      seen.push(...keys(page))
      after = page.endCursor
      return page.hasMore
    }
    const reading = (async () => {
      while (writing) await step()
    })()
    const written = Array.from({ length: 40 }, (_, i) => `c${i}`)
    const pause = (i: number) => new Promise(resolve => setTimeout(resolve, (i * 37) % 60))
    await Promise.all(
      [0, 1, 2, 3].map(async writer => {
        for (const [i, key] of written.entries()) {
          if (i % 4 !== writer) continue
          const open = await openTransaction(database)
          await pause(i)
          await (i % 5 === 4 ? open.rollback() : open.commit(changed(key)))
        }
      }),
    )
    await settled(database)
    writing = false
    await reading
    while (await step());
    expect(seen.toSorted()).toEqual(written.filter((_, i) => i % 5 !== 4).toSorted())
  })
})
