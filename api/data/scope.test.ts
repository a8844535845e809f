import { describe, expect, test } from 'vitest'
import { scopeOf, stranger, type Viewer, visible } from './scope.ts'
import { sql } from './sql.ts'
import type { ScopeColumns } from './table.ts'

const [region, municipality, school] = ['region', 'municipality', 'school']
const columns = { region: sql.raw('t.r'), municipality: sql.raw('t.m'), school: sql.raw('t.s') }
const nothing = { regionId: null, municipalityId: null, schoolId: null }
const noneBefore = { formerMunicipalityIds: [], formerSchoolIds: [] }
const viewerOf = (...grants: Parameters<typeof scopeOf>[0]) => ({ ...stranger, scope: scopeOf(grants) })

const ofSchool = viewerOf({
  ...nothing,
  role: 'SCHOOL',
  schoolId: school,
  within: { regionId: region, municipalityId: municipality, ...noneBefore },
})
const ofMunicipality = viewerOf({
  ...nothing,
  role: 'MUNICIPAL',
  municipalityId: municipality,
  within: { regionId: region, municipalityId: municipality, ...noneBefore },
})
const ofRegion = viewerOf({
  ...nothing,
  role: 'REGIONAL',
  regionId: region,
  within: { regionId: region, municipalityId: null, ...noneBefore },
})
const nowhere = { regions: [], municipalities: [], schools: [], above: above([]) }
const everywhere = viewerOf({
  ...nothing,
  role: 'AUDITOR',
  within: { regionId: null, municipalityId: null, ...noneBefore },
})

describe('a predicate', () => {
  test('lets see a school and what is common above it', () => {
    expect(textFor(ofSchool, columns)).toBe(
      't.archived_at is null and (t.s = $1::uuid or (t.m = $2::uuid and t.s is null)' +
        ' or (t.r = $3::uuid and t.m is null and t.s is null))',
    )
  })

  test('shows rows without a region to everyone, in tables that have such rows', () => {
    const { text } = visible(ofSchool, { scope: { ...columns, regionless: true } })
    expect(text).toContain(' or (t.r is null and t.m is null and t.s is null))')
  })

  test('lets see a municipality with its schools', () => {
    expect(textFor(ofMunicipality, columns)).toBe(
      't.archived_at is null and (t.m = $1::uuid or (t.r = $2::uuid and t.m is null and t.s is null))',
    )
  })

  test('lets see a region by one comparison, in whose order an index can be walked', () => {
    expect(textFor(ofRegion, columns)).toBe('t.archived_at is null and (t.r = $1::uuid)')
  })

  test('lets see two regions', () => {
    const two = {
      ...stranger,
      scope: { ...nowhere, regions: [region, school], above: above([region, school]) },
    }
    expect(textFor(two, columns)).toBe('t.archived_at is null and (t.r = any($1::uuid[]))')
  })

  test('compares nothing for a viewer of everything, and is false for a stranger', () => {
    expect(visible(everywhere, { scope: columns }).text).toBe('t.archived_at is null')
    expect(visible(stranger, { scope: columns }).text).toBe('false')
    expect(visible(stranger, { scope: {} }).text).toBe('false')
  })

  test('shows a row of two schools to both of them only', () => {
    const both = { ...columns, school: [sql.raw('t.a'), sql.raw('t.b')] }
    expect(visible(ofSchool, { scope: both }).text).toContain(
      '(t.a = $1::uuid or t.b = $2::uuid or (t.m = $3::uuid and t.a is null and t.b is null)',
    )
  })

  test('checks the visibility of the school that a part names', () => {
    const { text } = visible(ofMunicipality, { scope: { school: sql.raw('t.s') } })
    expect(text).toContain('(t.s is null or exists (select from core.school named where named.id = t.s')
  })
})

function textFor(viewer: Viewer, scope: ScopeColumns) {
  return visible(viewer, { scope }).text.replaceAll(/\s+/g, ' ')
}

function above(regions: readonly string[]) {
  return { regions, municipalities: [] }
}
