import type { RoadmapStatus } from '../../prisma/generated/client.ts'
import type { UnitOfWork, Written } from './unit-of-work.ts'

/** Events inside an action, with their payloads. Another noun reacts in the same transaction. */
export interface Events {
  /** A report on an obligation of this roadmap was stored; the roadmap is locked in this state. */
  readonly 'report.submitted': { readonly roadmapId: string; readonly status: RoadmapStatus }
  /**
   * An action has done its own writes; what follows from them is written before it ends. A listener sees what those
   * before it have written.
   */
  readonly 'action.performed': { readonly written: readonly Written[] }
}

/** The listeners of events; each is awaited, in order, before the action continues. */
export type Listeners = {
  readonly [E in keyof Events]: readonly ((work: UnitOfWork, event: Events[E]) => Promise<void>)[]
}

/** Tells the listeners of an event. */
export async function emit<E extends keyof Events>(
  work: UnitOfWork,
  name: E,
  event: Events[E],
): Promise<void> {
  for (const listener of work.context.listeners[name]) await listener(work, event)
}
