import { beforeAll, describe, expect, test } from 'vitest'
import type { GrantSpec } from '../../auth/resolve-grant.ts'
import { testServer } from '../../testing/server.ts'

const server = testServer({ now: '2023-06-01T09:00:00Z' })
const grants: Readonly<Record<string, readonly GrantSpec[] | undefined>> = {
  visitor: undefined,
  school: [{ role: 'SCHOOL', on: 'khotynets-yuryevskaya' }],
  clerk: [{ role: 'MUNICIPAL', on: 'khotynets' }],
  specialist: [{ role: 'REGIONAL', on: 'RU-ORL' }],
}
const ask = (query: string, variables: object, who: string, undone = false) => {
  const as = grants[who]
  return server().ask(query, { ...variables }, { undone, ...(as && { as }) })
}

// So that it can be approved once more.
beforeAll(() => server().database.asOwner('delete from core.obligation'))

describe('Roadmap.actions', () => {
  const statuses = ['DRAFT', 'APPROVED', 'IN_EXECUTION', 'CLOSED', 'SUPERSEDED', 'CANCELLED']
  const cases = statuses.flatMap(status => Object.keys(grants).map(who => [status, who] as const))
  test.each(cases)('of a roadmap that is %s are those that succeed for the %s', async (status, who) => {
    const closed = ['CLOSED', 'SUPERSEDED'].includes(status) ? "'2023-05-01'" : 'null'
    await server().database.asOwner(
      `update core.roadmap set status = '${status}', closed_on = ${closed} where key = 'khotynets'`,
    )
    const { data } = await ask('{ roadmap(key: "khotynets") { id version actions } }', {}, who)
    const { id: roadmap, version, actions } = data.roadmap
    const head = { roadmap, version }
    const inputs = {
      approveRoadmap: { ...head, approvedOn: '2023-05-31' },
      editRoadmap: { ...head, reason: 'Уточнение.', head: { title: 'Новое название' } },
      closeRoadmap: { ...head, closedOn: '2023-06-01', reason: 'Срок истёк.' },
      cancelRoadmap: { ...head, reason: 'Ошибка.' },
    }
    const done: string[] = []
    for (const [name, input] of Object.entries(inputs)) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
      const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { record { id } } }`
      if ((await ask(mutation, { input }, who, true)).errors.length === 0) done.push(name)
    }
    expect(actions.filter((name: string) => name in inputs)).toEqual(done)
    expect(actions.includes('amendRoadmap')).toBe(done.includes('editRoadmap'))
    expect(actions.includes('supersedeRoadmap')).toBe(done.includes('closeRoadmap'))
  })
})
