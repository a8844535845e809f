import { Validator } from '@seriousme/openapi-schema-validator'
import { buildSchema } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { perm } from '../../plugins/perm/index.ts'
import { testServer } from '../testing/server.ts'
import { testExports } from './testing.ts'

const plugins = [perm]
const server = testServer({ plugins })
const exports = testExports(server, { plugins })

let key: Readonly<Record<string, string>>
beforeAll(async () => {
  key = await exports().sign({ role: 'ADMIN', on: null })
})
const get = (path: string, headers = {}) => exports().get(path, { ...key, ...headers })

describe('/openapi.json', () => {
  test('is valid OpenAPI 3.1', async () => {
    const document = await (await get('/openapi.json')).json()
    const { valid, errors } = await new Validator().validate(document)
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined })
    expect(document.openapi).toBe('3.1.0')
  })

  test('names operations once, and every table that is there', async () => {
    const { paths } = await (await get('/openapi.json')).json()
    const names = Object.values<{ get: { operationId: string } }>(paths).map(one => one.get.operationId)
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/export', '/export/schools.json', '/export/PermParticipation.csv']),
    )
    for (const path of Object.keys(paths)) expect([path, (await get(path)).status]).toEqual([path, 200])
  })

  test('has every list of the schema with its filter', async () => {
    const schema = buildSchema(await (await get('/schema.graphql')).text())
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
    const lists = fields.filter(({ type }) => String(type).endsWith('Connection!'))
    const { paths } = await (await get('/openapi.json')).json()
    expect(lists.map(({ name }) => `/export/${name}.json`).filter(path => !(path in paths))).toEqual([])
  })

  test('names the parameters that an address takes', async () => {
    const { paths } = await (await get('/openapi.json')).json()
    const parameters: readonly { name: string }[] = paths['/export/obligations.csv'].get.parameters
    expect(parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'columns',
        'after',
        'updatedSince',
        'on',
        'state',
        'dueFrom',
        'mine',
        'dialect',
      ]),
    )
  })
})

describe('/schema.graphql', () => {
  test('is the SDL of this server with its plugins', async () => {
    const answer = await get('/schema.graphql')
    const schema = buildSchema(await answer.text())
    expect(schema.getType('PermParticipation')).toBeDefined()
    expect(schema.getType('OryolSchool')).toBeUndefined()
    expect(answer.headers.get('podyom-version')).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('is not sent again to who has it', async () => {
    const etag = (await get('/schema.graphql')).headers.get('etag') ?? ''
    const again = await get('/schema.graphql', { 'if-none-match': `"x", W/${etag}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get('/schema.graphql', { 'if-none-match': '"x"' })).status).toBe(200)
  })
})

test.each(['/schema.graphql', '/openapi.json'])('%s is for who has signed in, and only read', async path => {
  expect((await exports().get(path)).status).toBe(401)
  expect((await fetch(`${exports().url}${path}`, { method: 'POST', headers: key })).status).toBe(405)
})
