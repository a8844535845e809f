import type { Rule } from '../../api/plugin-api.ts'
import type { OryolRequirementKind } from '../../prisma/generated/client.ts'

/** What a roadmap asks of its schools: by which day (null: the act names none), and where it says so. */
export interface Requirement {
  readonly kind: OryolRequirementKind
  readonly dueOn: string | null
  readonly source: string
}

/** A covered school on the day judged. */
export interface SchoolFacts {
  readonly id: string
  readonly name: string
  readonly hasLowResults: boolean
  readonly hasContract: boolean
  readonly hasRoadmap: boolean
  /** The school's own day for its programme, where one is set. */
  readonly programDueOn: string | null
  readonly programApproved: boolean
  /** The controls that the school has reported on. */
  readonly controls: readonly OryolRequirementKind[]
}

/** A school that a campaign names. */
export interface SubmissionFacts {
  readonly schoolId: string
  readonly schoolName: string
  readonly dueOn: string
  readonly submittedOn: string | null
}

/** A school's latest known result beside its municipality's. */
export interface ResultFacts {
  readonly schoolId: string
  readonly schoolName: string
  readonly exam: string
  readonly schoolYear: string
  readonly schoolMean: number
  readonly municipalityMean: number
}

/** What is known of a roadmap on the day judged; nothing later than the day is in it. */
export interface Facts {
  readonly requirements: readonly Requirement[]
  readonly schools: readonly SchoolFacts[]
  readonly submissions: readonly SubmissionFacts[]
  /** Results that the roadmap itself promises to raise to the municipality's mean; none where it does not. */
  readonly results: readonly ResultFacts[]
}

/** A day as Russian documents print it. */
export const russian = (day: string): string => day.split('-').reverse().join('.')
const dueBy = (day: string | null): string => (day ? `, срок ${russian(day)}` : '')
const school = (id: string) => ({ type: 'School', id })

/** A low-result school without an approved programme after its day [LIV-R01]. */
export const helpProgramLate: Rule<Facts, 'ORYOL_HELP_PROGRAM_LATE'> = (facts, { on }) =>
  facts.schools.flatMap(({ id, name, hasLowResults, programDueOn, programApproved }) => {
    const required = facts.requirements.find(one => one.kind === 'HELP_PROGRAM')
    const dueOn = programDueOn ?? required?.dueOn
    if (!hasLowResults || programApproved || !dueOn || on <= dueOn) return []
    const detail = `${name}${dueBy(dueOn)}`
    return [{ code: 'ORYOL_HELP_PROGRAM_LATE', subject: school(id), detail }]
  })

/** A low-result school without a network contract after the month it is due in [LIV-R03]. */
export const networkContractMissing: Rule<Facts, 'ORYOL_NETWORK_CONTRACT_MISSING'> = (facts, { on }) =>
  lacking(facts, on, 'NETWORK_CONTRACT', one => one.hasLowResults && !one.hasContract).map(
    ({ id, name, requirement: { dueOn } }) => ({
      code: 'ORYOL_NETWORK_CONTRACT_MISSING',
      subject: school(id),
      detail: `${name}${dueBy(dueOn)}`,
    }),
  )

/** A school without a roadmap of its own where one is recommended [LIV-R07, KHO-R04]. */
export const schoolRoadmapAbsent: Rule<Facts, 'ORYOL_SCHOOL_ROADMAP_ABSENT'> = (facts, { on }) =>
  lacking(facts, on, 'SCHOOL_ROADMAP', one => !one.hasRoadmap).map(({ id, name, requirement }) => ({
    code: 'ORYOL_SCHOOL_ROADMAP_ABSENT',
    subject: school(id),
    detail: `${name} (${requirement.source})`,
  }))

const controls = [
  { kind: 'INTERIM_CONTROL', name: 'промежуточный контроль' },
  { kind: 'FINAL_CONTROL', name: 'итоговый контроль' },
] as const

/** A school that has not reported on its interim or final control after its month [KHO-R05]. */
export const controlPointMissed: Rule<Facts, 'ORYOL_CONTROL_POINT_MISSED'> = (facts, { on }) =>
  controls.flatMap(control =>
    lacking(facts, on, control.kind, one => !one.controls.includes(control.kind)).map(
      ({ id, name, requirement: { dueOn } }) => ({
        code: 'ORYOL_CONTROL_POINT_MISSED',
        subject: school(id),
        detail: `${name}, ${control.name}${dueBy(dueOn)}`,
      }),
    ),
  )

/** A named school that has not reported by the campaign's day, or has reported after it [KHO-R01]. */
export const submissionLate: Rule<Pick<Facts, 'submissions'>, 'ORYOL_SUBMISSION_LATE'> = (
  { submissions },
  { on },
) =>
  submissions
    .filter(({ dueOn, submittedOn }) => (submittedOn ?? on) > dueOn)
    .map(({ schoolId, schoolName, dueOn, submittedOn }) => ({
      code: 'ORYOL_SUBMISSION_LATE',
      subject: school(schoolId),
      detail: `${schoolName}${dueBy(dueOn)}, ${submittedOn ? `сданы ${russian(submittedOn)}` : 'сведений нет'}`,
    }))

/** A covered school's result below the municipality's mean [LIV-R04]. */
export const belowDistrict: Rule<Facts, 'ORYOL_BELOW_DISTRICT'> = facts =>
  facts.results
    .filter(({ schoolMean, municipalityMean }) => schoolMean < municipalityMean)
    .map(({ schoolId, schoolName, exam, schoolYear, schoolMean, municipalityMean }) => ({
      code: 'ORYOL_BELOW_DISTRICT',
      subject: school(schoolId),
      detail: `${schoolName}, ${exam}, ${schoolYear}: школа ${comma(schoolMean)}, район ${comma(municipalityMean)}`,
    }))

const comma = (value: number): string => String(value).replace('.', ',')

/** The schools that lack what is required after its day; where the act names no day, from the first day on. */
function lacking(
  { requirements, schools }: Facts,
  on: string,
  kind: OryolRequirementKind,
  lacks: (one: SchoolFacts) => boolean,
) {
  const requirement = requirements.find(one => one.kind === kind)
  if (!requirement || (requirement.dueOn !== null && on <= requirement.dueOn)) return []
  return schools.filter(lacks).map(one => ({ ...one, requirement }))
}
