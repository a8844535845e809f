import type { Rule } from '../../api/plugin-api.ts'
import { differs } from './conflict.ts'
import type { IvanovoFacts } from './facts.ts'
import { type MissedSession, missedSessions } from './session.ts'
import type { ShareKind } from './share.ts'

type Of<Code extends string, Known extends keyof IvanovoFacts> = Rule<Pick<IvanovoFacts, Known>, Code>

/** A HIGH factor without an approved anti-risk programme. */
export const highRiskUncovered: Of<'IVANOVO_HIGH_RISK_UNCOVERED', 'highFactors'> = ({ highFactors }) =>
  highFactors
    .filter(factor => !factor.isCovered)
    .map(factor => ({
      code: 'IVANOVO_HIGH_RISK_UNCOVERED',
      subject: { type: 'IvanovoRiskFactor', id: factor.id },
      detail: `${factor.school}: фактор ${factor.number} «${factor.name}».`,
    }))

const sessionMissed: Of<'IVANOVO_SESSION_MISSED', 'demands' | 'sessions'> = ({ demands, sessions }, { on }) =>
  missedSessions(demands, sessions, on).map(missed => ({
    code: 'IVANOVO_SESSION_MISSED',
    detail: `${subjects[missed.subject]}, ${span(missed)} (${missed.item}).`,
  }))

const orderAnnexConflict: Of<'IVANOVO_ORDER_ANNEX_CONFLICT', 'pairs'> = ({ pairs }, { on }) =>
  pairs
    .filter(pair => pair.orderOn <= on && differs(pair))
    .map(pair => ({
      code: 'IVANOVO_ORDER_ANNEX_CONFLICT',
      subject: { type: 'Activity', id: pair.activityId },
      detail:
        `${pair.topic} – приказ (пункт ${pair.clauseNumber}): «${pair.orderTerm.sourceText ?? 'без срока'}»; ` +
        `приложение (пункт ${pair.activityNumber ?? 'без номера'}): «${pair.annexTerm.sourceText ?? 'без срока'}».`,
    }))

/** An activity that had to end before its roadmap was approved. */
export const beforeApproval: Of<'IVANOVO_BEFORE_APPROVAL', 'earlyActivities'> = (
  { earlyActivities },
  { on },
) =>
  earlyActivities
    .filter(activity => activity.approvedOn <= on)
    .map(activity => ({
      code: 'IVANOVO_BEFORE_APPROVAL',
      subject: { type: 'Activity', id: activity.id },
      detail:
        `пункт ${activity.number ?? 'без номера'} «${activity.title}»: срок до ${russian(activity.endsOn)}, ` +
        `карта утверждена ${russian(activity.approvedOn)}.`,
    }))

/** A promised share that is not reached when it is due [PUC-R02…R04]. */
export const shareBelowTarget: Of<'IVANOVO_SHARE_BELOW_TARGET', 'promisedShares'> = (
  { promisedShares },
  { on },
) =>
  promisedShares.flatMap(({ kind, indicatorId, target, dueOn, actual }) => {
    // Without a single low-result school the share is unknown, and the unknown is not below anything.
    if (dueOn > on || actual === undefined || actual.share === null || actual.share >= target) return []
    return [
      {
        code: 'IVANOVO_SHARE_BELOW_TARGET',
        subject: { type: 'Indicator', id: indicatorId },
        detail:
          `${shares[kind]}: ${actual.numerator} из ${actual.denominator} ` +
          `(${percent(actual.share)} вместо ${percent(target)}).`,
      } as const,
    ]
  })

const actNumberDisputed: Of<'IVANOVO_ACT_NUMBER_DISPUTED', 'disputedActs'> = ({ disputedActs }, { on }) =>
  disputedActs
    .filter(act => act.since <= on)
    .map(act => ({
      code: 'IVANOVO_ACT_NUMBER_DISPUTED',
      detail:
        `${act.issuer}, ${russian(act.date)}: здесь № ${act.number}, ` +
        `в карте «${act.otherRoadmap}» – № ${act.otherNumber}.`,
    }))

/** The rules asked when the findings of a roadmap are read. */
export const reviewRules = [
  highRiskUncovered,
  sessionMissed,
  orderAnnexConflict,
  beforeApproval,
  shareBelowTarget,
  actNumberDisputed,
] as const

const subjects: Readonly<Record<MissedSession['subject'], string>> = {
  WORKING_GROUP: 'Заседание рабочей группы',
  INTERIM_RESULTS: 'Рассмотрение промежуточных итогов',
}

const shares: Readonly<Record<ShareKind, string>> = {
  WITH_PROGRAM: 'Школы с программой развития',
  WITH_TARGETED_SUPPORT: 'Школы с адресной поддержкой',
  WITH_TRAINED_TEAM: 'Школы с обученной командой',
}

const span = ({ opensOn, dueOn }: MissedSession) => `${russian(opensOn)} – ${russian(dueOn)}`
const russian = (day: string) => day.split('-').reverse().join('.')
const percent = (share: number) => `${Math.round(share * 100)} %`
