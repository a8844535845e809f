import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../clients/core/generated/persisted-documents.json' with { type: 'json' }
import { testServer } from '../testing/server.ts'
import { readTrusted } from './trusted-documents.ts'

const file = 'clients/core/generated/persisted-documents.json'
const server = testServer({ trusted: readTrusted([file]) })
const texts: Readonly<Record<string, string>> = manifest
const [id = '', text = ''] = Object.entries(texts).find(([, one]) => one.includes('query Roadmaps(')) ?? []

describe('a server of trusted documents', () => {
  test('executes a trusted document sent in full, with any whitespace and any order of fragments', async () => {
    const [operation = '', ...fragments] = text.split('\n\n')
    const reordered = [...fragments.reverse(), operation].join('\n  \n').replaceAll('  ', ' ')
    for (const query of [text, reordered]) {
      const { data, errors } = await server().ask(query, { first: 1 })
      expect(errors).toEqual([])
      expect(data.roadmaps.nodes).toHaveLength(1)
    }
  })

  test.each([
    ['as Apollo and urql send it', { extensions: { persistedQuery: { version: 1, sha256Hash: id } } }],
    ['as the draft of GraphQL over HTTP has it', { documentId: `sha256:${id}` }],
  ])('executes one by its id %s', async (_, beside) => {
    const { data } = await server().ask(undefined, { first: 1 }, { beside })
    expect(data.roadmaps.nodes).toHaveLength(1)
  })

  test.each([
    ['any other document', '{ roadmaps { totalCount } }', {}],
    ['the schema', '{ __schema { queryType { name } } }', {}],
    ['an id that is not in the list', undefined, { documentId: `sha256:${'0'.repeat(64)}` }],
    ['an id that is not one', undefined, { documentId: '__proto__' }],
  ])('refuses %s', async (_, query, beside) => {
    const { status, errors, statements } = await server().ask(query, {}, { beside })
    expect([status, errors[0]?.extensions?.code, statements]).toEqual([403, 'FORBIDDEN', []])
    expect(errors[0]?.message).toContain('только заранее известные запросы')
  })
})

test('an invalid manifest stops the start and the error says where manifests come from', () => {
  const other = join(mkdtempSync(join(tmpdir(), 'trusted-')), 'list.json')
  writeFileSync(other, '{"roadmaps": "{ roadmaps { totalCount } }"}')
  for (const named of [other, 'absent.json'])
    expect(() => readTrusted([named])).toThrow(
      expect.objectContaining({
        code: 'BAD_ENVIRONMENT',
        message: expect.stringContaining('npm run generate'),
      }),
    )
})
