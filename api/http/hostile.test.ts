import { afterAll, describe, expect, test, vi } from 'vitest'
import { apiErrors } from '../graphql/errors/table.ts'
import { globalId } from '../graphql/global-id.ts'
import { createSchema } from '../graphql/schema.ts'
import { type Bad, badArguments } from '../testing/bad-arguments.ts'
import { listening } from '../testing/listener.ts'

const server = listening({ ratePerAddress: 1_000_000 })
const logged = vi.spyOn(console, 'error')
afterAll(() => expect(logged).not.toHaveBeenCalled())

const json = { 'content-type': 'application/json' }
const secret = 'ТАЙНА-0451'
const codes = Object.keys(apiErrors)

type Sent = Readonly<RequestInit> & { readonly path?: string }

const send = async ({ path = '/graphql', ...init }: Sent) => {
  const response = await fetch(`${server()}${path}`, { method: 'POST', headers: json, ...init })
  const text = await response.text()
  const errors = text.startsWith('{') ? (JSON.parse(text).errors ?? []) : []
  return { status: response.status, text, codes: errors.map((one: Bad) => one.extensions?.code) }
}

const expectHarmless = async (...all: readonly Sent[]) => {
  for (const sent of all) {
    const answer = await send(sent)
    expect(answer.status, answer.text).toBeLessThan(500)
    expect(codes).toEqual(expect.arrayContaining(answer.codes))
    expect(answer.text).not.toContain(secret)
  }
  const next = await send({ body: JSON.stringify({ query: '{ __typename }' }) })
  expect(next.text).toContain('"__typename":"Query"')
}

const ask = (query: unknown, variables?: unknown): Sent => ({ body: JSON.stringify({ query, variables }) })
const times = (count: number, one: (i: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, i) => one(i)).join(between)
const deepJson = (depth: number) => `${'{"and":['.repeat(depth)}${']}'.repeat(depth)}`

