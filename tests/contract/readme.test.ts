import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createSchema } from '../../api/graphql/schema.ts'
import { plugins } from '../../plugins/index.ts'

const core = createSchema([]).getMutationType()?.getFields() ?? {}

describe.each(plugins.map(plugin => [plugin.id, plugin] as const))('the README of %s', (id, plugin) => {
  const readme = readFileSync(new URL(`../../plugins/${id}/README.md`, import.meta.url), 'utf8')
  const named = (pattern: RegExp) => [...new Set(readme.match(pattern))].toSorted()

  test('names no finding that is not declared, and says where all of them are listed', () => {
    const codes = named(new RegExp(`\\b${id.toUpperCase()}_[A-Z_]+`, 'g'))
    expect(codes.filter(code => !(code in plugin.findings))).toEqual([])
    expect(readme).toContain(`docs/reference/findings.md#${id}`)
  })

  test('names every mutation', () => {
    const own = Object.keys(createSchema([plugin]).getMutationType()?.getFields() ?? {})
    expect(own.filter(name => !(name in core) && !readme.includes(`\`${name}\``))).toEqual([])
  })
})
