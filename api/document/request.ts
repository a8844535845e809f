import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { objectIn } from '../file/form.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { globalId, readId } from '../graphql/global-id.ts'
import type { Owner } from '../roadmap/draft/draft.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import type { Stated } from './reading/head.ts'
import { partyTypeOf } from './reading/parties.ts'

/** What the fields of the form say. */
export interface DraftRequest extends Stated {
  readonly owner: string
  /** The parties that the caller has found for names of the document. */
  readonly parties: ReadonlyMap<string, string>
}

const own = ['owner', 'title', 'start', 'end', 'parties']

/** Reads the fields of the form; BAD_INPUT for one that nobody knows, so that a misspelt one is not passed over. */
export function readDraftRequest(fields: ReadonlyMap<string, string>): DraftRequest {
  const unknown = [...fields.keys()].find(name => !own.includes(name))
  if (unknown !== undefined)
    throw apiError('NOT_INCLUDED', `Поля «${unknown}» нет: исправьте имя. Есть: ${own.join(', ')}.`)
  const textOf = (name: string) => fields.get(name)?.trim() || null
  const owner = textOf('owner')
  if (owner === null)
    throw apiError(
      'VALUE_MISSING',
      'Укажите в поле owner, чья это дорожная карта: ключ (key) или идентификатор региона, муниципального образования или школы.',
    )
  const [title, start, end] = [textOf('title'), textOf('start'), textOf('end')]
  return { owner, title, start, end, parties: partiesOf(fields.get('parties')) }
}

const notParties =
  'Поле parties не читается: передайте объект JSON, где у названия из документа – идентификатор ответственного (id).'

function partiesOf(text = '{}'): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(objectIn(text, notParties)).map(([name, id]) => {
      if (typeof id === 'string' && partyTypeOf(id)) return [name, id] as const
      throw apiError('FORMAT_INVALID', notParties)
    }),
  )
}

/** The owner that a key or an id names, with its place; NOT_FOUND if the caller does not see it. */
export async function ownerOf(
  { read, viewer }: Context,
  name: string,
): Promise<{ readonly id: string; readonly owner: Owner }> {
  const found = await read<Owner & { readonly id: string; readonly type: string }>(sql`
    select 'School' as type, t.id, 'SCHOOL' as level, t.region_id as "regionId", t.municipality_id as "municipalityId",
      t.id as "schoolId" from ${schools.name} t where ${named(name, 'School')} and ${visible(viewer, schools)}
    union all
    select 'Municipality', t.id, 'MUNICIPAL', t.region_id, t.id, null from ${municipalities.name} t
    where ${named(name, 'Municipality')} and ${visible(viewer, municipalities)}
    union all
    select 'Region', t.id, 'REGIONAL', t.id, null, null from ${regions.name} t
    where ${named(name, 'Region')} and ${visible(viewer, regions)} limit 1`)
  const [first] = found
  if (!first) throw apiError('NOT_FOUND', 'Владелец дорожной карты не найден: проверьте поле owner.')
  const { id, type, ...owner } = first
  return { id: globalId(type, id), owner }
}

function named(name: string, type: string) {
  const id = readId(name)
  const column = type === 'Region' ? sql`t.code` : sql`t.key`
  return id
    ? sql`${id.type === type} and t.id = ${id.id}::uuid and t.archived_at is null`
    : sql`${column} = ${name} and t.archived_at is null`
}
