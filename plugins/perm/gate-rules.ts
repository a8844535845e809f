import type { Rule } from '../../api/plugin-api.ts'
import { printed } from './rules.ts'

/** The concept that a roadmap follows by citing its act, beside the roadmap's own end. */
export interface HorizonFacts {
  readonly endsOn: string
  readonly concept: { readonly title: string; readonly horizonYear: number } | null
}

/** The sets of criteria that belong to a roadmap. */
export interface CoverageFacts {
  readonly criteriaSets: readonly {
    readonly id: string
    readonly title: string
    readonly coversLowResults: boolean
    readonly coversAdverseConditions: boolean
  }[]
}

export interface CriteriaFacts {
  readonly indicator: string
  readonly isOfApprovedSet: boolean
}

/** A roadmap under the Concept that ends after the Concept's last day. */
export const horizonExceeded: Rule<HorizonFacts, 'PERM_HORIZON_EXCEEDED'> = ({ endsOn, concept }) => {
  const last = concept && `${concept.horizonYear}-12-31`
  if (last === null || endsOn <= last) return []
  const detail = `карта – до ${printed(endsOn)}, Концепция – до ${printed(last)}`
  return [{ code: 'PERM_HORIZON_EXCEEDED', detail }]
}

/** A set of criteria that covers neither low results nor adverse conditions [ORD-R09]. */
export const coverageEmpty: Rule<CoverageFacts, 'PERM_COVERAGE_EMPTY'> = ({ criteriaSets }) =>
  criteriaSets
    .filter(one => !one.coversLowResults && !one.coversAdverseConditions)
    .map(({ id, title }) => ({
      code: 'PERM_COVERAGE_EMPTY',
      subject: { type: 'PermCriteriaSet', id },
      detail: `«${title}»`,
    }))

/** A value of an indicator that no approved set of criteria holds [ORD-R01]. */
export const criteriaNotApproved: Rule<CriteriaFacts, 'PERM_CRITERIA_NOT_APPROVED'> = ({
  indicator,
  isOfApprovedSet,
}) => (isOfApprovedSet ? [] : [{ code: 'PERM_CRITERIA_NOT_APPROVED', detail: `«${indicator}»` }])
