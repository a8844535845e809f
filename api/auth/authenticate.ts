import { type Days, daysOf } from '../calendar/today.ts'
import type { Read } from '../data/query.ts'
import type { Viewer } from '../data/scope.ts'
import { zonesOf } from '../graphql/timezones.ts'
import { fits, hashOf, holdsKey, type Key, readKey } from './key.ts'
import { refuse } from './refuse.ts'
import {
  cookieName,
  cookieOf,
  isOwnPage,
  type PageRequest,
  type SessionSettings,
  sessionUser,
} from './session.ts'
import type { Tokens } from './token/tokens.ts'
import { ttlCache } from './ttl-cache.ts'
import { keyHolder, noteUse, subjectUser, viewerOf } from './user.ts'

/** What of a request tells who sends it. */
export interface Credentials extends PageRequest {
  readonly url: string
}

/** Finds who sends a request: null without a key or a token; UNAUTHENTICATED if it is not in force. */
export type Authenticate = (credentials: Credentials) => Promise<Viewer | null>

export interface Authentication {
  readonly read: Read
  readonly now: () => Date
  /** How tokens of an identity provider are read; without it only keys are. */
  readonly tokens?: Tokens | undefined
  /** How browsers are known that signed in by the provider; without it a cookie is not looked at. */
  readonly sessions?: SessionSettings | undefined
}

/** Compared with if there is no such key, so that the answer takes as long as for a wrong secret. */
const nobody = hashOf('')

/** `Authenticate` over the users of the database. */
export function authenticator({ read, now, tokens, sessions }: Authentication): Authenticate {
  const days = async (): Promise<Days> => daysOf({ now: now(), zones: await zonesOf(read, now) }, null)
  const subjects = ttlCache(async name => {
    const [subject, groups]: readonly [string, readonly string[]] = JSON.parse(name)
    return subjectUser(read, subject, await days(), groups)
  }, now)
  const holders = ttlCache(async publicId => keyHolder(read, publicId, await days()), now)
  const uses = ttlCache(publicId => noteUse(read, publicId, now()).then(() => true), now)

  const byKey = async ({ publicId, secret }: Key): Promise<Viewer> => {
    const holder = await holders(publicId)
    if (!fits(secret, holder?.secretHash ?? nobody) || !holder)
      throw refuse(
        'unknown_key',
        'Такого ключа доступа нет: проверьте, что он введён целиком, или попросите у администратора новый.',
      )
    if (holder.revokedAt !== null)
      throw refuse('revoked', 'Ключ доступа отозван: попросите у администратора новый.')
    if (holder.expiresAt <= now())
      throw refuse('expired', 'Срок действия ключа доступа истёк: попросите у администратора новый.')
    await uses(publicId)
    return viewerOf(holder)
  }

  const byToken = async (text: string, tokens: Tokens): Promise<Viewer> => {
    const { subject, groups, issuedAt } = await tokens.identityOf(text, now())
    const user = await subjects(JSON.stringify([subject, groups]))
    if (user?.signedOutAt && issuedAt <= user.signedOutAt)
      throw refuse(
        'signed_out',
        'Вы вышли на всех устройствах, этот токен больше не действует: войдите заново.',
      )
    if (!user)
      throw refuse(
        'unknown_user',
        'Вход выполнен, но учётной записи на платформе у вас нет: попросите администратора создать её.',
      )
    return viewerOf(user)
  }

  const byCookie = async (
    token: string,
    request: Credentials,
    settings: SessionSettings,
  ): Promise<Viewer> => {
    if (!isOwnPage(request, settings))
      throw refuse(
        'foreign_page',
        'Запрос пришёл со страницы другого сайта: сеанс браузера принимается только от страниц самой платформы.',
      )
    const user = await sessionUser(read, token, now(), await days())
    if (!user) throw refuse('expired', 'Сеанс закончился: войдите заново.')
    return viewerOf(user)
  }

  return async request => {
    const { url, headers } = request
    const { authorization } = headers
    if (holdsKey(url)) {
      throw refuse(
        'in_address',
        'Ключ доступа нельзя передавать в адресе: адреса сохраняются в системных журналах. Отзовите этот ключ.',
      )
    }
    if (authorization === undefined) {
      const token = sessions && cookieOf(headers.cookie, cookieName(sessions.origin))
      return token ? byCookie(token, request, sessions) : null
    }
    const [, text] = /^Bearer +(\S+)$/i.exec(String(authorization).trim()) ?? []
    const key = text && readKey(text)
    if (key) return byKey(key)
    if (text && tokens && !text.startsWith('pdm_')) return byToken(text, tokens)
    throw refuse(
      'malformed',
      'Ключ доступа передан неверно: передайте его целиком в заголовке «Authorization: Bearer pdm_…».',
    )
  }
}
