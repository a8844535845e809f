import { expect, test } from 'vitest'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })

const register = (alias: string, code: string) =>
  `${alias}: registerRegion(input: { code: "${code}", name: "Область" }) { record { code } findings { code } }`
const stored = () =>
  server().database.db.region.count({ where: { code: { in: ['RU-KRS', 'RU-BEL', 'RU-TUL'] } } })

test.each([
  ['without a key', {}],
  ['with an Idempotency-Key', { 'idempotency-key': 'two-actions-0001' }],
])('two actions of one request are refused %s, and neither is stored', async (_, headers) => {
  for (const document of [
    `mutation { ${register('a', 'RU-KRS')} ${register('b', 'RU-ORL')} }`,
    `mutation { ${register('a', 'RU-KRS')} ...More } fragment More on Mutation { ${register('b', 'RU-BEL')} }`,
    `mutation { ... on Mutation { ${register('a', 'RU-KRS')} } ... { ${register('b', 'RU-BEL')} } }`,
  ]) {
    const answer = await server().ask(document, {}, { headers })
    expect(answer.status).toBe(400)
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
    expect(await stored()).toBe(0)
  }
})

test('an action beside one that is left out, or beside its own type, is one action', async () => {
  const document = `mutation ($no: Boolean!) { __typename ${register('a', 'RU-TUL')}
    ... on Mutation @include(if: $no) { ${register('b', 'RU-BEL')} } }`
  const answer = await server().ask(document, { no: false })
  expect(answer.errors).toEqual([])
  expect(answer.data).toEqual({ __typename: 'Mutation', a: { record: { code: 'RU-TUL' }, findings: [] } })
  expect(await stored()).toBe(1)
})

test.each(['', ' ', 'short', 'с кириллицей-0001'])(
  'an Idempotency-Key that is «%s» is refused',
  async key => {
    const headers = { 'idempotency-key': key }
    const answer = await server().ask(`mutation { ${register('a', 'RU-KRS')} }`, {}, { headers })
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
    expect(await server().database.db.region.count({ where: { code: 'RU-KRS' } })).toBe(0)
  },
)
