import { describe, expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const DATABASE_URL = 'postgresql://podyom@db.test/podyom'
const bucket = {
  S3_ENDPOINT: 'https://s3.test',
  S3_BUCKET: 'podyom',
  S3_ACCESS_KEY_ID: 'id',
  S3_SECRET_ACCESS_KEY: 'secret',
}
const provider = {
  JWT_ISSUER: 'https://login.test',
  JWT_AUDIENCE: 'podyom',
  JWT_JWKS_URL: 'https://login.test/jwks',
}

describe('the environment', () => {
  test.each([
    [
      'opens reading, makes a demo key and loads the roadmaps on the embedded database',
      {},
      [true, true, true],
    ],
    ['does none of it with a database of its own', { DATABASE_URL }, [false, false, false]],
    ['does none of it in production', { NODE_ENV: 'production' }, [false, false, false]],
    ['opens reading with ANONYMOUS_READ', { DATABASE_URL, ANONYMOUS_READ: 'true' }, [true, false, false]],
    ['closes reading with ANONYMOUS_READ=false', { ANONYMOUS_READ: 'false' }, [false, true, true]],
    ['loads the roadmaps with SEED', { DATABASE_URL, SEED: 'true' }, [false, false, true]],
  ])('%s', (_, variables, [publicReading, demoKey, seed]) => {
    expect(readEnvironment(variables)).toMatchObject({ publicReading, demoKey, seed })
  })

  test.each([
    ['is loaded in a trial', {}, true],
    ['is left out where TRIAL_REGION says so', { TRIAL_REGION: 'false' }, false],
    ['is loaded into a database of one’s own on demand', { DATABASE_URL, TRIAL_REGION: 'true' }, true],
    ['is not loaded into it by itself', { DATABASE_URL }, false],
    ['is never loaded in production', { NODE_ENV: 'production', TRIAL_REGION: 'true' }, false],
  ])('the trial region %s', (_, variables, trialRegion) => {
    expect(readEnvironment(variables)).toMatchObject({ trialRegion })
  })

  test.each([
    [{}, true],
    [{ NODE_ENV: 'production' }, false],
    [{ DATABASE_URL }, false],
  ])('with %o shows the schema to everybody: %s', (variables, openSchema) => {
    expect(readEnvironment(variables)).toMatchObject({ openSchema })
  })

  test('takes tokens of a provider that is named in full', () => {
    expect(readEnvironment({}).tokens).toBeNull()
    expect(readEnvironment(provider).tokens).toMatchObject({
      issuer: 'https://login.test',
      audience: 'podyom',
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    })
  })

  test('takes only a METRICS_TOKEN that cannot be guessed, and does not repeat it in the error', () => {
    const token = 'wG7u2c1mXk9Qz4Rb6Ty8Pn0Va3Ls5Ed2'
    expect(readEnvironment({}).metricsToken).toBeNull()
    expect(readEnvironment({ METRICS_TOKEN: token }).metricsToken).toBe(token)
    for (const weak of [token.slice(1), `${token.slice(1)} `, 'пароль'.repeat(6)]) {
      expect(() => readEnvironment({ METRICS_TOKEN: weak })).toThrow(/^В переменной METRICS_TOKEN ожидается/)
      expect(() => readEnvironment({ METRICS_TOKEN: weak })).not.toThrow(weak)
    }
  })

  test('keeps files below its data, in a folder that is named, or in a bucket that is named in full', () => {
    expect(readEnvironment({ DATA_DIR: '/data' }).evidence).toEqual({ folder: '/data/files', s3: null })
    expect(readEnvironment({ EVIDENCE_DIR: '/evidence' }).evidence.folder).toBe('/evidence')
    expect(readEnvironment({ ...bucket, S3_REGION: 'ru-central1' }).evidence.s3).toEqual({
      endpoint: new URL('https://s3.test'),
      bucket: 'podyom',
      region: 'ru-central1',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
    })
  })

  test('takes the production calendar of a file', () => {
    expect(readEnvironment({}).calendar).toBeNull()
    const file = 'api/term/calendar/russia.json'
    expect(readEnvironment({ WORK_CALENDAR: file }).calendar?.holidays).toContain('06-12')
  })

  test.each([
    ['a password with a bare percent sign', { DATABASE_URL: 'postgresql://podyom:50%off@db.test/podyom' }],
    ['half a bucket', { ...bucket, S3_BUCKET: '' }],
    ['the region of a bucket alone', { S3_REGION: 'ru-central1' }],
    ['a bucket at no address', { ...bucket, S3_ENDPOINT: 's3.test' }],
    ['a bucket by an odd name', { ...bucket, S3_BUCKET: '../other' }],
    ['half a provider', { JWT_ISSUER: 'x' }],
    ['keys over plain HTTP', { ...provider, JWT_JWKS_URL: 'http://login.test/jwks' }],
    ['a shared secret', { ...provider, JWT_ALGORITHMS: 'RS256,HS256' }],
    ['unsigned tokens', { ...provider, JWT_ALGORITHMS: 'none' }],
    ['an origin with a path', { CORS_ORIGINS: 'https://a.test,https://b.test/page' }],
    ['every origin', { CORS_ORIGINS: '*' }],
    ['an invalid manifest of documents', { TRUSTED_DOCUMENTS: 'package.json' }],
    ['an invalid calendar', { WORK_CALENDAR: 'package.json' }],
    ['a limit out of its range', { MAX_DEPTH: '0' }],
    ['a limit that is not a number', { MAX_COST: 'much' }],
    ['an invalid flag', { ANONYMOUS_READ: 'yes' }],
  ])('refuses %s', (_, variables) => {
    expect(() => readEnvironment(variables)).toThrow(expect.objectContaining({ code: 'BAD_ENVIRONMENT' }))
  })

  test('names every mistake at once, each with its variable and value', () => {
    const variables = { PORT: 'http', MAX_DEPTH: '0', CORS_ORIGINS: 'https://a.test,b.test', S3_REGION: 'x' }
    const refusal = expect.objectContaining({
      message: [
        'В переменной PORT ожидается число от 0 до 65535, а в ней «http».',
        'В переменной CORS_ORIGINS ожидаются адреса страниц через запятую, каждый целиком и без пути, например https://school.region.ru, а в ней «b.test».',
        'В переменной MAX_DEPTH ожидается целое число от 5 до 50 (уровни), а в ней «0».',
        'Хранилище S3 указано не полностью: задайте ещё S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY.',
      ].join('\n'),
    })
    expect(() => readEnvironment(variables)).toThrow(refusal)
  })

  test('does not repeat a secret', () => {
    const variables = { DATABASE_URL: 'mysql://podyom:Zp1v93kd@db.test/podyom' }
    expect(() => readEnvironment(variables)).toThrow(/^В переменной DATABASE_URL ожидается адрес/)
    expect(() => readEnvironment(variables)).not.toThrow(/Zp1v93kd/)
  })

  test('accepts a former name and reports the present one', () => {
    const { limits, publicReading, warnings } = readEnvironment({
      STOP_GRACE: '700',
      PUBLIC_READING: 'false',
    })
    expect({ graceMs: limits.graceMs, publicReading }).toEqual({ graceMs: 700, publicReading: false })
    expect(warnings).toEqual([
      expect.stringMatching(/PUBLIC_READING теперь называется ANONYMOUS_READ/),
      expect.stringMatching(/STOP_GRACE теперь называется SHUTDOWN_TIMEOUT/),
    ])
  })

  test('prefers a present name to a former one', () => {
    expect(readEnvironment({ STOP_GRACE: '700', SHUTDOWN_TIMEOUT: '800' }).limits.graceMs).toBe(800)
  })
})
