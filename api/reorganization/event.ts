import { randomUUIDv7 } from 'node:crypto'
import { requirePast, requireText } from '../action/input.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { insertRows } from '../data/write/bulk.ts'
import { type SchoolEventRow, schoolEvents } from './table.ts'

/** The act by which something happened on a day, as an input gives it. */
interface ActInput {
  readonly on: string
  readonly act: string
  readonly note?: string | null | undefined
}

/** The act of a reorganization. */
export interface Act {
  readonly on: string
  readonly act: string
  readonly note: string | null
  /** The act in the words of the audit log and of what is waived for it. */
  readonly basis: string
}

/** The act that an input names; BAD_INPUT if it is empty or has not come yet. */
export function readAct(work: UnitOfWork, regionId: string, input: ActInput): Act {
  requirePast(work, regionId, { on: input.on })
  const act = requireText(input.act, 'Акт не указан: напишите его вид, дату и номер.', 'input.act')
  const note = input.note?.trim() || null
  return { on: input.on, act, note, basis: note ? `${act}. ${note}` : act }
}

type NewEvent = Pick<SchoolEventRow, 'schoolId' | 'kind'> &
  Partial<
    Pick<
      SchoolEventRow,
      'fromMunicipalityId' | 'toMunicipalityId' | 'formerName' | 'formerShortName' | 'otherSchoolId'
    >
  >

/** Writes what happened to schools; each of them has to be written in the same action, for its history is shown with it. */
export async function recordEvents(
  work: UnitOfWork,
  { on, act, note }: Pick<Act, 'on' | 'note'> & { readonly act: string | null },
  events: readonly NewEvent[],
): Promise<void> {
  const rows = events.map(event => ({
    id: randomUUIDv7(),
    happenedOn: on,
    act,
    note,
    fromMunicipalityId: null,
    toMunicipalityId: null,
    formerName: null,
    formerShortName: null,
    otherSchoolId: null,
    ...event,
  }))
  await insertRows(work, schoolEvents, rows)
}
