import { storedTerm } from '../../api/plugin-api.ts'
import { type FindingCases, findingCase } from '../../tests/contract/fixtures/findings.ts'
import type { IvanovoFacts, PromisedShare } from './facts.ts'
import {
  type AssignmentFacts,
  type CuratedFacts,
  type DocumentFacts,
  profileFirst,
  profileIncomplete,
  selfAssessmentFirst,
} from './gate-rules.ts'
import type { SessionDemand } from './session.ts'

/** Ids as the database gives them: those of verdicts are read as such. */
const ids = {
  factor: '00000000-0000-7000-8000-000000000001',
  indicator: '00000000-0000-7000-8000-000000000002',
  activity: '00000000-0000-7000-8000-000000000003',
  clause: '00000000-0000-7000-8000-000000000004',
  roadmap: '00000000-0000-7000-8000-000000000005',
  school: '00000000-0000-7000-8000-000000000006',
  other: '00000000-0000-7000-8000-000000000007',
}

const quiet: IvanovoFacts = {
  highFactors: [],
  demands: [],
  sessions: [],
  pairs: [],
  earlyActivities: [],
  disputedActs: [],
  promisedShares: [],
}
const review = (breaks: Partial<IvanovoFacts>, meets: Partial<IvanovoFacts>) =>
  findingCase({ on: '2021-12-31', breaks: { ...quiet, ...breaks }, meets: { ...quiet, ...meets } })

type ClosingFacts = CuratedFacts & Pick<IvanovoFacts, 'highFactors' | 'promisedShares'>
const closing = (breaks: Partial<ClosingFacts>, meets: Partial<ClosingFacts>) => {
  const all: ClosingFacts = { curatedSchools: [], highFactors: [], promisedShares: [] }
  return findingCase({ on: '2021-12-31', breaks: { ...all, ...breaks }, meets: { ...all, ...meets } })
}

const factor = (isCovered: boolean): Pick<IvanovoFacts, 'highFactors'> => ({
  highFactors: [{ id: ids.factor, number: 1, name: 'Фактор', school: 'Школа', isCovered }],
})
const share = (numerator: number): { readonly promisedShares: readonly PromisedShare[] } => ({
  promisedShares: [
    {
      kind: 'WITH_PROGRAM',
      indicatorId: ids.indicator,
      target: 1,
      dueOn: '2021-08-31',
      actual: { kind: 'WITH_PROGRAM', numerator, denominator: 2, share: numerator / 2 },
    },
  ],
})
const early = (endsOn: string): Pick<IvanovoFacts, 'earlyActivities'> => ({
  earlyActivities:
    endsOn < '2021-01-26'
      ? [{ id: ids.activity, number: '1.1', title: 'Мероприятие', endsOn, approvedOn: '2021-01-26' }]
      : [],
})
const quarterly: SessionDemand = {
  subject: 'WORKING_GROUP',
  item: 'пункт 4.5',
  kind: 'QUARTERLY',
  start: '2021-01-01',
  end: '2021-03-31',
}
const held = { heldOn: '2021-02-10', reviewsInterim: false }
const until = (end: string) => storedTerm({ sourceText: end, kind: 'DAY', end, bound: 'UNTIL' })
const pair = (annexEnd: string): Pick<IvanovoFacts, 'pairs'> => ({
  pairs: [
    {
      topic: 'Концепция',
      orderClauseId: ids.clause,
      clauseNumber: '4.1',
      orderOn: '2021-01-26',
      activityId: ids.activity,
      activityNumber: '1.3',
      orderTerm: until('2021-03-25'),
      annexTerm: until(annexEnd),
    },
  ],
})
const disputed = (since: string): Pick<IvanovoFacts, 'disputedActs'> => ({
  disputedActs: [
    {
      roadmapId: ids.roadmap,
      number: '1',
      otherNumber: '2',
      date: '2020-09-28',
      issuer: 'Департамент',
      otherRoadmap: 'Другая карта',
      since,
    },
  ],
})
const assigned = (facts: Partial<AssignmentFacts>): AssignmentFacts => ({
  kind: 'TUTOR',
  hasClause: true,
  isRegional: true,
  worksThere: true,
  ...facts,
})
const document = (assessedOn: string | null): DocumentFacts => ({
  kind: 'PROGRAM',
  writtenOn: '2020-11-20',
  assessedOn,
})
const curated = (hasMemo: boolean): CuratedFacts => ({
  curatedSchools: [{ id: ids.school, name: 'Школа', hasMemo }],
})
const numbers = Array.from({ length: 10 }, (_, index) => index + 1)

/** What breaks and what meets each finding, by code and moment. */
export const cases: FindingCases = {
  'IVANOVO_TUTOR_NEEDS_REGIONAL_ORDER at curator.assign': findingCase({
    on: '2021-02-01',
    breaks: assigned({ isRegional: false }),
    meets: assigned({}),
  }),
  'IVANOVO_ROLE_WITHOUT_ACT at curator.assign': findingCase({
    on: '2021-02-01',
    breaks: assigned({ kind: 'SCHOOL_COORDINATOR', hasClause: false }),
    meets: assigned({ kind: 'SCHOOL_COORDINATOR' }),
  }),
  'IVANOVO_SELF_ASSESSMENT_FIRST at mutation': findingCase({
    on: '2021-02-01',
    breaks: document('2020-11-21'),
    meets: document('2020-11-05'),
    rule: selfAssessmentFirst,
  }),
  'IVANOVO_PROFILE_FIRST at mutation': findingCase({
    on: '2021-02-01',
    breaks: { schoolId: ids.school, factorSchoolId: ids.other },
    meets: { schoolId: ids.school, factorSchoolId: ids.school },
    rule: profileFirst,
  }),
  'IVANOVO_PROFILE_INCOMPLETE at mutation': findingCase({
    on: '2021-02-01',
    breaks: { numbers: numbers.slice(1) },
    meets: { numbers },
    rule: profileIncomplete,
  }),
  'IVANOVO_HIGH_RISK_UNCOVERED at roadmap.review': review(factor(false), factor(true)),
  'IVANOVO_HIGH_RISK_UNCOVERED at roadmap.close': closing(factor(false), factor(true)),
  'IVANOVO_SESSION_MISSED at roadmap.review': review(
    { demands: [quarterly] },
    { demands: [quarterly], sessions: [held] },
  ),
  'IVANOVO_ORDER_ANNEX_CONFLICT at roadmap.review': review(pair('2021-02-28'), pair('2021-03-25')),
  'IVANOVO_BEFORE_APPROVAL at roadmap.review': review(early('2020-12-31'), early('2021-01-31')),
  'IVANOVO_BEFORE_APPROVAL at roadmap.approve': findingCase({
    on: '2021-01-26',
    breaks: early('2020-12-31'),
    meets: early('2021-01-31'),
  }),
  'IVANOVO_MEMO_MISSING at roadmap.close': closing(curated(false), curated(true)),
  'IVANOVO_SUBMISSION_MISSING at campaign.close': findingCase({
    on: '2021-12-31',
    breaks: { asked: [{ name: 'Школа', hasSubmitted: false }] },
    meets: { asked: [{ name: 'Школа', hasSubmitted: true }] },
  }),
  'IVANOVO_SHARE_BELOW_TARGET at roadmap.review': review(share(1), share(2)),
  'IVANOVO_SHARE_BELOW_TARGET at roadmap.close': closing(share(1), share(2)),
  'IVANOVO_ACT_NUMBER_DISPUTED at roadmap.review': review(disputed('2021-01-26'), disputed('2022-01-26')),
}
