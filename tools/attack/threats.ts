import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

/** A row of the table of threats. */
export interface Threat {
  readonly threat: string
  /** What the platform does against it, as a sentence. */
  readonly defence: string
  readonly files: readonly string[]
  readonly tests: readonly (readonly [file: string, title: string])[]
  readonly scenarios: readonly string[]
}

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The page of threats in each language. */
export const pages = { en: 'docs/security/threats.md', ru: 'docs/ru/security/threats.md' } as const

/** The rows of a page; links become paths from the root of the repository. */
export const readThreats = (page: string): readonly Threat[] =>
  readFileSync(join(root, page), 'utf8')
    .split('\n')
    .filter(line => /^\| (?!---|Threat|Угроза)/.test(line))
    .map(line => {
      const [threat = '', defence = '', proof = ''] = line
        .split(' | ')
        .map(cell => cell.replace(/^\| | \|$/g, ''))
      return {
        threat,
        defence: defence.replace(/(: |, )?\[[^\]]+\]\([^)]+\)/g, ''),
        files: [...defence.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => join(dirname(page), link)),
        tests: [...proof.matchAll(/\]\(([^)]+)\) “(.*?)”/g)].map(
          ([, link = '', title = '']) => [join(dirname(page), link), title] as const,
        ),
        scenarios: [...proof.matchAll(/`npx podyom chaos (\S+)`/g)].map(([, name = '']) => name),
      }
    })

/** A pattern of the names that a test's title gets: titles have places for values. */
export const titlePattern = (title: string): string =>
  title
    .split(/%[sdifjo]|\$\{[^}]*\}|\$[\w.]+/)
    .map(text => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('.*')
