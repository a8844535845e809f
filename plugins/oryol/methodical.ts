import {
  addNode,
  type Builder,
  type Context,
  enumOf,
  globalId,
  load,
  once,
  Prisma,
  visible,
} from '../../api/plugin-api.ts'
import { OryolMethodicalServiceKind } from '../../prisma/generated/client.ts'
import { type MethodicalServiceRow, methodicalServices } from './table.ts'

/** The methodical service of a municipality; one statement for all municipalities of a tick. */
export function methodicalServiceOf(context: Context, municipalityId: string) {
  return load(context, 'oryol methodical service', municipalityId, async ids => {
    const rows = await context.read<MethodicalServiceRow>(Prisma.sql`
      select ${methodicalServices.columns} from ${methodicalServices.name} t
      where t.municipality_id = any(${ids}::uuid[]) and ${visible(context.viewer, methodicalServices)}`)
    return new Map(rows.map(row => [row.municipalityId, row]))
  })
}

/** The enum OryolMethodicalServiceKind, for the type and the filter. */
export const methodicalServiceKind = (builder: Builder) =>
  enumOf(builder, 'OryolMethodicalServiceKind', OryolMethodicalServiceKind)

/** OryolMethodicalService. */
export function buildMethodicalService(builder: Builder) {
  return once(builder, 'OryolMethodicalService', () => {
    addNode(builder, methodicalServices)
    return builder.objectRef<MethodicalServiceRow>('OryolMethodicalService').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: ({ id }) => globalId('OryolMethodicalService', id) }),
        version: t.exposeInt('version'),
        kind: t.expose('kind', { type: methodicalServiceKind(builder) }),
        source: t.exposeString('source'),
      }),
    })
  })
}
