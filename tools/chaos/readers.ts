import { setTimeout as pause } from 'node:timers/promises'
import type { Ask, Reply } from './client.ts'

/** Readers that read one thing after another until they are stopped. */
export interface Readers {
  readonly replies: readonly Reply[]
  /** How many have been answered without an error. */
  readonly answered: () => number
  readonly stop: () => Promise<void>
}

/** Typical queries: lists, cards, counts, a search, the state on a day. */
export const questions = [
  '{ schools(first: 20) { totalCount nodes { key shortName municipality { name region { code } } } } }',
  '{ roadmaps { nodes { key title progress { total overdue shareDone } activities(first: 5) { nodes { title } } } } }',
  '{ obligations(first: 20) { nodes { id state dueOn activity { title } } } }',
  '{ organizations(first: 20) { nodes { key name kind } } }',
  '{ municipalities { nodes { key name organizations(first: 3) { nodes { name } } } } }',
  '{ regions { nodes { code name } } }',
  '{ changes(first: 20) { head changes { type version } } }',
] as const

export function startReaders(ask: Ask, readers: number): Readers {
  const replies: Reply[] = []
  let answered = 0
  let stopped = false
  const read = async (first: number) => {
    for (let turn = first; !stopped; turn += 1) {
      const { status, code, message } = await ask(questions[turn % questions.length] ?? questions[0])
      replies.push({ status, code, message, data: null })
      if (status === 200 && code === null) answered += 1
      else await pause(20)
    }
  }
  const reading = Array.from({ length: readers }, (_, index) => read(index))
  return {
    replies,
    answered: () => answered,
    stop: async () => {
      stopped = true
      await Promise.all(reading)
    },
  }
}
