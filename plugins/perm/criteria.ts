import {
  addNode,
  ascending,
  type Builder,
  byId,
  globalId,
  key,
  nestedList,
  once,
  Prisma,
} from '../../api/plugin-api.ts'
import { type CriteriaSetRow, type CriterionRow, criteria, criteriaSets, indicators } from './table.ts'

const ofSet = Prisma.sql`t.criteria_set_id = p.id`
const inOrder = { table: criteria, order: ascending('POSITION', key('position', 'int')) }

/** PermCriteriaSet and its criteria. */
export const criteriaSetType = (builder: Builder) =>
  once(builder, 'PermCriteriaSet', () => {
    addNode(builder, criteriaSets)
    const criterion = builder.objectRef<CriterionRow>('PermCriterion').implement({
      fields: t => ({
        position: t.exposeInt('position'),
        title: t.exposeString('title'),
        indicator: t.field({
          type: 'Indicator',
          nullable: true,
          resolve: ({ indicatorId }, _, context) => byId(context, indicators, indicatorId),
        }),
      }),
    })
    return builder.objectRef<CriteriaSetRow>('PermCriteriaSet').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: ({ id }) => globalId('PermCriteriaSet', id) }),
        version: t.exposeInt('version'),
        title: t.exposeString('title'),
        coversLowResults: t.exposeBoolean('coversLowResults'),
        coversAdverseConditions: t.exposeBoolean('coversAdverseConditions'),
        approvedOn: t.expose('approvedOn', { type: 'Date', nullable: true }),
        approvalAct: t.exposeString('approvalAct', { nullable: true }),
        validTo: t.expose('validTo', { type: 'Date', nullable: true }),
        criteria: t.field({
          type: [criterion],
          resolve: async ({ id }, _, context) => [...(await nestedList(context, id, ofSet, inOrder))],
        }),
      }),
    })
  })
