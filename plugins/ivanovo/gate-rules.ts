import type { Rule } from '../../api/plugin-api.ts'

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

/** Which of the schools that a campaign names have handed in by the day it is closed. */
export interface SubmissionFacts {
  readonly asked: readonly { readonly name: string; readonly hasSubmitted: boolean }[]
}

/** A campaign that is closed before all have handed in: what is not shown is not confirmed [PUC-R06, PUC-R08]. */
export const submissionMissing: Rule<SubmissionFacts, 'IVANOVO_SUBMISSION_MISSING'> = ({ asked }) => {
  const missing = asked.filter(({ hasSubmitted }) => !hasSubmitted).map(({ name }) => name)
  if (missing.length === 0) return []
  const none = missing.length === asked.length ? 'не сдал никто – ' : 'не сдали – '
  return [{ code: 'IVANOVO_SUBMISSION_MISSING', detail: `${none}${missing.join(', ')}` }]
}

/** The factors of a profile as it is being saved, by their numbers. */
export interface ProfileFacts {
  readonly numbers: readonly number[]
}

/** Ten factors, one significance each [ROD-R01]. */
export const profileIncomplete: Rule<ProfileFacts, 'IVANOVO_PROFILE_INCOMPLETE'> = ({ numbers }) => {
  const all = Array.from({ length: 10 }, (_, index) => index + 1)
  const missing = all.filter(number => !numbers.includes(number))
  const twice = [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))]
  const unknown = numbers.filter(number => !all.includes(number))
  const said = [
    ...(missing.length > 0 ? [`нет факторов ${missing.join(', ')}`] : []),
    ...(twice.length > 0 ? [`названы дважды ${twice.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`нет таких номеров: ${unknown.join(', ')}`] : []),
  ]
  return said.length > 0 ? [{ code: 'IVANOVO_PROFILE_INCOMPLETE', detail: said.join('; ') }] : []
}

/** Whose programme it is and whose factor it is against. */
export interface ProgramFacts {
  readonly schoolId: string
  readonly factorSchoolId: string
}

/** An anti-risk programme refers to a factor of the school's own profile [ROD-R02]. */
export const profileFirst: Rule<ProgramFacts, 'IVANOVO_PROFILE_FIRST'> = ({ schoolId, factorSchoolId }) =>
  schoolId === factorSchoolId
    ? []
    : [{ code: 'IVANOVO_PROFILE_FIRST', detail: 'этого фактора в профиле школы нет' }]

/** A document of a school beside the school's first self-assessment. */
export interface DocumentFacts {
  readonly kind: 'CONCEPT' | 'PROGRAM'
  /** The first day on which there was something of it; null while it is only awaited. */
  readonly writtenOn: string | null
  readonly assessedOn: string | null
}

/** A programme is written after the school's self-assessment [PUC-R01]; a concept may come before it. */
export const selfAssessmentFirst: Rule<DocumentFacts, 'IVANOVO_SELF_ASSESSMENT_FIRST'> = ({
  kind,
  writtenOn,
  assessedOn,
}) => {
  if (kind !== 'PROGRAM' || writtenOn === null || (assessedOn !== null && assessedOn <= writtenOn)) return []
  const detail = assessedOn === null ? 'самооценки нет' : 'самооценка прошла позже'
  return [{ code: 'IVANOVO_SELF_ASSESSMENT_FIRST', detail }]
}
