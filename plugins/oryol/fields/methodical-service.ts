import { type Context, load, sql, visible } from '../../../api/plugin-api.ts'
import { type MethodicalServiceRow, methodicalServices } from '../table.ts'

/** The methodical service of a municipality; one statement for all municipalities of a tick. */
export function methodicalServiceOf(context: Context, municipalityId: string) {
  return load(context, 'oryol methodical service', municipalityId, async ids => {
    const rows = await context.read<MethodicalServiceRow>(sql`
      select ${methodicalServices.columns} from ${methodicalServices.name} t
      where t.municipality_id = any(${ids}::uuid[]) and ${visible(context.viewer, methodicalServices)}`)
    return new Map(rows.map(row => [row.municipalityId, row]))
  })
}
