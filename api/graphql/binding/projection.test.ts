import { describe, expect, test } from 'vitest'
import { testServer } from '../../testing/server.ts'

const server = testServer({ compiled: false })
const textOf = async (query: string) => {
  const { errors, statements } = await server().ask(query)
  expect(errors).toEqual([])
  return statements
}

describe('a statement', () => {
  test('reads only the selected columns and the id', async () => {
    const [schools, municipalities] = await textOf('{ schools { nodes { shortName municipality { key } } } }')
    expect(schools).toMatch(
      /select t\."id" as "id", t\."municipality_id" as "municipalityId", t\."short_name" as "shortName" from/,
    )
    expect(municipalities).toMatch(/select t\."id" as "id", t\."key" as "key" from/)
  })

  test('reads the sort keys of a row only if a cursor is selected', async () => {
    const [plain] = await textOf('{ schools { nodes { key } pageInfo { hasNextPage } } }')
    expect(plain).not.toContain('_keys')
    for (const selected of ['edges { cursor }', 'pageInfo { endCursor }']) {
      expect((await textOf(`{ schools { ${selected} } }`))[0]).toContain('_keys')
    }
  })

  test('reads the whole row if code computes a field of it', async () => {
    const [schools] = await textOf('{ schools { nodes { key curators { kind } } } }')
    expect(schools).toContain('as "legalForm"')
  })

  test('reads each type once for all its selections in the query', async () => {
    const statements = await textOf(
      `{ roadmaps { nodes { school { key } coveredSchools { nodes { school { name } } } } } }`,
    )
    expect(statements.filter(text => text.includes('from "core"."school" t'))).toHaveLength(1)
    expect(statements.find(text => text.includes('from "core"."school" t'))).toContain(
      't."key" as "key", t."name" as "name"',
    )
  })
})
