import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { globalId } from './id.ts'
import { createSchema } from './schema.ts'
import { administrator, testServer } from './testing.server.ts'

const server = testServer({ visitor: administrator })

const sql = `x' OR '1'='1'); DROP TABLE core.school CASCADE; --`
const cursor = Buffer.from(JSON.stringify(['NAME', sql, sql])).toString('base64url')
const text = JSON.stringify

/** Values that carry SQL, for each place that takes a text. */
const carrying = (type: GraphQLInputType, depth = 0): readonly string[] => {
  const plain = getNullableType(type)
  if (isListType(plain)) return carrying(plain.ofType, depth).map(value => `[${value}]`)
  if (isInputObjectType(plain)) {
    if (depth > 1) return []
    const fields = Object.values(plain.getFields())
    return fields.flatMap(({ name, type }) => carrying(type, depth + 1).map(value => `{ ${name}: ${value} }`))
  }
  if (plain.toString() === 'String') return [text(sql), text(cursor)]
  return plain.toString() === 'ID' ? [text(sql), text(globalId('School', sql))] : []
}

const callsOf = ({ name, args, type }: GraphQLField<unknown, unknown>) =>
  args.flatMap(arg =>
    carrying(arg.type).map(value => {
      const others = args
        .filter(other => other !== arg && isRequiredArgument(other))
        .map(other => `${other.name}: ${carrying(other.type).at(0)}`)
      const below = isCompositeType(getNamedType(type)) ? ' { __typename }' : ''
      return `{ ${name}(${[`${arg.name}: ${value}`, ...others].join(', ')})${below} }`
    }),
  )

const roots = Object.values(createSchema([]).getQueryType()?.getFields() ?? {})
const queries = roots
  .map(field => [field.name, callsOf(field)] as const)
  .filter(([, calls]) => calls.length > 0)

let carried = 0

describe('SQL in an argument', () => {
  test.each(queries)('of %s is a value, and no part of a statement', async (_, calls) => {
    for (const call of calls) {
      const { errors, statements } = await server().ask(call)
      expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL_SERVER_ERROR')
      expect(statements.join()).not.toMatch(/drop table/i)
      carried += server().database.sql.filter(({ values }) =>
        /drop table/i.test(JSON.stringify(values)),
      ).length
    }
    expect(await server().database.db.school.count()).toBeGreaterThan(0)
  })

  test('has reached PostgreSQL as a value, often', () => expect(carried).toBeGreaterThan(10))

  test('of a mutation is stored as it is written', async () => {
    const { db } = server().database
    const { id } = await db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })
    const { data, statements } = await server().ask(
      `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { record { position } } }`,
      { input: { municipality: globalId('Municipality', id), position: sql } },
    )
    expect(data.registerPerson.record).toEqual({ position: sql })
    expect(statements.join()).not.toMatch(/drop table/i)
  })
})
