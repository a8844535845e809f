import type { S3Settings } from '../../file/s3.ts'

/** Passwords from examples and from lists of common passwords. */
const common = new Set(
  `postgres postgresql password passwd pass pwd podyom admin administrator root user changeme change-me change_me
  secret topsecret default example test demo qwerty qwerty123 letmein welcome minio minio123 minioadmin пароль секрет
  password1 password123 postgres1 postgres123 admin123 secret123`.split(/\s+/),
)
const isCommon = (text: string) =>
  common.has(text.toLowerCase()) || '0123456789012345678901234567890'.includes(text) || /^(.)\1*$/u.test(text)

// The values are not repeated: what is printed at the start is kept in logs.
const refusal = 'Запуск в рабочем режиме (NODE_ENV=production) отменён.'
const commonPassword = `Пароль базы данных известен всем или совпадает с именем пользователя: задайте пользователю PostgreSQL случайный пароль и укажите его в DATABASE_URL. ${refusal}`
const commonKeys = `Ключи хранилища S3 известны всем: создайте в хранилище свои и укажите их в S3_ACCESS_KEY_ID и S3_SECRET_ACCESS_KEY. ${refusal}`

/** What a production server must not rely on. */
export interface Secrets {
  readonly databaseUrl: string | undefined
  /** PGPASSWORD, which counts where the address has no password. */
  readonly databasePassword: string | undefined
  readonly s3: S3Settings | null
}

const isPasswordCommon = (databaseUrl: string, databasePassword = '') => {
  const url = URL.parse(databaseUrl)
  if (!url) return false
  const user = url.searchParams.get('user') || decodeURIComponent(url.username)
  const password = url.searchParams.get('password') || decodeURIComponent(url.password) || databasePassword
  return password !== '' && (isCommon(password) || password.toLowerCase() === user.toLowerCase())
}

/**
 * Says which secrets of a production server everybody knows. A database that lets in without a password is its
 * administrator's decision.
 */
export const commonSecrets = ({ databaseUrl, databasePassword, s3 }: Secrets): readonly string[] => {
  const mistakes: string[] = []
  if (databaseUrl && isPasswordCommon(databaseUrl, databasePassword)) mistakes.push(commonPassword)
  if (s3 && [s3.accessKeyId, s3.secretAccessKey].some(isCommon)) mistakes.push(commonKeys)
  return mistakes
}
