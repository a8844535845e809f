import type { OrganizationKind } from '../../../prisma/generated/enums.ts'

/** A responsible party as a roadmap names it: just one of the ids is set. */
export interface Party {
  readonly personId: string | null
  readonly organizationId: string | null
  readonly schoolId: string | null
}

/** Who answers for an obligation: just one of the ids is set. */
export interface Reporter {
  readonly schoolId: string | null
  readonly organizationId: string | null
}

export interface OrganizationFacts {
  readonly id: string
  readonly kind: OrganizationKind
  readonly sameAsId: string | null
  readonly memberSchoolIds: readonly string[]
}

export interface PersonFacts {
  readonly id: string
  readonly schoolId: string | null
  readonly organizationId: string | null
}

export interface PartyFacts {
  /** The issuer of the approving order, else the municipality's authority; null means no fallback. */
  readonly authorityId: string | null
  readonly coveredSchoolIds: readonly string[]
  readonly organizations: readonly OrganizationFacts[]
  readonly people: readonly PersonFacts[]
}

/**
 * Who reports for these parties: a school for itself; a group of schools through its members, or through the
 * covered schools when it lists none, or itself when there are none either; any other organization for itself
 * (two names of one body report once); a person through their school, else their organization. Nobody named,
 * or a person without either, means the authority. Where the region reports by municipality, the authority
 * answers for its schools.
 */
export function reportersOf(
  parties: readonly Party[],
  facts: PartyFacts,
  level: 'SCHOOL' | 'MUNICIPALITY',
): readonly Reporter[] {
  const authority = facts.authorityId === null ? [] : ofOrganization(facts.authorityId, facts)
  const named = parties.flatMap(party => ofParty(party, facts) ?? authority)
  const reporters = (named.length > 0 ? named : authority).flatMap(one =>
    level === 'MUNICIPALITY' && authority.length > 0 && isOfSchools(one, facts) ? authority : [one],
  )
  return [...new Map(reporters.map(one => [one.schoolId ?? one.organizationId, one])).values()]
}

function ofParty(party: Party, facts: PartyFacts): readonly Reporter[] | null {
  if (party.schoolId !== null) return [ofSchool(party.schoolId)]
  if (party.organizationId !== null) return ofOrganization(party.organizationId, facts)
  const person = facts.people.find(one => one.id === party.personId)
  if (person?.schoolId) return [ofSchool(person.schoolId)]
  return person?.organizationId ? ofOrganization(person.organizationId, facts) : null
}

function ofOrganization(id: string, facts: PartyFacts): readonly Reporter[] {
  const organization = organizationOf(id, facts)
  if (organization?.kind === 'SCHOOL_GROUP') {
    const { memberSchoolIds } = organization
    const schools = memberSchoolIds.length > 0 ? memberSchoolIds : facts.coveredSchoolIds
    if (schools.length > 0) return schools.map(ofSchool)
  }
  return [{ schoolId: null, organizationId: organization?.id ?? id }]
}

/** The organization that an alias leads to; a chain of aliases is followed, a cycle ends the search. */
function organizationOf(id: string, facts: PartyFacts): OrganizationFacts | undefined {
  const seen = new Set<string>()
  let at = facts.organizations.find(one => one.id === id)
  while (at?.sameAsId && !seen.has(at.id)) {
    seen.add(at.id)
    const next = at.sameAsId
    at = facts.organizations.find(one => one.id === next) ?? at
  }
  return at
}

function isOfSchools({ schoolId, organizationId }: Reporter, facts: PartyFacts): boolean {
  return (
    schoolId !== null || facts.organizations.find(one => one.id === organizationId)?.kind === 'SCHOOL_GROUP'
  )
}

function ofSchool(schoolId: string): Reporter {
  return { schoolId, organizationId: null }
}
