import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { apiError } from '../graphql/errors/table.ts'

/** Reads the tokens of an identity provider. */
export interface Tokens {
  /** The subject of a token that is in force at a moment; UNAUTHENTICATED for any other token. */
  readonly subjectOf: (text: string, now: Date) => Promise<string>
}

/** What a token must say to be taken. */
export interface TokenSettings {
  readonly issuer: string
  readonly audience: string
  readonly algorithms: readonly string[]
}

/** The signatures that a provider's public key can check; with a shared secret every verifier could also sign. */
export const signatures = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

const seconds = 5
const longest = 255

/** `Tokens` whose signatures are checked by these keys. */
export function tokensOf({ issuer, audience, algorithms }: TokenSettings, keys: JWTVerifyGetKey): Tokens {
  return {
    subjectOf: async (text, now) => {
      const { payload } = await jwtVerify(text, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['exp', 'sub', 'iat'],
        clockTolerance: seconds,
        currentDate: now,
      }).catch(refuse)
      const { sub, iat = 0 } = payload
      // PostgreSQL's text cannot hold a NUL.
      const isNamed =
        typeof sub === 'string' && sub !== '' && sub.length <= longest && !sub.includes('\u0000')
      if (!isNamed) throw apiError('UNAUTHENTICATED', unfit)
      if (iat > now.getTime() / 1000 + seconds) throw apiError('UNAUTHENTICATED', early)
      return sub
    },
  }
}

const unfit = 'Токен недействителен: войдите заново.'
const early =
  'Токен выдан в будущем: часы сервера и службы входа расходятся. Войдите заново, а если не поможет, сообщите администратору.'

function refuse(error: unknown): never {
  if (error instanceof errors.JWTExpired) {
    throw apiError('UNAUTHENTICATED', 'Срок действия токена истёк: войдите заново.')
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') {
    throw apiError('UNAUTHENTICATED', early)
  }
  const isOfToken = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)
  throw apiError(
    'UNAUTHENTICATED',
    isOfToken
      ? unfit
      : 'Служба входа не отвечает, проверить токен нельзя: повторите позже или войдите с ключом доступа.',
  )
}
