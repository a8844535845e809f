import { reviewList, sql } from '../../../api/plugin-api.ts'
import type { OryolRequirementKind } from '../generated/contract.ts'
import type { CoveredSchool } from './schools.ts'

/** What a roadmap asks of its schools: by which day (null: the act names none), and where it says so. */
export interface Requirement {
  readonly kind: OryolRequirementKind
  readonly dueOn: string | null
  readonly source: string
}

/** What a roadmap asks of its schools: the same for all who see the roadmap. */
export const requirements = reviewList<Requirement>(({ read, ids }) =>
  read(sql`
    select roadmap_id as "roadmapId", kind, due_on as "dueOn", source from oryol.requirement
    where roadmap_id = any(${ids}::uuid[]) and archived_at is null`),
)

interface Covered {
  readonly requirements: readonly Requirement[]
  readonly schools: readonly CoveredSchool[]
}

/** The schools that lack what is required after its day; where the act names no day, from the first day on. */
export function lacking(
  { requirements, schools }: Covered,
  on: string,
  kind: OryolRequirementKind,
  lacks: (one: CoveredSchool) => boolean,
) {
  const requirement = requirements.find(one => one.kind === kind)
  if (!requirement || (requirement.dueOn !== null && on <= requirement.dueOn)) return []
  return schools.filter(lacks).map(one => ({ ...one, requirement }))
}
