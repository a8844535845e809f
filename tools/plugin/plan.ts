import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { createSchema } from '../../api/graphql/schema.ts'
import type { RegionPlugin } from '../../api/plugin-api.ts'
import { withClient } from '../../prisma/migrate/client.ts'
import { clashesOf, faultOf, type PlacedPlugin } from './clashes.ts'
import { type PluginRows, pluginRows } from './database.ts'
import {
  type BrokenDocument,
  brokenDocuments,
  type ContractDifference,
  contractDifference,
} from './difference.ts'

/** What a change of the set of plugins would do. */
export interface PluginPlan {
  readonly clashes: readonly string[]
  readonly difference: ContractDifference | null
  readonly broken: readonly BrokenDocument[]
  /** Null where there is no database to look at. */
  readonly rows: PluginRows | null
}

/** The documents that clients have stored: those of the shipped clients, and what TRUSTED_DOCUMENTS names. */
export function storedDocuments(
  root: string,
  trusted: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const shipped = globSync('clients/*/generated/persisted-documents.json', { cwd: root }).map(file =>
    join(root, file),
  )
  const named = (trusted ?? '')
    .split(',')
    .map(one => one.trim())
    .filter(Boolean)
  return new Map(
    [...new Set([...shipped, ...named])]
      .sort()
      .map(file => [relative(root, file), Object.values<string>(JSON.parse(readFileSync(file, 'utf8')))]),
  )
}

const plugins = (placed: readonly PlacedPlugin[]): readonly RegionPlugin[] =>
  placed.map(({ plugin }) => plugin)

/** The contract of these plugins, or why there is none. */
function contractOf(placed: readonly PlacedPlugin[]): GraphQLSchema | string {
  try {
    return createSchema(plugins(placed))
  } catch (error) {
    return faultOf(error)
  }
}

/** Looks at everything that a change touches, and changes nothing. */
export async function planChange(
  root: string,
  before: readonly PlacedPlugin[],
  after: readonly PlacedPlugin[],
  subject: PlacedPlugin,
  { url, trusted }: { readonly url: string | null; readonly trusted: string | undefined },
): Promise<PluginPlan> {
  const clashes = clashesOf(root, after)
  const old = contractOf(before)
  const now = clashes.length > 0 ? 'clash' : contractOf(after)
  const faults = clashes.length === 0 && typeof now === 'string' ? [now] : []
  const isComparable = typeof old !== 'string' && typeof now !== 'string'
  const { id, findings, fulfilments = [], sdl } = subject.plugin
  return {
    clashes: [...clashes, ...faults],
    difference: isComparable ? contractDifference(old, now) : null,
    broken: isComparable ? brokenDocuments(storedDocuments(root, trusted), old, now) : [],
    rows:
      url === null
        ? null
        : await withClient(url, client =>
            pluginRows(client, {
              id,
              codes: Object.keys(findings),
              types: fulfilments.map(({ type }) => type),
              folder: new URL('./migrations/', sdl),
            }),
          ),
  }
}

const some = (label: string, names: readonly string[], most = 12): readonly string[] => {
  if (names.length === 0) return []
  const rest = names.length > most ? ` и ещё ${names.length - most}` : ''
  return [`  ${label} (${names.length}): ${names.slice(0, most).join(', ')}${rest}`]
}

/** A plan in Russian lines. */
export const describePlan = ({ clashes, difference, broken, rows }: PluginPlan): readonly string[] => [
  ...(clashes.length > 0
    ? ['Совпадения имён:', ...clashes.map(one => `  ${one}`)]
    : ['Совпадений имён нет.']),
  ...(difference
    ? [
        'Контракт:',
        ...some('добавится', difference.added),
        ...some('исчезнет', difference.removed),
        ...some('изменится', difference.changed),
        ...(Object.values(difference).every(({ length }) => length === 0) ? ['  не изменится'] : []),
      ]
    : []),
  ...(rows
    ? [
        'База данных:',
        ...some('миграции будут применены', rows.pending),
        ...some('миграции применены', rows.applied),
        ...rows.tables.map(({ name, rows }) => `  ${name}: строк ${rows}`),
        `  замечаний правил: ${rows.findings}`,
        ...(rows.fulfilled > 0 ? [`  обязательств исполнено записями плагина: ${rows.fulfilled}`] : []),
      ]
    : ['База данных не указана (DATABASE_URL, DATA_DIR): строки не посчитаны.']),
  ...(broken.length > 0
    ? [
        `Перестанут выполняться сохранённые запросы (${broken.length}):`,
        ...broken
          .slice(0, 20)
          .map(({ manifest, operation, reason }) => `  ${operation} (${manifest}): ${reason}`),
      ]
    : ['Сохранённые запросы клиентов выполняются по-прежнему.']),
]
