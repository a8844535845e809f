import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const asAdmin = { as: [{ role: 'ADMIN', on: null }] } as const
const asRegional = { as: [{ role: 'ADMIN', on: 'RU-IVA' }] } as const

const give = `mutation ($input: GrantToGroupInput!) { grantToGroup(input: $input) { record {
  id version group role region { code } personalData validTo } } }`
const end = `mutation ($input: RevokeGroupGrantInput!) { revokeGroupGrant(input: $input) { record findings { code } } }`
const list = '{ groupGrants(filter: { group: "отдел" }) { totalCount nodes { group role } } }'

const region = async (code: string) =>
  globalId('Region', (await server().database.db.region.findUniqueOrThrow({ where: { code } })).id)
const input = async (more: object = {}) => ({
  group: ' отдел ',
  role: 'REGIONAL',
  region: await region('RU-IVA'),
  validTo: '2030-12-31',
  reason: 'Приказ 9',
  ...more,
})

describe('the grants of groups', () => {
  test('are given, listed and ended by an administrator of the platform, which is audited', async () => {
    const { data } = await server().ask(give, { input: await input() }, asAdmin)
    const { id, ...record } = data.grantToGroup.record
    expect(record).toEqual({
      version: 1,
      group: 'отдел',
      role: 'REGIONAL',
      region: { code: 'RU-IVA' },
      personalData: false,
      validTo: '2030-12-31',
    })
    expect((await server().ask(list, {}, asAdmin)).data.groupGrants).toEqual({
      totalCount: 1,
      nodes: [{ group: 'отдел', role: 'REGIONAL' }],
    })
    const again = await server().ask(give, { input: await input() }, asAdmin)
    expect(again.errors[0]?.message).toMatch(/уже есть это право/)
    const stale = await server().ask(end, { input: { grant: id, version: 2 } }, asAdmin)
    expect(stale.errors[0]?.extensions?.code).toBe('CONFLICT')
    await server().ask(end, { input: { grant: id, version: 1, reason: 'Приказ 10' } }, asAdmin)
    expect((await server().ask(list, {}, asAdmin)).data.groupGrants.totalCount).toBe(0)
    const { rows } = await server().database.pool.query(
      "select action, basis from core.audit_entry where record_type = 'GroupGrant' order by sequence",
    )
    expect(rows).toEqual([
      { action: 'grantToGroup', basis: 'Приказ 9' },
      { action: 'revokeGroupGrant', basis: 'Приказ 10' },
    ])
  })

  test('are not given by an administrator of a region, who sees none of them', async () => {
    const { errors } = await server().ask(give, { input: await input() }, asRegional)
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
    await server().ask(give, { input: await input() }, asAdmin)
    expect((await server().ask(list, {}, asRegional)).data.groupGrants.totalCount).toBe(0)
  })

  test.each([
    ['a name that is empty', { group: ' ' }, 'input.group'],
    ['the role of a curator', { role: 'CURATOR' }, 'input.role'],
    ['a role without its place', { region: null }, 'input.role'],
  ])('are refused with %s, at its place in the input', async (_, more, path) => {
    const { errors } = await server().ask(give, { input: await input(more) }, asAdmin)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', path })
  })

  test('hold the right to personal data only from who has it', async () => {
    const { errors } = await server().ask(give, { input: await input({ personalData: true }) }, asAdmin)
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})

describe('endSessions', () => {
  test('ends those of a user whom the administrator governs, and nobody else', async () => {
    const { database, ask } = server()
    const [iva, per] = await Promise.all(
      ['RU-IVA', 'RU-PER'].map(async code => {
        const { id: regionId } = await database.db.region.findUniqueOrThrow({ where: { code } })
        const user = await database.db.appUser.create({
          data: { title: 'Отдел', grants: { create: { role: 'REGIONAL', regionId } } },
        })
        await database.db.session.create({
          data: {
            userId: user.id,
            secretHash: Buffer.from(code),
            groups: [],
            createdAt: new Date(),
            expiresAt: new Date(Date.now() + 60_000),
          },
        })
        return user.id
      }),
    )
    const mutation =
      'mutation ($input: EndSessionsInput!) { endSessions(input: $input) { record { version } } }'
    const endOf = (user = '') =>
      ask(mutation, { input: { user: globalId('User', user), version: 1, reason: 'Утеря' } }, asRegional)
    expect((await endOf(iva)).data).toEqual({ endSessions: { record: { version: 2 } } })
    expect((await endOf(per)).errors[0]?.extensions?.code).toBe('NOT_FOUND')
    const left = await database.db.session.findMany()
    expect(left.map(({ userId }) => userId)).toEqual([per])
  })
})
