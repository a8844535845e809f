import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pages, readThreats, type Threat } from '../tools/attack/threats.ts'
import { scenarios } from '../tools/chaos/scenarios/index.ts'

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

/** What a test file calls its tests and groups. */
const titlesOf = (file: string): ReadonlySet<string> =>
  new Set(
    [...read(file).matchAll(/(?:\b(?:test|describe)|\))\(\s*(['"`])(.*?)\1/g)].map(
      ([, , title = '']) => title,
    ),
  )

const english = readThreats(pages.en)

describe('the table of threats', () => {
  test.each(english.map(row => [row.threat, row] as const))(
    'names a defence and a test that exist: %s',
    (_, row) => {
      expect(row.files.filter(file => !existsSync(new URL(file, root)))).toEqual([])
      expect(row.files).not.toEqual([])
      expect(row.tests.filter(([file, title]) => !titlesOf(file).has(title))).toEqual([])
      expect(row.tests).not.toEqual([])
    },
  )

  test('has the same rows in both languages', () => {
    const bare = ({ files, tests, scenarios }: Threat) => ({ files, tests, scenarios })
    expect(readThreats(pages.ru).map(bare)).toEqual(english.map(bare))
    expect(english.length).toBeGreaterThan(40)
  })

  test('names every chaos scenario', () => {
    expect(english.flatMap(row => row.scenarios).toSorted()).toEqual(Object.keys(scenarios).toSorted())
  })
})
