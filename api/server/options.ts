import type { GraphQLSchema } from 'graphql'
import type { Tokens } from '../auth/token/tokens.ts'
import { type ChangeSignal, pollForChanges } from '../change/wakeup.ts'
import type { Compilation } from '../compile/use-compiled.ts'
import { sharedCipher, type TokenCipher } from '../data/opaque-token.ts'
import type { Read } from '../data/query.ts'
import { anyone, type Viewer } from '../data/scope.ts'
import type { OpenSnapshot } from '../database/snapshot.ts'
import type { Transact } from '../database/transaction.ts'
import type { FileStore } from '../file/route.ts'
import { createSchema } from '../graphql/schema.ts'
import type { Page } from '../http/pages/page.ts'
import type { TrustedDocuments } from '../http/trusted-documents.ts'
import type { Jobs } from '../job/queue.ts'
import type { Observer } from '../log/requests.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { SignIn } from '../session/routes.ts'
import { russianCalendar, type WorkCalendar } from '../term/calendar/workdays.ts'
import { defaultLimits, type Limits } from './limits.ts'

/** Who gets the schema by introspection and GraphiQL: all callers, or those with a key or a token. */
export type Developers = 'EVERYONE' | 'SIGNED_IN'

/** How a server takes part in the work without a request. */
export interface Background {
  readonly jobs: Jobs
  /** Whether this server performs jobs; otherwise it adds them alone. */
  readonly isWorker: boolean
  /** The mail server of notices and their sender; without it none are sent by e-mail. */
  readonly mail?: { readonly url: string; readonly from: string } | null
  /** Reserved networks that webhooks may call. */
  readonly webhookNetworks: readonly string[]
}

/** What a server is made of. */
export interface ServerOptions {
  readonly read: Read
  readonly transact: Transact
  /** Opens a long read of one moment; without it there is no /export. */
  readonly snapshot?: OpenSnapshot
  /** Encrypts cursors; the cipher of the database without it. */
  readonly cipher?: () => Promise<TokenCipher>
  readonly plugins: readonly RegionPlugin[]
  /** Makes the schema of the plugins; servers of one process may share it. */
  readonly schemaOf?: (plugins: readonly RegionPlugin[]) => GraphQLSchema
  /** What wakes the subscriptions; without it they look every five seconds. */
  readonly changes?: ChangeSignal
  /** Who a caller without a key is taken for. */
  readonly visitor?: Viewer
  /** Whether callers with a key read all that a visitor does, beside what their grants let them; by default they do not. */
  readonly openReading?: boolean
  /** How tokens of an identity provider are read; without it only keys are. */
  readonly tokens?: Tokens | undefined
  /** How browsers sign in by an identity provider; without it they use keys alone. */
  readonly signIn?: SignIn | null | undefined
  /** Those with a key or a token by default. */
  readonly developers?: Developers
  /** The only documents that are executed; without it all are. */
  readonly trusted?: TrustedDocuments | undefined
  /** What a request may cost; the defaults without it. */
  readonly limits?: Limits
  /** By which workdays are counted; the Russian one without it. */
  readonly calendar?: WorkCalendar
  /** The pages' origins that may use the API from a browser; none by default. */
  readonly origins?: readonly string[]
  /** Plain pages by path; none by default. */
  readonly pages?: Readonly<Record<string, Page>>
  /** Observers of every request besides the log. */
  readonly observers?: readonly Observer[]
  /** Where files of evidence are kept; without it there is no /files. */
  readonly files?: FileStore
  /** How queries are answered that compile to statements; by the resolvers without it. */
  readonly compiled?: Compilation
  /** Work without a request; without it webhooks send nothing. */
  readonly background?: Background
  /** The clock; tests set it. */
  readonly now?: () => Date
}

/**
 * The options with their defaults: changes are polled for, callers without a key have no rights, the default limits, the
 * calendar of Russia, the real clock.
 */
export const withDefaults = <O extends ServerOptions>(options: O) => ({
  cipher: sharedCipher(options.read),
  schemaOf: createSchema,
  changes: pollForChanges(),
  visitor: anyone,
  openReading: false,
  developers: 'SIGNED_IN' as const,
  limits: defaultLimits,
  calendar: russianCalendar,
  origins: [],
  pages: {},
  observers: [],
  now: () => new Date(),
  ...options,
})

export type CompleteOptions = ReturnType<typeof withDefaults<ServerOptions>>
