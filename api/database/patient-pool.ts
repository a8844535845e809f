import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { type Turns, turns } from './turns.ts'

/** How long one waits for a connection, in ms. */
export interface PoolWaits {
  /** Until one of those there are is free for any of them: a pool that serves others will serve this one. */
  readonly freeMs: number
  /** Until a new one is made. */
  readonly connectMs: number
}

type Callback = (error: Error | undefined, client?: PoolClient, release?: PoolClient['release']) => void

/** How long one waits for one's turn at a pool that serves others, in ms. */
const longestMs = 30_000

interface Waiter {
  readonly give: (client: PoolClient) => void
  readonly fail: (error: Error) => void
}

/** What pg-pool says when its own time is over; each waiter has a time limit of their own. */
const late = /^(timeout exceeded when trying to connect|Connection terminated due to connection timeout)$/

const tooLate = () => new Error('timeout exceeded when trying to connect')

/**
 * A pool whose connections are made for the longest waiter. An attempt to connect that takes longer than its first
 * waiter stays is not given up: its connection goes to the next one. pg-pool ends it, and starts again for each request.
 * Callers have their turns one after another, however many statements each of them sends at once.
 */
export class PatientPool extends Pool {
  readonly #waiters: Turns<Waiter>
  readonly #waits: PoolWaits
  readonly #max: number
  /** Connections that pg-pool is opening. */
  #opening = 0
  /** Those of them that have to be made. */
  #making = 0
  /** When a connection was last lent. */
  #lentAt = 0

  constructor(
    { max = 10, ...config }: PoolConfig,
    waits: PoolWaits,
    callerOf: () => string | undefined = () => undefined,
  ) {
    super({ ...config, max, connectionTimeoutMillis: waits.connectMs })
    this.#waits = waits
    this.#max = max
    this.#waiters = turns(callerOf)
  }

  override connect(): Promise<PoolClient>
  override connect(callback: Callback): undefined
  override connect(callback?: Callback): Promise<PoolClient> | undefined {
    const lent = this.#wait()
    if (!callback) return lent
    lent.then(
      client => callback(undefined, client, client.release),
      error => callback(error, undefined, () => undefined),
    )
    return undefined
  }

  #wait(): Promise<PoolClient> {
    const { freeMs, connectMs } = this.#waits
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout
      const settle = () => {
        clearTimeout(timer)
        this.#waiters.remove(waiter)
      }
      const waiter: Waiter = {
        give: client => {
          settle()
          this.#lentAt = performance.now()
          resolve(client)
        },
        fail: error => {
          settle()
          reject(error)
        },
      }
      const giveUp = () => waiter.fail(tooLate())
      const began = performance.now()
      const check = () => {
        const now = performance.now()
        const waited = now - began
        const left = Math.min(this.#lentAt + freeMs - now, longestMs - waited)
        if (left > 0) timer = setTimeout(check, left)
        // Who waits for a connection that is being made waits as long as that may take.
        else if (this.#making > 0 && waited < connectMs) timer = setTimeout(giveUp, connectMs - waited)
        else giveUp()
      }
      timer = setTimeout(check, freeMs)
      this.#waiters.add(waiter)
      this.#ask()
    })
  }

  /** Asks pg-pool for a connection for each waiter, as far as it may have so many. */
  #ask(): void {
    while (this.#opening < Math.min(this.#waiters.count(), this.#max)) {
      const isMade = this.idleCount <= this.#opening && this.totalCount < this.#max
      this.#opening += 1
      if (isMade) this.#making += 1
      super.connect().then(
        client => this.#settle(isMade, waiter => (waiter ? waiter.give(client) : client.release())),
        (error: Error) =>
          this.#settle(isMade, waiter => {
            if (!late.test(error.message)) waiter?.fail(error)
          }),
      )
    }
  }

  /** Lets the waiter know whose turn it is, if there is still one. */
  #settle(wasMade: boolean, tell: (waiter: Waiter | undefined) => void): void {
    this.#opening -= 1
    if (wasMade) this.#making -= 1
    tell(this.#waiters.next())
    this.#ask()
  }
}
