import { OrganizationKind } from '../../prisma/generated/client.ts'
import { byId, namedById } from '../data/loader.ts'
import { nestedList, nestedPage } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { inForce } from '../school/list.ts'
import { municipalities, regions } from '../territory/table.ts'
import {
  memberList,
  ofMunicipality,
  ofOrganization,
  organizationOrder,
  organizationWhere,
  personList,
} from './list.ts'
import { memberOf } from './member.ts'
import { partyOf } from './party.ts'
import { buildPerson } from './person.ts'
import { type OrganizationRow, organizations } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Organization: OrganizationRow
  }
}

/** Organization with its members and persons, Person, the union Party, and the organizations of a municipality. */
export function buildOrganization(builder: Builder): void {
  partyOf(builder)
  buildPerson(builder)
  addNode(builder, organizations)
  const kind = enumOf(builder, 'OrganizationKind', OrganizationKind)
  builder.objectType('Organization', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: organization => globalId('Organization', organization.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key'),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: (organization, _, context) => byId(context, regions, organization.regionId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (organization, _, context) =>
          namedById(context, municipalities, organization.municipalityId),
      }),
      kind: t.expose('kind', { type: kind }),
      name: t.exposeString('name'),
      sameAs: t.field({
        type: 'Organization',
        nullable: true,
        resolve: (organization, _, context) => byId(context, organizations, organization.sameAsId),
      }),
      note: t.exposeString('note', { nullable: true }),
      members: t.field({
        type: [memberOf(builder)],
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (organization, { on }, context) => [
          ...(await nestedList(context, organization.id, ofOrganization, {
            ...memberList,
            where: inForce(on),
          })),
        ],
      }),
      persons: t.field({
        type: connectionOf(builder, 'Person'),
        args: pageArgs(t.arg),
        resolve: (organization, args, context) =>
          nestedPage(context, organization.id, ofOrganization, personList, args),
      }),
    }),
  })
  builder.inputType('OrganizationFilter', {
    fields: t => ({ region: t.id(), municipality: t.id(), kind: t.field({ type: kind }), text: t.string() }),
  })
  builder.objectField('Municipality', 'organizations', t =>
    t.field({
      type: connectionOf(builder, 'Organization'),
      args: { filter: t.arg({ type: 'OrganizationFilter' }), ...pageArgs(t.arg) },
      resolve: (municipality, { filter, ...args }, context) =>
        nestedPage(
          context,
          municipality.id,
          ofMunicipality,
          { table: organizations, where: organizationWhere(context, filter), order: organizationOrder },
          args,
        ),
    }),
  )
}
