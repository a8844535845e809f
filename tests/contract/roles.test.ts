import { describe, expect, test } from 'vitest'
import { rolesOf } from '../../api/access/needs.ts'
import { type GrantedRole, grantedRoles } from '../../api/data/scope.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { plugins } from './fixtures/plugins.ts'
import { codesOf, documentOf, fields, foreignTo, refusalOf, triedServer } from './fixtures/trying.ts'
import type { World } from './fixtures/world.ts'

const schema = createSchema(plugins)

/** Grants of a role on the territory of the records that are tried: the narrowest that the role knows. */
const grantsOf = (role: GrantedRole, { code, keys }: World) => {
  const places: Readonly<Partial<Record<GrantedRole, readonly string[]>>> = {
    SCHOOL: [keys.school],
    CURATOR: [keys.curator, keys.coordinator],
    MUNICIPAL: [keys.municipality],
  }
  return (places[role] ?? [code]).map(on => ({ role, on }))
}
const { server, worldOf } = triedServer(world => grantedRoles.map(role => grantsOf(role, world)))

describe.each(Object.entries(mutations))('%s', (name, { region, inputs, everywhere }) => {
  const [field] = Object.values(fields).filter(one => one.name === name)
  const allowed = (field && rolesOf(schema, field)) ?? []
  const input = () => inputs(worldOf(region), foreignTo(region))[0]

  test('is refused to a caller without a key, and nothing is read', async () => {
    // After a write to a region, the next request reads the time zones again.
    await server().ask('{ __typename }')
    const answer = await server().ask(documentOf(name), { input: input() })
    expect([answer.status, codesOf(answer), answer.statements]).toEqual([401, ['UNAUTHENTICATED'], []])
  })

  test.each(grantedRoles.filter(role => !allowed.includes(role)))(
    'is refused to %s, and nothing is read',
    async role => {
      const as = grantsOf(role, worldOf(region))
      const answer = await server().ask(documentOf(name), { input: input() }, { as })
      expect([answer.status, codesOf(answer), answer.statements]).toEqual([403, ['FORBIDDEN'], []])
    },
  )

  test.each(grantedRoles.filter(role => allowed.includes(role)))(
    'succeeds for %s of the territory',
    async role => {
      const as = everywhere ? [{ role, on: null }] : grantsOf(role, worldOf(region))
      expect(
        refusalOf(await server().ask(documentOf(name), { input: input() }, { as, undone: true })),
      ).toEqual([])
    },
  )
})

const ofThePlatform = Object.entries(mutations).filter(([, { everywhere }]) => everywhere)

test.each(ofThePlatform)(
  '%s is refused to an administrator of a region alone',
  async (name, { region, inputs }) => {
    const [input] = inputs(worldOf(region), foreignTo(region))
    const as = [{ role: 'ADMIN', on: region }] as const
    expect(codesOf(await server().ask(documentOf(name), { input }, { as }))).toEqual(['FORBIDDEN'])
  },
)
