import { type FindingCases, findingCase } from '../../tests/contract/fixtures/findings.ts'
import {
  type EvidenceFacts,
  helpProgramOrder,
  type MemoFacts,
  type StageFacts,
  type SuccessorFacts,
  stageSkipped,
} from './gate-rules.ts'
import type { Facts, Requirement, SchoolFacts } from './rules.ts'

/** Ids as the database gives them: those of verdicts are read as such. */
const ids = {
  school: '00000000-0000-7000-8000-000000000001',
}

const school: SchoolFacts = {
  id: ids.school,
  name: 'Школа',
  hasLowResults: true,
  hasContract: false,
  hasRoadmap: false,
  programDueOn: null,
  programApproved: false,
  controls: [],
}
const asked = (kind: Requirement['kind'], facts: Partial<SchoolFacts> = {}): Facts => ({
  requirements: [{ kind, dueOn: '2021-06-30', source: 'Пункт 1' }],
  schools: [{ ...school, ...facts }],
  submissions: [],
  results: [],
})
const lacking = (kind: Requirement['kind'], mended: Partial<SchoolFacts>) =>
  findingCase({ on: '2021-07-01', breaks: asked(kind), meets: asked(kind, mended) })

type ReportFacts = EvidenceFacts & StageFacts & Pick<Facts, 'submissions'>
const report: ReportFacts = { evidenceCount: 1, before: [], submissions: [] }
const stages = (isDone: boolean) => ({ before: [{ kind: 'ENTRY_TEST', isDone }] as const })
const sent = (submittedOn: string | null) => ({
  submissions: [{ schoolId: ids.school, schoolName: 'Школа', dueOn: '2023-12-29', submittedOn }],
})
const result = (schoolMean: number): Facts => ({
  requirements: [],
  schools: [],
  submissions: [],
  results: [
    {
      schoolId: ids.school,
      schoolName: 'Школа',
      exam: 'ОГЭ',
      schoolYear: '2020-2021',
      schoolMean,
      municipalityMean: 3.5,
    },
  ],
})

/** What breaks and what meets each finding, by code and moment. */
export const cases: FindingCases = {
  'ORYOL_EVIDENCE_MISSING at report.submit': findingCase({
    on: '2023-12-29',
    breaks: { ...report, evidenceCount: 0 },
    meets: report,
  }),
  'ORYOL_EVIDENCE_REQUIRED at report.accept': findingCase<EvidenceFacts>({
    on: '2023-12-29',
    breaks: { evidenceCount: 0 },
    meets: { evidenceCount: 1 },
  }),
  'ORYOL_STAGE_SKIPPED at report.submit': findingCase<ReportFacts>({
    on: '2023-12-29',
    breaks: { ...report, ...stages(false) },
    meets: { ...report, ...stages(true) },
  }),
  'ORYOL_STAGE_SKIPPED at mutation': findingCase<StageFacts>({
    on: '2023-12-29',
    breaks: stages(false),
    meets: stages(true),
    rule: stageSkipped,
  }),
  'ORYOL_HELP_PROGRAM_ORDER at mutation': findingCase({
    on: '2020-08-20',
    breaks: { interviewedOn: '2020-08-12', discussedOn: '2020-06-15', approvedOn: null },
    meets: { interviewedOn: '2020-06-15', discussedOn: '2020-08-12', approvedOn: '2020-08-19' },
    rule: helpProgramOrder,
  }),
  'ORYOL_HELP_PROGRAM_LATE at roadmap.review': lacking('HELP_PROGRAM', { programApproved: true }),
  'ORYOL_NETWORK_CONTRACT_MISSING at roadmap.review': lacking('NETWORK_CONTRACT', { hasContract: true }),
  'ORYOL_SCHOOL_ROADMAP_ABSENT at roadmap.review': lacking('SCHOOL_ROADMAP', { hasRoadmap: true }),
  'ORYOL_CONTROL_POINT_MISSED at roadmap.review': lacking('INTERIM_CONTROL', {
    controls: ['INTERIM_CONTROL'],
  }),
  'ORYOL_BELOW_DISTRICT at roadmap.review': findingCase({
    on: '2021-09-01',
    breaks: result(3.4),
    meets: result(3.5),
  }),
  'ORYOL_SUBMISSION_LATE at roadmap.review': findingCase<Facts>({
    on: '2023-12-30',
    breaks: { ...result(4), ...sent(null) },
    meets: { ...result(4), ...sent('2023-12-29') },
  }),
  'ORYOL_SUBMISSION_LATE at report.submit': findingCase<ReportFacts>({
    on: '2023-12-30',
    breaks: { ...report, ...sent('2023-12-30') },
    meets: { ...report, ...sent('2023-12-29') },
  }),
  'ORYOL_MEMO_TOO_EARLY at campaign.close': findingCase<MemoFacts>({
    on: '2023-12-30',
    breaks: { memoOn: '2023-12-29', schools: [{ name: 'Школа', submittedOn: null }] },
    meets: { memoOn: '2023-12-29', schools: [{ name: 'Школа', submittedOn: '2023-12-29' }] },
  }),
  'ORYOL_SUCCESSOR_MISSING at roadmap.close': findingCase<SuccessorFacts>({
    on: '2021-06-30',
    breaks: { isMunicipal: true, hasSuccessor: false },
    meets: { isMunicipal: true, hasSuccessor: true },
  }),
}
