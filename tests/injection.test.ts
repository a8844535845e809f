import { describe, expect, test } from 'vitest'
import { globalId } from '../api/graphql/global-id.ts'
import { createSchema } from '../api/graphql/schema.ts'
import { injections, sql } from '../api/testing/injection.ts'
import { administrator, testServer } from '../api/testing/server.ts'
import { foldText } from '../api/text/fold.ts'

const server = testServer({ visitor: administrator })

/** The SQL as it was sent, or as filters fold it. */
const carriedText = new RegExp(`drop table|${foldText('drop table')}`, 'i')
let carried = 0

describe('SQL in an argument', () => {
  test.each(injections(createSchema([])))(
    'of %s is a value, and no part of a statement',
    async (_, calls) => {
      for (const call of calls) {
        const { errors, statements } = await server().ask(call)
        expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL_SERVER_ERROR')
        expect(statements.join()).not.toMatch(/drop table/i)
        expect(JSON.stringify(errors), 'what was sent is not repeated').not.toMatch(/drop table/i)
        carried += server().database.sql.filter(({ values }) =>
          carriedText.test(JSON.stringify(values)),
        ).length
      }
      expect(await server().database.db.school.count()).toBeGreaterThan(0)
    },
  )

  test('reaches PostgreSQL as a value in many of the cases', () => expect(carried).toBeGreaterThan(10))

  test('in a mutation is stored as text', async () => {
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
