/** One job as its worker gets it. */
export interface Job<D extends object> {
  readonly data: D
  /** Aborted when the server stops or the job has taken too long. */
  readonly stop: AbortSignal
}

/** A kind of background work. Its jobs may run twice, after a crash: `perform` must bear that. */
export interface Queue<D extends object = object> {
  readonly name: string
  /** How many of its jobs a server runs at a time. */
  readonly atOnce: number
  /** How long a job may take; then another server takes it over. */
  readonly longestSeconds: number
  /** How often a job that failed is tried again, with growing pauses. */
  readonly retries: number
  /** When a job without data is added by itself: a cron expression in UTC. */
  readonly every?: string
  readonly perform: (job: Job<D>) => Promise<void>
}

export interface SendOptions {
  /** At most one job with this key waits and one runs. */
  readonly key?: string
  /** Not before this moment. */
  readonly at?: Date
}

/** How a queue fares. */
export interface QueueState {
  readonly name: string
  readonly ready: number
  readonly running: number
  readonly failed: number
  /** How long the oldest job has been ready, in seconds; 0 without one. */
  readonly oldestSeconds: number
}

/** The queue of background work, shared by all servers of a database. */
export interface Jobs {
  /** Adds a job; nothing happens where one with the same key waits already. */
  readonly send: <D extends object>(
    queue: Pick<Queue<D>, 'name'>,
    data: D,
    options?: SendOptions,
  ) => Promise<void>
  /** Begins to perform the jobs of these queues on this server. */
  readonly work: (queues: readonly Queue<never>[]) => Promise<void>
  /** Waits for what is running, for a limited time, and ends. Jobs that are cut short run again elsewhere. */
  readonly close: () => Promise<void>
}
