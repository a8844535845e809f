import type { TypedDocumentNode } from '@urql/core'
import { type DocumentNode, Kind, type OperationDefinitionNode, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { globalId } from '../api/graphql/global-id.ts'
import { administrator } from '../api/testing/server.ts'
import { plugins } from '../plugins/index.ts'
import { createClient, type PodyomClient } from './client.ts'
import { seededServer } from './testing.server.ts'

type Variables = Readonly<Record<string, string | readonly string[]>>

const running = seededServer(administrator)

/** Values of variables by name, or by name and type where the name has several. */
const values: Variables = {
  on: '2020-12-31',
  'from: Date!': '2020-11-01',
  'to: Date!': '2020-12-31',
  step: 'MONTH',
  text: 'школа',
  groupBy: 'STATE',
  ids: [globalId('Obligation', '00000000-0000-7000-8000-000000000000')],
}

/** A record of each kind and region that an operation may ask by its key. */
const keys = ['livny', 'rodniki', 'orda', 'livny-orlovskaya', 'rodniki-sosnovskaya', 'livny-order']

/** The variables to ask an operation with: once, or once for each key. */
const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode) => {
  const names = variableDefinitions.map(({ variable }) => variable.name.value)
  const known = Object.fromEntries(
    variableDefinitions.flatMap(({ variable: { name }, type }) => {
      const value = values[name.value] ?? values[`${name.value}: ${print(type)}`]
      return value === undefined ? [] : [[name.value, value]]
    }),
  )
  return names.includes('key') ? keys.map(key => ({ ...known, key })) : [known]
}

type Document = TypedDocumentNode<object, Variables>

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'definitions' in value

const queryOf = ({ definitions }: DocumentNode) =>
  definitions
    .filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
    .find(({ operation }) => operation === 'query')

/** What is wrong with an operation: what it failed with, or that no key of ours finds anything. */
const askAll = async (client: PodyomClient, document: Document, query: OperationDefinitionNode) => {
  const name = query.name?.value
  const problems: string[] = []
  let found = false
  for (const variables of variablesOf(query)) {
    const { data, error } = await client.ask(document, variables)
    if (error) problems.push(`${name} ${JSON.stringify(variables)}: ${error.message}`)
    found ||= Object.values(data ?? {}).some(value => value !== null)
  }
  return found || problems.length > 0 ? problems : [`${name}: nothing was found`]
}

describe.each(['core', ...plugins.map(({ id }) => id)])('the client %s', id => {
  test('has each of its operations answered by the running server', async () => {
    const client = createClient({ url: await running() })
    const documents = Object.values(await import(`./${id}/generated/graphql.ts`)).filter(isDocument)
    const queries = documents.flatMap(document => {
      const query = queryOf(document)
      return query ? [{ document, query }] : []
    })
    expect(queries.length).toBeGreaterThan(10)
    // One after another: all at once could exhaust the pool on a busy machine.
    for (const { document, query } of queries) expect(await askAll(client, document, query)).toEqual([])
  })
})
