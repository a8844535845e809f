import type { Work } from '../../action/work.ts'
import { today } from '../../calendar/today.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { RoadmapRow } from '../table.ts'

/** Whether a roadmap is approved and still carried out. */
export const isInForce = ({ status }: RoadmapRow): boolean =>
  status === 'APPROVED' || status === 'IN_EXECUTION'

/** BAD_INPUT if a roadmap is not approved, or not carried out any more. */
export function requireInForce(roadmap: RoadmapRow, otherwise: string): void {
  if (!isInForce(roadmap)) throw apiError('BAD_INPUT', otherwise)
}

/** BAD_INPUT for a day that has not come yet in the region: what is written down has happened. */
export function requirePast({ context }: Work, regionId: string | null, day: string): void {
  if (day <= today(context, regionId)) return
  throw apiError('BAD_INPUT', 'Эта дата ещё не наступила: укажите сегодняшнюю или прошедшую.')
}
