import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { globalId, readId } from '../../api/graphql/global-id.ts'
import { at, type Path, put } from '../../api/testing/input.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { documentOf, foreignTo, inputOf, triedServer } from './fixtures/trying.ts'

const as = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as])
const absent = '00000000-0000-7000-8000-00000000dead'

/** What cannot be right in place of a value of a type. */
const spoilt = (type: GraphQLInputType, value: unknown): readonly unknown[] => {
  if (isListType(type)) return [[]]
  switch (String(type)) {
    case 'String':
      return ['', 'я'.repeat(9_000)]
    case 'Int':
    case 'Float':
      return [-1_000_000, 1_000_000_000]
    case 'Date':
      return ['1991-01-01', '2099-12-31']
    case 'ID':
      return [globalId(readId(String(value))?.type ?? 'School', absent), 'нет']
    default:
      return []
  }
}

/** The places of an input that have a value, with the values that spoil them. */
function places(type: GraphQLInputType, value: unknown): readonly (readonly [Path, readonly unknown[]])[] {
  const nullable = getNullableType(type)
  const own: readonly (readonly [Path, readonly unknown[]])[] = [[[], spoilt(nullable, value)]]
  if (value == null) return []
  if (isListType(nullable)) {
    const items = Array.isArray(value) ? value.slice(0, 1) : []
    const inner = items.flatMap((item, index) =>
      places(nullable.ofType, item).map(([path, bad]) => [[index, ...path], bad] as const),
    )
    return [...own, ...inner]
  }
  if (!isInputObjectType(nullable)) return own
  return Object.values(nullable.getFields()).flatMap(field =>
    places(field.type, at(value, [field.name])).map(([path, bad]) => [[field.name, ...path], bad] as const),
  )
}

const printed = (path: Path): string =>
  `input${path.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`

/** Whether an input of a type has the place. */
function has(type: GraphQLInputType, path: string): boolean {
  if (path === '') return true
  const nullable = getNullableType(type)
  const [, index, name, rest = ''] = /^(?:\[(\d+)\]|\.(\w+))(.*)$/.exec(path) ?? []
  if (index !== undefined) return isListType(nullable) && has(nullable.ofType, rest)
  const field = isInputObjectType(nullable) && name ? nullable.getFields()[name] : undefined
  return field !== undefined && has(field.type, rest)
}

interface Named {
  readonly code?: string
  readonly reason?: string
  readonly path?: unknown
}

/** Days that contradict each other are given by either of them. */
const parentOf = (path: string): string => path.replace(/\.\w+$/, '')

const isAbout = (path: string, { path: given, reason }: Named, type: GraphQLInputType): boolean => {
  if (typeof given !== 'string' || !given.startsWith('input') || !has(type, given.slice('input'.length)))
    return false
  if (reason === 'DATES_REVERSED' && parentOf(given) === parentOf(path)) return true
  return given.startsWith(path) || path.startsWith(given)
}

describe('an error about an input', () => {
  test.each(Object.entries(mutations))(
    'names the part that is wrong: %s',
    async (name, { region, inputs }) => {
      const type = inputOf(name)
      const tried = new Set<string>()
      for (const input of inputs(worldOf(region), foreignTo(region))) {
        for (const [path, bad] of places(type, input)) {
          const place = printed(path)
          if (tried.has(place)) continue
          tried.add(place)
          for (const value of bad) {
            const changed = put(input, path, value)
            const answer = await server().ask(documentOf(name), { input: changed }, { as, undone: true })
            const errors = answer.errors.map(({ extensions }) => Object(extensions) as Named)
            const astray = errors.filter(
              one => (one.code === 'BAD_INPUT' || one.code === 'NOT_FOUND') && !isAbout(place, one, type),
            )
            expect({ place, value, astray }).toEqual({ place, value, astray: [] })
          }
        }
      }
      expect(tried.size).toBeGreaterThan(0)
    },
  )
})
