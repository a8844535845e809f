import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPackages } from './packages.ts'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
let folder = ''
const at = (...path: string[]) => join(folder, ...path)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podyom-packages-'))
  buildPackages(at('dist'))
  for (const file of await readdir(at('dist'))) {
    const target = at('app/node_modules/@podyom', file.replace(/^podyom-|\.tgz$/g, ''))
    await mkdir(target, { recursive: true })
    await run('tar', ['-xzf', at('dist', file), '--strip-components=1', '-C', target])
  }
  // What the packages depend on, as npm would place it.
  for (const name of ['@urql', '@0no-co', 'wonka', 'urql', 'react', 'csstype'])
    await symlink(join(root, 'node_modules', name), at('app/node_modules', name))
  await mkdir(at('app/node_modules/@types'))
  await symlink(join(root, 'node_modules/@types/react'), at('app/node_modules/@types/react'))
  await writeFile(at('app/package.json'), '{ "type": "module" }')
})
afterAll(() => rm(folder, { recursive: true }))

const page = `
import { createClient } from '@podyom/client'
import { createReactClient } from '@podyom/react'
import { SchoolsDocument } from '@podyom/oryol'
import { possibleTypes } from '@podyom/oryol/possible-types'
import { ObligationStateLabels, OryolSubjectLabels } from '@podyom/oryol/labels'

export const names = async (): Promise<readonly string[]> => {
  const { data } = await createClient({ url: 'http://localhost' }).ask(SchoolsDocument, { first: 2 })
  return data?.schools.nodes.map(school => school.shortName) ?? []
}
export const client = createReactClient({ url: 'http://localhost/graphql', possibleTypes, lists: ['schools'] })
console.log(ObligationStateLabels.OVERDUE.ru.shortLabel, Object.keys(OryolSubjectLabels).length > 0)
`

describe('the packages for front ends', () => {
  test('are one of the client, of React, of the core and of each plugin', async () => {
    expect((await readdir(at('dist'))).sort()).toEqual([
      'create-podyom-app.tgz',
      ...['client', 'core', 'ivanovo', 'oryol', 'perm', 'react'].map(id => `podyom-${id}.tgz`),
    ])
  })

  test('are typed, and run where only they are installed', async () => {
    await writeFile(at('app/page.ts'), page)
    const settings = [
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--strict',
      '--noEmit',
      '--skipLibCheck',
      'false',
    ]
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const checked = await run(process.execPath, [tsc, ...settings, 'page.ts'], { cwd: at('app') }).catch(
      ({ stdout }) => ({ stdout }),
    )
    expect(checked.stdout).toBe('')
    expect((await run(process.execPath, ['page.ts'], { cwd: at('app') })).stdout).toBe('Просрочено true\n')
  })

  test('refuse a misspelt field at compile time', async () => {
    await writeFile(at('app/wrong.ts'), page.replace('school.shortName', 'school.shotName'))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const settings = ['--module', 'nodenext', '--target', 'es2024', '--strict', '--noEmit', '--skipLibCheck']
    const { stdout } = await run(process.execPath, [tsc, ...settings, 'wrong.ts'], { cwd: at('app') }).catch(
      failure => failure,
    )
    expect(stdout).toContain("Property 'shotName' does not exist")
  })
})
