import { Pool, type PoolClient, type PoolConfig } from 'pg'

/** How long one waits for a connection, in ms. */
export interface PoolWaits {
  /** Until one of those there are is free. */
  readonly freeMs: number
  /** Until a new one is made. */
  readonly connectMs: number
}

type Callback = (error: Error | undefined, client?: PoolClient, release?: PoolClient['release']) => void

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
 */
export class PatientPool extends Pool {
  readonly #waiters: Waiter[] = []
  readonly #waits: PoolWaits
  readonly #max: number
  /** Connections that pg-pool is opening. */
  #opening = 0
  /** Those of them that have to be made. */
  #making = 0

  constructor({ max = 10, ...config }: PoolConfig, waits: PoolWaits) {
    super({ ...config, max, connectionTimeoutMillis: waits.connectMs })
    this.#waits = waits
    this.#max = max
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
        const place = this.#waiters.indexOf(waiter)
        if (place >= 0) this.#waiters.splice(place, 1)
      }
      const waiter: Waiter = {
        give: client => {
          settle()
          resolve(client)
        },
        fail: error => {
          settle()
          reject(error)
        },
      }
      const giveUp = () => waiter.fail(tooLate())
      timer = setTimeout(() => {
        // Who waits for a connection that is being made waits as long as that may take.
        if (this.#making === 0 || connectMs <= freeMs) giveUp()
        else timer = setTimeout(giveUp, connectMs - freeMs)
      }, freeMs)
      this.#waiters.push(waiter)
      this.#ask()
    })
  }

  /** Asks pg-pool for a connection for each waiter, as far as it may have so many. */
  #ask(): void {
    while (this.#opening < Math.min(this.#waiters.length, this.#max)) {
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

  /** Lets the first waiter know, if there is still one. */
  #settle(wasMade: boolean, tell: (waiter: Waiter | undefined) => void): void {
    this.#opening -= 1
    if (wasMade) this.#making -= 1
    tell(this.#waiters[0])
    this.#ask()
  }
}
