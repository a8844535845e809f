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
const nextTarball = 'packs/podyom-plugin-vologda-1.1.0.tgz'
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
  store = await testDatabase({ seeded: true })
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
const rows = (sql: string) => store.asOwner(sql)
const meeting = '01900000-0000-7000-8000-000000000001'
const fulfilled = () =>
  rows(`select id from core.obligation where fulfilled_type = 'VologdaMeeting'`) as Promise<{ id: string }[]>

/** The plugin of the tutorial as its next version: one more field, and records that fulfil obligations. */
const writeNext = () => {
  const folder = join(copy, 'docs/next/vologda')
  cpSync(join(copy, 'docs/tutorial/vologda'), folder, { recursive: true })
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, file), text.replace(from, to))
  }
  edit(
    'schema.graphql',
    '  "Предмет."',
    '  "Сколько пришло."\n  attendeeCount: Int @field(min: 0)\n  "Предмет."',
  )
  edit(
    'index.ts',
    "  version: '1.0.0',",
    `  version: '1.1.0',
  fulfilments: [{ type: 'VologdaMeeting', title: 'Встреча', needs: 'FIRST', records: async () => [] }],`,
  )
  const migration = join(folder, 'migrations/20261203050000_vologda_attendees')
  mkdirSync(migration)
  writeFileSync(
    join(migration, 'migration.sql'),
    'ALTER TABLE "vologda"."vologda_meeting" ADD COLUMN "attendee_count" INTEGER;\n',
  )
}

describe('a plugin that is packed', () => {
  test(
    'is JavaScript with its contract and migrations, depends on nothing, and is refused where it imports what only this repository has',
    async () => {
      writeNext()
      const [first, next, refused] = await Promise.all([
        podyom('plugin', 'pack', 'docs/tutorial/vologda', 'packs'),
        podyom('plugin', 'pack', 'docs/next/vologda', 'packs'),
        podyom('plugin', 'pack', 'perm', 'packs'),
      ])
      expect(first).toEqual({ output: expect.stringContaining(`Записан ${tarball}`), code: 0 })
      expect(next).toEqual({ output: expect.stringContaining(`Записан ${nextTarball}`), code: 0 })
      expect(refused).toEqual({
        output: expect.stringMatching(/^plugins\/perm\/\S+ импортирует /),
        code: 1,
      })
    },
    processTimeout,
  )
})

describe('a packed plugin', () => {
  test(
    'is installed with its tables after a plan, and served from the package',
    async () => {
      const plan = await podyom('plugin', 'install', tarball)
      expect(plan.output).toContain('Совпадений имён нет.')
      expect(plan.output).toContain('миграции будут применены (1): 20261202050000_vologda_records')
      expect(plan.output).toContain('Чтобы выполнить, повторите команду с --yes.')
      expect(existsSync(join(copy, 'node_modules/podyom-plugin-vologda'))).toBe(false)
      expect((await podyom('plugin', 'install', tarball, '--yes')).code).toBe(0)
      const [list, contract] = await Promise.all([
        podyom('plugin', 'list'),
        podyom('schema', 'print', '--plugins', 'vologda'),
      ])
      expect(list.output).toContain(
        'vologda  включён  пакет node_modules/podyom-plugin-vologda  1.0.0  RU-VLG',
      )
      expect(contract.output).toContain('type VologdaMeeting')
      expect(await rows('select from vologda.vologda_meeting')).toEqual([])
    },
    processTimeout,
  )

  test(
    'is upgraded after a plan that names what the contract and the tables gain, and its rows stay',
    async () => {
      await rows(`
        insert into vologda.vologda_meeting (id, region_id, municipality_id, school_id, met_on, topic, done)
        select '${meeting}', region_id, municipality_id, id, '2022-11-10', 'Дроби', 'Разобрали ошибки.'
        from core.school order by id limit 1`)
      const plan = await podyom('plugin', 'upgrade', nextTarball)
      expect(plan.output).toContain('Плагин vologda: 1.0.0 → 1.1.0')
      expect(plan.output).toMatch(/добавится \(\d+\): .*VologdaMeeting\.attendeeCount/)
      expect(plan.output).not.toContain('исчезнет')
      expect(plan.output).toContain('миграции будут применены (1): 20261203050000_vologda_attendees')
      expect(plan.output).toContain('vologda.vologda_meeting: строк 1')
      expect((await podyom('plugin', 'upgrade', nextTarball, '--yes')).code).toBe(0)
      expect(await rows('select id, topic, attendee_count from vologda.vologda_meeting')).toEqual([
        { id: meeting, topic: 'Дроби', attendee_count: null },
      ])
    },
    processTimeout,
  )

  test(
    'is removed without its tables, which wait for its return, and what its records fulfil stays fulfilled',
    async () => {
      await rows(`
        update core.obligation
        set fulfilled_on = '2022-11-10', fulfilled_type = 'VologdaMeeting', fulfilled_id = '${meeting}'
        where id = (select id from core.obligation where roadmap_id is not null and archived_at is null
          and fulfilled_on is null and waived_on is null order by id limit 1)`)
      const [plan, unsaid] = await Promise.all([
        podyom('plugin', 'remove', 'vologda', '--retain'),
        podyom('plugin', 'remove', 'vologda'),
      ])
      expect(plan.output).toContain('vologda.vologda_meeting: строк 1')
      expect(plan.output).toContain('обязательств исполнено записями плагина: 1')
      expect(unsaid.output).toContain('--retain')
      expect((await podyom('plugin', 'remove', 'vologda', '--retain', '--yes')).code).toBe(0)
      const [status, deployed] = await Promise.all([podyom('migrate', 'status'), podyom('migrate', 'deploy')])
      expect(status.output).toBe('Все миграции применены.\n')
      expect(deployed.output).toBe('Все миграции уже применены.\n')
      expect(await rows('select id from vologda.vologda_meeting')).toEqual([{ id: meeting }])
      expect(await fulfilled()).toHaveLength(1)
      expect((await podyom('plugin', 'install', nextTarball, '--yes')).code).toBe(0)
    },
    processTimeout,
  )

  test(
    'is removed with its tables: readers of the feed get tombstones, and what its records fulfilled is due again',
    async () => {
      const [obligation] = await fulfilled()
      expect((await podyom('plugin', 'remove', 'vologda', '--purge', '--yes')).code).toBe(0)
      expect(await rows(`select from pg_namespace where nspname = 'vologda'`)).toEqual([])
      expect((await podyom('migrate', 'status')).output).toBe('Все миграции применены.\n')
      expect(await fulfilled()).toEqual([])
      expect(
        await rows(`select operation, version from core.change where record_id = '${meeting}' order by seq`),
      ).toEqual([{ operation: 'TOMBSTONE', version: 2 }])
      expect(
        await rows(
          `select action, basis from core.audit_entry where record_id = '${obligation?.id}' order by sequence desc limit 1`,
        ),
      ).toEqual([{ action: 'repairObligations', basis: expect.stringContaining('repair') }])
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
