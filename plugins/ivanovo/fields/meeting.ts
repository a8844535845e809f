import { ascending, key, list, reference, schools, sql } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { sessionDecisions } from '../table.ts'

/** A session of the working group, with its decisions in order. */
export const IvanovoSession: Resolvers<'IvanovoSession'> = {
  decisions: list(
    { table: sessionDecisions, order: ascending('POSITION', key('position', 'int')) },
    sql`t.session_id = p.id`,
  ),
}

/** A curator's memo about a school. */
export const IvanovoCuratorMemo: Resolvers<'IvanovoCuratorMemo'> = {
  school: reference(schools, 'schoolId', { archived: true }),
}
