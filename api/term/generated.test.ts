import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { expandTerm } from './expand.ts'
import { parseTerm } from './parse.ts'
import type { Period } from './term.ts'
import { official, spoilt } from './testing.grammar.ts'
import { lengthsOfTime } from './testing.ranges.ts'

/** The same commit gives the same answer; FC_SEED=… looks at other texts. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2024) })
afterAll(() => fc.resetConfigureGlobal())

const period: Period = {
  ...{ start: '2024-01-01', end: '2024-12-31' },
  ...{ yearStart: '2024-01-01', yearEnd: '2024-12-31' },
}

describe('official phrases of a grammar apart from the parser', () => {
  it('are read as officials mean them', () => {
    fc.assert(
      fc.property(official, ({ text, ends }) => {
        const term = parseTerm(text, period)
        const due = expandTerm(term, period, { checkpoints: [] })
        expect([term.resolution, term.unread, due.map(one => one.end)]).toEqual(['RESOLVED', [], ends])
      }),
      { numRuns: 3000 },
    )
  })

  it('count days from an event in every spelling', () => {
    fc.assert(
      fc.property(lengthsOfTime, ({ text, offset }) => {
        expect(parseTerm(text, period)).toMatchObject({ kind: 'RELATIVE', offset, unread: [] })
      }),
    )
  })

  it('are never resolved with a word that has no place in them, and quote it', () => {
    fc.assert(
      fc.property(spoilt, ({ text, word }) => {
        const term = parseTerm(text, period)
        expect(term.resolution).not.toBe('RESOLVED')
        if (term.resolution !== 'EXTERNAL') expect(term.unread.map(one => one.text).join(' ')).toContain(word)
      }),
      { numRuns: 3000 },
    )
  })
})
