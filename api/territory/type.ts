import { MunicipalityKind } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { nestedPage } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { inRegion, municipalityOrders } from './list.ts'
import { type MunicipalityRow, municipalities, type RegionRow, regions } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Region: RegionRow
    Municipality: MunicipalityRow
  }
}

/** Region and Municipality. */
export function buildTerritory(builder: Builder): void {
  addNode(builder, regions)
  addNode(builder, municipalities)
  builder.objectType('Region', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: region => globalId('Region', region.id) }),
      code: t.exposeString('code'),
      name: t.exposeString('name'),
      timeZone: t.exposeString('timeZone'),
      municipalities: t.field({
        type: connectionOf(builder, 'Municipality'),
        args: pageArgs(t.arg),
        resolve: (region, args, context) =>
          nestedPage(
            context,
            region.id,
            inRegion,
            { table: municipalities, order: municipalityOrders.NAME },
            args,
          ),
      }),
    }),
  })
  builder.objectType('Municipality', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: municipality => globalId('Municipality', municipality.id) }),
      key: t.exposeString('key'),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: (municipality, _, context) => byId(context, regions, municipality.regionId),
      }),
      name: t.exposeString('name'),
      kind: t.expose('kind', { type: enumOf(builder, 'MunicipalityKind', MunicipalityKind) }),
      center: t.exposeString('center', { nullable: true }),
      oktmo: t.exposeString('oktmo', { nullable: true }),
      settlementCount: t.exposeInt('settlementCount', { nullable: true }),
      institutionCount: t.exposeInt('institutionCount', { nullable: true }),
      preschoolCount: t.exposeInt('preschoolCount', { nullable: true }),
      schoolCount: t.exposeInt('schoolCount', { nullable: true }),
      supplementaryCount: t.exposeInt('supplementaryCount', { nullable: true }),
      urbanSchoolCount: t.exposeInt('urbanSchoolCount', { nullable: true }),
      ruralSchoolCount: t.exposeInt('ruralSchoolCount', { nullable: true }),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
}
