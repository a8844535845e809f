import {
  actReferences,
  ascending,
  type Context,
  key,
  nestedList,
  parties,
  sql,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import type { ProjectPartyRow } from '../table.ts'
import { type ProjectRow, projectParties } from '../table.ts'

const byPosition = ascending('POSITION', key('position', 'int'))

/** The parties of a project in one role, in order. */
const partiesOf =
  (role: ProjectPartyRow['role']) => async (project: ProjectRow, _: object, context: Context) => {
    const rows = await nestedList(context, project.id, sql`t.project_id = p.id`, {
      table: projectParties,
      order: byPosition,
    })
    return parties(
      context,
      rows.filter(row => row.role === role),
    )
  }

/** The passport of a municipal project, with its parties and the acts it cites. */
export const IvanovoProjectPassport: Resolvers<'IvanovoProjectPassport'> = {
  developers: partiesOf('DEVELOPER'),
  executors: partiesOf('EXECUTOR'),
  basis: (project, _, context) =>
    nestedList(context, project.roadmapId, sql`t.roadmap_id = p.id`, {
      table: actReferences,
      order: byPosition,
    }),
}
