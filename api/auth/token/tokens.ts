import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { groupsIn } from '../groups.ts'
import { type RefusedBecause, refuse } from '../refuse.ts'
import { defaultLeeway } from './defaults.ts'

/** Whom a token of an identity provider names. */
export interface Identity {
  readonly subject: string
  /** The groups that the provider says the user is in. */
  readonly groups: readonly string[]
  readonly issuedAt: Date
}

/** Reads the tokens of an identity provider. */
export interface Tokens {
  /** Whom a token that is in force at a moment names; UNAUTHENTICATED for any other token. */
  readonly identityOf: (text: string, now: Date) => Promise<Identity>
}

/** What a token must say to be taken. */
export interface TokenSettings {
  readonly issuer: string
  readonly audience: string
  readonly algorithms: readonly string[]
  /** Seconds by which the clocks may differ; five by default. */
  readonly leeway?: number
  /** The claim that holds the user's groups; without it a token has none. */
  readonly groupsClaim?: string
}

const longest = 255

/** Whether a subject can be stored and looked up; PostgreSQL's text cannot hold a NUL. */
export const isSubject = (subject: unknown): subject is string =>
  typeof subject === 'string' && subject !== '' && subject.length <= longest && !subject.includes('\u0000')

/** `Tokens` whose signatures are checked by these keys. */
export function tokensOf(settings: TokenSettings, keys: JWTVerifyGetKey): Tokens {
  const { issuer, audience, algorithms, leeway = defaultLeeway, groupsClaim } = settings
  return {
    identityOf: async (text, now) => {
      const { payload } = await jwtVerify(text, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['exp', 'sub', 'iat'],
        clockTolerance: leeway,
        currentDate: now,
      }).catch(refuseToken)
      const { sub, iat = 0 } = payload
      if (!isSubject(sub)) throw refuse('missing_claim', unfit)
      if (iat > now.getTime() / 1000 + leeway) throw refuse('not_yet_valid', early)
      return { subject: sub, groups: groupsOf(payload, groupsClaim), issuedAt: new Date(iat * 1000) }
    },
  }
}

const groupsOf = (payload: JWTPayload, claim: string | undefined): readonly string[] =>
  claim === undefined ? [] : groupsIn(payload, claim)

const unfit = 'Токен недействителен: войдите заново.'
const early =
  'Токен выдан в будущем: часы сервера и службы входа расходятся. Войдите заново, а если не поможет, сообщите администратору.'
const away = 'Служба входа не отвечает, проверить токен нельзя: повторите позже или войдите с ключом доступа.'

function refuseToken(error: unknown): never {
  if (error instanceof errors.JWTExpired)
    throw refuse('expired', 'Срок действия токена истёк: войдите заново.')
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf')
    throw refuse('not_yet_valid', early)
  const isOfToken = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)
  throw isOfToken ? refuse(reasonOf(error), unfit) : refuse('provider_unavailable', away)
}

function reasonOf(error: errors.JOSEError): RefusedBecause {
  if (error instanceof errors.JWTClaimValidationFailed) return claims[error.claim] ?? 'missing_claim'
  if (error instanceof errors.JOSEAlgNotAllowed) return 'wrong_algorithm'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'bad_signature'
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknown_signing_key'
  return 'malformed'
}

const claims: Readonly<Record<string, RefusedBecause>> = { iss: 'wrong_issuer', aud: 'wrong_audience' }
