import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ now: '2023-12-20T09:00:00Z', visitor: administrator })
const office = [{ role: 'REGIONAL', on: 'RU-ORL' }] as const

const send = (name: string, input: object, fields: string, request = {}) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} findings { code } } }`
  return server().ask(query, { input }, request)
}
const card = 'record { id version key name kind schoolCount oktmo center region { code } }'
const register = (input: object, request = {}) => send('registerMunicipality', input, card, request)
const update = (input: object, request = {}) => send('updateMunicipality', input, card, request)
const archive = (input: object) =>
  send('archiveMunicipality', { reason: 'Закон об объединении.', ...input }, 'record')
const codeOf = async (answer: ReturnType<typeof send>) => (await answer).errors[0]?.extensions?.code

let region = ''
beforeAll(async () => {
  region = globalId(
    'Region',
    (await server().database.db.region.findUniqueOrThrow({ where: { code: 'RU-ORL' } })).id,
  )
})

describe('a region', () => {
  const fields = 'record { id version code name timeZone municipalities { totalCount } }'

  test('is registered with the audit entry and the change, and is there for reading at once', async () => {
    const input = { code: 'RU-KGN', name: ' Курганская  область\u00a0', timeZone: 'Asia/Yekaterinburg' }
    const { data, errors, statements } = await send('registerRegion', input, fields)
    expect(errors).toEqual([])
    const { record } = data.registerRegion
    expect(record).toMatchObject({
      version: 1,
      code: 'RU-KGN',
      name: 'Курганская область',
      timeZone: 'Asia/Yekaterinburg',
      municipalities: { totalCount: 0 },
    })
    expect(statements.length).toBeLessThanOrEqual(11)
    const { db } = server().database
    expect(await db.auditEntry.findFirstOrThrow()).toMatchObject({ action: 'registerRegion', before: null })
    expect(await db.change.count({ where: { type: 'Region', operation: 'UPSERT' } })).toBe(1)
    const corrected = await send('updateRegion', { region: record.id, version: 1, name: 'Зауралье' }, fields)
    expect(corrected.data.updateRegion.record).toMatchObject({ version: 2, code: 'RU-KGN', name: 'Зауралье' })
    expect(await codeOf(send('updateRegion', { region: record.id, version: 1 }, fields))).toBe('CONFLICT')
  })

  test.each([
    ['a code that is not in ISO 3166-2', { code: 'ru-kgn', name: 'Область' }],
    ['a code of a region that is there', { code: 'RU-ORL', name: 'Орловская область' }],
    ['a blank name', { code: 'RU-TVE', name: ' \u200b\u00a0 ' }],
    ['a name longer than one may be', { code: 'RU-TVE', name: 'Я'.repeat(501) }],
    ['a time zone that there is not', { code: 'RU-TVE', name: 'Область', timeZone: 'Europe/Tver' }],
  ])('is not registered with %s', async (_, input) => {
    expect(await codeOf(send('registerRegion', input, fields))).toBe('BAD_INPUT')
  })
})

describe('a municipality', () => {
  test('is registered, changed and archived by the office of its region', async () => {
    const input = {
      region,
      key: 'ru-orl-zalegoshch',
      name: 'Залегощенский округ',
      kind: 'DISTRICT',
      schoolCount: 9,
    }
    const made = await register(input, { as: office })
    expect(made.errors).toEqual([])
    const { record } = made.data.registerMunicipality
    expect(record).toMatchObject({ version: 1, key: input.key, schoolCount: 9, region: { code: 'RU-ORL' } })
    const change = { municipality: record.id, version: 1, kind: 'MUNICIPAL_OKRUG', schoolCount: null }
    const changed = await update({ ...change, oktmo: '54619000', center: 'Залегощь' }, { as: office })
    expect(changed.data.updateMunicipality.record).toMatchObject({
      version: 2,
      name: input.name,
      kind: 'MUNICIPAL_OKRUG',
      schoolCount: null,
      oktmo: '54619000',
    })
    expect(await codeOf(update(change))).toBe('CONFLICT')
    const gone = await archive({ municipality: record.id, version: 2 })
    expect(gone.data.archiveMunicipality.record).toBe(record.id)
    const changes = await server().database.db.change.findMany({
      where: { key: input.key },
      orderBy: { seq: 'asc' },
    })
    expect(changes.map(({ operation }) => operation)).toEqual(['UPSERT', 'UPSERT', 'TOMBSTONE'])
    expect(await codeOf(update({ ...change, version: 3 }))).toBe('NOT_FOUND')
    expect(await codeOf(register(input))).toBe('BAD_INPUT')
  })

  test.each([
    ['a key of another region', { key: 'ru-iva-new' }],
    ['a key that would be read as a key of its records', { key: 'ru-orl--new' }],
    ['an invalid code of ОКТМО', { oktmo: '5461900' }],
    ['a negative number of schools', { ruralSchoolCount: -1 }],
    ['a name of invisible characters', { name: '\u200e\u00ad' }],
  ])('is not registered with %s', async (_, input) => {
    expect(await codeOf(register({ region, name: 'Округ', kind: 'DISTRICT', ...input }))).toBe('BAD_INPUT')
  })

  test('is updated by the authority of its territory and by no neighbour', async () => {
    const { db } = server().database
    const { id, version } = await db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })
    const input = { municipality: globalId('Municipality', id), version, institutionCount: 40 }
    expect(await codeOf(update(input, { as: [{ role: 'MUNICIPAL', on: 'khotynets' }] }))).toBe('FORBIDDEN')
    expect(await codeOf(update(input, { as: [{ role: 'MUNICIPAL', on: 'rodniki' }] }))).toBe('NOT_FOUND')
    expect((await update(input, { as: [{ role: 'MUNICIPAL', on: 'livny' }] })).errors).toEqual([])
  })

  test('cannot be archived while active records belong to it', async () => {
    const { id, version } = await server().database.db.municipality.findUniqueOrThrow({
      where: { key: 'livny' },
    })
    const { errors } = await archive({ municipality: globalId('Municipality', id), version })
    expect(errors[0]).toMatchObject({
      extensions: { code: 'BAD_INPUT' },
      message: expect.stringContaining('школы'),
    })
    const lone = await server().database.db.municipality.create({
      data: { key: 'lone', name: 'Округ', kind: 'DISTRICT', regionId: rowOf(region) },
    })
    const municipality = globalId('Municipality', lone.id)
    const made = await send(
      'registerOrganization',
      { municipality, kind: 'COUNCIL', name: 'Совет' },
      'record { id }',
    )
    expect((await archive({ municipality, version: 1 })).errors[0]?.message).toContain('организации')
    const organization = made.data.registerOrganization.record.id
    await send('archiveOrganization', { organization, version: 1, reason: 'Ошибка.' }, 'record')
    expect((await archive({ municipality, version: 1 })).errors).toEqual([])
  })
})

const rowOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''
