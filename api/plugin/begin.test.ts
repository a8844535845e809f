import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { log } from '../log/log.ts'
import { defaultLimits } from '../server/limits.ts'
import { testServer } from '../testing/server.ts'
import { atOnce, misbehaving } from './testing.misbehaving.ts'

const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
beforeEach(() => logged.mockClear())
afterAll(() => logged.mockRestore())

const server = testServer({ plugins: [misbehaving], limits: { ...defaultLimits, ruleMs: 500 } })
const goesOn = async () => {
  const others = Array.from({ length: 3 }, () => server().ask('{ schools(first: 1) { nodes { testing } } }'))
  for (const { data, errors } of await Promise.all(others)) {
    expect(errors).toEqual([])
    expect(data.schools.nodes).toEqual([{ testing: null }])
  }
}

describe.each(Object.keys(atOnce))('a field that %s before it waits', how => {
  test('is null with an error, is not asked again in the request, and costs nothing else', async () => {
    const { status, data, errors } = await server().ask(
      '{ schools(first: 10) { nodes { key testings municipality { name } } } regions { nodes { code } } }',
      {},
      { headers: { 'x-misbehave': how } },
    )
    expect(status).toBe(200)
    expect(data.regions.nodes).toHaveLength(3)
    const school = { key: expect.any(String), testings: null, municipality: { name: expect.any(String) } }
    expect(data.schools.nodes).toEqual(Array(10).fill(school))
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(Array(10).fill('INTERNAL_SERVER_ERROR'))
    await goesOn()
  })
})

test('a filter that loops costs the list that it filters', async () => {
  const { data, errors } = await server().ask('{ schools(filter: { testing: "да" }) { nodes { key } } }')
  expect(data).toBeNull()
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR'])
  await goesOn()
})
