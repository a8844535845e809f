import type { Rule } from '../../api/plugin.ts'

/** Who is assigned and what the assignment rests on. */
export interface AssignmentFacts {
  readonly kind: string
  readonly hasClause: boolean
  /** The clause is of an order that a regional authority has issued. */
  readonly isRegional: boolean
  /** The person works in the school that the assignment names. */
  readonly worksThere: boolean
}

/** A school that curators of a roadmap accompany. */
export interface CuratedFacts {
  readonly curatedSchools: readonly {
    readonly id: string
    readonly name: string
    readonly hasMemo: boolean
  }[]
}

/** A tutor is named by a regional order and works in that school [PUC-R05]. */
export const tutorNeedsRegionalOrder: Rule<AssignmentFacts, 'IVANOVO_TUTOR_NEEDS_REGIONAL_ORDER'> = ({
  kind,
  isRegional,
  worksThere,
}) => {
  if (kind !== 'TUTOR') return []
  const lacks = [
    ...(isRegional ? [] : ['назовите пункт приказа органа управления образованием региона']),
    ...(worksThere ? [] : ['назовите школу, в которой это лицо работает']),
  ]
  if (lacks.length === 0) return []
  return [{ code: 'IVANOVO_TUTOR_NEEDS_REGIONAL_ORDER', detail: lacks.join('; ') }]
}

/** A coordinator or a curator without an order's clause; a tutor without one is refused already. */
export const roleWithoutAct: Rule<AssignmentFacts, 'IVANOVO_ROLE_WITHOUT_ACT'> = ({ kind, hasClause }) =>
  /_(COORDINATOR|CURATOR)$/.test(kind) && !hasClause ? [{ code: 'IVANOVO_ROLE_WITHOUT_ACT' }] : []

/** A curated school that no memo sums up [PUC-R06]. */
export const memoMissing: Rule<CuratedFacts, 'IVANOVO_MEMO_MISSING'> = ({ curatedSchools }) =>
  curatedSchools
    .filter(({ hasMemo }) => !hasMemo)
    .map(({ id, name }) => ({
      code: 'IVANOVO_MEMO_MISSING',
      subject: { type: 'School', id },
      detail: `нет справки – ${name}`,
    }))
