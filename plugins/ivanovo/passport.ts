import {
  addNode,
  ascending,
  type Builder,
  globalId,
  key,
  nestedList,
  Prisma,
  parties,
  partyOf,
} from '../../api/plugin-api.ts'
import type { IvanovoPartyRole } from '../../prisma/generated/client.ts'
import { acts, type ProjectRow, projectParties, projects } from './table.ts'

/** The passport of a municipal project. */
export function buildPassport(builder: Builder) {
  const byPosition = ascending('POSITION', key('position', 'int'))
  addNode(builder, projects)
  return builder.objectRef<ProjectRow>('IvanovoProjectPassport').implement({
    interfaces: ['Node'],
    fields: t => {
      const partiesOf = (role: IvanovoPartyRole) =>
        t.field({
          type: [partyOf(builder)],
          resolve: async (project, _, context) => {
            const rows = await nestedList(context, project.id, Prisma.sql`t.project_id = p.id`, {
              table: projectParties,
              order: byPosition,
            })
            return parties(
              context,
              rows.filter(row => row.role === role),
            )
          },
        })
      return {
        id: t.id({ resolve: row => globalId('IvanovoProjectPassport', row.id) }),
        version: t.exposeInt('version'),
        idea: t.exposeString('idea', { nullable: true }),
        object: t.exposeString('object', { nullable: true }),
        developers: partiesOf('DEVELOPER'),
        executors: partiesOf('EXECUTOR'),
        basis: t.field({
          type: ['ActReference'],
          resolve: async (project, _, context) => [
            ...(await nestedList(context, project.roadmapId, Prisma.sql`t.roadmap_id = p.id`, {
              table: acts,
              order: byPosition,
            })),
          ],
        }),
        note: t.exposeString('note', { nullable: true }),
      }
    },
  })
}
