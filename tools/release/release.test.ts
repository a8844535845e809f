import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPermitted, readLicenses } from './licenses.ts'
import { makeRelease } from './release.ts'

const lockfile = join(import.meta.dirname, '../../package-lock.json')

describe('third-party licences', () => {
  test('are known and permitted: look at a new one and decide', () => {
    expect(readLicenses(lockfile).filter(one => !isPermitted(one))).toEqual([])
  })

  test.each([
    ['MIT', true],
    ['(GPL-3.0 OR MIT)', true],
    ['MIT AND GPL-3.0', false],
    ['AGPL-3.0', false],
    ['MPL-2.0', false],
    ['SEE LICENSE IN LICENSE', false],
    [null, false],
  ])('%s is permitted in a server: %s', (license, expected) => {
    expect(isPermitted({ name: 'some', version: '1.0.0', license, isDevelopment: false })).toBe(expected)
  })
})

describe('a release', () => {
  let folder = ''
  const clone = (name: string) => join(folder, name)
  const git = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Сборка', '-c', 'user.email=build@example.org', ...args], { cwd })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'podyom-release-'))
    mkdirSync(clone('one/api'), { recursive: true })
    writeFileSync(clone('one/package.json'), '{ "name": "podyom", "version": "1.0.0" }')
    writeFileSync(clone('one/package-lock.json'), '{}')
    writeFileSync(clone('one/api/main.ts'), 'export {}\n')
    git(clone('one'), 'init', '-q')
    git(clone('one'), 'add', '-A')
    git(clone('one'), 'commit', '-qm', 'feat: begin')
    git(folder, 'clone', '-q', 'one', 'other')
    for (const file of ['package.json', 'api/main.ts']) utimesSync(clone(`other/${file}`), 1, 1)
    for (const out of ['first', 'second']) mkdirSync(clone(out))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('has the same bytes when it is made again, in another place and later', () => {
    const first = makeRelease(clone('one'), clone('first'))
    const second = makeRelease(clone('other'), clone('second'))
    expect(second.sha256).toBe(first.sha256)
    expect(readFileSync(second.file).equals(readFileSync(first.file))).toBe(true)
    expect(gunzipSync(readFileSync(first.file)).toString('latin1')).toContain('package-lock.json')
    expect(readFileSync(`${first.file}.sha256`, 'utf8')).toContain(first.sha256)
  })

  test('is not made of changes that are not committed', () => {
    writeFileSync(clone('other/api/main.ts'), 'export const changed = 1\n')
    expect(() => makeRelease(clone('other'), clone('second'))).toThrow(/git commit/)
  })
})
