import type { GraphQLError } from 'graphql'
import { objectIn } from '../file/form.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Mapping } from './header.ts'
import { profiles } from './profile/index.ts'
import type { Profile } from './profile/profile.ts'
import type { ImportRequest } from './run.ts'

/** What the fields of the form say. */
export interface ReadRequest {
  readonly profile: Profile
  readonly request: ImportRequest
  readonly mapping: Mapping
  /** Values of fields for all rows that have none of their own. */
  readonly given: Readonly<Record<string, string>>
}

const modes = ['ROW_BY_ROW', 'ALL_OR_NOTHING']
const own = ['profile', 'mode', 'dryRun', 'sheet', 'columns', 'on', 'reason']

/** Reads the fields of the form; BAD_INPUT for one that nobody knows, so that a misspelt one is not passed over. */
export function readRequest(fields: ReadonlyMap<string, string>): ReadRequest {
  const profile = profiles.find(({ name }) => name === fields.get('profile'))
  if (!profile) {
    const known = profiles.map(({ name, title }) => `${name} – ${title}`).join('; ')
    throw apiError('VALUE_MISSING', `Укажите в поле profile, что в файле: ${known}.`)
  }
  const columns = columnsOf(fields.get('columns'))
  const names = profile.fields.map(({ name }) => name)
  const unknown = [...fields.keys()].find(name => !own.includes(name) && !names.includes(name))
  if (unknown !== undefined) throw unknownField(unknown, [...own, ...names])
  const misplaced = Object.keys(columns).find(name => !names.includes(name))
  if (misplaced !== undefined) throw unknownField(misplaced, names)
  const mode = fields.get('mode') ?? 'ROW_BY_ROW'
  if (!modes.includes(mode))
    throw apiError('FORMAT_INVALID', `Режима ${mode} нет: укажите ${modes.join(' или ')}.`)
  const stated = [...fields].filter(([name, value]) => names.includes(name) && value.trim() !== '')
  const given = { ...profile.defaults, ...Object.fromEntries(stated) }
  return {
    profile,
    given,
    request: {
      isDryRun: isTrue(fields.get('dryRun')),
      isAllOrNothing: mode === 'ALL_OR_NOTHING',
      reason: fields.get('reason')?.trim() || null,
      on: fields.get('on')?.trim() || null,
    },
    mapping: { columns, sheet: fields.get('sheet') ?? null, given: new Set(Object.keys(given)) },
  }
}

const unknownField = (name: string, known: readonly string[]): GraphQLError =>
  apiError('NOT_INCLUDED', `Поля «${name}» нет: исправьте имя. Есть: ${known.join(', ')}.`)

function isTrue(value = 'false'): boolean {
  if (value === 'true' || value === 'false') return value === 'true'
  throw apiError('FORMAT_INVALID', 'В поле dryRun укажите true или false.')
}

const notColumns =
  'Поле columns не читается: передайте объект JSON, где у имени поля – заголовок или буква столбца, например {"code": "C"}.'

function columnsOf(text = '{}'): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(objectIn(text, notColumns)).map(([name, heading]) => {
      if (typeof heading === 'string') return [name, heading] as const
      throw apiError('FORMAT_INVALID', notColumns)
    }),
  )
}
