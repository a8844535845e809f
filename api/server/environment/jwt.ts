import { signatures, type TokenSettings } from '../../auth/token.ts'
import { StartFailure } from '../startup-error.ts'

/** The identity provider whose tokens are taken. */
export interface TokenEnvironment extends TokenSettings {
  /** Where its public keys are published (JWKS). */
  readonly keys: URL
}

const bad = (message: string) => new StartFailure('BAD_ENVIRONMENT', message)

/** An address of keys that nobody on the way can change: https, or the machine itself. */
const readKeys = (text: string): URL => {
  const url = URL.parse(text)
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname))
  if (!url || !isSafe)
    throw bad('В переменной JWT_JWKS_URL ожидается адрес открытых ключей, который начинается с https://.')
  return url
}

const readAlgorithms = (text: string): readonly string[] => {
  const names = text.split(',').map(name => name.trim())
  const odd = names.find(name => !signatures.includes(name))
  if (odd !== undefined)
    throw bad(
      `В переменной JWT_ALGORITHMS ожидаются через запятую ${signatures.join(', ')}, а в ней «${odd}».`,
    )
  return names
}

/** Reads JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS_URL and JWT_ALGORITHMS; null where none is set. */
export const readTokens = (variables: Readonly<NodeJS.ProcessEnv>): TokenEnvironment | null => {
  const { JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS_URL, JWT_ALGORITHMS } = variables
  if (!JWT_ISSUER && !JWT_AUDIENCE && !JWT_JWKS_URL) return null
  if (!JWT_ISSUER || !JWT_AUDIENCE || !JWT_JWKS_URL) {
    throw bad('Для входа по токенам нужны все три переменные: JWT_ISSUER, JWT_AUDIENCE и JWT_JWKS_URL.')
  }
  const algorithms = readAlgorithms(JWT_ALGORITHMS || 'RS256,PS256,ES256,EdDSA')
  return { issuer: JWT_ISSUER, audience: JWT_AUDIENCE, keys: readKeys(JWT_JWKS_URL), algorithms }
}
