import type { FastifyRequest } from 'fastify'
import type { ExecutionArgs } from 'graphql'
import type { YogaInitialContext } from 'graphql-yoga'
import { requirePurpose } from '../access/purpose.ts'
import type { RequestActions } from '../action/document/request-actions.ts'
import type { Listeners } from '../action/events.ts'
import type { Written } from '../action/unit-of-work.ts'
import type { Authenticate } from '../auth/authenticate.ts'
import { type SharedFeed, sharedFeed } from '../change/shared-feed.ts'
import type { ChangeSignal } from '../change/wakeup.ts'
import type { Loaders } from '../data/loader.ts'
import type { TokenCipher } from '../data/opaque-token.ts'
import type { Read } from '../data/query.ts'
import { readingAll, type Viewer } from '../data/scope.ts'
import { newPace, type Pace } from '../data/yield.ts'
import type { Transact } from '../database/transaction.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { Limits } from '../server/limits.ts'
import type { withDefaults } from '../server/options.ts'
import type { WorkCalendar } from '../term/calendar/workdays.ts'
import { listeners } from './listeners.ts'
import { regionsOf, type Zones } from './timezones.ts'

/** What every resolver, loader and action is given: one value per request. */
export interface Context {
  /** Sends one SQL statement and gives its rows; every list and loader reads through it. */
  readonly read: Read
  /** Runs work in one transaction; all writes of a request go through it. */
  readonly transact: Transact
  /** Encrypts the cursors of lists that count the work of the whole platform. */
  readonly cipher: () => Promise<TokenCipher>
  /** The actions of the document that is executed; null outside of one. */
  readonly actions: RequestActions | null
  /**
   * Where reads of personal data are collected inside a transaction that is undone: they are audited after it. Null where
   * each is audited at once.
   */
  readonly collectedReads: Written[] | null
  /** The moment of the request. No other code reads the clock. */
  readonly now: Date
  /** The time zones of the regions; `today` tells the day by them. */
  readonly zones: Zones
  /** The codes of the regions by id, of all but one that was registered just now. */
  readonly regionCodes: ReadonlyMap<string, string>
  readonly viewer: Viewer
  /** Who the caller is by now, for what lasts longer than a request; UNAUTHENTICATED if the key or token has ended. */
  readonly viewerNow: () => Promise<Viewer>
  /** The caller's headers: the purpose of reading personal data, the key of a repeat. */
  readonly headers: Pick<Headers, 'get'>
  /** The number under which the request is logged and audited, and which the answer carries. */
  readonly requestId: string
  readonly plugins: readonly RegionPlugin[]
  /** What reacts to events inside an action. */
  readonly listeners: Listeners
  readonly loaders: Loaders
  /** Lets the rows of a big answer be handed out in turns. */
  readonly pace: Pace
  readonly limits: Limits
  /** By which workdays are counted. */
  readonly calendar: WorkCalendar
  /** Tells a subscription when to look into the change feed again. */
  readonly changes: ChangeSignal
  /** What subscriptions read together. */
  readonly feed: SharedFeed
}

/** The context of execution: ours, Yoga's own and the HTTP request. */
export type ExecutionContext = Context & YogaInitialContext & ServerContext

/** The arguments of an execution, as plugins see them. */
export type ContextArgs = Omit<ExecutionArgs, 'contextValue'> & { readonly contextValue: Context }

/** What the HTTP server gives to Yoga with each request. */
export interface ServerContext {
  readonly req: FastifyRequest
  /** The context of a document that no request asks for. */
  readonly background?: Context
}

/** Who asks, and for what: all of a context that the server's options do not say. */
interface Asking {
  readonly viewer: Viewer
  readonly viewerNow: () => Promise<Viewer>
  readonly headers: Pick<Headers, 'get'>
  readonly requestId: string
}

/** Makes contexts of a server. */
export type MakeContext = (asking: Asking) => Promise<Context>

export const contextMaker = (options: ReturnType<typeof withDefaults>): MakeContext => {
  const feed = sharedFeed(options.limits)
  return async asking => {
    const { read, transact, cipher, plugins, limits, calendar, changes, now } = options
    const { zones, codes } = await regionsOf(read, now)
    return {
      read,
      transact,
      cipher,
      plugins,
      listeners,
      limits,
      calendar,
      changes,
      feed,
      actions: null,
      collectedReads: null,
      now: now(),
      zones,
      regionCodes: codes,
      loaders: new Map(),
      pace: newPace(),
      ...asking,
    }
  }
}

/** Makes the context of each request, whole, once it is known who sends it. */
export const contextFrom = (
  options: ReturnType<typeof withDefaults>,
  make: MakeContext,
  authenticate: Authenticate,
) => {
  const viewerOf = (caller: Viewer | null | undefined) => {
    if (!caller) return options.visitor
    return options.openReading ? readingAll(caller) : caller
  }
  return async (request: FastifyRequest): Promise<Context> => {
    const headers = { get: (name: string) => singleValue(request.headers[name.toLowerCase()]) }
    requirePurpose(headers)
    return make({
      viewer: viewerOf(request.caller),
      viewerNow: async () => viewerOf(await authenticate(request)),
      headers,
      requestId: request.id,
    })
  }
}

const singleValue = (header: string | readonly string[] | undefined): string | null =>
  typeof header === 'string' ? header : null
