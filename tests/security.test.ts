import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../tools/chaos/scenarios/index.ts'

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

interface Row {
  readonly threat: string
  readonly files: readonly string[]
  readonly tests: readonly (readonly [file: string, title: string])[]
  readonly scenarios: readonly string[]
}

/** The rows of a page; links become paths from the root of the repository. */
const rowsOf = (page: string): readonly Row[] =>
  read(page)
    .split('\n')
    .filter(line => /^\| (?!---|Threat|Угроза)/.test(line))
    .map(line => {
      const [threat = '', defence = '', proof = ''] = line
        .split(' | ')
        .map(cell => cell.replace(/^\| | \|$/g, ''))
      return {
        threat,
        files: [...defence.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => join(dirname(page), link)),
        tests: [...proof.matchAll(/\]\(([^)]+)\) “(.*?)”/g)].map(
          ([, link = '', title = '']) => [join(dirname(page), link), title] as const,
        ),
        scenarios: [...proof.matchAll(/`npx podyom chaos (\S+)`/g)].map(([, name = '']) => name),
      }
    })

/** What a test file calls its tests and groups. */
const titlesOf = (file: string): ReadonlySet<string> =>
  new Set(
    [...read(file).matchAll(/(?:\b(?:test|describe)|\))\(\s*(['"`])(.*?)\1/g)].map(
      ([, , title = '']) => title,
    ),
  )

const english = rowsOf('docs/security/threats.md')

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
    const bare = ({ files, tests, scenarios }: Row) => ({ files, tests, scenarios })
    expect(rowsOf('docs/ru/security/threats.md').map(bare)).toEqual(english.map(bare))
    expect(english.length).toBeGreaterThan(40)
  })

  test('names every chaos scenario', () => {
    expect(english.flatMap(row => row.scenarios).toSorted()).toEqual(Object.keys(scenarios).toSorted())
  })
})
