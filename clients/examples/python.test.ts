import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { seededServer } from '../testing.server.ts'
import { command } from './testing.command.ts'

const running = seededServer()
const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const core = readdirSync(path('core')).flatMap(file =>
  file.endsWith('.graphql') ? path(`core/${file}`) : [],
)
const clients = {
  core,
  oryol: [...core, path('oryol/operations.graphql')],
  ivanovo: [...core, path('ivanovo/operations.graphql')],
  perm: [...core, path('perm/operations.graphql')],
}

// The platform itself needs no Python.
const found = spawnSync('python3', ['-c', 'import graphql; print(graphql.__version__)'], { encoding: 'utf8' })
const isThere = found.stdout?.startsWith('3.2') ?? false
const reason = isThere ? '' : ' (skipped: no python3 with graphql-core 3.2 here)'

describe.skipIf(!isThere)(`graphql-core of Python${reason}`, () => {
  const check = async (...files: readonly string[]) =>
    command('python3', 'check-operations.py', files, await running())

  test.each(Object.entries(clients))(
    'loads the introspection, and finds no mistake in the operations of %s',
    async (_, files) => {
      const { out, err, code } = await check(...files)
      expect({ err, code }).toEqual({ err: '', code: 0 })
      expect(out).toMatch(/^Проверено определений: \d{2,}\n$/)
    },
  )

  test('names the mistakes of an operation', async () => {
    const { out, err, code } = await check(path('perm/operations.graphql'))
    expect(code).toBe(1)
    expect(out).toMatch(/Unknown fragment/)
    expect(err).toMatch(/^Ошибок: \d+\n$/)
  })

  test('builds a schema of the published contract', () => {
    const published = fileURLToPath(new URL('../../schema/published/contract.graphql', import.meta.url))
    const script =
      'import sys, graphql; print(len(graphql.build_schema(open(sys.argv[1], encoding="utf-8").read()).type_map))'
    const { stdout, stderr } = spawnSync('python3', ['-c', script, published], { encoding: 'utf8' })
    expect([Number(stdout) > 300, stderr]).toEqual([true, ''])
  })
})
