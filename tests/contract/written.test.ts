import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plugins } from '../../plugins/index.ts'

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The plugin's code but for its tests and for what loads its published data. */
const codeOf = (id: string) =>
  globSync(`${id}/**/*.ts`, { cwd: join(import.meta.dirname, '../../plugins') })
    .filter(path => !/\/(seed|generated)\/|\/testing[^/]*\.ts$|\.test\.ts$/.test(path))
    .map(path => textOf(`../../plugins/${path}`))
    .join('\n')

/** A table in the hands of what writes it; a list that is saved whole names its own. */
const writing =
  /(?:\b(?:create|upsert|lockForUpsert|lockForUpsertById|insertRows|upsertRows|saveLists)\(\s*work,|\btable:)\s*(\w+)/g

/** The plugins that write at all: a new one begins with reading. */
const writers = plugins
  .map(({ id }) => id)
  .filter(id => textOf(`../../plugins/${id}/schema.graphql`).includes('extend type Mutation'))

describe.each(writers)('every table of %s', id => {
  test('is written by a mutation and not only by the seed', () => {
    const models = [...textOf(`../../prisma/schema/${id}.prisma`).matchAll(/^model (\w+)/gm)]
    expect(models.length).toBeGreaterThan(0)
    const code = codeOf(id)
    const constOf = new Map(
      [...code.matchAll(/(\w+) = (?:{\s*\.{3})?\w+<.*>\([^)]*Prisma\.(\w+)ScalarFieldEnum/g)].map(
        ([, name, model]) => [model, name],
      ),
    )
    const written = [...code.matchAll(writing)].map(([, table]) => table)
    const unwritten = models
      .map(([, model = '']) => model)
      .filter(model => !written.includes(constOf.get(model)))
    expect(unwritten).toEqual([])
  })
})
