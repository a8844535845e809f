import { expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})

test('a municipality is found by its key', async () => {
  const { data, errors, statements } = await server().ask(
    '{ municipality(key: "livny") { key region { code } } none: municipality(key: "нет") { key } }',
  )
  expect(errors).toEqual([])
  expect(data).toEqual({ municipality: { key: 'livny', region: { code: 'RU-ORL' } }, none: null })
  expect(statements).toHaveLength(2)
})

test('municipalities are filtered by kind and by a part of the name', async () => {
  const { data, errors } = await server().ask(`{
    all: municipalities(first: 200) { nodes { name kind } }
    found: municipalities(filter: { text: "ЛИВЕН" }) { nodes { name } }
    districts: municipalities(filter: { kind: DISTRICT }, first: 200) { nodes { name kind } }
  }`)
  expect(errors).toEqual([])
  expect(data.found.nodes.map((node: { name: string }) => node.name).join()).toMatch(/Ливен/)
  expect(data.districts.nodes).toEqual(
    data.all.nodes.filter((node: { kind: string }) => node.kind === 'DISTRICT'),
  )
})

test('schools are filtered by whether they are rural', async () => {
  const { data, errors } = await server().ask(`{
    all: schools(first: 200) { nodes { key isRural } }
    rural: schools(filter: { isRural: true }, first: 200) { nodes { key } }
    urban: schools(filter: { isRural: false }, first: 200) { nodes { key } }
  }`)
  expect(errors).toEqual([])
  for (const [list, isRural] of [
    ['rural', true],
    ['urban', false],
  ] as const) {
    const expected = data.all.nodes.filter((node: { isRural: boolean }) => node.isRural === isRural)
    expect(data[list].nodes.length).toBe(expected.length)
  }
})