/** Bodies and addresses that are not a valid request. */
const requests: Readonly<Record<string, Sent>> = {
  'broken JSON': { body: `{"query": "${secret}` },
  'an empty body': { body: '' },
  null: { body: 'null' },
  'a number': { body: '5' },
  'a text': { body: `"${secret}"` },
  'a list': { body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]' },
  'an empty list': { body: '[]' },
  'a list of rubbish': { body: '[null, 1, []]' },
  'a byte order mark': { body: '\uFEFF{"query":"{ __typename }"}' },
  'invalid UTF-8': { body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x7d]) },
  'invalid UTF-8 in a text': {
    body: new Uint8Array([
      ...Buffer.from('{"query":"{ school(key: \\"'),
      0xff,
      0xc3,
      ...Buffer.from('\\") { id } }"}'),
    ]),
  },
  'a NUL in the body': { body: '{"query":"{ __typename }\u0000"}' },
  'no query': { body: '{}' },
  'a query that is not a string': ask({ a: [secret] }),
  'a query that is a list': ask([secret]),
  'an empty query': ask(''),
  'a query of spaces': ask(' '.repeat(1_000)),
  'variables as a list': ask('{ __typename }', []),
  'variables as a text': ask('{ __typename }', secret),
  'variables as a number': ask('{ __typename }', 5),
  'extensions as rubbish': { body: '{"query":"{ __typename }","extensions":[1,{"a":2}]}' },
  'deep extensions': { body: `{"query":"{ __typename }","extensions":${deepJson(10_000)}}` },
  'a wrong persisted query': {
    body: '{"query":"{ __typename }","extensions":{"persistedQuery":{"sha256Hash":[]}}}',
  },
  'an unknown operation': { body: '{"query":"query A { __typename }","operationName":"B"}' },
  'an operation name that is not a string': {
    body: '{"query":"query A { __typename }","operationName":{"a":1}}',
  },
  'no operation name among two': ask('query A { __typename } query B { __typename }'),
  'unknown parameters': { body: '{"query":"{ __typename }","admin":true}' },
  'keys twice': { body: '{"query":"{ a }","query":"{ __typename }","variables":{"a":1,"a":2}}' },
  __proto__: {
    body: '{"query":"{ __typename }","__proto__":{"polluted":true},"variables":{"__proto__":{"polluted":true}}}',
  },
  'constructor.prototype': {
    body: '{"query":"query ($constructor: Int) { regions(first: $constructor) { totalCount } }","variables":{"constructor":{"prototype":{"polluted":true}}}}',
  },
  'a variable named __proto__': {
    body: '{"query":"query ($__proto__: Int) { regions(first: $__proto__) { totalCount } }","variables":{"__proto__":1}}',
  },
  'the wrong type': { ...ask('{ __typename }'), headers: { 'content-type': 'text/plain' } },
  'no type': { body: new Uint8Array(Buffer.from('{}')), headers: {} },
  'a form': { body: `query=${secret}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  'a broken multipart': { body: secret, headers: { 'content-type': 'multipart/form-data; boundary=x' } },
  'a wrong charset': {
    ...ask('{ __typename }'),
    headers: { 'content-type': 'application/json; charset=utf-7' },
  },
  'GraphQL as text': { body: '{ __typename', headers: { 'content-type': 'application/graphql' } },
  'an impossible Accept': { ...ask('{ __typename }'), headers: { ...json, accept: 'image/png;q=abc,,;' } },
  'a stream of a query': { ...ask('{ a }'), headers: { ...json, accept: 'text/event-stream' } },
  'a long key': {
    ...ask('{ __typename }'),
    headers: { ...json, authorization: `Bearer pdm_${'a'.repeat(9_000)}` },
  },
  'a rubbish key': { ...ask('{ __typename }'), headers: { ...json, authorization: 'Basic ====' } },
  PUT: { method: 'PUT', body: '{}' },
  DELETE: { method: 'DELETE' },
  PATCH: { method: 'PATCH', body: '{}' },
  HEAD: { method: 'HEAD' },
  'a mutation by GET': { method: 'GET', path: '/graphql?query=mutation{__typename}' },
  'broken variables by GET': {
    method: 'GET',
    path: `/graphql?query={__typename}&variables={${encodeURIComponent(secret)}`,
  },
  'broken extensions by GET': { method: 'GET', path: '/graphql?query={__typename}&extensions=[' },
  'broken percents by GET': { method: 'GET', path: '/graphql?query=%E0%A4%A' },
  'a query twice by GET': { method: 'GET', path: '/graphql?query={a}&query={__typename}' },
  'nothing by GET': { method: 'GET' },
  'another path': { path: '/graphql/../../etc/passwd', ...ask('{ __typename }') },
  'a path of rubbish': { method: 'GET', path: '//[::1]%00?' },
}

/** Documents that are made to be slow, deep or wrong. */
const documents: Readonly<Record<string, Sent>> = {
  '5,000 levels': ask(`${'{ viewer '.repeat(5_000)}${'}'.repeat(5_000)}`),
  '5,000 levels that never end': ask('{a'.repeat(5_000)),
  '5,000 lists': ask(`{ nodes(ids: ${'['.repeat(5_000)}`),
  '5,000 list types': ask(`query ($a: ${'['.repeat(5_000)}Int) { __typename }`),
  '5,000 inline fragments': ask(`{ ${'... { '.repeat(5_000)}`),
  'a thousand aliases': ask(`{ ${times(1_000, i => `a${i}: __typename`)} }`),
  '10,000 fields': ask(`{ ${times(10_000, i => `f${i}`)} }`),
  'a field 4,900 times': ask(`{ ${'viewer{title}'.repeat(1_200)} }`),
  'many wrong fields': ask(`{ ${times(2_400, i => `roadmap${i}s`)} }`),
  'a thousand fragments': ask(
    `{ ...F0 } ${times(1_000, i => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F1000 on Query { __typename }`,
  ),
  'a fragment bomb': ask(
    `{ ...F0 } ${times(48, i => `fragment F${i} on Query { viewer { title } ...F${i + 1} ...F${i + 1} }`)} fragment F48 on Query { __typename }`,
  ),
  'a fragment of itself': ask('{ ...F } fragment F on Query { ...F }'),
  'fragments in a circle': ask(
    `{ ...F0 } ${times(300, i => `fragment F${i} on Query { __typename ...F${(i + 1) % 300} ...F${(i + 7) % 300} }`)}`,
  ),
  'an unknown fragment': ask(`{ ...${'F'.repeat(100)} }`),
  'fragments of one name': ask(
    '{ ...F } fragment F on Query { __typename } fragment F on Query { __typename }',
  ),
  'fields that do not merge': ask(`{ ${times(40, i => `s: school(key: "${i}") { id }`)} }`),
  'a thousand directives': ask(`{ __typename ${'@skip(if: false) '.repeat(1_000)} }`),
  'unknown directives': ask('{ __typename @defer @stream @x(a: 1) }'),
  'a hundred operations': ask(times(100, i => `query Q${i} { __typename }`)),
  'a hundred variables': ask(`query (${times(900, i => `$v${i}: Int`)}) { __typename }`),
  'a name of 100,000 letters': ask(`{ ${'a'.repeat(100_000)} }`),
  'a text of 200,000 letters': ask(`{ school(key: "${secret}${'a'.repeat(200_000)}") { id } }`),
  'a comment of 200,000 letters': ask(`# ${'a'.repeat(200_000)}\n{ __typename }`),
  'deep introspection': ask(
    `{ __schema { types { ${'fields { type { '.repeat(50)} name ${'} }'.repeat(50)} } } }`,
  ),
  'a thousand introspections': ask(`{ ${times(1_000, i => `a${i}: __schema { types { name } }`)} }`),
  'a type definition': ask('type Query { a: Int } extend type School { a: Int }'),
  'a description': ask('"""x""" query { __typename }'),
  'a NUL in a text': ask('{ school(key: "\\u0000") { id } }'),
  'a lone surrogate in a text': ask('{ school(key: "\\uD800") { id } }'),
  'a subscription as a query': ask('subscription { changes(after: "x") { cursor } }'),
  'a subscription to nothing': ask('subscription { changes @skip(if: true) { cursor } }'),
  'a subscription to no fragment': ask(
    'subscription { ...F @include(if: false) } fragment F on Subscription { changes { cursor } }',
  ),
  'a lone surrogate in the document': { body: '{"query":"{ \\ud800 }"}' },
}

const nested =
  'query ($f: SchoolFilter, $n: Int, $k: String, $d: Date, $ids: [ID!]!) { schools(filter: $f, first: $n) { totalCount } school(key: $k) { id supports(on: $d) { category } } nodes(ids: $ids) { id } }'
const withVariables = (variables: string): Sent => ({
  body: `{"query":${JSON.stringify(nested)},"variables":${variables}}`,
})

/** Values that are made to be deep, long or wrong. */
const values: Readonly<Record<string, Sent>> = {
  'a filter of 20,000 levels': withVariables(`{"ids":[],"f":${deepJson(20_000)}}`),
  'lists of 100,000 levels': withVariables(`{"ids":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  '60,000 items': withVariables(`{"ids":[${times(60_000, () => '"x"', ',')}]}`),
  '30,000 wrong keys': withVariables(`{"ids":[],"f":{${times(15_000, i => `"k${i}":1`, ',')}}}`),
  '4,000 wrong items': withVariables(`{"ids":[${times(4_000, () => '{}', ',')}]}`),
  'a huge number': withVariables(`{"ids":[],"n":${'9'.repeat(300)}}`),
  '1e400': withVariables('{"ids":[],"n":1e400}'),
  'a number over Int': withVariables('{"ids":[],"n":2147483648}'),
  'a fraction': withVariables('{"ids":[],"n":1.5}'),
  'a text for a number': withVariables(`{"ids":[],"n":"${secret}"}`),
  'an object for a text': withVariables(`{"ids":[],"k":{"a":"${secret}"}}`),
  'an object for an id': withVariables(`{"ids":[{"a":"${secret}"}]}`),
  'null for what must be': withVariables('{"ids":null}'),
  'nothing for what must be': withVariables('{}'),
  'a NUL': withVariables('{"ids":[],"k":"a\\u0000b"}'),
  'a NUL in a filter': withVariables('{"ids":[],"f":{"text":"\\u0000"}}'),
  'a lone surrogate': withVariables('{"ids":[],"k":"\\ud800"}'),
  'a text of 200,000 letters': withVariables(`{"ids":[],"f":{"text":"${'ы'.repeat(100_000)}"}}`),
  'percents and backslashes': withVariables(`{"ids":[],"f":{"text":"${'%_\\\\'.repeat(1_000)}"}}`),
  'a day of year 0': withVariables('{"ids":[],"d":"0000-00-00"}'),
  'a day of year 99999': withVariables('{"ids":[],"d":"99999-01-01"}'),
  'the 30th of February': withVariables('{"ids":[],"d":"2021-02-30"}'),
  'the first day of all': withVariables('{"ids":[],"k":"livny-orlovskaya","d":"0000-01-01"}'),
  'the last day of all': withVariables('{"ids":[],"k":"livny-orlovskaya","d":"9999-12-31"}'),
  'rubbish ids': withVariables(
    `{"ids":["","=","${'A'.repeat(5_000)}","🙂","${Buffer.from('School:1').toString('base64')}"]}`,
  ),
  'an id with a wrong UUID': withVariables(
    `{"ids":["${globalId('School', 'zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz')}"]}`,
  ),
  'an id of nobody': withVariables(
    `{"ids":["${globalId('School', '00000000-0000-0000-0000-000000000000')}"]}`,
  ),
  'an id of no type': withVariables(
    `{"ids":["${globalId('__proto__', '00000000-0000-0000-0000-000000000000')}"]}`,
  ),
  'a wrong enum': withVariables(`{"ids":[],"f":{"kind":"${secret}"}}`),
}

describe.each([
  ['request', requests],
  ['document', documents],
  ['value', values],
] as const)('a hostile %s', (_, table) => {
  test.each(Object.entries(table))('is answered harmlessly: %s', async (_, sent) => {
    await expectHarmless(sent)
  })
})

test('nothing pollutes the prototypes of the server', () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined() // Any object would have it.
})

describe('every root field', () => {
  test.each(badArguments(createSchema([])))('answers bad arguments harmlessly: %s', async (_, queries) => {
    await expectHarmless(...queries.map(query => ask(query)))
  })
})
