import { describe, expect, test } from 'vitest'
import { listening } from '../testing/listener.ts'

const server = listening({ cost: 500, answer: 5_000, inputDepth: 4 })

const sent = async (body: unknown, accept: string) => {
  const response = await fetch(`${server()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  })
  const headers = Object.fromEntries(response.headers)
  for (const name of ['date', 'x-request-id', 'keep-alive']) delete headers[name]
  return { status: response.status, headers, text: await response.text() }
}

const json = 'application/json'
const response = 'application/graphql-response+json'

describe('a POST past the HTTP of Yoga', () => {
  test.each<readonly [string, unknown]>([
    ['a query', { query: '{ __typename }' }],
    [
      'a list with variables',
      { query: 'query ($n: Int) { schools(first: $n) { nodes { id } } }', variables: { n: 2 } },
    ],
    [
      'one of two operations',
      { query: 'query A { __typename } query B { a: __typename }', operationName: 'B' },
    ],
    ['no operation of the name', { query: 'query A { __typename }', operationName: 'B' }],
    ['two operations without a name', { query: 'query A { __typename } query B { __typename }' }],
    ['a fault of syntax', { query: '{ schools( }' }],
    ['an empty document', { query: '' }],
    ['a fault of the schema', { query: '{ schools { nobody } }' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    [
      'a variable of another type',
      { query: 'query ($n: Int) { schools(first: $n) { nodes { id } } }', variables: { n: 'x' } },
    ],
    ['variables that are a list', { query: '{ __typename }', variables: [] }],
    ['variables too deep', { query: '{ __typename }', variables: { a: [[[[[1]]]]] } }],
    ['a text that cannot be stored', { query: '{ __typename }', variables: { a: '\u0000' } }],
    ['an operation name that is a number', { query: '{ __typename }', operationName: 7 }],
    ['a parameter that is not known', { query: '{ __typename }', other: 1 }],
    ['extensions that are a text', { query: '{ __typename }', extensions: 'x' }],
    [
      'a page that costs too much',
      { query: '{ schools(first: 200) { nodes { roadmaps { nodes { id } } } } }' },
    ],
    ['an answer that is too long', { query: '{ schools(first: 100) { nodes { id name shortName } } }' }],
    ['a page size that is refused', { query: '{ schools(first: -1) { nodes { id } } }' }],
    ['a record that there is not', { query: '{ school(id: "U2Nob29sOjE") { id } }' }],
    [
      'a mutation without a key',
      { query: 'mutation { restoreRecord(input: { id: "x", version: 1 }) { record { id } } }' },
    ],
    [
      'the word of a stream in a text',
      { query: '{ schools(filter: { text: "subscription" }) { totalCount } }' },
    ],
    ['a subscription', { query: 'subscription { changes { head } }' }],
    ['a list of queries', [{ query: '{ __typename }' }]],
    ['no query', { variables: {} }],
  ])('is answered as by it: %s', async (_, body) => {
    // A charset in Accept, which says nothing new, takes a request to Yoga's HTTP.
    expect(await sent(body, json)).toEqual(await sent(body, `${json}; charset=utf-8`))
    expect(await sent(body, response)).toEqual(await sent(body, `${response}; charset=utf-8`))
  })

  test.each([
    ['*/*', json],
    [`${response}, ${json}`, response],
    [`${response}, application/graphql+json, ${json}, text/event-stream, multipart/mixed`, response],
  ])('gets the media type that Yoga chooses of %s', async (accept, type) => {
    const found = await sent({ query: '{ __typename }' }, accept)
    expect(found.headers['content-type']).toBe(`${type}; charset=utf-8`)
    expect(found).toEqual(await sent({ query: '{ __typename }' }, `${accept.replaceAll(',', ' ,')} `))
  })
})
