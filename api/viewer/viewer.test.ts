import { describe, expect, test } from 'vitest'
import { plugins } from '../../plugins/index.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const withPlugins = testServer({ plugins })
const query = `{ viewer { isSignedIn title personalData actions
  grants { role region { code } municipality { key } school { key } } } }`

describe('Query.viewer', () => {
  test('has no permissions for a caller without a key, and sends no statement', async () => {
    const { data, statements } = await server().ask(query)
    expect(data.viewer).toEqual({
      isSignedIn: false,
      title: null,
      personalData: false,
      actions: [],
      grants: [],
    })
    expect(statements).toEqual([])
  })

  test('names the grants of a user with their places', async () => {
    const as = [
      { role: 'MUNICIPAL', on: 'rodniki' },
      { role: 'SCHOOL', on: 'livny-sakhzavodskaya' },
      { role: 'REGIONAL', on: 'RU-PER' },
      { role: 'AUDITOR', on: null },
    ] as const
    const { data } = await server().ask(query, {}, { as })
    expect(data.viewer).toMatchObject({ isSignedIn: true, title: 'Тестовый пользователь' })
    expect(data.viewer.grants).toEqual(
      expect.arrayContaining([
        { role: 'MUNICIPAL', region: null, municipality: { key: 'rodniki' }, school: null },
        { role: 'SCHOOL', region: null, municipality: null, school: { key: 'livny-sakhzavodskaya' } },
        { role: 'REGIONAL', region: { code: 'RU-PER' }, municipality: null, school: null },
        { role: 'AUDITOR', region: null, municipality: null, school: null },
      ]),
    )
  })

  test('names what a user may do at a place, and nothing for places above it', async () => {
    const as = [{ role: 'SCHOOL', on: 'livny-sakhzavodskaya' }] as const
    const found = await server().ask('{ schools { nodes { id municipality { id } } } }', {}, { as })
    const [school] = found.data.schools.nodes
    const actions = 'query ($on: ID) { viewer { actions(on: $on) } }'
    const at = async (on?: string) => (await server().ask(actions, { on }, { as })).data.viewer.actions
    expect(await at(school.id)).toContain('submitReport')
    expect(await at(school.id)).not.toContain('acceptReport')
    expect(await at(school.municipality.id)).toEqual([])
    expect(await at()).toEqual(await at(school.id))
  })

  test('names the actions of plugins, for the regions of the plugin alone', async () => {
    const as = [{ role: 'MUNICIPAL', on: 'livny' }] as const
    const found = await withPlugins().ask('{ municipalities { nodes { id key } } }', {}, { as })
    const { id } = found.data.municipalities.nodes.find((one: { key: string }) => one.key === 'livny')
    const query = 'query ($on: ID) { viewer { actions(on: $on) } }'
    const at = async (on: string | null, grants: readonly GrantSpec[] = as): Promise<readonly string[]> =>
      (await withPlugins().ask(query, { on }, { as: grants })).data.viewer.actions
    for (const actions of [await at(id), await at(null)]) {
      expect(actions).toContain('recordOryolInterview')
      expect(actions.filter(name => /Perm|Ivanovo/.test(name))).toEqual([])
    }
    const everywhere = await at(null, [{ role: 'ADMIN', on: null }])
    expect(everywhere).toEqual(expect.arrayContaining(['recordOryolInterview', 'savePermCriteriaSet']))
    // A role in one region is none in another.
    const two = [
      { role: 'SCHOOL', on: 'livny-sakhzavodskaya' },
      { role: 'REGIONAL', on: 'RU-PER' },
    ] as const
    expect(await at(null, two)).toContain('savePermCriteriaSet')
    expect(await at(id, two)).toEqual([])
  })

  test('refuses an id that is not of a place', async () => {
    const { errors } = await server().ask('{ viewer { actions(on: "UGVyc29u") } }')
    expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })
})
