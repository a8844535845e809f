import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plugins } from '../../plugins/index.ts'

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The plugin's code but for its tests and for what loads its published data. */
const codeOf = (id: string) =>
  globSync(`${id}/*.ts`, { cwd: join(import.meta.dirname, '../../plugins') })
    .filter(path => !/\/(seed|testing[^/]*)\.ts$|\.test\.ts$/.test(path))
    .map(path => textOf(`../../plugins/${path}`))
    .join('\n')

/** The plugins that write at all: a new one begins with reading. */
const writing = plugins
  .map(({ id }) => id)
  .filter(id => textOf(`../../plugins/${id}/schema.graphql`).includes('extend type Mutation'))

describe.each(writing)('what %s keeps', id => {
  test('is written through the API too, and not by the seed alone: give each table a mutation', () => {
    const models = [...textOf(`../../prisma/schema/${id}.prisma`).matchAll(/^model (\w+)/gm)]
    expect(models.length).toBeGreaterThan(0)
    const code = codeOf(id)
    const unwritten = models
      .map(([, model = '']) => model)
      .filter(model => {
        const client = `tx.${model.charAt(0).toLowerCase()}${model.slice(1)}`
        return !new RegExp(`${client}\\.(create|createMany|upsert)\\(`).test(code)
      })
    expect(unwritten).toEqual([])
  })
})
