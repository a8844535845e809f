import { buildSchema, coerceInputValue, isInputObjectType, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { inRussian } from './russian.ts'

const secret = 'ТАЙНА-0451'
const unknown = inRussian('Something new.')

const schema = buildSchema(`
  directive @once on FIELD
  enum Kind { TOWN VILLAGE }
  input Choice @oneOf { a: Int b: Int }
  input Filter { kind: Kind, from: Int!, text: String, share: Float, open: Boolean, key: ID }
  interface Named { name: String }
  type School implements Named { name: String, kind: Kind, of: School }
  type Town implements Named { name: String, mayor: String }
  type Query { school(key: ID!, kind: Kind): School, named: Named, list(filter: Filter, first: Int, choice: Choice): [School] }
  type Subscription { changes: Int, others: Int }
`)

/** Documents that break a rule of validation, one for each thing that it says. */
const broken: Readonly<Record<string, readonly string[]>> = {
  ExecutableDefinitionsRule: ['type A { b: Int }', 'schema { query: Query }', 'extend type Query { b: Int }'],
  UniqueOperationNamesRule: ['query A { named { name } } query A { named { name } }'],
  LoneAnonymousOperationRule: ['{ named { name } } query A { named { name } }'],
  SingleFieldSubscriptionsRule: [
    'subscription { changes others }',
    'subscription A { changes others }',
    'subscription { __typename }',
  ],
  KnownTypeNamesRule: ['query ($a: Skool) { named { name } }', '{ named { ... on Skool { name } } }'],
  FragmentsOnCompositeTypesRule: ['{ ... on Int { a } }', 'fragment F on Kind { a }'],
  VariablesAreInputTypesRule: ['query ($a: [School!]) { named { name } }'],
  ScalarLeafsRule: ['{ named { name { a } } }', '{ named }', '{ list }'],
  FieldsOnCorrectTypeRule: ['{ skool }', '{ named { mayor } }', '{ schol { name } }'],
  UniqueFragmentNamesRule: ['fragment F on Query { named { name } } fragment F on Query { named { name } }'],
  KnownFragmentNamesRule: ['{ ...F }'],
  NoUnusedFragmentsRule: ['{ named { name } } fragment F on Query { named { name } }'],
  PossibleFragmentSpreadsRule: [
    '{ school { ... on Town { name } } }',
    '{ school { ...F } } fragment F on Town { name }',
  ],
  NoFragmentCyclesRule: [
    'fragment F on School { of { ...F } }',
    'fragment F on School { of { ...G } } fragment G on School { of { ...F } }',
  ],
  UniqueVariableNamesRule: ['query ($a: Int, $a: Int) { list(first: $a) { name } }'],
  NoUndefinedVariablesRule: ['{ list(first: $a) { name } }', 'query A { list(first: $a) { name } }'],
  NoUnusedVariablesRule: ['query ($a: Int) { named { name } }', 'query A($a: Int) { named { name } }'],
  KnownDirectivesRule: ['{ named @nope { name } }', 'query @once { named { name } }'],
  UniqueDirectivesPerLocationRule: ['{ named @once @once { name } }'],
  KnownArgumentNamesRule: ['{ list(frist: 1) { name } }', '{ named @skip(iff: true) { name } }'],
  UniqueArgumentNamesRule: ['{ list(first: 1, first: 2) { name } }'],
  ValuesOfCorrectTypeRule: [
    `{ list(first: "${secret}") { name } }`,
    '{ list(first: 99999999999) { name } }',
    `{ school(key: 1, kind: "${secret}") { name } }`,
    '{ school(key: 1, kind: TAINA) { name } }',
    '{ school(key: 1, kind: TOWNS) { name } }',
    '{ school(key: null) { name } }',
    `{ school(key: { a: "${secret}" }) { name } }`,
    `{ list(filter: "${secret}") { name } }`,
    '{ list(filter: {}) { name } }',
    `{ list(filter: { from: 1, txet: "${secret}" }) { name } }`,
    '{ list(filter: { from: 1, text: 5, share: "x", open: 1 }) { name } }',
    '{ list(choice: { a: 1, b: 2 }) { name } }',
    '{ list(choice: { a: null }) { name } }',
  ],
  ProvidedRequiredArgumentsRule: ['{ school { name } }', '{ named @skip { name } }'],
  VariablesInAllowedPositionRule: [
    'query ($a: String) { list(first: $a) { name } }',
    'query ($a: Int) { list(choice: { a: $a }) { name } }',
  ],
  OverlappingFieldsCanBeMergedRule: [
    '{ a: school(key: 1) { name } a: school(key: 2) { name } }',
    '{ a: school(key: 1) { n: name } a: school(key: 1) { n: kind } }',
  ],
  UniqueInputFieldNamesRule: ['{ list(filter: { from: 1, from: 2 }) { name } }'],
  MaxIntrospectionDepthRule: [
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
  ],
}

const unfinished = [
  ...[
    '{',
    '{ a(',
    '{ a(b: "',
    '{ a(b: "\\q") }',
    '{ a(b: "\\u{110000}") }',
    '{ a(b: "\n") }',
    '{ a(b: 01) }',
  ],
  ...[
    '{ a(b: 1.x) }',
    '{ a(b: $) }',
    '{ a ? }',
    "{ a(b: 'x') }",
    `${secret} { a }`,
    '{ a } }',
    'query A B { a }',
  ],
  ...[
    'fragment on on A { a }',
    'query ($a: Int = $b) { a }',
    '"""x""" { a }',
    '{ a(b: ) }',
    'enum A { true }',
    '',
  ],
]

const wrongValues: readonly unknown[] = [
  ...[
    secret,
    null,
    [],
    5,
    {},
    { from: secret },
    { from: 1e99 },
    { from: 1.5 },
    { from: null },
    { from: 1, [secret]: 1 },
  ],
  ...[
    { from: 1, kind: secret },
    { from: 1, kind: 5 },
    { from: 1, text: 5 },
    { from: 1, share: secret },
  ],
  ...[
    { from: 1, open: secret },
    { from: 1, key: { a: secret } },
  ],
]

const expectRussian = (message: string) => {
  const told = inRussian(message)
  expect(told, message).not.toContain(unknown)
  expect(told, message).toMatch(/^[а-яё\w].*\.$/s)
  // Latin words are names: of a field, a type, a variable, a word of the language.
  expect(told.replace(/ ?Возможно, нужно: .*/, ''), message).not.toMatch(/[a-z]{2,} [a-z]{2,}/i)
  expect(told, message).not.toContain('ТАЙНА')
}

describe('a message in Russian', () => {
  test.each(specifiedRules.map(rule => [rule.name, rule] as const))('is there for %s', (name, rule) => {
    const documents = broken[name] ?? []
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) {
      const errors = validate(schema, parse(document), [rule])
      expect(errors.length, document).toBeGreaterThan(0)
      for (const { message } of errors) expectRussian(message)
    }
  })

  test.each(unfinished)('is there for a document that does not parse: %j', document => {
    expect(() => parse(document)).toThrow(
      expect.toSatisfy(({ message }) => expectRussian(message) === undefined),
    )
  })

  test.each(wrongValues.map(value => [value]))('is there for a value that does not fit: %j', value => {
    const filter = schema.getType('Filter')
    if (!isInputObjectType(filter)) throw new Error('the schema has a filter')
    const messages: string[] = []
    coerceInputValue(value, filter, (_, __, error) => void messages.push(error.message))
    if (value === null) return expect(messages).toEqual([])
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages) expectRussian(message)
  })

  test('names what the schema has that is near, where graphql-js does', () => {
    const [error] = validate(schema, parse('{ schol { name } }'))
    expect(inRussian(error?.message ?? '')).toBe('у типа Query нет поля schol. Возможно, нужно: school.')
    const [other] = validate(schema, parse('{ named { mayor } }'))
    expect(inRussian(other?.message ?? '')).toBe(
      'у типа Named нет поля mayor. Возможно, нужно: фрагмент на типе Town.',
    )
  })

  test('is left as it is where it is Russian, and harmless where it is of an unknown form', () => {
    expect(inRussian('Дата не читается.')).toBe('Дата не читается.')
    expect(unknown).toBe('проверьте его по описанию схемы.')
    expect(inRussian(`Value ${secret} is odd. Did you mean "${secret}"?`)).toBe(unknown)
  })
})
