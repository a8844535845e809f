import { obstacleIn } from '../server/os-errors.ts'
import { StartFailure } from '../server/startup-error.ts'

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  // A host with several addresses fails with all their errors at once.
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error.message.includes('timeout')) return 'ETIMEDOUT'
  return error.message.includes('terminated') ? 'ECONNRESET' : ''
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
])

/** Where the database is, without the password. */
const address = (url: string) => {
  const { hostname, port, pathname, username } = new URL(url)
  return {
    host: `${hostname}:${port || 5432}`,
    name: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username),
  }
}

/** Says in one Russian sentence why the database at this URL cannot be entered. */
export const connectFailure = (error: unknown, url: string): StartFailure => {
  const { host, name, user } = address(url)
  const code = codeOf(error)
  const options = { cause: error }
  if (unreachable.has(code))
    return new StartFailure(
      'DATABASE_UNREACHABLE',
      `База данных по адресу ${host} не отвечает (${code}): проверьте, что она запущена, и адрес в DATABASE_URL.`,
      options,
    )
  if (code === '28P01' || code === '28000')
    return new StartFailure(
      'WRONG_PASSWORD',
      `База данных не принимает пользователя «${user}» или его пароль: проверьте их в DATABASE_URL.`,
      options,
    )
  if (code === '3D000')
    return new StartFailure(
      'NO_DATABASE',
      `На сервере ${host} нет базы данных «${name}»: создайте её или проверьте имя в DATABASE_URL.`,
      options,
    )
  if (code === '53300')
    return new StartFailure(
      'TOO_MANY_CONNECTIONS',
      `На сервере ${host} не осталось свободных подключений: закройте лишние или увеличьте max_connections.`,
      options,
    )
  const reason = error instanceof Error ? error.message : String(error)
  return new StartFailure(
    'DATABASE_REFUSED',
    `База данных по адресу ${host} отклонила подключение: ${reason}`,
    options,
  )
}

/** Says in one Russian sentence that the way to this database keeps no session for us. */
export const lentFailure = (url: string): StartFailure =>
  new StartFailure(
    'SESSION_LENT',
    `Пулер соединений по адресу ${address(url).host} передаёт соединение другим после каждой транзакции, а «Подъёму» оно нужно целиком: укажите в DATABASE_URL адрес самой PostgreSQL или пулера с pool_mode = session.`,
  )

/** Says in one sentence what the programs of the embedded PostgreSQL have printed at length. */
export const embeddedFailure = (folder: string, what: string, output: string): StartFailure => {
  const lines = output.split('\n')
  const last = lines.findLast(line => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? ''
  const obstacle = obstacleIn(last)
  return new StartFailure(
    'EMBEDDED_FAILED',
    `Встроенная база данных в ${folder} ${what}: ${obstacle ? `${obstacle} (${last})` : last}`,
  )
}
