import { descending } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { column, reference, rootConnection } from '../graphql/binding/fields.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { defineModule, type Resolvers } from '../graphql/binding/module.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { endSessions } from './everywhere.ts'
import { grantToGroup, revokeGroupGrant } from './grants.ts'
import { groupGrants } from './table.ts'

const grantWhere = filterOf('GroupGrantFilter', groupGrants, {
  group: group => [sql`t.group_name = ${group}`],
  // PUBLIC is never granted.
  role: role => [role === 'PUBLIC' ? sql`false` : sql`t.role = ${role}::core.granted_role`],
})
const grantList = defineList(groupGrants, {
  where: grantWhere,
  orders: { NEWEST: descending('NEWEST') },
  order: 'NEWEST',
})

const GroupGrant: Resolvers<'session', 'GroupGrant'> = {
  group: column('groupName'),
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId'),
  school: reference(schools, 'schoolId'),
}

const Query: Resolvers<'session', 'Query'> = { groupGrants: rootConnection(grantList) }

const Mutation: Resolvers<'session', 'Mutation'> = { endSessions, grantToGroup, revokeGroupGrant }

export const sessionModule = defineModule('session', {
  tables: [groupGrants],
  types: { GroupGrant, Mutation, Query },
})
