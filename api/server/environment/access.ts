import { z } from 'zod'
import { defaultLeeway, signatures } from '../../auth/token/defaults.ts'
import { readTrusted } from '../../http/trusted-documents.ts'
import { flag, flagValue, integer, list, variable } from './variable.ts'

const isOrigin = (text: string) => URL.parse(text)?.origin === text

/** An address of keys that cannot be tampered with: https, or the machine itself. */
export const isSafeUrl = (text: string) => {
  const url = URL.parse(text)
  if (url?.protocol === 'https:') return true
  return url?.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
}

/** The documents of a manifest, by their id. */
const manifest = z.string().transform((file, context) => {
  try {
    return readTrusted([file])
  } catch {
    context.addIssue({ code: 'custom', input: file })
    return z.NEVER
  }
})

const trustedDocuments = list(manifest).transform(manifests => new Map(manifests.flatMap(one => [...one])))

/** Who may use the API. */
export const accessVariables = {
  ANONYMOUS_READ: variable(flag().optional(), {
    meaning: {
      en: 'whether a caller without a key may read all but personal data',
      ru: 'можно ли без ключа читать всё, кроме персональных данных',
    },
    value: flagValue,
    default: { en: '`true` in a trial, otherwise `false`', ru: '`true` при пробе, иначе `false`' },
    formerName: 'PUBLIC_READING',
  }),
  CORS_ORIGINS: variable(list(z.string().refine(isOrigin)).default([]), {
    meaning: {
      en: 'the origins whose pages may use the API from a browser, beside its own',
      ru: 'чьи страницы могут обращаться к API из браузера, кроме его собственных',
    },
    value: {
      en: 'origins without a path, separated by commas',
      ru: 'ожидаются адреса страниц через запятую, каждый целиком и без пути, например https://school.region.ru',
    },
  }),
  TRUSTED_DOCUMENTS: variable(trustedDocuments.optional(), {
    meaning: {
      en: 'the manifests of the only documents that are executed; without it all are',
      ru: 'списки запросов, кроме которых сервер ничего не выполняет; без неё выполняются любые',
    },
    value: {
      en: 'files that `npm run generate` writes (`clients/*/generated/persisted-documents.json`), separated by commas',
      ru: 'ожидаются через запятую файлы, которые пишет npm run generate (clients/*/generated/persisted-documents.json)',
    },
  }),
  JWT_ISSUER: variable(z.string().optional(), {
    meaning: {
      en: 'the identity provider whose tokens are accepted; together with `JWT_AUDIENCE` and `JWT_JWKS_URL`',
      ru: 'служба входа (OIDC), токены которой принимаются; вместе с `JWT_AUDIENCE` и `JWT_JWKS_URL`',
    },
    value: { en: 'the `iss` of its tokens', ru: 'ожидается iss её токенов' },
  }),
  JWT_AUDIENCE: variable(z.string().optional(), {
    meaning: { en: 'for whom the tokens are issued', ru: 'кому выданы токены' },
    value: { en: 'the `aud` of the tokens', ru: 'ожидается aud токенов' },
  }),
  JWT_JWKS_URL: variable(
    z
      .string()
      .refine(isSafeUrl)
      .transform(text => new URL(text))
      .optional(),
    {
      meaning: { en: 'where the provider publishes its keys', ru: 'где служба входа публикует ключи' },
      value: {
        en: 'an https URL',
        ru: 'ожидается адрес открытых ключей, который начинается с https://',
      },
    },
  ),
  JWT_CLOCK_TOLERANCE: variable(integer(0, 300).default(defaultLeeway), {
    meaning: {
      en: 'by how much the clocks of the server and of the provider may differ',
      ru: 'на сколько могут расходиться часы сервера и службы входа',
    },
    value: { en: 'from 0 to 300 (seconds)', ru: 'ожидается целое число от 0 до 300 (секунды)' },
  }),
  JWT_ALGORITHMS: variable(list(z.enum(signatures)).default(['RS256', 'PS256', 'ES256', 'EdDSA']), {
    meaning: { en: 'the accepted signatures', ru: 'какие подписи принимаются' },
    value: {
      en: `of ${signatures.join(', ')}, separated by commas`,
      ru: `ожидаются через запятую ${signatures.join(', ')}`,
    },
  }),
}
