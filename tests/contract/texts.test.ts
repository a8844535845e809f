import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { sql } from '../../api/data/sql.ts'
import { bindingOf } from '../../api/graphql/binding/schema-extensions.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { at, type Path, positionOf, put } from '../../api/testing/input.ts'
import type { Inspect } from '../../api/testing/undo.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { plugins } from './fixtures/plugins.ts'
import { documentOf, foreignTo, inputOf, refusalOf, triedServer } from './fixtures/trying.ts'

const schema = createSchema(plugins)
const as = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as])

const inputsOf = (name: string): readonly object[] => {
  const { region, inputs } = mutations[name] ?? {}
  return region && inputs ? inputs(worldOf(region), foreignTo(region)) : []
}

/** The places of a value whose field passes. */
function places(
  type: GraphQLInputType,
  value: unknown,
  passes: (coordinate: string, type: GraphQLInputType) => boolean,
  coordinate = '',
): readonly Path[] {
  const nullable = getNullableType(type)
  const own = passes(coordinate, nullable) ? [[]] : []
  if (isListType(nullable)) {
    const items = Array.isArray(value) ? value : []
    return [
      ...own,
      ...items.flatMap((item, index) =>
        places(nullable.ofType, item, passes, coordinate).map(path => [index, ...path]),
      ),
    ]
  }
  if (!isInputObjectType(nullable) || value == null) return own
  return Object.values(nullable.getFields()).flatMap(field =>
    places(field.type, at(value, [field.name]), passes, `${nullable.name}.${field.name}`).map(path => [
      field.name,
      ...path,
    ]),
  )
}

const isText = (_: string, type: GraphQLInputType) => String(type) === 'String'
const isNotNull = (coordinate: string) => bindingOf(schema, coordinate).isNotNull === true

/** Each place of the inputs once, with an input that has it. */
function* tried(name: string, passes: typeof isText): Generator<readonly [object, Path]> {
  const known = new Set<string>()
  for (const input of inputsOf(name)) {
    for (const path of places(inputOf(name), input, passes)) {
      if (known.has(positionOf(path))) continue
      known.add(positionOf(path))
      yield [input, path]
    }
  }
}

const send = (name: string, input: unknown) => server().ask(documentOf(name), { input }, { as, undone: true })

const last = sql`select after, basis from core.audit_entry order by sequence desc limit 20`
const nothing = [
  '\u200b',
  '\u3164\uffa0',
  '\u2800 \u00a0',
  '\u115f\u1160',
  '\u0301\u0308',
  '\u202e\u00ad\ufe0f',
]

describe('a text of an input', () => {
  test.each(Object.keys(mutations))('of nothing that is seen is empty: %s', async name => {
    let turn = 0
    for (const [input, path] of tried(name, isText)) {
      const empty = await send(name, put(input, path, ''))
      const unseen = await send(name, put(input, path, nothing[turn++ % nothing.length]))
      expect({ path, refusal: refusalOf(unseen) }).toEqual({ path, refusal: refusalOf(empty) })
    }
  })

  test.each(Object.keys(mutations))('is stored composed and without invisible characters: %s', async name => {
    for (const [input, path] of tried(name, isText)) {
      const text = at(input, path)
      if (typeof text !== 'string') continue
      const dirty = `\ufeff${[...text.normalize('NFD')].join('\u200b\u00ad')} \u202f\u2800`
      let stored = ''
      const read: Inspect = async tx => {
        stored = JSON.stringify(await tx.read(last))
      }
      const changed = put(input, path, dirty)
      const answer = await server().ask(documentOf(name), { input: changed }, { as, undone: read })
      expect({ path, refusal: refusalOf(answer) }).toEqual({ path, refusal: [] })
      expect(stored).toBe(stored.normalize('NFC'))
      expect(stored).not.toMatch(/[\u00ad\u200b\u202f\u2800\ufeff]/)
    }
  })
})

describe('null in place of what a record always has', () => {
  test.each(Object.keys(mutations))('is refused by its path: %s', async name => {
    for (const [input, path] of tried(name, isNotNull)) {
      const answer = await send(name, put(input, path, null))
      const place = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
      const { message, extensions } = answer.errors[0] ?? {}
      expect(String(extensions?.path ?? message)).toContain(`input${place}`)
      expect(extensions?.code).toBe('BAD_INPUT')
    }
  })
})
