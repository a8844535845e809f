import type { Check, MunicipalityFacts, OrderFacts, RoadmapFacts } from '../facts.ts'
import { unnumberedInOrder, unnumberedInRoadmap } from './checks/acts.ts'
import { repeatedAppointments } from './checks/appointments.ts'
import { voidBasis } from './checks/basis.ts'
import { missingResponsibles, missingResults } from './checks/cells.ts'
import { countMismatches } from './checks/counts.ts'
import { unprovedExecutions } from './checks/execution.ts'
import { nameVariants } from './checks/names.ts'
import { notedDefects } from './checks/noted.ts'
import { missingClauses, missingRows, repeatedClauses, repeatedRows } from './checks/numbers.ts'
import { repeatedResults } from './checks/results.ts'
import {
  ambiguousTerms,
  externalTerms,
  missingTerms,
  partlyReadTerms,
  termsOutsidePeriod,
} from './checks/terms.ts'
import { yearConflicts } from './checks/years.ts'

const all =
  <Facts>(...checks: readonly Check<Facts>[]): Check<Facts> =>
  facts =>
    checks.flatMap(check => check(facts))

/** All defects of a roadmap's table and grounds. */
export const checkRoadmap = all<RoadmapFacts>(
  repeatedRows,
  missingRows,
  missingTerms,
  ambiguousTerms,
  partlyReadTerms,
  externalTerms,
  termsOutsidePeriod,
  missingResponsibles,
  missingResults,
  unnumberedInRoadmap,
  repeatedResults,
  repeatedAppointments,
  yearConflicts,
  unprovedExecutions,
  notedDefects,
)

/** All defects of an order's clauses and basis. */
export const checkOrder = all<OrderFacts>(repeatedClauses, missingClauses, unnumberedInOrder, voidBasis)

/** All defects in how a municipality's schools are named and counted. */
export const checkMunicipality = all<MunicipalityFacts>(nameVariants, countMismatches)
