import { type Place, placesOf } from '../access/matrix.ts'
import type { Viewer } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { defaultPage, largestPage } from '../data/window.ts'
import { column } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { globalId, readId } from '../graphql/global-id.ts'
import { findNode } from '../graphql/node.ts'
import { readAuditCursor, writeAuditCursor } from './cursor.ts'
import { type AuditEntryRow, columns } from './table.ts'

/** A page of the audit log, the latest first. */
export interface AuditPage {
  readonly entries: readonly AuditEntryRow[]
  readonly next: string | null
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

async function read(
  context: Context,
  record: string | null | undefined,
  before: string | null | undefined,
  first: number,
): Promise<AuditPage> {
  if (first < 1 || first > largestPage)
    throw apiError('PAGE_SIZE_INVALID', `Число записей (first): от 1 до ${largestPage}.`)
  const cipher = await context.cipher()
  const end = readAuditCursor(cipher, before, 'before')
  const about = record == null ? undefined : readId(record)
  if (about === null)
    throw apiError('ID_INVALID', 'Идентификатор record указан неверно: передайте значение поля id записи.')
  const where = [
    ...(about ? [sql`t.record_type = ${about.type} and t.record_id = ${about.id}::uuid`] : []),
    ...(end !== null ? [sql`t.sequence < ${end}::bigint`] : []),
    inspected(placesOf(context.viewer, 'audit')),
  ]
  const rows = await context.read<AuditEntryRow>(sql`
    select ${columns} from core.audit_entry t where ${sql.join(where, ' and ')}
    order by t.sequence desc limit ${first + 1}`)
  const entries = rows.slice(0, first)
  const last = rows.length > first ? entries.at(-1) : undefined
  return { entries, next: last ? writeAuditCursor(cipher, last.sequence) : null }
}

/** Whose entries are all there are; to others a number among all would tell how much is done elsewhere. */
const inspectsAll = (viewer: Viewer): boolean =>
  placesOf(viewer, 'audit').some(one => !one.regionId && !one.municipalityId && !one.schoolId)

/** The entries of the places that a viewer inspects and of what lies below; those of no place are of the whole platform. */
function inspected(places: readonly Place[]): Sql {
  const cases = places.map(({ regionId, municipalityId, schoolId }) => {
    if (schoolId) return sql`t.school_id = ${schoolId}::uuid`
    if (municipalityId) return sql`t.municipality_id = ${municipalityId}::uuid`
    return regionId ? sql`t.region_id = ${regionId}::uuid` : sql`true`
  })
  return cases.length === 0 ? sql`false` : sql`(${sql.join(cases, ' or ')})`
}
export const AuditEntry: Resolvers<'audit', 'AuditEntry'> = {
  sequence: async ({ sequence }, _, { cipher, viewer }) =>
    inspectsAll(viewer) ? String(sequence) : (await cipher()).fingerprint('audit', String(sequence)),
  user: column('userTitle'),
  record: ({ recordType, recordId }, _, context, info) =>
    findNode(info, context, globalId(recordType, recordId)),
  before: ({ before }) => json(before),
  after: ({ after }) => json(after),
}

export const Query: Resolvers<'audit', 'Query'> = {
  audit: (_, { record, before, first }, context) => read(context, record, before, first ?? defaultPage),
}
