import { astFromValue, type GraphQLInputType, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { apiErrors } from '../../api/graphql/errors/table.ts'
import { put } from '../../api/testing/input.ts'
import type { Answer } from '../../api/testing/server.ts'
import { placesOf } from './fixtures/extreme.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { codesOf, documentOf, foreignTo, inputOf, triedServer } from './fixtures/trying.ts'

const as = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as])
const known = Object.keys(apiErrors)

const numbers = [1e308, 2 ** 31, 2 ** 31 - 1, -(2 ** 31) - 1, 2 ** 53, -1, 0.5]
const dates = ['0001-01-01', '9999-12-31', '0000-01-01', '10000-01-01', '2023-02-29', '1970-01-01T00:00:00Z']
const moments = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z', '0001-01-01T00:00:00+14:00']
const extremes: Readonly<Record<string, readonly unknown[]>> = {
  Int: numbers,
  Float: numbers,
  Date: dates,
  DateTime: [...moments, ...dates],
}

/** What JSON has no word for, as it is written in a document. */
const written = ['1e400', '-0', '99999999999999999999999999999999']
const mark = 424_242

const literal = (type: GraphQLInputType, value: unknown) => {
  const node = astFromValue(value, type)
  return node ? print(node) : ''
}

const expectClear = (answer: Answer, query: unknown) => {
  const codes = codesOf(answer).filter(code => code !== undefined)
  const messages = answer.errors.map(({ message }) => message)
  expect(answer.status, JSON.stringify([query, answer.errors])).toBeLessThan(500)
  expect(known, JSON.stringify([query, answer.errors])).toEqual(expect.arrayContaining(codes))
  for (const message of messages) expect(message, JSON.stringify(query)).toMatch(/[а-яё]/i)
}

describe('the mutations', () => {
  test.each(Object.entries(mutations))(
    'answer numbers and dates beyond all bounds in plain words: %s',
    async (name, { region, inputs }) => {
      const seen = new Set<string>()
      for (const input of inputs(worldOf(region), foreignTo(region))) {
        for (const { path, type, wrap } of placesOf(inputOf(name), input)) {
          const place = [...path, JSON.stringify(wrap(0))].join('.')
          if (seen.has(place)) continue
          seen.add(place)
          for (const value of extremes[type] ?? []) {
            const changed = put(input, path, wrap(value))
            expectClear(
              await server().ask(documentOf(name), { input: changed }, { as, undone: true }),
              changed,
            )
          }
          if (type !== 'Int' && type !== 'Float') continue
          const marked = literal(inputOf(name), put(input, path, wrap(mark)))
          expect(marked).toContain(`${mark}`)
          for (const number of written) {
            const query = documentOf(name)
              .replace(/mutation \(.*?\) \{/, 'mutation {')
              .replace('input: $input', () => `input: ${marked.replaceAll(`${mark}`, number)}`)
            expectClear(await server().ask(query, {}, { as, undone: true }), query)
          }
        }
      }
    },
  )

  test('have numbers or dates in most of their inputs', () => {
    const having = Object.entries(mutations).filter(([name, { region, inputs }]) =>
      inputs(worldOf(region), foreignTo(region)).some(input => placesOf(inputOf(name), input).length > 0),
    )
    expect(having.length).toBeGreaterThan(Object.keys(mutations).length / 2)
  })
})
