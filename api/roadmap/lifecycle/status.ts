import type { Refusal } from '../../action/allowed.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { today } from '../../calendar/today.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { RoadmapRow } from '../table.ts'

type Status = Pick<RoadmapRow, 'status'>

/** Whether a roadmap is approved and still carried out. */
export const isInForce = ({ status }: Status): boolean => status === 'APPROVED' || status === 'IN_EXECUTION'

/** Whether a roadmap is a draft, or approved and still carried out. */
const isLive = (roadmap: Status): boolean => roadmap.status === 'DRAFT' || isInForce(roadmap)

const unless = (isAllowed: boolean, otherwise: string): Refusal => (isAllowed ? null : otherwise)

/** Why a roadmap cannot be approved. */
export const approveRefusal = ({ status }: Status): Refusal =>
  unless(
    status === 'DRAFT',
    'Дорожная карта уже не проект, утвердить её нельзя: укажите проект дорожной карты.',
  )

/** Why a roadmap cannot be amended or edited. */
export const editRefusal = (roadmap: Status): Refusal =>
  unless(
    isLive(roadmap),
    'Дорожная карта закрыта, заменена или отменена, изменить её нельзя: измените действующую.',
  )

/** Why a roadmap cannot be closed. */
export const closeRefusal = (roadmap: Status): Refusal =>
  unless(isInForce(roadmap), 'Дорожная карта не действует, закрыть её нельзя: укажите действующую.')

/** Why a roadmap cannot be cancelled. */
export const cancelRefusal = (roadmap: Status): Refusal =>
  unless(
    isLive(roadmap),
    'Дорожная карта закрыта, заменена или отменена, отменить её нельзя: укажите проект дорожной карты или действующую карту.',
  )

/** Why a roadmap cannot be superseded. */
export const supersedeRefusal = (roadmap: Status): Refusal =>
  unless(isInForce(roadmap), 'Дорожная карта не действует, заменить её нельзя: укажите действующую.')

/** BAD_INPUT for a day that has not come yet in the region: what is written down has happened. */
export function requirePast({ context }: UnitOfWork, regionId: string | null, day: string): void {
  if (day <= today(context, regionId)) return
  throw apiError('DATE_IN_FUTURE', 'Эта дата ещё не наступила: укажите сегодняшнюю или прошедшую.')
}
