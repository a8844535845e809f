import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { recordEvents } from '../../reorganization/event.ts'
import { leaveMunicipality } from '../../reorganization/leave.ts'
import { relocate } from '../../reorganization/transfer/relocate.ts'
import { foldText } from '../../text/fold.ts'
import { referenced } from '../blockers.ts'
import type { SchoolRow } from '../table.ts'
import { isMoved, type Row } from './write.ts'

/** The day and the act of a list. */
interface ListAct {
  readonly on: string
  readonly act: string | null
}

type Known = Row & { readonly before: SchoolRow }

const isKnown = (row: Row): row is Known => row.before !== null
const basisOf = ({ act }: ListAct): string => act ?? 'Список школ региона'

/** Lets the schools that the list names elsewhere leave what their old municipality required of them. */
export async function leavePlaces(work: UnitOfWork, rows: readonly Row[], list: ListAct): Promise<void> {
  const moved = rows.filter(isMoved).filter(isKnown)
  const bound = await referenced(
    work,
    moved.map(({ id }) => id),
  )
  const basis = basisOf(list)
  const ground = `Школа переведена в другое муниципальное образование. ${basis}`
  for (const { before } of moved.filter(({ id }) => bound.has(id)))
    await leaveMunicipality(work, before, { ...list, act: basis, note: null, basis, ground, successors: [] })
}

/** Takes the records of moved schools along, which have been written, and notes the moves in their history. */
export async function changePlaces(work: UnitOfWork, rows: readonly Row[], list: ListAct): Promise<void> {
  const moved = rows.filter(isMoved).filter(isKnown)
  if (moved.length === 0) return
  const ways = Map.groupBy(moved, ({ before, to }) => `${before.municipalityId} ${to.id}`)
  for (const group of ways.values()) {
    const [first] = group
    if (!first) continue
    const { regionId, municipalityId: from } = first.before
    const schoolIds = group.map(({ id }) => id)
    await relocate(work, {
      regionId,
      from,
      to: first.to.id,
      schoolIds,
      on: list.on,
      basis: basisOf(list),
    })
  }
  const events = moved.map(({ id, before, to }) => {
    return {
      schoolId: id,
      kind: 'MOVED',
      fromMunicipalityId: before.municipalityId,
      toMunicipalityId: to.id,
    } as const
  })
  await recordEvents(work, { ...list, note: null }, events)
}

/** Notes in the history of schools that the list names otherwise; another spelling of a name is no other name. */
export async function recordRenamings(work: UnitOfWork, rows: readonly Row[], list: ListAct): Promise<void> {
  const isOther = (one: string, other: string) => foldText(one) !== foldText(other)
  const renamed = rows
    .filter(isKnown)
    .filter(
      ({ before, school }) =>
        isOther(before.name, school.name) || isOther(before.shortName, school.shortName),
    )
  if (renamed.length === 0) return
  const events = renamed.map(({ id, before }) => {
    return {
      schoolId: id,
      kind: 'RENAMED',
      formerName: before.name,
      formerShortName: before.shortName,
    } as const
  })
  await recordEvents(work, { ...list, note: null }, events)
}
