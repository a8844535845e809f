import { existsSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { connect } from '../../../api/database/connect.ts'
import { createSchema } from '../../../api/graphql/schema.ts'
import type { RegionPlugin } from '../../../api/plugin-api.ts'
import { repairObligations } from '../../../api/roadmap/repair/repair.ts'
import { readLimits } from '../../../api/server/limits.ts'
import { StartFailure } from '../../../api/server/startup-error.ts'
import { type FoundPlugin, findPlugins, loadPlugin, openConfig } from '../../../plugins/load.ts'
import { registerPublicModule } from '../../../plugins/public-modules.ts'
import { withClient } from '../../../prisma/migrate/client.ts'
import { deploy } from '../../../prisma/migrate/deploy.ts'
import { markRetained } from '../../../prisma/migrate/ledger.ts'
import { ensureApiRole } from '../../../prisma/migrate/role/role.ts'
import { writePluginConfig } from '../../../schema/plugins/config.ts'
import { clashesOf, faultOf, type PlacedPlugin } from '../../plugin/clashes.ts'
import { purgeRows } from '../../plugin/database.ts'
import { describePlan, type PluginPlan, planChange } from '../../plugin/plan.ts'
import { place, unpack } from '../../plugin/tarball.ts'
import { withDatabaseUrl } from '../database.ts'
import { complain, say } from '../output.ts'

const rootUrl = new URL('../../../', import.meta.url)
const root = join(import.meta.dirname, '../../..')

/** Without it a command only tells its plan. */
interface Confirmed {
  readonly yes?: boolean
}

const refuse = (message: string): never => {
  throw new StartFailure('BAD_PLUGIN', message)
}

/** Lends the database's address, or null where nothing is set up yet: a plan then tells no rows. */
const withKnownDatabase = <T>(use: (url: string | null) => Promise<T>): Promise<T> => {
  const { DATABASE_URL, DATA_DIR } = process.env
  const isThere = DATABASE_URL || existsSync(resolve(DATA_DIR || '.data', 'postgres'))
  return isThere ? withDatabaseUrl(use) : use(null)
}

const load = async (found: FoundPlugin): Promise<PlacedPlugin> => {
  registerPublicModule(rootUrl)
  return { folder: found.folder, plugin: await loadPlugin(root, found) }
}

const loadEnabled = async (all: readonly FoundPlugin[]): Promise<readonly PlacedPlugin[]> =>
  Promise.all(all.filter(({ isEnabled }) => isEnabled).map(load))

const find = (id: string): { readonly all: readonly FoundPlugin[]; readonly one: FoundPlugin } => {
  const all = findPlugins(root)
  const one = all.find(found => found.id === id)
  return one
    ? { all, one }
    : refuse(
        `Плагина ${id} нет: исправьте имя. Есть: ${all.map(found => found.id).join(', ') || 'ни одного'}.`,
      )
}

const origins = { FOLDER: 'папка', PACKAGE: 'пакет' } as const

export const listPlugins = async (): Promise<void> => {
  for (const found of findPlugins(root)) {
    const { id, folder, origin, isEnabled } = found
    const state = isEnabled ? 'включён' : 'отключён'
    const about = await load(found).then(
      ({ plugin }) => [plugin.version, plugin.regions.join(' '), plugin.title],
      error => [error instanceof Error ? error.message : String(error)],
    )
    say([id, state, `${origins[origin]} ${folder}`, ...about].join('  '))
  }
}

/** Tells all that is wrong with the installed plugins, and fails if something is. */
export const checkPlugins = async (): Promise<void> => {
  const faults: string[] = []
  const placed: PlacedPlugin[] = []
  for (const found of findPlugins(root).filter(({ isEnabled }) => isEnabled))
    await load(found).then(
      one => placed.push(one),
      error => faults.push(error instanceof Error ? error.message : String(error)),
    )
  faults.push(...clashesOf(root, placed))
  if (faults.length === 0)
    try {
      createSchema(placed.map(({ plugin }) => plugin))
    } catch (error) {
      faults.push(faultOf(error))
    }
  const { disabled, order } = openConfig(root)
  const ids = findPlugins(root).map(({ id }) => id)
  for (const id of [...disabled, ...order].filter(id => !ids.includes(id)))
    faults.push(`Плагина ${id} из podyom.config.json нет: удалите его имя или установите плагин.`)
  await withKnownDatabase(async url => {
    for (const one of placed) {
      const { rows } = await planChange(root, placed, placed, one, {
        url,
        trusted: process.env.TRUSTED_DOCUMENTS,
      })
      if (rows && rows.pending.length > 0)
        faults.push(
          `Миграции плагина ${one.plugin.id} не применены (${rows.pending.join(', ')}): выполните podyom migrate deploy.`,
        )
    }
  })
  if (faults.length === 0)
    return say(`Плагины исправны: ${placed.map(({ plugin }) => plugin.id).join(', ')}.`)
  complain(...faults)
  process.exitCode = 1
}

/** Tells a plan. Gives whether to go on: clashes never, else with `--yes`. */
function confirm(plan: PluginPlan, { yes = false }: Confirmed): boolean {
  say(...describePlan(plan))
  if (plan.clashes.length > 0 && yes) refuse('Ничего не изменено: сначала устраните совпадения имён.')
  if (!yes) say('Ничего не изменено. Чтобы выполнить, повторите команду с --yes.')
  return yes
}

const planned = (
  url: string | null,
  before: readonly PlacedPlugin[],
  after: readonly PlacedPlugin[],
  subject: PlacedPlugin,
) => planChange(root, before, after, subject, { url, trusted: process.env.TRUSTED_DOCUMENTS })

/** Serves a plugin, or stops to serve it; its tables and rows stay. */
export const switchPlugin = async (id: string, isEnabled: boolean, options: Confirmed): Promise<void> => {
  const { all, one } = find(id)
  if (one.isEnabled === isEnabled) return say(`Плагин ${id} уже ${isEnabled ? 'включён' : 'отключён'}.`)
  const before = await loadEnabled(all)
  const subject = await load(one)
  const after = isEnabled ? [...before, subject] : before.filter(({ plugin }) => plugin.id !== id)
  const plan = await withKnownDatabase(url => planned(url, before, after, subject))
  if (!confirm(plan, options)) return
  const { order, disabled } = openConfig(root)
  const others = disabled.filter(name => name !== id)
  writePluginConfig(root, { order, disabled: isEnabled ? others : [...others, id] })
  say(`Плагин ${id} ${isEnabled ? 'включён' : 'отключён'}. Перезапустите сервер.`)
}

/** Installs a packed plugin, or puts another version in place of the installed one, and applies its migrations. */
export const installPlugin = async (file: string, options: Confirmed): Promise<void> => {
  const unpacked = unpack(resolve(file))
  try {
    const { found, name, version } = unpacked
    const all = findPlugins(root)
    const former = all.find(({ id }) => id === found.id)
    if (former?.origin === 'FOLDER')
      refuse(`Плагин ${found.id} уже есть в папке ${former.folder}: удалите её, чтобы установить пакет.`)
    const before = await loadEnabled(all)
    registerPublicModule(rootUrl)
    const plugin: RegionPlugin = await loadPlugin(unpacked.root, found)
    const old = before.find(one => one.plugin.id === found.id)
    // Clashes name files by paths from the root.
    const subject = { folder: join(unpacked.root, found.folder), plugin }
    const after = [...before.filter(one => one !== old), subject]
    say(
      old ? `Плагин ${found.id}: ${old.plugin.version} → ${version}` : `Новый плагин ${found.id} ${version}`,
    )
    await withKnownDatabase(async url => {
      const plan = await planned(url, before, after, subject)
      if (!confirm(plan, options)) return
      const folder = place(root, unpacked)
      if (url) {
        await deploy(url)
        const { advice } = await ensureApiRole(url)
        if (advice) complain(advice)
      }
      say(`Плагин ${found.id} ${version} установлен: ${folder} (${name}). Перезапустите сервер.`)
    })
  } finally {
    unpacked.close()
  }
}

/** Obligations that records of a purged plugin fulfilled are due again; once more changes nothing. */
async function releaseObligations(url: string, plugins: readonly RegionPlugin[]): Promise<void> {
  const { read, transact, close } = await connect(url, { limits: readLimits(process.env) })
  try {
    const { fulfilled } = await repairObligations({ read, transact, plugins }, true)
    if (fulfilled > 0)
      say(`Снова не исполнены обязательства, записи об исполнении которых удалены: ${fulfilled}.`)
  } finally {
    await close()
  }
}

/** Removes a plugin from an installation; its tables stay, or go with all rows. */
export const removePlugin = async (
  id: string,
  {
    retain = false,
    purge = false,
    ...options
  }: Confirmed & { readonly retain?: boolean; readonly purge?: boolean },
): Promise<void> => {
  if (retain === purge)
    refuse(
      'Укажите, что будет с данными плагина: --retain – таблицы остаются, --purge – удаляются со всеми строками.',
    )
  const { all, one } = find(id)
  if (existsSync(join(root, `prisma/schema/${id}.prisma`)))
    refuse(
      `Таблицы плагина ${id} описаны в prisma/schema/${id}.prisma: удалите плагин по docs/ru/guides/new-plugin.md или отключите его: podyom plugin disable ${id}.`,
    )
  const enabled = await loadEnabled(all)
  const subject = await load(one)
  const after = enabled.filter(({ plugin }) => plugin.id !== id)
  await withKnownDatabase(async url => {
    const plan = await planned(url, enabled, after, subject)
    say(
      purge
        ? 'Таблицы плагина и все их строки будут удалены безвозвратно, обязательства станут неисполненными.'
        : 'Таблицы плагина и их строки останутся, исполненные обязательства останутся исполненными.',
    )
    if (!confirm(plan, options)) return
    const applied = plan.rows?.applied ?? []
    const codes = Object.keys(subject.plugin.findings)
    const { tables } = subject.plugin.module
    if (url)
      await withClient(url, client =>
        purge ? purgeRows(client, { id, codes, applied, tables }) : markRetained(client, applied),
      )
    if (url && purge)
      await releaseObligations(
        url,
        after.map(({ plugin }) => plugin),
      )
    rmSync(join(root, one.folder), { recursive: true, force: true })
    if (one.origin === 'FOLDER') rmSync(join(root, 'clients', id), { recursive: true, force: true })
    const { order, disabled } = openConfig(root)
    const without = (names: readonly string[]) => names.filter(name => name !== id)
    if ([...order, ...disabled].includes(id))
      writePluginConfig(root, { order: without(order), disabled: without(disabled) })
    say(
      `Плагин ${id} удалён (${basename(one.folder)}). Перезапустите сервер.`,
      ...(one.origin === 'FOLDER'
        ? ['Дальше: npm run generate, npm run docs, npx podyom schema publish.']
        : []),
    )
  })
}
