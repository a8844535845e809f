import { isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { stranger } from '../../api/data/scope.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { payloadSelection } from '../../api/testing/input.ts'
import { testServer } from '../../api/testing/server.ts'
import { plugins } from '../../plugins/index.ts'
import { roadmapOf } from './fixtures/inputs.ts'

const server = testServer({ plugins, seeded: false, visitor: stranger, now: '2023-12-20T09:00:00Z' })
const as = [{ role: 'ADMIN', on: null }] as const
const schema = createSchema(plugins)

/** A field of each plugin on a type of the core, with all that it says. */
const fieldsOf = (name: string): string => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`there is no type ${name}`)
  const own = Object.values(type.getFields()).filter(field => plugins.some(({ id }) => id === field.name))
  return own.map(field => `${field.name} { ${payloadSelection(schema, field.type)} }`).join(' ')
}

const make = async (name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { record { id } findings { code } } }`,
    { input },
    { as },
  )
  expect(errors).toEqual([])
  return { id: String(data[name].record?.id), findings: data[name].findings as readonly unknown[] } // as selected
}

const begin = async (code: string) => {
  const region = await make('registerRegion', { code, name: `Регион ${code}` })
  const place = { region: region.id, name: 'Новый округ', kind: 'MUNICIPAL_OKRUG' }
  const municipality = await make('registerMunicipality', place)
  const named = { name: 'МБОУ «Новая школа»', shortName: `Новая ${code}`, kind: 'BASIC' }
  const school = await make('registerSchool', { municipality: municipality.id, ...named })
  return { municipality: municipality.id, school: school.id }
}

describe('a new school and a new municipality', () => {
  test.each(plugins.flatMap(({ id, regions }) => regions.map(code => [code, id] as const)))(
    'of %s have the empty fields of the plugin %s and null for other plugins',
    async (code, own) => {
      const { school, municipality } = await begin(code)
      const query = `query ($school: ID!, $municipality: ID!) {
        school: node(id: $school) { ... on School { ${fieldsOf('School')} } }
        municipality: node(id: $municipality) { ... on Municipality { ${fieldsOf('Municipality')} } } }`
      const { data, errors } = await server().ask(query, { school, municipality }, { as })
      expect(errors).toEqual([])
      for (const [id, part] of [data.school, data.municipality].flatMap(one => Object.entries(one))) {
        expect([id, part !== null]).toEqual([id, id === own])
      }
    },
  )

  test('of a region without a plugin work without rules: a roadmap is approved without findings', async () => {
    const { school } = await begin('RU-KGN')
    const { id } = await make('createRoadmap', roadmapOf(school, school))
    const { findings } = await make('approveRoadmap', { roadmap: id, version: 1, approvedOn: '2023-12-01' })
    expect(findings).toEqual([])
    expect(await server().database.db.obligation.count()).toBe(3)
  })
})
