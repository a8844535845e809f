import type { Refusal } from '../../action/allowed.ts'
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
