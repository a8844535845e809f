import type { Rule, Verdict } from '../../api/plugin-api.ts'
import type { ReviewCode } from './findings.ts'
import type { PermFacts } from './review.ts'
import type { Ask } from './wording.ts'
import { expectedReports, yearOf, yearsOf } from './years.ts'

type PermRule = Rule<PermFacts, ReviewCode>

/** A day as Russian documents print it. */
export const printed = (day: string): string => day.split('-').reverse().join('.')
const asking = ({ activities }: PermFacts, ask: Ask) => activities.filter(one => one.ask === ask)
const activity = (id: string): Verdict['subject'] & {} => ({ type: 'Activity', id })

/** A plan binds nobody before it is approved. */
const whenApproved =
  (rule: PermRule): PermRule =>
  (facts, context) =>
    facts.approvedOn !== null && facts.approvedOn <= context.on ? rule(facts, context) : []

const criteriaMissing: PermRule = (facts, { on }) => {
  const approved = facts.criteriaSets.filter(one => one.approvedOn <= on)
  // When the plan is over, its criteria need not go on.
  if (approved.some(({ validTo }) => validTo === null || validTo >= on || validTo >= facts.endsOn)) return []
  const ended = approved.at(-1)?.validTo
  return asking(facts, 'CRITERIA')
    .filter(({ endsOn }) => endsOn !== null && endsOn < on)
    .map(({ id, endsOn }) => ({
      code: 'PERM_CRITERIA_MISSING',
      subject: activity(id),
      detail: ended ? `набор действовал до ${printed(ended)}` : `срок истёк ${printed(endsOn ?? '')}`,
    }))
}

const approvedBeforeTerm: PermRule = facts => {
  const { approvedOn } = facts
  return asking(facts, 'OWN_APPROVAL')
    .filter(({ startsOn }) => startsOn !== null && approvedOn !== null && approvedOn < startsOn)
    .map(({ id, startsOn }) => ({
      code: 'PERM_APPROVED_BEFORE_TERM',
      subject: activity(id),
      detail: `утверждена ${printed(approvedOn ?? '')}, срок начинается ${printed(startsOn ?? '')}`,
    }))
}

const scheduleUnknown: PermRule = (facts, { on }) => {
  const known = new Set(facts.schedules.filter(one => one.issuedOn <= on).map(one => one.year))
  const years = yearsOf(facts).filter(year => year <= yearOf(on) && !known.has(year))
  if (years.length === 0) return []
  return asking(facts, 'PROJECT_500PLUS_SCHEDULE').map(({ id }) => ({
    code: 'PERM_EXTERNAL_SCHEDULE_UNKNOWN',
    subject: activity(id),
    detail: `нет плана-графика на ${years.join(', ')}`,
  }))
}

const titles = {
  LIFT_PROJECT: 'отчёт о проекте «Образовательный лифт»',
  ROADMAP: 'отчёт о мерах дорожной карты',
  AUGUST_MEMO: 'справка',
  PROJECT_500PLUS_ANALYSIS: 'анализ итогов проекта «500+»',
} as const

const reportsMissing: PermRule = (facts, { on }) =>
  expectedReports(facts, facts.activities)
    .filter(({ dueOn }) => dueOn < on)
    .filter(
      ({ kind, year }) =>
        !facts.reports.some(one => one.kind === kind && one.year === year && one.submittedOn <= on),
    )
    .map(({ kind, year, activityId }) => ({
      code: kind === 'AUGUST_MEMO' ? 'PERM_AUGUST_MEMO_MISSING' : 'PERM_YEARLY_REPORT_MISSING',
      subject: activity(activityId),
      detail: `${titles[kind]} за ${year} год`,
    }))

const notAcknowledged: PermRule = ({ control }, { on }) => {
  if (!control || (control.acknowledgedOn !== null && control.acknowledgedOn <= on)) return []
  return [
    {
      code: 'PERM_CONTROLLER_NOT_ACKNOWLEDGED',
      subject: { type: 'Order', id: control.orderId },
      detail: control.position,
    },
  ]
}

/** What is asked when findings of a roadmap are read. */
export const rules: readonly PermRule[] = [
  criteriaMissing,
  approvedBeforeTerm,
  scheduleUnknown,
  reportsMissing,
  notAcknowledged,
].map(whenApproved)
