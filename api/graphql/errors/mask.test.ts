import { afterAll, describe, expect, test, vi } from 'vitest'
import { sql } from '../../data/sql.ts'
import { testingPlugin } from '../../finding/testing.plugin.ts'
import { log } from '../../log/log.ts'
import { moduleOf, type RegionPlugin } from '../../plugin-api.ts'
import { testServer } from '../../testing/server.ts'
import type { Context } from '../context.ts'

const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
afterAll(() => logged.mockRestore())

/** A plugin whose field of a school fails like this. */
const failing = (fail: (context: Context) => Promise<never>): RegionPlugin => ({
  ...testingPlugin,
  module: moduleOf([], {
    School: { testing: (_school: unknown, _args: object, context: Context) => fail(context) },
  }),
})

const servers = {
  'of a statement that is wrong': testServer({
    plugins: [
      failing(async ({ read }) => {
        await read(sql`SELECT secret_column FROM core.person WHERE position = ${'Тайна'}`)
        throw new Error('the statement has passed')
      }),
    ],
  }),
  'that names a file and a password': testServer({
    plugins: [
      failing(async () => {
        throw new Error(`/srv/podyom/api/main.ts: ${['postgresql:', '', 'owner:Тайна@db.test'].join('/')}`)
      }),
    ],
  }),
}

describe.each(Object.entries(servers))('a fault %s', (_, server) => {
  test('is reported by its request id alone: no stack, no statement, no value, no path', async () => {
    const { errors } = await server().ask('{ schools(first: 1) { nodes { testing { name } } } }')
    expect(errors).toEqual([
      {
        message: expect.stringMatching(
          /^Внутренняя ошибка сервера\. Сообщите администратору её номер: [\w-]{36}\.$/,
        ),
        path: ['schools', 'nodes', 0, 'testing'],
        locations: expect.anything(),
        extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) },
      },
    ])
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/Тайна|secret_column|SELECT/)
  })
})
