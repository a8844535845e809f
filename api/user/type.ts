import { Prisma } from '../../prisma/generated/client.ts'
import { curators } from '../curator/table.ts'
import { byId } from '../data/loader.ts'
import { nestedList } from '../data/page.ts'
import { ascending } from '../data/sort.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { Role } from '../viewer/type.ts'
import { newest } from './list.ts'
import { type KeyRow, keys, type UserGrantRow, type UserRow, userGrants, users } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    User: UserRow
    UserGrant: UserGrantRow
    AccessKey: KeyRow
  }
}

const ofUser = Prisma.sql`t.user_id = p.id`

/** User, UserGrant and AccessKey. */
export function buildUser(builder: Builder): void {
  addNode(builder, users)
  addNode(builder, keys)
  builder.objectType('User', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: ({ id }) => globalId('User', id) }),
      version: t.exposeInt('version'),
      title: t.exposeString('title'),
      subject: t.exposeString('subject', { nullable: true }),
      personalData: t.exposeBoolean('personalData'),
      blockedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true }),
      grants: t.field({
        type: ['UserGrant'],
        resolve: async ({ id }, _, context) => [
          ...(await nestedList(context, id, ofUser, { table: userGrants, order: ascending('GRANTED') })),
        ],
      }),
      keys: t.field({
        type: ['AccessKey'],
        resolve: async ({ id }, _, context) => [
          ...(await nestedList(context, id, ofUser, { table: keys, order: newest })),
        ],
      }),
    }),
  })
  builder.objectType('UserGrant', {
    fields: t => ({
      role: t.expose('role', { type: enumOf(builder, 'Role', Role) }),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: ({ regionId }, _, context) => byId(context, regions, regionId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: ({ municipalityId }, _, context) => byId(context, municipalities, municipalityId),
      }),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: ({ schoolId }, _, context) => byId(context, schools, schoolId),
      }),
      curator: t.field({
        type: 'Curator',
        nullable: true,
        resolve: ({ curatorId }, _, context) => byId(context, curators, curatorId),
      }),
      validFrom: t.expose('validFrom', { type: 'Date', nullable: true }),
      validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    }),
  })
  builder.objectType('AccessKey', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: ({ id }) => globalId('AccessKey', id) }),
      version: t.exposeInt('version'),
      number: t.exposeString('publicId'),
      user: t.field({
        type: 'User',
        nullable: true,
        resolve: ({ userId }, _, context) => byId(context, users, userId),
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime' }),
      expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
      lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true }),
      revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
    }),
  })
}
