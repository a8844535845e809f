import { beforeAll, describe, expect, test } from 'vitest'
import { grantOf } from '../auth/resolve-grant.ts'
import { globalId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const last = '2021-03-02'
const platform = { as: [{ role: 'ADMIN', on: null }] } as const
const create = `mutation ($input: CreateUserInput!) { createUser(input: $input) { record { id version } } }`
const change = `mutation ($input: ChangeUserGrantsInput!) { changeUserGrants(input: $input) {
  record { version personalData grants { role validTo } } } }`
const makeKey = `mutation ($input: CreateKeyInput!) { createKey(input: $input) { key record { expiresAt } } }`

/** A server's administrator of Ivanovo until tomorrow, and of a school there without an end. */
let headers: Readonly<Record<string, string>> = {}
let region = ''
let school = ''

beforeAll(async () => {
  const { db, read } = server().database
  const found = await db.school.findFirstOrThrow({ where: { region: { code: 'RU-IVA' } } })
  region = globalId('Region', found.regionId)
  school = globalId('School', found.id)
  const { data } = await server().ask(
    create,
    { input: { title: 'Замена', grants: [{ role: 'AUDITOR' }] } },
    platform,
  )
  const made = await server().ask(makeKey, { input: { user: data.createUser.record.id } }, platform)
  headers = { authorization: `Bearer ${made.data.createKey.key}` }
  const user = await db.appUser.update({
    where: { id: (await db.appUser.findFirstOrThrow({ where: { title: 'Замена' } })).id },
    data: { personalData: true },
  })
  await db.userGrant.deleteMany({ where: { userId: user.id } })
  const grants = [
    { ...(await grantOf(read, { role: 'ADMIN', on: 'RU-IVA' })), validTo: new Date(last) },
    await grantOf(read, { role: 'ADMIN', on: found.key }),
  ]
  await db.userGrant.createMany({ data: grants.map(grant => ({ ...grant, userId: user.id })) })
})

const refusal = ({ errors }: Awaited<ReturnType<ReturnType<typeof server>['ask']>>) =>
  errors.map(({ message, extensions }) => [extensions?.code, message])
const tooLong = (words: string) => [['FORBIDDEN', expect.stringContaining(words)]]
const ask = (query: string, input: object) => server().ask(query, { input }, { headers })
const regional = (more: object = {}) => ({ role: 'REGIONAL', region, ...more })
const give = (grants: readonly object[]) => ask(create, { title: 'Отдел', grants })
const made = async (...grants: readonly object[]) => {
  const { data } = await server().ask(create, { input: { title: 'Отдел', grants } }, platform)
  return data.createUser.record.id as string // an id
}

describe('an administrator whose own right ends', () => {
  test.each([
    ['without an end', {}],
    ['for longer', { validTo: '2021-03-03' }],
  ])('gives no right %s, and the error names the last day', async (_, days) => {
    const before = await server().database.db.appUser.count()
    expect(refusal(await give([regional(days)]))).toEqual(tooLong('02.03.2021'))
    expect(await server().database.db.appUser.count()).toBe(before)
  })

  test('gives rights until that day, and unlimited ones if their own right is unlimited', async () => {
    expect(refusal(await give([regional({ validTo: last }), { role: 'SCHOOL', school }]))).toEqual([])
  })

  test('keeps and shortens active rights but extends none', async () => {
    const user = await made(regional())
    const to = (version: number, ...grants: readonly object[]) => ask(change, { user, version, grants })
    const auditor = { role: 'AUDITOR', region, validTo: last }
    const { data } = await to(1, regional(), auditor)
    expect(data.changeUserGrants.record.grants).toEqual([
      { role: 'REGIONAL', validTo: null },
      { role: 'AUDITOR', validTo: last },
    ])
    expect(refusal(await to(2, regional(), { ...auditor, validTo: null }))).toEqual(tooLong('02.03.2021'))
    expect(refusal(await to(2, regional({ validTo: '2021-03-01' })))).toEqual([])
    expect(refusal(await to(3, regional()))).toEqual(tooLong('02.03.2021'))
  })

  test('cannot add personal data to a right that outlasts their own', async () => {
    const user = await made(regional())
    const input = { user, version: 1, grants: [regional()], personalData: true }
    expect(refusal(await ask(change, input))).toEqual(tooLong('02.03.2021'))
    expect(refusal(await ask(change, { ...input, grants: [regional({ validTo: last })] }))).toEqual([])
  })

  test('makes no key that outlasts it, and by default one until that day', async () => {
    const user = await made(regional())
    expect(refusal(await ask(makeKey, { user, expiresOn: '2021-03-03' }))).toEqual(tooLong('02.03.2021'))
    for (const days of [{}, { expiresOn: last }]) {
      const { data } = await ask(makeKey, { user, ...days })
      expect(data.createKey.record.expiresAt).toBe('2021-03-02T21:00:00.000Z')
    }
  })

  test('makes a key of any length for a user within a territory of an unlimited right', async () => {
    const user = await made({ role: 'SCHOOL', school })
    const { data } = await ask(makeKey, { user })
    expect(data.createKey.record.expiresAt).toBe('2022-03-01T09:00:00.000Z')
  })

  test('makes no key that outlasts it in a time zone before Moscow', async () => {
    const update = `mutation ($input: UpdateRegionInput!) { updateRegion(input: $input) { record { id } } }`
    const input = { region, version: 1, timeZone: 'Asia/Kamchatka' }
    expect(refusal(await server().ask(update, { input }, platform))).toEqual([])
    const { data } = await ask(makeKey, { user: await made(regional()), expiresOn: last })
    expect(data.createKey.record.expiresAt).toBe('2021-03-02T12:00:00.000Z')
  })
})
