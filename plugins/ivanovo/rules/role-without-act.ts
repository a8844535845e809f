import { defineRule } from '../../../api/plugin-api.ts'
import { rodniki } from '../acts.ts'
import { type Assignment, assignment } from '../facts/assignment.ts'

const coordinator = (hasClause: boolean): { readonly assignment: Assignment } => ({
  assignment: { kind: 'SCHOOL_COORDINATOR', hasClause, isRegional: true, worksThere: true },
})

/** A coordinator or a curator without an order's clause; a tutor without one is refused already. */
export const roleWithoutAct = defineRule({
  code: 'IVANOVO_ROLE_WITHOUT_ACT',
  level: 'WARNING',
  sentence:
    'Координатор или куратор назначен без пункта приказа. Издайте приказ и укажите его пункт при назначении.',
  act: rodniki,
  item: 'пункты 1.1 и 4.1 проекта',
  basis: 'STATED',
  at: { 'curator.assign': { assignment } },
  check: ({ assignment: { kind, hasClause } }) => /_(COORDINATOR|CURATOR)$/.test(kind) && !hasClause,
  cases: [{ on: '2021-02-01', breaks: coordinator(false), meets: coordinator(true) }],
})
