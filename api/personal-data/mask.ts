import type { GraphQLSchema } from 'graphql'
import { recordChanges } from '../change/record.ts'
import { sql } from '../data/sql.ts'
import { columnOf } from '../data/table.ts'
import type { Transaction } from '../database/transaction.ts'
import { auditPersonalData } from './audit.ts'
import { type Mention, typedTables } from './mentions.ts'

/**
 * Masks a name in the texts of records: each has a new version, an entry in the audit log without its texts, and a row in the
 * change feed. Gives the mentions whose text was changed meanwhile.
 */
export async function maskMentions(
  transaction: Transaction,
  schema: GraphQLSchema,
  mentions: readonly Mention[],
  basis: string,
  now: Date,
): Promise<readonly Mention[]> {
  const tables = typedTables(schema)
  const missed: Mention[] = []
  for (const mention of mentions) {
    const { id, column, masked, value } = mention
    const table = tables.get(mention.table)
    const name = sql.raw(mention.table)
    const has = (field: string) => table?.fields.includes(field) === true
    const changed = sql.raw(`"${column}"`)
    // The row type knows how its column is read from JSON: a text, a list or an object.
    const [row] = await transaction.read<Readonly<Record<string, never>>>(sql`
      update ${name} t set ${changed} = (jsonb_populate_record(null::${name},
          jsonb_build_object(${column}::text, ${JSON.stringify(masked)}::jsonb))).${changed}
        ${has('version') ? sql`, version = t.version + 1` : sql``}
        ${has('updatedAt') ? sql`, updated_at = ${now}` : sql``}
      where t.id = ${id}::uuid and to_jsonb(t.${changed}) = ${JSON.stringify(value)}::jsonb
      returning to_jsonb(t) as row`)
    if (!row) missed.push(mention)
    if (!row || !table || !has('version')) continue
    const stored: Readonly<Record<string, unknown>> = row.row ?? {}
    const text = (field: string | undefined) => {
      const found = field === undefined ? null : stored[columnOf(field)]
      return typeof found === 'string' ? found : null
    }
    const { region, municipality, schools } = table.placeFields
    const [schoolId, otherSchoolId] = [text(schools[0]), text(schools[1])]
    const place = { regionId: text(region), municipalityId: text(municipality), schoolId }
    const version = Number(stored.version)
    const about = { table, id, version, key: text('key'), homeId: null, name: null, ...place }
    auditPersonalData(transaction, 'erasePersonalData', about, basis)
    const after = stored.archived_at === null ? stored : null
    recordChanges(transaction, [
      { type: table.type, id, key: text('key'), version, place: { ...place, otherSchoolId }, after },
    ])
  }
  return missed
}
