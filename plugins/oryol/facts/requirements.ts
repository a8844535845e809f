import { aliases, reviewList, sql } from '../../../api/plugin-api.ts'
import type { OryolRequirementKind } from '../generated/contract.ts'
import { requirements as requirementTable } from '../table.ts'
import type { CoveredSchool } from './schools.ts'

const { q } = aliases({ q: requirementTable })

/** What a roadmap asks of its schools: by which day (null: the act names none), and where it says so. */
export interface Requirement {
  readonly kind: OryolRequirementKind
  readonly dueOn: string | null
  readonly source: string
}

/** What a roadmap asks of its schools: the same for all who see the roadmap. */
export const requirements = reviewList<Requirement>(({ read, ids }) =>
  read(sql`
    select ${q.roadmapId} as "roadmapId", ${q.kind}, ${q.dueOn} as "dueOn", ${q.source} from ${q.as}
    where ${q.roadmapId} = any(${ids}::uuid[]) and ${q.archivedAt} is null`),
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
