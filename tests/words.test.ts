import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const files = globSync('{api,clients,prisma,tests,tools}/**/*.{ts,graphql,prisma,py}', { cwd: root }).filter(
  file => !/generated|node_modules|^tests\/words\.test\.ts$/.test(file),
)

/** Private words of earlier versions: docs/glossary.md has the standard terms. */
const privateWords = new Set(
  `anew anybody asked babble briefly door farewell heard hears judge judged judges mend mended misfit moored passage
  patience rested resting rests said sight signs somebody sound stand standing stands tally told whatever whoever
  wish wished wishes wrote`.split(/\s+/),
)

/** Technical meanings: to sign in, and the stored names of scope snapshots. */
const allowed =
  /\bsigns in\b|\bchange_?sight\b|\bk\.sight\b|\buser_id, sight\b|\buserId, sight\b|^ +sight +String/gi

const wordsOf = (line: string): readonly string[] =>
  line
    .replace(allowed, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g) ?? []

describe('names, comments and test titles', () => {
  test('are read from many files', () => expect(files.length).toBeGreaterThan(500))

  test('use standard terms and no private words', () => {
    const found = files.flatMap(file =>
      readFileSync(`${root}${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          wordsOf(line)
            .filter(word => privateWords.has(word))
            .map(word => `${file}:${index + 1} ${word}`),
        ),
    )
    expect(found).toEqual([])
  })
})
