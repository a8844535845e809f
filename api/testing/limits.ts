import { defaultLimits, type Limits, limitTable } from '../server/limits.ts'

/** Tests share a machine that may stop for seconds: what waits by default for one of them waits for minutes here. */
const longTimeouts = {
  headersMs: 120_000,
  requestMs: 120_000,
  idleMs: 120_000,
  graceMs: 120_000,
  poolWaitMs: 60_000,
  connectMs: 60_000,
  statementMs: 120_000,
  lockMs: 60_000,
  transactionMs: 120_000,
  idleTransactionMs: 120_000,
  rulesMs: 60_000,
  fieldMs: 120_000,
  ruleMs: 10_000,
} as const satisfies Partial<Limits>

/** The limits of a server whose test is of something else. */
export const patientLimits: Limits = { ...defaultLimits, ...longTimeouts }

/** The same for a server that is a process of its own, as variables of its environment. */
export const patientEnvironment: Readonly<Record<string, string>> = Object.fromEntries(
  // The names are the object's own.
  (Object.keys(longTimeouts) as (keyof typeof longTimeouts)[]).map(name => [
    limitTable[name].variable,
    String(longTimeouts[name]),
  ]),
)
