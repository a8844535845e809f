import type { Rule } from '../../api/plugin-api.ts'
import type { OryolDeficitStageKind } from '../../prisma/generated/client.ts'
import { russian } from './rules.ts'

/** What confirms a report. */
export interface EvidenceFacts {
  readonly evidenceCount: number
}

/** The stages right before those that the reported activity is. */
export interface StageFacts {
  readonly before: readonly { readonly kind: OryolDeficitStageKind; readonly isDone: boolean }[]
}

/** What a memo sums up: the schools that a campaign names, and the day of the memo. */
export interface MemoFacts {
  readonly memoOn: string
  readonly schools: readonly { readonly name: string; readonly submittedOn: string | null }[]
}

export interface SuccessorFacts {
  readonly isMunicipal: boolean
  readonly hasSuccessor: boolean
}

/** What the stages of work with deficits are called. */
export const stageNames: Readonly<Record<OryolDeficitStageKind, string>> = {
  TEST_MATERIALS: 'контрольные материалы для входных работ',
  ENTRY_TEST: 'входные работы',
  ANALYSIS: 'разбор входных работ',
  ROUTES: 'индивидуальные маршруты',
  CORRECTION: 'корректировка маршрутов',
  HALF_YEAR_TEST: 'контрольные работы за полугодие',
  EFFECTIVENESS: 'оценка действенности маршрутов',
}

/** A report that names no confirming document or link [KHO-R02]. */
export const evidenceMissing: Rule<EvidenceFacts, 'ORYOL_EVIDENCE_MISSING'> = ({ evidenceCount }) =>
  evidenceCount === 0 ? [{ code: 'ORYOL_EVIDENCE_MISSING' }] : []

/** Such a report is not accepted: our reading of the same column. */
export const evidenceRequired: Rule<EvidenceFacts, 'ORYOL_EVIDENCE_REQUIRED'> = ({ evidenceCount }) =>
  evidenceCount === 0 ? [{ code: 'ORYOL_EVIDENCE_REQUIRED' }] : []

/** A stage of work with deficits that is done before the one before it [KHO-R06]. */
export const stageSkipped: Rule<StageFacts, 'ORYOL_STAGE_SKIPPED'> = ({ before }) =>
  before
    .filter(({ isDone }) => !isDone)
    .map(({ kind }) => ({ code: 'ORYOL_STAGE_SKIPPED', detail: `сначала ${stageNames[kind]}` }))

/** A memo that is written before the last school has reported [KHO-R03]. */
export const memoTooEarly: Rule<MemoFacts, 'ORYOL_MEMO_TOO_EARLY'> = ({ memoOn, schools }) => {
  const late = schools.filter(({ submittedOn }) => submittedOn === null || submittedOn > memoOn)
  if (late.length === 0) return []
  const names = late.map(({ name, submittedOn }) => `${name} (${submittedOn ? russian(submittedOn) : 'нет'})`)
  const detail = `справка от ${russian(memoOn)}, сведения сданы позже или не сданы – ${names.join(', ')}`
  return [{ code: 'ORYOL_MEMO_TOO_EARLY', detail }]
}

/** A municipal roadmap that is closed while the next one is not there [LIV-R14]. */
export const successorMissing: Rule<SuccessorFacts, 'ORYOL_SUCCESSOR_MISSING'> = ({
  isMunicipal,
  hasSuccessor,
}) => (isMunicipal && !hasSuccessor ? [{ code: 'ORYOL_SUCCESSOR_MISSING' }] : [])

/** The days of a help programme as they would stand. */
export interface ProgramFacts {
  readonly interviewedOn: string | null
  readonly discussedOn: string | null
  readonly approvedOn: string | null
}

/** A help programme that is discussed before the interview or approved before the discussion [LIV-R01, LIV-R02]. */
export const helpProgramOrder: Rule<ProgramFacts, 'ORYOL_HELP_PROGRAM_ORDER'> = ({
  interviewedOn,
  discussedOn,
  approvedOn,
}) => [
  ...(precedes(interviewedOn, discussedOn) ? [] : [outOfOrder('обсуждению предшествует собеседование')]),
  ...(precedes(discussedOn, approvedOn) ? [] : [outOfOrder('утверждению предшествует обсуждение')]),
]

const outOfOrder = (detail: string) => ({ code: 'ORYOL_HELP_PROGRAM_ORDER', detail }) as const

const precedes = (first: string | null, next: string | null): boolean =>
  next === null || (first !== null && first <= next)
