import { curators } from '../curator/table.ts'
import { ascending } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { column, list, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { newest } from './list.ts'
import { keys, userGrants, users } from './table.ts'

const ofUser = sql`t.user_id = p.id`
export const User: Resolvers<'user', 'User'> = {
  blockedAt: column('archivedAt'),
  grants: list({ table: userGrants, order: ascending('GRANTED') }, ofUser),
  keys: list({ table: keys, order: newest }, ofUser),
}

export const UserGrant: Resolvers<'user', 'UserGrant'> = {
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId'),
  school: reference(schools, 'schoolId'),
  curator: reference(curators, 'curatorId'),
}

export const AccessKey: Resolvers<'user', 'AccessKey'> = {
  number: column('publicId'),
  user: reference(users, 'userId'),
}
