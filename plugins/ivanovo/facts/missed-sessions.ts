/** What an order or its annex asks of sessions: how often and from when to when. */
export interface SessionDemand {
  readonly subject: 'WORKING_GROUP' | 'INTERIM_RESULTS'
  /** The item that asks it, for example «пункт 4.5 проекта». */
  readonly item: string
  /** The kind of its term, of which MONTHLY and QUARTERLY can be checked. */
  readonly kind: string
  readonly start: string | null
  readonly end: string | null
}

export interface HeldSession {
  readonly heldOn: string
  readonly reviewsInterim: boolean
}

/** A window that has passed without a session. */
export interface MissedSession {
  readonly subject: SessionDemand['subject']
  readonly item: string
  readonly opensOn: string
  readonly dueOn: string
}

const stepOf: Readonly<Record<string, number>> = { MONTHLY: 1, QUARTERLY: 3 }

/** The windows that end before the day and hold no session of that subject, in order. */
export function missedSessions(
  demands: readonly SessionDemand[],
  sessions: readonly HeldSession[],
  on: string,
): readonly MissedSession[] {
  return demands.flatMap(demand =>
    windowsOf(demand)
      .filter(({ dueOn }) => dueOn < on)
      .filter(({ opensOn, dueOn }) => !sessions.some(one => answers(one, demand, opensOn, dueOn)))
      .map(window => ({ subject: demand.subject, item: demand.item, ...window })),
  )
}

function answers(session: HeldSession, demand: SessionDemand, opensOn: string, dueOn: string): boolean {
  const counts = demand.subject === 'WORKING_GROUP' || session.reviewsInterim
  return counts && opensOn <= session.heldOn && session.heldOn <= dueOn
}

function windowsOf({ kind, start, end }: SessionDemand) {
  const step = stepOf[kind]
  if (step === undefined || start === null || end === null) return []
  const windows: { readonly opensOn: string; readonly dueOn: string }[] = []
  for (let opensOn = start; opensOn <= end; ) {
    const next = monthStart(opensOn, step)
    const last = dayBefore(next)
    windows.push({ opensOn, dueOn: last < end ? last : end })
    opensOn = next
  }
  return windows
}

/** The first day of the month that many months after the day's own. */
function monthStart(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
