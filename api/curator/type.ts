import { CuratorKind } from '../../prisma/generated/client.ts'
import { byId, namedById } from '../data/loader.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { orderClauses } from '../order/table.ts'
import { persons } from '../organization/table.ts'
import { roadmaps } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { buildCuratorLists } from './fields.ts'
import { type CuratorRow, curators } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Curator: CuratorRow
  }
}

/** Curator, its filter, and the curators of schools, roadmaps and municipalities. */
export function buildCurator(builder: Builder): void {
  addNode(builder, curators)
  const kind = enumOf(builder, 'CuratorKind', CuratorKind)
  builder.objectType('Curator', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: curator => globalId('Curator', curator.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key', { nullable: true }),
      kind: t.expose('kind', { type: kind }),
      person: t.field({
        type: 'Person',
        nullable: true,
        resolve: (curator, _, context) => namedById(context, persons, curator.personId),
      }),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: (curator, _, context) => byId(context, regions, curator.regionId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (curator, _, context) => namedById(context, municipalities, curator.municipalityId),
      }),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (curator, _, context) => namedById(context, schools, curator.schoolId),
      }),
      roadmap: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (curator, _, context) => byId(context, roadmaps, curator.roadmapId),
      }),
      orderClause: t.field({
        type: 'OrderClause',
        nullable: true,
        resolve: (curator, _, context) => byId(context, orderClauses, curator.orderClauseId),
      }),
      validFrom: t.expose('validFrom', { type: 'Date', nullable: true }),
      validTo: t.expose('validTo', { type: 'Date', nullable: true }),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
  builder.inputType('CuratorFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      school: t.id(),
      roadmap: t.id(),
      kind: t.field({ type: kind }),
      on: t.field({ type: 'Date' }),
    }),
  })
  buildCuratorLists(builder)
}
