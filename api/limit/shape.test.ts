import { expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({ seeded: false, limits: { bodyBytes: 2_048 } })

const messageOf = async (...[query, variables, asking]: Parameters<ReturnType<typeof server>['ask']>) => {
  const { status, errors } = await server().ask(query, variables, asking)
  return `${status} ${errors[0]?.message}`
}

test('a body that is too large is told so in Russian where no listener has looked at it', async () => {
  const long = `{ __typename } # ${'a'.repeat(3_000)}`
  const told = /^413 [^a-z]*тело запроса слишком большое: [^a-z]*\/files\.$/
  expect(await messageOf(long)).toMatch(told)
  expect(await messageOf(long, undefined, { headers: { 'content-length': '3100' } })).toMatch(told)
})
