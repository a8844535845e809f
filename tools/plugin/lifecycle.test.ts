import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'

const repository = join(import.meta.dirname, '../..')
const aside = ['node_modules', '.git', '.data', '.cache', 'coverage', 'images']
const tarball = 'packs/podyom-plugin-vologda-1.0.0.tgz'
/** Each test starts several processes. */
const processTimeout = 900_000
let copy = ''
let store: TestDatabase

/** An installation of its own, whose packages are those of the repository; another one may be added. */
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'podyom-lifecycle-'))
  cpSync(repository, copy, { recursive: true, filter: from => !aside.includes(basename(from)) })
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(repository, 'node_modules')))
    symlinkSync(join(repository, 'node_modules', name), join(copy, 'node_modules', name))
  store = await testDatabase({ seeded: false })
})
afterAll(async () => {
  rmSync(copy, { recursive: true })
  await store.close()
})

const podyom = (...args: readonly string[]) => {
  const { HOME, NODE_COMPILE_CACHE, PATH } = process.env
  const env = { HOME, NODE_COMPILE_CACHE, PATH, NO_COLOR: '1', DATABASE_URL: store.url }
  return new Promise<{ output: string; code: number }>(done =>
    execFile(process.execPath, ['tools/cli/podyom.ts', ...args], { cwd: copy, env }, (error, out, err) =>
      done({ output: `${out}${err}`, code: error ? 1 : 0 }),
    ),
  )
}
const rows = async (sql: string) => (await store.pool.query(sql)).rows

describe('a plugin that is packed', () => {
  test(
    'is JavaScript with its contract and migrations, and depends on nothing',
    async () => {
      const { output, code } = await podyom('plugin', 'pack', 'docs/tutorial/vologda', 'packs')
      expect([output, code]).toEqual([expect.stringContaining(`Записан ${tarball}`), 0])
    },
    processTimeout,
  )

  test(
    'is refused where it imports what only this repository has',
    async () => {
      const { output, code } = await podyom('plugin', 'pack', 'perm', 'packs')
      expect([output, code]).toEqual([expect.stringMatching(/^plugins\/perm\/\S+ импортирует /), 1])
    },
    processTimeout,
  )
})

describe('a packed plugin', () => {
  test(
    'is installed with its tables after a plan, and served from the package',
    async () => {
      const plan = await podyom('plugin', 'install', tarball)
      expect(plan.output).toContain('Столкновений нет.')
      expect(plan.output).toContain('миграции будут применены (1): 20261202050000_vologda_records')
      expect(plan.output).toContain('Чтобы выполнить, повторите команду с --yes.')
      expect(existsSync(join(copy, 'node_modules/podyom-plugin-vologda'))).toBe(false)
      expect((await podyom('plugin', 'install', tarball, '--yes')).code).toBe(0)
      expect((await podyom('plugin', 'list')).output).toContain(
        'vologda  включён  пакет node_modules/podyom-plugin-vologda  1.0.0  RU-VLG',
      )
      expect((await podyom('schema', 'print', '--plugins', 'vologda')).output).toContain(
        'type VologdaMeeting',
      )
      expect(await rows('select from vologda.vologda_meeting')).toEqual([])
    },
    processTimeout,
  )

  test(
    'is removed without its tables, which wait for its return, and the database stays in order',
    async () => {
      const plan = await podyom('plugin', 'remove', 'vologda', '--retain')
      expect(plan.output).toContain('vologda.vologda_meeting: строк 0')
      expect((await podyom('plugin', 'remove', 'vologda')).output).toContain('--retain')
      expect((await podyom('plugin', 'remove', 'vologda', '--retain', '--yes')).code).toBe(0)
      expect((await podyom('migrate', 'status')).output).toBe('Все миграции применены.\n')
      expect((await podyom('migrate', 'deploy')).output).toBe('Все миграции уже применены.\n')
      expect(await rows('select from vologda.vologda_meeting')).toEqual([])
      expect((await podyom('plugin', 'install', tarball, '--yes')).code).toBe(0)
    },
    processTimeout,
  )

  test(
    'is removed with its tables',
    async () => {
      expect((await podyom('plugin', 'remove', 'vologda', '--purge', '--yes')).code).toBe(0)
      expect(await rows(`select from pg_namespace where nspname = 'vologda'`)).toEqual([])
      expect((await podyom('migrate', 'status')).output).toBe('Все миграции применены.\n')
    },
    processTimeout,
  )
})

describe('a plugin of a folder', () => {
  test(
    'is disabled and enabled by the configuration, after a plan that names the requests that break',
    async () => {
      const { output } = await podyom('plugin', 'disable', 'perm', '--yes')
      expect(output).toMatch(/исчезнет \(\d+\): .*Municipality\.perm/)
      expect(output).toContain('PermSchools (clients/perm/generated/persisted-documents.json)')
      const config = () => JSON.parse(readFileSync(join(copy, 'podyom.config.json'), 'utf8')).plugins.disabled
      expect(config()).toEqual(['perm'])
      expect((await podyom('schema', 'print')).output).not.toContain('PermConcept')
      expect((await podyom('plugin', 'enable', 'perm', '--yes')).code).toBe(0)
      expect(config()).toEqual([])
    },
    processTimeout,
  )

  test(
    'that claims what another has is reported with both and their lines, and is not enabled',
    async () => {
      const folder = join(copy, 'plugins/twin')
      mkdirSync(folder)
      writeFileSync(join(folder, 'schema.graphql'), '"Проект."\nenum PermProject {\n  "Один"\n  ONE\n}\n')
      writeFileSync(
        join(folder, 'index.ts'),
        `import { definePlugin } from '../../api/plugin-api.ts'
import { policy } from '../perm/policy.ts'
export const twin = definePlugin({
  id: 'twin', title: 'Двойник', regions: ['RU-PER'], version: '1.0.0', core: '^2', policy, rules: [],
  sdl: new URL('./schema.graphql', import.meta.url),
})
`,
      )
      const { output, code } = await podyom('plugin', 'doctor')
      expect(output).toMatch(
        /^Имя контракта PermProject есть дважды: perm \(plugins\/perm\/schema\.graphql:\d+\) и twin \(plugins\/twin\/schema\.graphql:1\)\.$/m,
      )
      expect(output).toContain('Регион RU-PER есть дважды: perm (plugins/perm) и twin (plugins/twin).')
      expect(code).toBe(1)
      rmSync(folder, { recursive: true })
      expect(await podyom('plugin', 'doctor')).toMatchObject({
        output: 'Плагины исправны: oryol, ivanovo, perm.\n',
      })
    },
    processTimeout,
  )
})
