import { join, resolve } from 'node:path'
import type { z } from 'zod'
import type { TokenSettings } from '../../auth/token/tokens.ts'
import type { S3Settings } from '../../file/s3.ts'
import type { TrustedDocuments } from '../../http/trusted-documents.ts'
import type { LogLevel } from '../../log/log.ts'
import { type SignInEnvironment, signInOf } from '../../session/environment.ts'
import type { WorkCalendar } from '../../term/calendar/workdays.ts'
import { type Limits, limitsOf } from '../limits.ts'
import { thisMachine, workersFor } from '../workers/count.ts'
import { parseVariables, renamingWarnings } from './parse.ts'
import { environmentSchema } from './schema.ts'
import { bucketOf } from './storage.ts'

/** The identity provider whose tokens are accepted. */
export interface TokenEnvironment extends TokenSettings {
  /** Where its public keys are published (JWKS). */
  readonly keys: URL
}

/** Where the files of evidence are kept. */
export interface EvidenceEnvironment {
  /** The folder of all files; with a bucket, only of those that are being uploaded. */
  readonly folder: string
  /** The bucket to keep them in; null keeps them in the folder. */
  readonly s3: S3Settings | null
}

/** The configuration of the server. */
export interface Environment {
  readonly port: number
  readonly host: string
  /** How many processes answer requests. */
  readonly workers: number
  /** The database to use; null starts the embedded one. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** Whether well-known secrets are refused and nothing is made easy for a trial. */
  readonly production: boolean
  /** Whether an empty database gets the roadmaps that come with the product. */
  readonly seed: boolean
  /** Whether a database gets the invented region, with days counted from today. */
  readonly trialRegion: boolean
  /** Whether callers without a key may read all but personal data. */
  readonly publicReading: boolean
  /** Whether the first start makes a key to try the platform with. */
  readonly demoKey: boolean
  /** The identity provider; null where keys alone are accepted. */
  readonly tokens: TokenEnvironment | null
  /** How browsers sign in by an identity provider; null where they use keys alone. */
  readonly signIn: SignInEnvironment | null
  readonly evidence: EvidenceEnvironment
  readonly limits: Limits
  /** By which workdays are counted; null takes the one of the product. */
  readonly calendar: WorkCalendar | null
  readonly logLevel: LogLevel
  /** Whether the schema and GraphiQL are shown to callers who have not signed in. */
  readonly openSchema: boolean
  /** Whether queries are compiled to statements. */
  readonly compiledQueries: boolean
  /** Whether this server performs jobs of the queue. */
  readonly jobs: boolean
  /** The mail server of notices and their sender; null sends none. */
  readonly mail: { readonly url: string; readonly from: string } | null
  /** Reserved networks that webhooks may call. */
  readonly webhookNetworks: readonly string[]
  /** The origins of other pages that may use the API from a browser. */
  readonly corsOrigins: readonly string[]
  /** The only documents that are executed; null executes all. */
  readonly trusted: TrustedDocuments | null
  /** The bearer token of `/metrics`; null serves no metrics. */
  readonly metricsToken: string | null
  /** How the head of the audit log is signed and where it is written down; null does neither. */
  readonly audit: { readonly key: string; readonly file: string } | null
  /** What the start says of variables that are set by a former name. */
  readonly warnings: readonly string[]
}

const tokensOf = (values: z.output<typeof environmentSchema>): TokenEnvironment | null => {
  const {
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: audience,
    JWT_JWKS_URL: keys,
    JWT_ALGORITHMS: algorithms,
    JWT_CLOCK_TOLERANCE: leeway,
    OIDC_GROUPS_CLAIM: groupsClaim,
  } = values
  return issuer && audience && keys ? { issuer, audience, keys, algorithms, leeway, groupsClaim } : null
}

/** The key and the file of anchors. */
export const auditOf = (
  {
    AUDIT_KEY: key,
    AUDIT_ANCHORS: file,
  }: { readonly AUDIT_KEY?: string | undefined; readonly AUDIT_ANCHORS?: string | undefined },
  dataDir: string,
) => (key ? { key, file: resolve(file ?? join(dataDir, 'audit-anchors.jsonl')) } : null)

/**
 * Reads the variables of the environment. What makes a trial easy is on by default with the embedded database outside of
 * production. Fails with StartFailure: BAD_ENVIRONMENT.
 */
export const readEnvironment = (variables: Readonly<NodeJS.ProcessEnv>): Environment => {
  const values = parseVariables(environmentSchema, variables)
  const production = values.NODE_ENV === 'production'
  const isTrial = values.DATABASE_URL === undefined && !production
  const dataDir = resolve(values.DATA_DIR)
  return {
    port: values.PORT,
    host: values.HOST,
    workers: values.WORKERS ?? (isTrial ? 1 : workersFor(thisMachine())),
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir,
    production,
    seed: values.SEED ?? isTrial,
    trialRegion: !production && (values.TRIAL_REGION ?? isTrial),
    publicReading: values.ANONYMOUS_READ ?? isTrial,
    demoKey: isTrial,
    tokens: tokensOf(values),
    signIn: signInOf(values),
    evidence: { folder: resolve(values.EVIDENCE_DIR ?? join(dataDir, 'files')), s3: bucketOf(values) },
    limits: limitsOf(values),
    calendar: values.WORK_CALENDAR ?? null,
    openSchema: isTrial,
    corsOrigins: values.CORS_ORIGINS,
    compiledQueries: values.COMPILED_QUERIES,
    jobs: values.JOBS,
    mail: values.SMTP_URL === undefined ? null : { url: values.SMTP_URL, from: values.MAIL_FROM },
    webhookNetworks: values.WEBHOOK_NETWORKS,
    logLevel: values.LOG_LEVEL ?? (isTrial ? 'warn' : 'info'),
    trusted: values.TRUSTED_DOCUMENTS ?? null,
    metricsToken: values.METRICS_TOKEN ?? null,
    audit: auditOf(values, dataDir),
    warnings: renamingWarnings(environmentSchema, variables),
  }
}
