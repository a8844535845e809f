import { resolve } from 'node:path'
import { readTrusted, type TrustedDocuments } from '../../http/trusted-documents.ts'
import { type LogLevel, logLevels } from '../../log/log.ts'
import { type Limits, readLimits } from '../limits.ts'
import { StartFailure } from '../startup-error.ts'
import { readTokens, type TokenEnvironment } from './jwt.ts'
import { refuseCommonSecrets } from './secrets.ts'
import { type EvidenceEnvironment, readEvidenceEnvironment } from './storage.ts'

/** What the server is told from outside. */
export interface Environment {
  readonly port: number
  readonly host: string
  /** The database to work with; null starts the embedded one. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** Whether it is told to be in earnest (NODE_ENV), so that secrets which everybody knows are refused. */
  readonly production: boolean
  /** Whether an empty database gets the roadmaps that come with the product. */
  readonly seed: boolean
  /** Whether those who have not signed in may read all but personal data. */
  readonly publicReading: boolean
  /** Whether the first start makes a key to try the platform with. */
  readonly demoKey: boolean
  /** The identity provider whose tokens are taken; null where only keys are. */
  readonly tokens: TokenEnvironment | null
  readonly evidence: EvidenceEnvironment
  readonly limits: Limits
  readonly logLevel: LogLevel
  /** Whether the schema and GraphiQL are shown to callers who have not signed in. */
  readonly openSchema: boolean
  /** The pages, by origin, that may use the API from a browser beside its own. */
  readonly corsOrigins: readonly string[]
  /** The manifests of the only documents that are executed; null where all are. */
  readonly trusted: TrustedDocuments | null
  /** What a monitoring system shows to read the metrics; null where nobody reads them. */
  readonly metricsToken: string | null
}

const readPort = (text: string) => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new StartFailure(
      'BAD_ENVIRONMENT',
      `В переменной PORT ожидается число от 0 до 65535, а в ней «${text}».`,
    )
  return port
}

/** A password with a bare % in it would be read as another one, or as none. */
const isEncoded = ({ username, password }: URL) => !/%(?![0-9a-f]{2})/i.test(username + password)

const readUrl = (text: string) => {
  const url = URL.parse(text)
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.hostname || !isEncoded(url))
    // The value is not repeated: it may hold a password.
    throw new StartFailure(
      'BAD_ENVIRONMENT',
      'В переменной DATABASE_URL ожидается адрес вида postgresql://имя:пароль@сервер:5432/база; знаки @ : / # % в пароле пишутся как %40 %3A %2F %23 %25.',
    )
  return text
}

const readFlag = (name: string, text: string) => {
  if (text !== 'true' && text !== 'false')
    throw new StartFailure(
      'BAD_ENVIRONMENT',
      `В переменной ${name} ожидается true или false, а в ней «${text}».`,
    )
  return text === 'true'
}

const listed = (text: string) =>
  text
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== '')

const readLevel = (text: string): LogLevel => {
  const level = logLevels.find(one => one === text)
  if (level) return level
  throw new StartFailure(
    'BAD_ENVIRONMENT',
    `В переменной LOG_LEVEL ожидается одно из слов ${logLevels.join(', ')}, а в ней «${text}».`,
  )
}

const readOrigins = (text: string) =>
  listed(text).map(one => {
    if (URL.parse(one)?.origin === one) return one
    throw new StartFailure(
      'BAD_ENVIRONMENT',
      `В переменной CORS_ORIGINS ожидаются адреса страниц через запятую, каждый целиком и без пути, например https://school.region.ru, а в ней «${one}».`,
    )
  })

const shortestToken = 32

/** Sent in a header, and guarded against guessing by its length alone. */
const readMetricsToken = (text: string) => {
  if (text.length >= shortestToken && /^[\w.~+/=-]+$/.test(text)) return text
  throw new StartFailure(
    'BAD_ENVIRONMENT',
    `В переменной METRICS_TOKEN ожидается случайная строка из латинских букв и цифр не короче ${shortestToken} знаков, например из команды openssl rand -hex 32.`,
  )
}

/**
 * Reads PORT, HOST, DATABASE_URL, DATA_DIR, SEED, PUBLIC_READING, NODE_ENV, CORS_ORIGINS, EVIDENCE_DIR, S3_*,
 * TRUSTED_DOCUMENTS, METRICS_TOKEN, JWT_* and the limits. What is made easy for first steps
 * is so only on the embedded database and not in production. Fails with StartFailure: BAD_ENVIRONMENT.
 */
export const readEnvironment = (variables: Readonly<NodeJS.ProcessEnv>): Environment => {
  const {
    PORT,
    HOST,
    DATABASE_URL,
    DATA_DIR,
    SEED,
    PUBLIC_READING,
    NODE_ENV,
    PGPASSWORD,
    CORS_ORIGINS,
    TRUSTED_DOCUMENTS,
    LOG_LEVEL,
    METRICS_TOKEN,
  } = variables
  const databaseUrl = DATABASE_URL ? readUrl(DATABASE_URL) : null
  const production = NODE_ENV === 'production'
  const isTrial = databaseUrl === null && !production
  const dataDir = resolve(DATA_DIR || '.data')
  const evidence = readEvidenceEnvironment(variables, dataDir)
  if (production) refuseCommonSecrets({ databaseUrl, databasePassword: PGPASSWORD, s3: evidence.s3 })
  return {
    port: readPort(PORT || '4000'),
    host: HOST || '127.0.0.1',
    databaseUrl,
    dataDir,
    production,
    seed: SEED ? readFlag('SEED', SEED) : isTrial,
    publicReading: PUBLIC_READING ? readFlag('PUBLIC_READING', PUBLIC_READING) : isTrial,
    demoKey: isTrial,
    tokens: readTokens(variables),
    evidence,
    limits: readLimits(variables),
    openSchema: isTrial,
    corsOrigins: readOrigins(CORS_ORIGINS ?? ''),
    logLevel: LOG_LEVEL ? readLevel(LOG_LEVEL) : isTrial ? 'warn' : 'info',
    trusted: TRUSTED_DOCUMENTS ? readTrusted(listed(TRUSTED_DOCUMENTS)) : null,
    metricsToken: METRICS_TOKEN ? readMetricsToken(METRICS_TOKEN) : null,
  }
}
