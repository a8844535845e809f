import { resolve } from 'node:path'
import { StartFailure } from '../failure.ts'
import { type Limits, readLimits } from '../settings.ts'
import { readTokens, type TokenEnvironment } from './tokens.ts'

/** What the server is told from outside. */
export interface Environment {
  readonly port: number
  readonly host: string
  /** The database to work with; null starts the embedded one. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** Whether an empty database gets the roadmaps that come with the product. */
  readonly seed: boolean
  /** Whether those who have not signed in may read all but personal data. */
  readonly publicReading: boolean
  /** Whether the first start makes a key to try the platform with. */
  readonly demoKey: boolean
  /** The identity provider whose tokens are taken; null where only keys are. */
  readonly tokens: TokenEnvironment | null
  readonly limits: Limits
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

const readUrl = (text: string) => {
  const url = URL.parse(text)
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.hostname)
    // The value is not repeated: it may hold a password.
    throw new StartFailure(
      'BAD_ENVIRONMENT',
      'В переменной DATABASE_URL ожидается адрес вида postgresql://имя:пароль@сервер:5432/база.',
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

/**
 * Reads PORT, HOST, DATABASE_URL, DATA_DIR, SEED, PUBLIC_READING, NODE_ENV, JWT_* and the limits. What is made easy for first steps
 * is so only on the embedded database and not in production. Fails with StartFailure: BAD_ENVIRONMENT.
 */
export const readEnvironment = (variables: Readonly<NodeJS.ProcessEnv>): Environment => {
  const { PORT, HOST, DATABASE_URL, DATA_DIR, SEED, PUBLIC_READING, NODE_ENV } = variables
  const databaseUrl = DATABASE_URL ? readUrl(DATABASE_URL) : null
  const isTrial = databaseUrl === null && NODE_ENV !== 'production'
  return {
    port: readPort(PORT || '4000'),
    host: HOST || '127.0.0.1',
    databaseUrl,
    dataDir: resolve(DATA_DIR || '.data'),
    seed: SEED ? readFlag('SEED', SEED) : databaseUrl === null,
    publicReading: PUBLIC_READING ? readFlag('PUBLIC_READING', PUBLIC_READING) : isTrial,
    demoKey: isTrial,
    tokens: readTokens(variables),
    limits: readLimits(variables),
  }
}
