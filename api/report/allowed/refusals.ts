import type { ReviewDecision } from '../../../prisma/generated/client.ts'
import type { Refusal } from '../../action/allowed.ts'
import type { ObligationRow } from '../../obligation/table.ts'
import { isInForce } from '../../roadmap/lifecycle/status.ts'
import type { RoadmapRow } from '../../roadmap/table.ts'
import type { ExecutionReportRow } from '../table.ts'

type Reviewed = Pick<ExecutionReportRow, 'review' | 'withdrawnOn'>
type Last = Reviewed | null
type Fulfillable = Pick<ObligationRow, 'waivedOn' | 'fulfilledOn'>

/** The result of a review so far; NONE if there is no report or it is withdrawn. */
export function reviewOf(report: Last): 'NONE' | 'SUBMITTED' | ReviewDecision {
  if (!report || report.withdrawnOn) return 'NONE'
  return report.review ?? 'SUBMITTED'
}

/** Why no report can be submitted on an obligation after the last one. */
export function submitRefusal({ waivedOn, fulfilledOn }: Fulfillable, last: Last): Refusal {
  if (waivedOn) return 'Обязательство снято без исполнения: подавать отчёт не нужно.'
  if (fulfilledOn)
    return 'Обязательство уже исполнено внесённой записью (поле fulfilledBy): подавать отчёт не нужно.'
  const review = reviewOf(last)
  if (review === 'SUBMITTED') return 'Отчёт на проверке: отзовите его, чтобы подать новую редакцию.'
  if (review === 'ACCEPTED')
    return 'Отчёт уже принят: подавать новый не нужно. Если принят ошибочно, обратитесь к тому, кто его проверял.'
  return null
}

/** Why a report cannot be withdrawn. */
export const withdrawRefusal = (report: Last): Refusal =>
  reviewOf(report) === 'SUBMITTED'
    ? null
    : 'Отчёт уже проверен или отозван, отозвать его нельзя: если нужно исправление, обратитесь к проверяющему.'

/** Why a report cannot be accepted or returned. */
export const reviewRefusal = (report: Last): Refusal =>
  reviewOf(report) === 'SUBMITTED'
    ? null
    : 'Отчёт уже принят, возвращён или отозван: проверьте последнюю поданную редакцию.'

/** Why the review of a report cannot be undone. */
export const reopenRefusal = (report: Last): Refusal =>
  report?.review && !report.withdrawnOn ? null : 'Решения по этому отчёту нет: отменять нечего.'

/** Why an obligation cannot be waived. */
export function waiveRefusal({ waivedOn, fulfilledOn }: Fulfillable, last: Last): Refusal {
  if (waivedOn) return 'Обязательство уже снято: снимать его ещё раз не нужно.'
  if (fulfilledOn) return 'Обязательство уже исполнено внесённой записью: снимать его не нужно.'
  return reviewOf(last) === 'ACCEPTED'
    ? 'Обязательство уже исполнено, отчёт принят: снимать его не нужно.'
    : null
}

/** Why a waiver cannot be undone. */
export function unwaiveRefusal(
  { waivedOn, roadmapId }: Pick<ObligationRow, 'waivedOn' | 'roadmapId'>,
  roadmap: Pick<RoadmapRow, 'status'> | null,
): Refusal {
  if (!waivedOn) return 'Обязательство не снято, возобновлять его не нужно: укажите снятое обязательство.'
  return roadmapId === null || (roadmap && isInForce(roadmap))
    ? null
    : 'Дорожная карта закрыта, заменена или отменена, возобновить обязательство нельзя: добавьте мероприятие в действующую.'
}
