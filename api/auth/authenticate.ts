import { type Days, daysOf } from '../calendar/today.ts'
import type { Read } from '../data/query.ts'
import type { Viewer } from '../data/scope.ts'
import { apiError } from '../graphql/errors/table.ts'
import { zonesOf } from '../graphql/timezones.ts'
import { fits, hashOf, holdsKey, type Key, readKey } from './key.ts'
import type { Tokens } from './token.ts'
import { ttlCache } from './ttl-cache.ts'
import { keyHolder, noteUse, subjectUser, viewerOf } from './user.ts'

/** What of a request tells who sends it. */
export interface Credentials {
  readonly url: string
  readonly headers: { readonly authorization?: string | undefined }
}

/** Finds who sends a request: null without a key or a token; UNAUTHENTICATED if it is not in force. */
export type Authenticate = (credentials: Credentials) => Promise<Viewer | null>

export interface Authentication {
  readonly read: Read
  readonly now: () => Date
  /** How tokens of an identity provider are read; without it only keys are. */
  readonly tokens?: Tokens | undefined
}

const refuse = (message: string) => apiError('UNAUTHENTICATED', message)

/** Compared with if there is no such key, so that the answer takes as long as for a wrong secret. */
const nobody = hashOf('')

/** `Authenticate` over the users of the database. */
export function authenticator({ read, now, tokens }: Authentication): Authenticate {
  const days = async (): Promise<Days> => daysOf({ now: now(), zones: await zonesOf(read, now) }, null)
  const subjects = ttlCache(async subject => subjectUser(read, subject, await days()), now)
  const holders = ttlCache(async publicId => keyHolder(read, publicId, await days()), now)
  const uses = ttlCache(publicId => noteUse(read, publicId, now()).then(() => true), now)

  const byKey = async ({ publicId, secret }: Key): Promise<Viewer> => {
    const holder = await holders(publicId)
    if (!fits(secret, holder?.secretHash ?? nobody) || !holder)
      throw refuse(
        'Такого ключа доступа нет: проверьте, что он введён целиком, или попросите у администратора новый.',
      )
    if (holder.revokedAt !== null) throw refuse('Ключ доступа отозван: попросите у администратора новый.')
    if (holder.expiresAt <= now())
      throw refuse('Срок действия ключа доступа истёк: попросите у администратора новый.')
    await uses(publicId)
    return viewerOf(holder)
  }

  const byToken = async (text: string, tokens: Tokens): Promise<Viewer> => {
    const user = await subjects(await tokens.subjectOf(text, now()))
    if (!user)
      throw refuse(
        'Вход выполнен, но учётной записи на платформе у вас нет: попросите администратора создать её.',
      )
    return viewerOf(user)
  }

  return async ({ url, headers: { authorization } }) => {
    if (holdsKey(url)) {
      throw refuse(
        'Ключ доступа нельзя передавать в адресе: адреса сохраняются в системных журналах. Отзовите этот ключ.',
      )
    }
    if (authorization === undefined) return null
    const [, text] = /^Bearer +(\S+)$/i.exec(authorization.trim()) ?? []
    const key = text && readKey(text)
    if (key) return byKey(key)
    if (text && tokens && !text.startsWith('pdm_')) return byToken(text, tokens)
    throw refuse(
      'Ключ доступа передан неверно: передайте его целиком в заголовке «Authorization: Bearer pdm_…».',
    )
  }
}
