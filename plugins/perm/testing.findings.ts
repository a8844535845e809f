import { type FindingCases, findingCase } from '../../tests/contract/fixtures/findings.ts'
import type { CoverageFacts, CriteriaFacts, HorizonFacts } from './gate-rules.ts'
import type { PermFacts, ReportFact } from './review.ts'
import type { Ask } from './wording.ts'

/** Ids as the database gives them: those of verdicts are read as such. */
const ids = {
  activity: '00000000-0000-7000-8000-000000000001',
  order: '00000000-0000-7000-8000-000000000002',
  person: '00000000-0000-7000-8000-000000000003',
  set: '00000000-0000-7000-8000-000000000004',
}

const plan = (ask: Ask | null, facts: Partial<PermFacts> = {}): PermFacts => ({
  startsOn: '2021-07-01',
  endsOn: '2022-12-31',
  approvedOn: '2021-06-28',
  criteriaSets: [],
  activities: [{ id: ids.activity, ask, startsOn: '2021-07-01', endsOn: '2021-08-31' }],
  reports: [],
  schedules: [],
  control: null,
  ...facts,
})
const asked = (ask: Ask | null, breaks: Partial<PermFacts>, meets: Partial<PermFacts>) =>
  findingCase({ on: '2022-01-01', breaks: plan(ask, breaks), meets: plan(ask, meets) })
const reported = (kind: ReportFact['kind']) => ({
  reports: [{ kind, year: 2021, submittedOn: '2021-08-30' }],
})
const criteria = (validTo: string | null) => ({ criteriaSets: [{ approvedOn: '2021-08-20', validTo }] })
const control = (acknowledgedOn: string | null) => ({
  control: { orderId: ids.order, personId: ids.person, position: 'методист', acknowledgedOn },
})

type ApprovalFacts = HorizonFacts & CoverageFacts
const approval: ApprovalFacts = {
  endsOn: '2024-12-31',
  concept: { title: 'Концепция', horizonYear: 2024 },
  criteriaSets: [{ id: ids.set, title: 'Критерии', coversLowResults: true, coversAdverseConditions: false }],
}
const uncovered = approval.criteriaSets.map(one => ({ ...one, coversLowResults: false }))

/** What breaks and what meets each finding, by code and moment. */
export const cases: FindingCases = {
  'PERM_HORIZON_EXCEEDED at roadmap.approve': findingCase({
    on: '2021-06-28',
    breaks: { ...approval, endsOn: '2025-01-01' },
    meets: approval,
  }),
  'PERM_COVERAGE_EMPTY at roadmap.approve': findingCase<ApprovalFacts>({
    on: '2021-06-28',
    breaks: { ...approval, criteriaSets: uncovered },
    meets: approval,
  }),
  'PERM_CRITERIA_NOT_APPROVED at indicator.record': findingCase<CriteriaFacts>({
    on: '2021-09-01',
    breaks: { indicator: 'Доля школ', isOfApprovedSet: false },
    meets: { indicator: 'Доля школ', isOfApprovedSet: true },
  }),
  'PERM_CRITERIA_MISSING at roadmap.review': asked('CRITERIA', criteria('2021-12-31'), criteria(null)),
  'PERM_YEARLY_REPORT_MISSING at roadmap.review': asked('LIFT_PROJECT', {}, reported('LIFT_PROJECT')),
  'PERM_AUGUST_MEMO_MISSING at roadmap.review': asked('AUGUST_MEMO', {}, reported('AUGUST_MEMO')),
  'PERM_CONTROLLER_NOT_ACKNOWLEDGED at roadmap.review': asked(null, control(null), control('2021-06-29')),
  'PERM_APPROVED_BEFORE_TERM at roadmap.review': asked('OWN_APPROVAL', {}, { approvedOn: '2021-07-01' }),
  'PERM_EXTERNAL_SCHEDULE_UNKNOWN at roadmap.review': asked(
    'PROJECT_500PLUS_SCHEDULE',
    {},
    { schedules: [2021, 2022].map(year => ({ year, issuedOn: '2021-02-01' })) },
  ),
}
