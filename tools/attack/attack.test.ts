import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Results } from './results.ts'
import { pages, readThreats, type Threat, titlePattern } from './threats.ts'
import { type Outcome, verdictOf } from './verdict.ts'

const podyom = fileURLToPath(new URL('../cli/podyom.ts', import.meta.url))
const attack = (...words: readonly string[]) =>
  new Promise<{ readonly code: number; readonly out: string; readonly error: string }>(resolve => {
    const child = execFile(process.execPath, [podyom, 'attack', ...words], (_, out, error) =>
      resolve({ code: child.exitCode ?? 1, out, error }),
    )
  })

const threat: Threat = {
  threat: 'Guessing',
  defence: 'Refused',
  files: [],
  tests: [
    ['a.test.ts', 'is refused: %s'],
    ['b.test.ts', 'stays as it was'],
  ],
  scenarios: [],
}
const outcome = (file: string, name: string, state: Outcome['state']): Outcome => ({
  file,
  name,
  state,
  message: state === 'failed' ? 'expected 1 to be 2' : null,
})
const good = [
  outcome('a.test.ts', 'a guess > is refused: a word', 'passed'),
  outcome('a.test.ts', 'a guess > is refused: a number', 'passed'),
  outcome('b.test.ts', 'a record > stays as it was', 'passed'),
]

describe('an attack', () => {
  test('is held off where each of its tests was run and passed', () => {
    const { kept, attempts } = verdictOf(threat, good)
    expect(kept).toBe(true)
    expect(attempts.map(({ tried, passed }) => [tried, passed])).toEqual([
      [2, 2],
      [1, 1],
    ])
  })

  test.each([
    ['failed', [...good, outcome('a.test.ts', 'is refused: a list', 'failed')]],
    ['was skipped', [...good, outcome('b.test.ts', 'stays as it was', 'skipped')]],
    ['was not run', good.slice(0, 2)],
    ['was run in another file', [...good.slice(0, 2), outcome('c.test.ts', 'stays as it was', 'passed')]],
  ])('is not held off where one of its tests %s', (_, outcomes) => {
    expect(verdictOf(threat, outcomes).kept).toBe(false)
  })

  test('is known by a title whose values are not written down', () => {
    const pattern = new RegExp(titlePattern('ends with one sentence: «… $words …» (%s)'))
    expect(pattern.test('ends with one sentence: «… no key …» (twice)')).toBe(true)
    expect(pattern.test('ends with two sentences')).toBe(false)
  })

  test('of the pages says what is expected without its links', () => {
    for (const page of Object.values(pages))
      for (const { defence } of readThreats(page)) expect(defence).toMatch(/^[^[\]]{10,}$/)
  })
})

describe('the results of a run', () => {
  const later: Threat = { ...threat, threat: 'Flooding', tests: [['c.test.ts', 'is refused']] }
  test('decides about a threat when the last of its files is done, and those that never ran at the end alone', () => {
    const printed: [string, boolean][] = []
    const results = new Results(
      [threat, later],
      ({ threat: one, kept }) => void printed.push([one.threat, kept]),
    )
    for (const one of good) results.take({ outcome: one })
    results.take({ done: 'a.test.ts', failure: null })
    expect(printed).toEqual([])
    results.take({ done: 'b.test.ts', failure: null })
    expect([printed, results.open, results.failed]).toEqual([[['Guessing', true]], 1, 0])
    results.end()
    expect(printed.at(-1)).toEqual(['Flooding', false])
    expect([results.open, results.failed]).toEqual([0, 1])
  })
})

describe('the command', () => {
  test('refuses words that no threat has', async () => {
    const { code, error } = await attack('землетрясение')
    expect(code).toBe(1)
    expect(error).toContain('Угроз с этими словами нет.')
  })
})
