import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Tokens } from '../auth/token.ts'
import { type ChangeSignal, pollForChanges } from '../change/wakeup.ts'
import { sharedCipher, type TokenCipher } from '../data/opaque-token.ts'
import type { Read } from '../data/query.ts'
import { anyone, type Viewer } from '../data/scope.ts'
import type { TrustedDocuments } from '../http/trusted-documents.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import { defaultLimits, type Limits } from './limits.ts'

/** What a server is made of. */
export interface ServerOptions {
  readonly db: PrismaClient
  readonly read: Read
  /** Encrypts cursors; the cipher of the database without it. */
  readonly cipher?: () => Promise<TokenCipher>
  readonly plugins: readonly RegionPlugin[]
  /** What wakes the subscriptions; without it they look every five seconds. */
  readonly changes?: ChangeSignal
  /** Who a caller without a key is taken for. */
  readonly visitor?: Viewer
  /** How tokens of an identity provider are read; without it only keys are. */
  readonly tokens?: Tokens | undefined
  /** Who gets the schema by introspection and GraphiQL; those with a key or a token unless told otherwise. */
  readonly developers?: 'EVERYONE' | 'SIGNED_IN'
  /** The only documents that are executed; without it all are. */
  readonly trusted?: TrustedDocuments | undefined
  /** What a request may cost; the defaults without it. */
  readonly limits?: Limits
  /** The clock; tests set it. */
  readonly now?: () => Date
}

/** The options with what they leave open: no signal of changes, callers without rights, the standing limits, the real clock. */
export const withDefaults = <O extends ServerOptions>(options: O) => ({
  cipher: sharedCipher(options.read),
  changes: pollForChanges(),
  visitor: anyone,
  limits: defaultLimits,
  now: () => new Date(),
  ...options,
})
