import { z } from 'zod'
import { isSafeUrl } from '../server/environment/access.ts'
import { integer, variable } from '../server/environment/variable.ts'
import type { ProviderSettings } from './provider.ts'

const url = () =>
  z
    .string()
    .refine(isSafeUrl)
    .transform(text => new URL(text))
    .optional()

/** How browsers sign in. */
export const signInVariables = {
  PUBLIC_URL: variable(url(), {
    meaning: {
      en: 'the address of the platform as browsers see it; sign-in needs it',
      ru: 'адрес платформы, каким его видит браузер; нужен для входа через службу входа',
    },
    value: {
      en: 'an https URL without a path; http is for 127.0.0.1 and localhost',
      ru: 'ожидается адрес https:// без пути (http:// – только для 127.0.0.1 и localhost)',
    },
  }),
  OIDC_ISSUER: variable(url(), {
    meaning: {
      en: 'the identity provider by which browsers sign in; together with `OIDC_CLIENT_ID` and `PUBLIC_URL`',
      ru: 'служба входа (OIDC) для браузеров; вместе с `OIDC_CLIENT_ID` и `PUBLIC_URL`',
    },
    value: {
      en: 'its issuer URL; `/.well-known/openid-configuration` is below it',
      ru: 'ожидается адрес службы входа (issuer), который начинается с https://',
    },
  }),
  OIDC_CLIENT_ID: variable(z.string().optional(), {
    meaning: { en: 'the client that the provider knows the platform by', ru: 'имя платформы в службе входа' },
    value: { en: 'a client id', ru: 'ожидается имя клиента (client_id)' },
  }),
  OIDC_CLIENT_SECRET: variable(z.string().optional(), {
    meaning: {
      en: 'the secret of the client; without it the client is public, protected by PKCE alone',
      ru: 'секрет клиента; без него клиент публичный, его защищает только PKCE',
    },
    value: { en: 'a client secret', ru: 'ожидается секрет клиента' },
    isSecret: true,
  }),
  OIDC_SCOPES: variable(
    z
      .string()
      .regex(/^openid( [\x21\x23-\x5b\x5d-\x7e]+)*$/)
      .default('openid'),
    {
      meaning: { en: 'what is requested of the provider', ru: 'какие сведения запрашиваются у службы входа' },
      value: {
        en: '`openid` and further scopes after spaces',
        ru: 'ожидается openid и другие области (scope) через пробел',
      },
    },
  ),
  OIDC_GROUPS_CLAIM: variable(z.string().default('groups'), {
    meaning: {
      en: 'the claim that holds the groups of a user, for sessions and tokens; dots lead into objects',
      ru: 'в каком поле служба входа передаёт группы, для сеансов и токенов; точки ведут внутрь объектов',
    },
    value: {
      en: 'the name of a claim, such as `groups` or `realm_access.roles`',
      ru: 'ожидается имя поля, например groups или realm_access.roles',
    },
  }),
  SESSION_MINUTES: variable(integer(5, 1_440).default(480), {
    meaning: { en: 'how long a session of a browser lasts', ru: 'сколько длится сеанс браузера' },
    value: { en: 'from 5 to 1440 (minutes)', ru: 'ожидается целое число от 5 до 1440 (минуты)' },
  }),
}

/** The identity provider of browsers, and how long their sessions last. */
export interface SignInEnvironment {
  readonly provider: ProviderSettings
  readonly sessionMs: number
}

interface Values {
  readonly PUBLIC_URL?: URL | undefined
  readonly OIDC_ISSUER?: URL | undefined
  readonly OIDC_CLIENT_ID?: string | undefined
  readonly OIDC_CLIENT_SECRET?: string | undefined
  readonly OIDC_SCOPES: string
  readonly OIDC_GROUPS_CLAIM: string
  readonly JWT_CLOCK_TOLERANCE: number
  readonly SESSION_MINUTES: number
}

/** How browsers sign in; null where no provider is named. */
export const signInOf = (values: Values): SignInEnvironment | null => {
  const { PUBLIC_URL: page, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = values
  if (!page || !issuer || !clientId) return null
  return {
    provider: {
      issuer,
      clientId,
      clientSecret: values.OIDC_CLIENT_SECRET ?? null,
      scopes: values.OIDC_SCOPES,
      groupsClaim: values.OIDC_GROUPS_CLAIM,
      leeway: values.JWT_CLOCK_TOLERANCE,
      origin: page.origin,
    },
    sessionMs: values.SESSION_MINUTES * 60_000,
  }
}

/** What the variables of the sign-in need of each other, in a sentence; null if nothing is missing. */
export const signInMistake = (values: Values): string | null => {
  const { PUBLIC_URL: page, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = values
  if (!(issuer || clientId) || (issuer && clientId && page)) return null
  return 'Для входа через службу входа нужны все три переменные: OIDC_ISSUER, OIDC_CLIENT_ID и PUBLIC_URL.'
}
