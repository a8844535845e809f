import { afterAll, describe, expect, test, vi } from 'vitest'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { log } from '../log/log.ts'
import { moduleOf, type RegionPlugin } from '../plugin-api.ts'
import { testServer } from '../testing/server.ts'

const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
afterAll(() => logged.mockRestore())

/** A plugin whose field of a school gives this. */
const giving = (give: () => unknown): RegionPlugin => ({
  ...testingPlugin,
  module: moduleOf([], { School: { testing: give } }),
})
const refuse = () => {
  throw new Error('not to be looked at')
}
const hostile = new Proxy(new Error('broken'), { get: refuse, has: refuse, getPrototypeOf: refuse })
const limits = { fieldMs: 200 }
const broken = (give: () => unknown) => testServer({ limits, plugins: [giving(give)] })

const servers = {
  throws: broken(() => {
    throw new Error('broken')
  }),
  'throws later': broken(() => Promise.reject(new Error('broken'))),
  'throws nothing at all': broken(() => {
    throw null
  }),
  'throws what throws when it is looked at': broken(() => {
    throw hostile
  }),
  'throws later what throws when it is looked at': broken(() => Promise.reject(hostile)),
  'throws an error that is its own cause': broken(() => {
    const error = new Error('broken')
    throw Object.assign(error, { cause: error })
  }),
  'gives what throws when it is looked at': broken(() => hostile),
  'never answers': broken(() => new Promise(() => {})),
  // biome-ignore lint/suspicious/noThenProperty: libraries of databases give such a thing
  'never answers, by a promise of its own making': broken(() => ({ then: () => undefined })),
  'gives a list for a record': broken(() => [1, 2]),
  'gives a record for a text': broken(() => ({ name: { first: 'x' } })),
  'gives nothing where something is promised': broken(() => ({ name: null })),
}

describe.each(Object.entries(servers))('a field of a plugin that %s', (_, server) => {
  test('is null with an error at its path; all other fields are answered, and so is the next request', async () => {
    const query = `{ schools(first: 2) { nodes { key testing { name } municipality { name } } }
      regions { nodes { code } } }`
    const { status, data, errors } = await server().ask(query)
    expect(status).toBe(200)
    expect(data.regions.nodes).toHaveLength(3)
    expect(data.schools.nodes).toEqual(
      Array(2).fill({ key: expect.any(String), testing: null, municipality: { name: expect.any(String) } }),
    )
    const paths = errors.map(error => ('path' in error ? JSON.stringify(error.path) : ''))
    for (const index of [0, 1])
      expect(paths).toContainEqual(expect.stringContaining(`["schools","nodes",${index},"testing"`))
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(Array(2).fill('INTERNAL_SERVER_ERROR'))
    expect((await server().ask('{ regions { nodes { code } } }')).errors).toEqual([])
  })
})

test.each(['throws', 'throws later', 'never answers'] as const)(
  'a field of a plugin that %s is logged with the name of the plugin',
  async how => {
    logged.mockClear()
    await servers[how]().ask('{ schools(first: 1) { nodes { testing { name } } } }')
    expect(logged.mock.calls).toEqual([
      [expect.objectContaining({ plugin: 'testing', errorId: expect.any(String) }), 'bug'],
    ])
  },
)
