import { describe, expect, test } from 'vitest'
import { inputReasons } from '../../api/graphql/errors/reasons.ts'
import { apiErrors } from '../../api/graphql/errors/table.ts'
import { globalId } from '../../api/graphql/global-id.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { badArguments } from '../../api/testing/bad-arguments.ts'
import { injections, sql } from '../../api/testing/injection.ts'
import { put } from '../../api/testing/input.ts'
import type { Answer } from '../../api/testing/server.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { plugins } from './fixtures/plugins.ts'
import { codesOf, documentOf, foreignTo, triedServer } from './fixtures/trying.ts'
import type { RegionCode } from './fixtures/world.ts'

const schema = createSchema(plugins)
const core = createSchema([])
const as = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as])
const known = Object.keys(apiErrors)

const expectHarmless = (answer: Answer) => {
  expect(answer.status).toBeLessThan(500)
  const codes = answer.errors.map(({ extensions }) => extensions?.code ?? 'none')
  // A row of a batch that succeeded has no code.
  const ofRows = codesOf(answer).filter(code => code !== undefined)
  expect(known).toEqual(expect.arrayContaining([...codes, ...ofRows]))
  for (const { extensions } of answer.errors)
    if (extensions?.code === 'BAD_INPUT')
      expect(Object.keys(inputReasons)).toContain(Reflect.get(extensions, 'reason'))
  expect(answer.statements.join()).not.toMatch(/drop table/i)
  // What was sent is not repeated, for errors end up in logs and on screens of others.
  expect(JSON.stringify(answer.errors)).not.toMatch(/drop table/i)
}

/** What a schema without plugins asks as well is tried out by the core's own tests. */
const ofPlugins = (list: (of: typeof schema) => readonly (readonly [string, readonly string[]])[]) => {
  const ofCore = new Map(list(core))
  return list(schema).flatMap(([name, queries]) => {
    const own = queries.filter(query => !ofCore.get(name)?.includes(query))
    return own.length > 0 ? [[name, own] as const] : []
  })
}

const askAll = async (queries: readonly string[]) => {
  for (const query of queries) expectHarmless(await server().ask(query, {}, { as }))
}

describe('what plugins add to the questions', () => {
  test.each(ofPlugins(badArguments))('answers bad arguments harmlessly: %s', (_, queries) => askAll(queries))

  test.each(ofPlugins(injections))('takes SQL for a value: %s', (_, queries) => askAll(queries))
})

/** The places of texts in an input, ids and days among them. */
const textsIn = (value: unknown, path: readonly (string | number)[] = []): readonly (typeof path)[] => {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((one, index) => textsIn(one, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...path, name]))
}

const hostile = [
  sql,
  'x\u0000',
  '\ud800',
  '%_\\\u2019\u202e$1 :* {1,2}',
  globalId('constructor', '00000000-0000-7000-8000-000000000000'),
]

describe('the mutations', () => {
  const inputsOf = (name: string, region: RegionCode) =>
    mutations[name]?.inputs(worldOf(region), foreignTo(region)) ?? []

  test.each(Object.entries(mutations))(
    'answer hostile texts harmlessly in every place: %s',
    async (name, { region }) => {
      const tried = new Set<string>()
      for (const input of inputsOf(name, region)) {
        for (const path of textsIn(input)) {
          if (tried.has(path.join('.'))) continue
          tried.add(path.join('.'))
          for (const text of hostile) {
            const changed = put(input, path, text)
            expectHarmless(await server().ask(documentOf(name), { input: changed }, { as, undone: true }))
          }
        }
      }
      expect(tried.size).toBeGreaterThan(0)
      expect(await server().database.db.school.count()).toBeGreaterThan(0)
    },
  )
})
