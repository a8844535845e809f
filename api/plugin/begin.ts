import type { Context } from '../graphql/context.ts'
import { endsWithin } from './stop.ts'
import { thrown } from './thrown.ts'

/** Work of a plugin that has not begun yet; `owner` is the field that asks for it. */
interface Beginning {
  readonly owner: object
  readonly work: () => unknown
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** What a request has still to begin, and who has looped in it. */
interface Round {
  readonly queue: Beginning[]
  readonly endless: Set<object>
}

const rounds = new WeakMap<Context['loaders'], Round>()

/** So long one thing is begun after another under one stop, in ms: the last of them still has nearly all its time. */
const slice = 20

/** As GraphQL sees it: also what Prisma gives, which is no Promise of the language. */
export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

/**
 * Begins work of a plugin under a stop: it fails where it loops before it waits, and where what it waits for does not come
 * in time. A stop and a timer cost more than most fields, so what a request begins at a time shares them. An owner who has
 * looped begins nothing more in this request, for nobody else is answered meanwhile.
 */
export function beginSoon(
  { loaders, limits }: Context,
  owner: object,
  work: () => unknown,
): Promise<unknown> {
  const round = rounds.get(loaders) ?? { queue: [], endless: new Set() }
  rounds.set(loaders, round)
  return new Promise((resolve, reject) => {
    if (round.queue.push({ owner, work, resolve, reject }) === 1)
      queueMicrotask(() => beginAll(round, limits))
  })
}

/** All at one go, so that what they load is loaded together. */
function beginAll({ queue, endless }: Round, { ruleMs, fieldMs }: Context['limits']): void {
  const wait = waiting(fieldMs)
  let next = 0
  for (let one = queue[next]; one; one = queue[next]) {
    const enough = performance.now() + slice
    const isEnded = endsWithin(ruleMs, () => {
      do {
        if (one && endless.has(one.owner)) one.reject(new Error('not begun, for it has not ended before'))
        else if (one) begin(one, wait)
        one = queue[++next]
      } while (one && performance.now() < enough)
    })
    if (!isEnded && one) {
      endless.add(one.owner)
      one.reject(new Error(`no end in ${ruleMs} ms`))
      next += 1
    }
  }
  queue.length = 0
}

function begin({ work, resolve, reject }: Beginning, wait: ReturnType<typeof waiting>): void {
  try {
    const value = work()
    if (isPromise(value)) wait(value, resolve, reject)
    else resolve(value)
  } catch (error) {
    reject(thrown(error))
  }
}

/** Waits for many promises, each for so long, by one timer. */
function waiting(ms: number) {
  const open = new Set<(error: Error) => void>()
  let timer: NodeJS.Timeout | undefined
  const late = () => {
    for (const reject of open) reject(new Error(`no answer in ${ms} ms`))
  }
  return (
    value: PromiseLike<unknown>,
    resolve: (value: unknown) => void,
    reject: (error: Error) => void,
  ): void => {
    timer ??= setTimeout(late, ms)
    open.add(reject)
    const close = () => {
      open.delete(reject)
      if (open.size === 0) clearTimeout(timer)
    }
    value.then(
      given => {
        close()
        resolve(given)
      },
      error => {
        close()
        reject(thrown(error))
      },
    )
  }
}
