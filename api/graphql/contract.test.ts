import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { applyContract, ContractError } from './contract.ts'
import { createSchema } from './schema.ts'

const differences = (code: string, contract: string): readonly string[] => {
  try {
    applyContract(buildSchema(code), buildSchema(contract))
    return []
  } catch (error) {
    if (error instanceof ContractError) return error.differences
    throw error
  }
}

const contract = `
  "Чтение." type Query { "Поле." a(x: Int = 1): String! "Род." kind: Kind  }
  enum Kind { A B }
  input Filter { text: String }
  interface Node { id: ID! }
  type Thing implements Node { id: ID! }
`

describe('the contract', () => {
  test.each([
    [
      'a field of the code alone',
      contract.replace('kind: Kind', 'kind: Kind extra: String!'),
      'unexpected Query.extra: String!',
    ],
    ['a field of the SDL alone', contract.replace('"Род." kind: Kind', ''), 'missing Query.kind: Kind'],
    [
      'another type of a field',
      contract.replace('String!', 'String'),
      'changed Query.a: String! in the contract, String in the code',
    ],
    [
      'another default',
      contract.replace('= 1', '= 2'),
      'changed Query.a(x:): Int = 1 in the contract, Int = 2 in the code',
    ],
    [
      'an argument of the code alone',
      contract.replace('x: Int', 'y: Int x: Int'),
      'unexpected Query.a(y:): Int',
    ],
    ['an enum value of the code alone', contract.replace('A B', 'A B C'), 'unexpected Kind.C'],
    [
      'an input field of the SDL alone',
      contract.replace('text: String', 'other: String'),
      'missing Filter.text: String',
    ],
    ['an interface left out', contract.replace(' implements Node', ''), 'missing Thing implements Node'],
    ['a type of the code alone', `${contract} type More { id: ID! }`, 'unexpected Object More'],
  ])('refuses %s by its coordinate', (_, code, expected) => {
    expect(differences(code, contract)).toContain(expected)
  })

  test('lists every difference at once', () => {
    const code = contract.replace('kind: Kind', 'extra: String').replace('A B', 'A')
    expect(differences(code, contract)).toHaveLength(3)
  })

  test('gives the built schema its descriptions, deprecations and directives', () => {
    const words = `
      directive @access(to: [Role!]!) on FIELD_DEFINITION
      enum Role { PUBLIC }
      "Чтение." type Query { "Поле." a: Int @access(to: [PUBLIC]) @deprecated(reason: "Берите b.") }`
    const schema = applyContract(buildSchema('type Query { a: Int }'), buildSchema(words))
    const field = schema.getQueryType()?.getFields().a
    expect(field?.description).toBe('Поле.')
    expect(field?.deprecationReason).toBe('Берите b.')
    expect(field?.astNode?.directives?.map(directive => directive.name.value)).toEqual([
      'access',
      'deprecated',
    ])
    expect(schema.getDirective('access')).toBeDefined()
  })
})

describe('the core contract', () => {
  const schema = createSchema([])
  const own = Object.values(schema.getTypeMap()).filter(
    type => !/^(__|String|Int|Float|Boolean|ID$)/.test(type.name),
  )

  test('describes every type, field, argument, input field and enum value in Russian', () => {
    const bare: string[] = []
    const look = (coordinate: string, description: string | null | undefined) => {
      if (!/[а-яё]/i.test(description ?? '')) bare.push(coordinate)
    }
    for (const type of own) {
      look(type.name, type.description)
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field.description)
          for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name}:)`, arg.description)
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          look(`${type.name}.${field.name}`, field.description)
      }
      if (isEnumType(type))
        for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description)
    }
    expect(bare).toEqual([])
  })

  test('states the access of every root field', () => {
    const open = Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter(field => !field.astNode?.directives?.some(directive => directive.name.value === 'access'))
      .map(field => field.name)
    expect(open).toEqual([])
  })

  test('is built again each time and shares no state', () => {
    expect(createSchema([]).getType('School')).not.toBe(schema.getType('School'))
  })
})
