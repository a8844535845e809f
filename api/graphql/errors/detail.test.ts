import { describe, expect, test } from 'vitest'
import { testServer } from '../../testing/server.ts'

const server = testServer({})
const detailsOf = async (query: string, variables = {}) => {
  const { errors } = await server().ask(query, variables)
  for (const { message } of errors)
    expect(message).toMatch(/^Запрос составлен неверно: .*[а-я].*\.$|^Значение переменной не подходит|^Дата /)
  return errors.map(({ extensions }) => ({ detail: null, ...extensions }).detail)
}

test.each([
  ['{ skools { key } }', 'Cannot query field "skools" on type "Query". Did you mean "schools" or "school"?'],
  ['{ schools { totalCount { a } } }', /^Field "totalCount" must not have a selection/],
  ['{ node { id } }', 'Field "node" argument "id" of type "ID!" is required, but it was not provided.'],
  ['{ schools { nodes { ... on Skool { id } } } }', /^Unknown type "Skool"/],
  ['query ($a: String) { schools(first: $a) { totalCount } }', /"\$a" of type "String" used in position/],
  ['{ schools { totalCount', 'Syntax Error: Expected Name, found …'],
  ['{ schools( }', 'Syntax Error: Expected Name, found …'],
  ['{ a } }', 'Syntax Error: Unexpected "}".'],
])('the error of %j keeps the English message of its library as detail', async (query, detail) => {
  expect(await detailsOf(query)).toEqual([
    typeof detail === 'string' ? detail : expect.stringMatching(detail),
  ])
})

const values = [
  'TAINA',
  'ТАЙНА 0451',
  '79000000451',
  '"TAINA" does not exist in "TAINA"',
  'value: TAINA\nTAINA',
]

describe.each(values)('a value such as %j', value => {
  const literal = JSON.stringify(value)
  const secret = /TAINA|ТАЙНА|0451/

  test.each([
    `{ schools(first: ${literal}) { totalCount } }`,
    `{ schools(orderBy: ${literal}) { totalCount } }`,
    '{ schools(orderBy: TAINA) { totalCount } }',
    `{ schools(filter: ${literal}) { totalCount } }`,
    `{ schools(filter: { archived: ${literal} }) { totalCount } }`,
    `{ schools(first: { a: ${literal} }) { totalCount } }`,
    `{ schools(${literal}) { totalCount } }`,
    `{ obligations(on: ${literal}) { totalCount } }`,
    `{ search(text: ${literal}`,
  ])('is not repeated from %j', async query => {
    const details = await detailsOf(query)
    expect(details).not.toEqual([])
    expect(JSON.stringify(details)).not.toMatch(secret)
  })

  test.each([
    ['Int', 'first'],
    ['SchoolOrder', 'orderBy'],
    ['SchoolFilter', 'filter'],
  ])('is not repeated from a variable of the type %s', async (type, argument) => {
    const query = `query ($v: ${type}) { schools(${argument}: $v) { totalCount } }`
    for (const sent of [value, [value], { a: value }]) {
      const details = await detailsOf(query, { v: sent })
      expect(details).not.toEqual([])
      expect(JSON.stringify(details)).not.toMatch(secret)
    }
  })
})
