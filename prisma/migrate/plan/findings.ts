import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Migration } from '../directory.ts'

/** What the linter of migrations says of a line. */
export interface LintFinding {
  readonly line: number
  readonly rule: string
  readonly message: string
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const squawk = join(root, 'node_modules/.bin/squawk')

const report = z.array(z.object({ line: z.int(), rule_name: z.string(), message: z.string() }))

/** The findings of squawk by the name of a migration; null where it is not installed, as in a production image. */
export async function lint(
  migrations: readonly Migration[],
): Promise<ReadonlyMap<string, readonly LintFinding[]> | null> {
  if (!existsSync(squawk)) return null
  const folder = await mkdtemp(join(tmpdir(), 'podyom-lint-'))
  try {
    const found = new Map<string, readonly LintFinding[]>()
    for (const { name, sql } of migrations) {
      const file = join(folder, 'migration.sql')
      await writeFile(file, sql)
      const findings = report.parse(JSON.parse(await run(['--reporter', 'json', file])))
      found.set(
        name,
        // Squawk counts lines from zero.
        findings.map(({ line, rule_name: rule, message }) => ({ line: line + 1, rule, message })),
      )
    }
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Squawk ends with code 1 where it finds something. Its configuration is in the root of the project. */
const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(squawk, args, { cwd: root }, (error, stdout) => {
      if (error && stdout === '') reject(error)
      else resolve(stdout)
    })
  })
