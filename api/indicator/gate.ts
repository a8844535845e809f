import { evaluateRules } from '../action/evaluate-rules.ts'
import { type Outcome, Refusal, type UnitOfWork } from '../action/unit-of-work.ts'
import type { IndicatorRow } from './table.ts'

/** One indicator measured on one day. */
export interface Measured {
  readonly indicator: IndicatorRow
  readonly measuredOn: string
}

/** Evaluates the rules once for each indicator and day, so that the caller gets all refusals at once. */
export async function evaluateMeasured(
  work: UnitOfWork,
  all: readonly Measured[],
): Promise<Outcome['findings']> {
  const once = new Map(all.map(one => [`${one.indicator.id} ${one.measuredOn}`, one]))
  const findings: Outcome['findings'][number][] = []
  let refused = false
  for (const { indicator, measuredOn } of once.values()) {
    const { id, roadmapId, regionId, municipalityId, schoolId } = indicator
    const subject = { indicatorId: id, roadmapId, measuredOn }
    const owner = { type: 'Indicator', id, roadmapId, regionId, municipalityId, schoolId }
    try {
      findings.push(...(await evaluateRules(work, 'indicator.record', subject, owner)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused = true
      findings.push(...error.findings)
    }
  }
  // A rule may find the same on two days.
  const distinct = [...new Map(findings.map(one => [one.id, one])).values()]
  if (refused) throw new Refusal(distinct)
  return distinct
}
