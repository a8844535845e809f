import { describe, expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const production = { NODE_ENV: 'production' }
const at = (login: string, rest = '') => ({ DATABASE_URL: `postgresql://${login}@db.test/podyom${rest}` })
const bucket = {
  S3_ENDPOINT: 'https://s3.test',
  S3_BUCKET: 'podyom',
  S3_ACCESS_KEY_ID: 'k7Wq0n',
  S3_SECRET_ACCESS_KEY: 'Zp1v-93kd',
}

const refused: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ...[
    'postgres',
    'password',
    'PASSWORD',
    'podyom',
    'Admin',
    'changeme',
    'secret',
    'qwerty',
    '12345',
    '1234567890',
    'aaaa',
  ].map(password => [`the password ${password}`, at(`owner:${password}`)] as const),
  ['a password in Russian', at(`owner:${encodeURIComponent('пароль')}`)],
  ['the name of the user as the password', at('Kursk:kursk')],
  ['a common password behind percents', at('owner:%73ecret')],
  ['a common password among the parameters', at('owner', '?password=secret')],
  ['a common password beside the address', { ...at('owner'), PGPASSWORD: 'secret' }],
  ['the first key of MinIO', { ...bucket, S3_ACCESS_KEY_ID: 'minioadmin' }],
  ['the first secret of MinIO', { ...bucket, S3_SECRET_ACCESS_KEY: 'minioadmin' }],
]

describe('production', () => {
  test.each(refused)('refuses %s and does not repeat it', (_, variables) => {
    let message = ''
    try {
      readEnvironment({ ...production, ...variables })
    } catch (error) {
      message = error instanceof Error ? error.message : ''
    }
    expect(message).toMatch(/^(Пароль базы|Ключи хранилища S3) .*NODE_ENV=production\) отменён\.$/)
    expect(message).not.toMatch(/secret|minioadmin|kursk|12345|qwerty/)
  })

  test.each([
    ['a password of its own', at('owner:Zp1v-93kd')],
    ['a database that asks for no password', at('owner')],
    ['keys of its own', bucket],
  ])('takes %s', (_, variables) => {
    expect(readEnvironment({ ...production, ...variables })).toMatchObject({ production: true })
  })
})

test('a trial may use a common password', () => {
  expect(readEnvironment(at('postgres:postgres'))).toMatchObject({ production: false })
})
