import type { FulfillingRecord, Fulfilment } from '../../plugin/records/fulfilment.ts'
import type { ObligationRow } from '../table.ts'

type Window = Pick<ObligationRow, 'id' | 'activityId' | 'schoolId' | 'organizationId' | 'opensOn' | 'dueOn'>

/** A record with what its plugin says of its type. */
export type Answer = FulfillingRecord & Pick<Fulfilment, 'type' | 'needs'>

/** What fulfils an obligation, and from which day. */
export type Fulfilled = Answer & { readonly on: string }

/**
 * Which record fulfils which obligation, by the id of the obligation. A record answers one window of each reporter: one
 * that its day lies in, or else the last one that had ended by then. Where one record is enough the earliest counts, and a
 * further one may answer the next window that its day lies in. Where all are needed the last of them counts.
 */
export function matchRecords(
  obligations: readonly Window[],
  answers: readonly Answer[],
): ReadonlyMap<string, Fulfilled> {
  const byActivity = Map.groupBy(answers, answer => answer.activityId)
  const units = Map.groupBy(obligations, reporterOf).values()
  return new Map([...units].flatMap(windows => [...matchUnit(windows, byActivity)]))
}

/** The obligations of one activity and one reporter. */
function matchUnit(
  unit: readonly Window[],
  byActivity: ReadonlyMap<string, readonly Answer[]>,
): ReadonlyMap<string, Fulfilled> {
  const windows = unit.toSorted((one, other) => compare(one.dueOn, other.dueOn))
  const own = windows
    .slice(0, 1)
    .flatMap(({ activityId, schoolId: school }) =>
      (byActivity.get(activityId ?? '') ?? []).filter(
        ({ schoolId }) => schoolId === null || schoolId === school,
      ),
    )
  const done = own.filter(isDone).toSorted((one, other) => compare(one.on, other.on))
  const found = new Map<string, Fulfilled>()
  for (const one of done.filter(({ needs }) => needs === 'FIRST')) {
    const { isOpen, candidates } = windowsAt(windows, one.at)
    const free = candidates.filter(({ id }) => !found.has(id))
    const window = isOpen ? free[0] : candidates.slice(-1).find(last => free.includes(last))
    if (window) found.set(window.id, one)
  }
  const planned = own.filter(({ needs }) => needs === 'ALL')
  const needed = Map.groupBy(planned, ({ at }) => {
    const { isOpen, candidates } = windowsAt(windows, at)
    return candidates.at(isOpen ? 0 : -1)?.id
  })
  for (const [id, all] of needed) {
    const last = done.findLast(one => all.includes(one))
    if (id && last && !found.has(id) && all.every(isDone)) found.set(id, last)
  }
  return found
}

/** The windows that a day lies in, or those that had ended by then; a window without a first day is open from the start. */
function windowsAt(windows: readonly Window[], at: string) {
  const open = windows.filter(({ opensOn, dueOn }) => (opensOn === null || opensOn <= at) && at <= dueOn)
  const isOpen = open.length > 0
  return { isOpen, candidates: isOpen ? open : windows.filter(({ dueOn }) => dueOn < at) }
}

const isDone = (answer: Answer): answer is Fulfilled => answer.on !== null

const reporterOf = ({ activityId, schoolId, organizationId }: Window): string =>
  `${activityId} ${schoolId ?? organizationId}`

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
