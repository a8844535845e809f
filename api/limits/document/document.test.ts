import { describe, expect, test } from 'vitest'
import { defaultLimits as limits } from '../../server/limits.ts'
import { testServer } from '../../testing/server.ts'

const server = testServer({ seeded: false })

const times = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ')

const nested = (depth: number): string =>
  depth === 1
    ? '__typename'
    : `municipality { ${depth === 2 ? '__typename' : `schools(first: 1) { nodes { ${nested(depth - 3)} } }`} }`

const deep = (depth: number) => `{ school(key: "x") { ${nested(depth - 1)} } }`

/** Each limit of a document, with one that just keeps it and one that does not. */
const cases: Readonly<
  Record<string, { readonly within: string; readonly beyond: string; readonly says: string }>
> = {
  depth: { within: deep(15), beyond: deep(18), says: 'Поля вложены глубже 15' },
  'depth through fragments': {
    within: `{ school(key: "x") { ...F } } fragment F on School { ${nested(14)} }`,
    beyond: `{ school(key: "x") { ...F } } fragment F on School { ${nested(17)} }`,
    says: 'Поля вложены глубже 15',
  },
  aliases: {
    within: `{ viewer { ${times(limits.aliases, i => `a${i}: __typename`)} } }`,
    beyond: `{ viewer { ${times(limits.aliases + 1, i => `a${i}: __typename`)} } }`,
    says: 'псевдонимов',
  },
  'aliases through fragments': {
    within: `{ a: viewer { ...F } b: viewer { ...F } } fragment F on Viewer { ${times(24, i => `a${i}: title`)} }`,
    beyond: `{ a: viewer { ...F } b: viewer { ...F } } fragment F on Viewer { ${times(25, i => `a${i}: title`)} }`,
    says: 'псевдонимов',
  },
  directives: {
    within: `{ viewer { ${times(limits.directives, () => 'title @skip(if: false)')} } }`,
    beyond: `{ viewer { ${times(limits.directives + 1, () => `title @skip(if: false)`)} } }`,
    says: 'директив',
  },
  tokens: {
    within: `{ ${times(3, () => '__typename')} } # ${'слово '.repeat(6_000)}`,
    beyond: `{ ${'__typename '.repeat(limits.tokens)} }`,
    says: 'длиннее 5000 слов',
  },
  nesting: {
    within: `{ regions(first: ${'1'}) { totalCount } }`,
    beyond: `{ regions(filter: ${'['.repeat(limits.nesting)}`,
    says: 'Скобки вложены глубже 100',
  },
  repeats: {
    within: `{ viewer { ${times(limits.repeats + 1, () => '__typename')} } }`,
    beyond: `{ ... { ${times(limits.repeats, () => '__typename')} } ... { __typename __typename } }`,
    says: 'повторяются',
  },
  fragments: {
    within: `{ viewer { ${times(limits.fragments, i => `...F${i}`)} } } ${times(limits.fragments, i => `fragment F${i} on Viewer { title }`)}`,
    beyond: `{ ...F0 } ${times(limits.fragments + 1, i => `fragment F${i} on Query { __typename }`)}`,
    says: 'фрагментов',
  },
  rootFields: {
    within: `{ ${times(limits.rootFields, i => `a${i}: __typename`)} }`,
    beyond: `{ ...F } fragment F on Query { ${times(limits.rootFields + 1, i => `a${i}: __typename`)} }`,
    says: 'полей верхнего уровня',
  },
  operations: {
    within: times(limits.operations, i => `query Q${i} { __typename }`),
    beyond: times(limits.operations + 1, i => `query Q${i} { __typename }`),
    says: 'операций',
  },
  'depth of values': {
    within: '{ regions(first: 1) { totalCount } }',
    beyond: `{ regions(filter: ${'{a:'.repeat(13)}1${'}'.repeat(13)}) { totalCount } }`,
    says: 'Передаваемое значение вложено глубже 12',
  },
  'items of lists': {
    within: '{ nodes(ids: []) { id } }',
    beyond: `{ nodes(ids: [${'1 '.repeat(limits.tokens - 100)}]) { id } } `,
    says: 'больше 200',
  },
}

describe('a document', () => {
  test.each(Object.entries(cases))(
    'keeps to the limit of %s or is refused',
    async (_, { within, beyond, says }) => {
      const operationName = within.includes('query Q0') ? { operationName: 'Q0' } : {}
      const kept = await server().ask(within, {}, operationName)
      expect(kept.errors).toEqual([])
      const refused = await server().ask(beyond, {}, operationName)
      expect(refused.status).toBeLessThan(401)
      expect(refused.errors[0]?.message).toContain(says)
      expect(refused.statements).toEqual([])
    },
  )

  test('is refused as too costly again when it is repeated', async () => {
    for (const _ of [1, 2]) {
      const { status, errors } = await server().ask(cases.aliases?.beyond ?? '')
      expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 400, code: 'TOO_COSTLY' })
    }
  })

  test('with a cycle of fragments is refused, however long the cycle', async () => {
    const circle = (length: number) =>
      `{ ...F0 } ${times(length, i => `fragment F${i} on Query { __typename ...F${(i + 1) % length} ...F${(i + 2) % length} }`)}`
    for (const length of [1, 2, 50]) {
      const { status, errors } = await server().ask(circle(length))
      expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 400, code: 'BAD_INPUT' })
    }
  })

  test('with fragments that spread each other twice is measured in the time of reading it', async () => {
    const bomb = `{ ...F0 } ${times(49, i => `fragment F${i} on Query { viewer { title } ...F${i + 1} ...F${i + 1} }`)} fragment F49 on Query { a: __typename }`
    const { errors } = await server().ask(bomb)
    expect(errors[0]).toMatchObject({ extensions: { code: 'TOO_COSTLY' } })
  })
})
