import { isEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { anyone, grantedRoles, type Viewer } from '../data/scope.ts'
import { createSchema } from '../graphql/schema.ts'
import { covers, matrix, may, type Place, permissions } from './matrix.ts'
import { rolesOf } from './needs.ts'

const schema = createSchema([])
const inSchema = () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const fields = roots.flatMap(root => Object.values(root?.getFields() ?? {}))
  return fields.map(field => ({ name: field.name, roles: rolesOf(schema, field) ?? [] }))
}

describe('the matrix of access', () => {
  test('has the roles that the SDL gives to every root field that is not public', () => {
    const closed = inSchema().filter(({ roles }) => !roles.includes('PUBLIC'))
    const stated = closed.map(({ name, roles }) => [name, roles.toSorted()])
    const listed = [...matrix].map(([name, roles]) => [name, roles.toSorted()])
    expect(listed.toSorted()).toEqual(stated.toSorted())
  })

  test('knows every role of the SDL', () => {
    const role = schema.getType('Role')
    const values = isEnumType(role) ? role.getValues().map(({ name }) => name) : []
    expect(values).toEqual(['PUBLIC', ...grantedRoles])
  })

  test('allows an auditor no write but of their own notices', () => {
    expect(permissions.filter(one => may(granted('AUDITOR'), one, nowhere))).toEqual([
      'audit',
      'imports',
      'notices',
      'noticePreferences',
      'readNotices',
      'setNoticePreferences',
    ])
  })
})

const nowhere: Place = { regionId: null, municipalityId: null, schoolId: null }
const granted = (role: (typeof grantedRoles)[number], place = nowhere): Viewer => ({
  ...anyone,
  grants: [{ role, ...place }],
})

describe('a grant', () => {
  const region = { ...nowhere, regionId: 'r' }
  const municipality = { ...region, municipalityId: 'm' }
  const school = { ...municipality, schoolId: 's' }
  const levels = [
    ['region', region, [true, true, true]],
    ['municipality', { ...nowhere, municipalityId: 'm' }, [false, true, true]],
    ['school', { ...nowhere, schoolId: 's' }, [false, false, true]],
  ] as const

  test.each(levels)('on a %s covers it and what lies below, and nothing above', (_, grant, covered) => {
    expect([region, municipality, school].map(place => covers(grant, place))).toEqual(covered)
  })

  test.each(levels)('on another %s covers none of it', (_, grant) => {
    const other = { regionId: 'r2', municipalityId: 'm2', schoolId: 's2' }
    expect(covers(grant, other)).toBe(false)
  })

  test('allows the permissions of its role on its territory', () => {
    const viewer = granted('MUNICIPAL', { ...nowhere, municipalityId: 'm' })
    expect(may(viewer, 'waiveObligation', school)).toBe(true)
    expect(may(viewer, 'waiveObligation', region)).toBe(false)
    expect(may(viewer, 'audit', school)).toBe(false)
  })
})
