import { describe, expect, test } from 'vitest'
import { Prisma } from '../prisma/generated/client.ts'
import { scopeOf, stranger, visible } from './scope.ts'

const [region, municipality, school] = ['region', 'municipality', 'school']
const columns = { region: sql('t.r'), municipality: sql('t.m'), school: sql('t.s') }
const nothing = { regionId: null, municipalityId: null, schoolId: null }
const viewerOf = (...grants: Parameters<typeof scopeOf>[0]) => ({ ...stranger, scope: scopeOf(grants) })

const ofSchool = viewerOf({
  ...nothing,
  role: 'SCHOOL',
  schoolId: school,
  within: { regionId: region, municipalityId: municipality },
})
const ofMunicipality = viewerOf({
  ...nothing,
  role: 'MUNICIPAL',
  municipalityId: municipality,
  within: { regionId: region, municipalityId: municipality },
})
const ofRegion = viewerOf({
  ...nothing,
  role: 'REGIONAL',
  regionId: region,
  within: { regionId: region, municipalityId: null },
})
const everywhere = viewerOf({
  ...nothing,
  role: 'AUDITOR',
  within: { regionId: null, municipalityId: null },
})

describe('a predicate', () => {
  test('lets see a school, what is common above it, and what belongs to no region', () => {
    expect(visible(ofSchool, { scope: columns }).text.replaceAll(/\s+/g, ' ')).toBe(
      't.archived_at is null and (t.s = any($1::uuid[])' +
        ' or (t.m = any($2::uuid[]) and t.s is null)' +
        ' or (t.r = any($3::uuid[]) and t.m is null and t.s is null)' +
        ' or (t.r is null and t.m is null and t.s is null))',
    )
  })

  test('lets see a municipality with its schools', () => {
    expect(visible(ofMunicipality, { scope: columns }).text).toContain('(t.m = any($1::uuid[]) or')
  })

  test('lets see a region with all that lies in it', () => {
    expect(visible(ofRegion, { scope: columns }).text).toContain('(t.r = any($1::uuid[]) or')
  })

  test('compares nothing for who sees everything, and finds nothing for a stranger', () => {
    expect(visible(everywhere, { scope: columns }).text).toBe('t.archived_at is null')
    expect(visible(stranger, { scope: columns }).text).toBe('false')
    expect(visible(stranger, { scope: {} }).text).toBe('false')
  })

  test('gives a row of two schools to either of them and to no third', () => {
    const both = { ...columns, school: [sql('t.a'), sql('t.b')] }
    expect(visible(ofSchool, { scope: both }).text).toContain(
      '(t.a = any($1::uuid[]) or t.b = any($2::uuid[]) or (t.m = any($3::uuid[]) and t.a is null and t.b is null)',
    )
  })

  test('asks of a part that names a school whether that school is seen', () => {
    const { text } = visible(ofMunicipality, { scope: { school: sql('t.s') } })
    expect(text).toContain('(t.s is null or exists (select from core.school named where named.id = t.s')
  })
})

function sql(text: string) {
  return Prisma.raw(text)
}
