import type { S3Settings } from '../../file/s3.ts'
import { StartFailure } from '../startup-error.ts'

/** What stands in examples and on lists of passwords that are tried first. */
const common = new Set(
  `postgres postgresql password passwd pass pwd podyom admin administrator root user changeme change-me change_me
  secret topsecret default example test demo qwerty qwerty123 letmein welcome minio minio123 minioadmin пароль секрет
  password1 password123 postgres1 postgres123 admin123 secret123`.split(/\s+/),
)
const isCommon = (text: string) =>
  common.has(text.toLowerCase()) || '0123456789012345678901234567890'.includes(text) || /^(.)\1*$/u.test(text)

const refuse = (what: string) => {
  // The value is not repeated: what is printed at the start is kept in logs.
  throw new StartFailure('BAD_ENVIRONMENT', `${what} Запуск в рабочем режиме (NODE_ENV=production) отменён.`)
}

/** What production may not stand on. */
export interface Secrets {
  readonly databaseUrl: string | null
  /** PGPASSWORD, which is meant where the address has no password. */
  readonly databasePassword: string | undefined
  readonly s3: S3Settings | null
}

/**
 * Holds the secrets of a production server against those that everybody knows. A database that lets in without a
 * password is its administrator's decision. Fails with StartFailure: BAD_ENVIRONMENT.
 */
export const refuseCommonSecrets = ({ databaseUrl, databasePassword, s3 }: Secrets): void => {
  if (databaseUrl !== null) {
    const { username, password, searchParams } = new URL(databaseUrl)
    const user = searchParams.get('user') || decodeURIComponent(username)
    const given = searchParams.get('password') || decodeURIComponent(password) || databasePassword || ''
    if (given !== '' && (isCommon(given) || given.toLowerCase() === user.toLowerCase()))
      refuse(
        'Пароль базы данных известен всем или совпадает с именем пользователя: задайте пользователю PostgreSQL случайный пароль и укажите его в DATABASE_URL.',
      )
  }
  if (s3 && [s3.accessKeyId, s3.secretAccessKey].some(isCommon))
    refuse(
      'Ключи хранилища S3 известны всем: создайте в хранилище свои и укажите их в S3_ACCESS_KEY_ID и S3_SECRET_ACCESS_KEY.',
    )
}
