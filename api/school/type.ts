import { LegalForm, SchoolKind, SchoolRoleKind, SupportCategory } from '../../prisma/generated/client.ts'
import { namedById } from '../data/loader.ts'
import { nestedList, nestedPage } from '../data/page.ts'
import { type Builder, enumOf, orderOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { municipalities } from '../territory/table.ts'
import {
  contextList,
  externalIdList,
  inForce,
  inMunicipality,
  ofSchool,
  roleList,
  schoolOrders,
  schoolWhere,
  supportList,
} from './list.ts'
import { buildSchoolParts } from './parts/type.ts'
import { type SchoolRow, schools } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    School: SchoolRow
  }
}

/** School, its filter and order, and the schools of a municipality. */
export function buildSchool(builder: Builder): void {
  addNode(builder, schools)
  const { context, support, role, externalId } = buildSchoolParts(builder)
  builder.objectType('School', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: school => globalId('School', school.id) }),
      key: t.exposeString('key'),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (school, _, ctx) => namedById(ctx, municipalities, school.municipalityId),
      }),
      name: t.exposeString('name'),
      shortName: t.exposeString('shortName'),
      aliases: t.exposeStringList('aliases'),
      legalForm: t.expose('legalForm', { type: enumOf(builder, 'LegalForm', LegalForm), nullable: true }),
      kind: t.expose('kind', { type: enumOf(builder, 'SchoolKind', SchoolKind) }),
      locality: t.exposeString('locality', { nullable: true }),
      isRural: t.exposeBoolean('isRural', { nullable: true }),
      note: t.exposeString('note', { nullable: true }),
      contexts: t.field({
        type: [context],
        resolve: async (school, _, ctx) => [...(await nestedList(ctx, school.id, ofSchool, contextList))],
      }),
      supports: t.field({
        type: [support],
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (school, { on }, ctx) => [
          ...(await nestedList(ctx, school.id, ofSchool, { ...supportList, where: inForce(on) })),
        ],
      }),
      roles: t.field({
        type: [role],
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (school, { on }, ctx) => [
          ...(await nestedList(ctx, school.id, ofSchool, { ...roleList, where: inForce(on) })),
        ],
      }),
      externalIds: t.field({
        type: [externalId],
        resolve: async (school, _, ctx) => [...(await nestedList(ctx, school.id, ofSchool, externalIdList))],
      }),
    }),
  })
  builder.inputType('SchoolFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      kind: t.field({ type: enumOf(builder, 'SchoolKind', SchoolKind) }),
      support: t.field({ type: enumOf(builder, 'SupportCategory', SupportCategory) }),
      supportOn: t.field({ type: 'Date' }),
      role: t.field({ type: enumOf(builder, 'SchoolRoleKind', SchoolRoleKind) }),
      text: t.string(),
    }),
  })
  builder.objectField('Municipality', 'schools', t =>
    t.field({
      type: connectionOf(builder, 'School'),
      args: {
        filter: t.arg({ type: 'SchoolFilter' }),
        orderBy: t.arg({ type: orderOf(builder, 'SchoolOrder', schoolOrders) }),
        ...pageArgs(t.arg),
      },
      resolve: (municipality, { filter, orderBy, ...args }, ctx) =>
        nestedPage(
          ctx,
          municipality.id,
          inMunicipality,
          { table: schools, where: schoolWhere(ctx, filter), order: schoolOrders[orderBy ?? 'NAME'] },
          args,
        ),
    }),
  )
}
