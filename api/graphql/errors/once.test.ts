import { expect, test } from 'vitest'
import { testingPlugin } from '../../finding/testing.plugin.ts'
import { moduleOf, type RegionPlugin } from '../../plugin-api.ts'
import { testServer } from '../../testing/server.ts'
import { apiError } from './table.ts'

const busy: RegionPlugin = {
  ...testingPlugin,
  module: moduleOf([], {
    School: {
      testing: () => {
        throw apiError('UNAVAILABLE', undefined, 1)
      },
    },
  }),
}
const server = testServer({ plugins: [busy] })

test('a fault of every row of a list is reported once, with the number of rows', async () => {
  const { data, errors } = await server().ask('{ schools(first: 200) { nodes { key testing { name } } } }')
  const { length } = data.schools.nodes
  expect(length).toBeGreaterThan(2)
  expect(errors).toEqual([
    expect.objectContaining({
      path: ['schools', 'nodes', 0, 'testing'],
      extensions: { code: 'UNAVAILABLE', repeated: length },
    }),
  ])
})

test('the same fault of two fields is reported for each of them', async () => {
  const { errors } = await server().ask(`{
    a: schools(first: 1) { nodes { testing { name } } }
    b: schools(first: 1) { nodes { testing { name } } } }`)
  expect(errors.map(one => 'path' in one && one.path)).toEqual([
    ['a', 'nodes', 0, 'testing'],
    ['b', 'nodes', 0, 'testing'],
  ])
  expect(errors[0]?.extensions).toEqual({ code: 'UNAVAILABLE' })
})
