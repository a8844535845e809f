import type {
  ArchivedOutcome,
  Parents as CoreParents,
  ModuleTypes,
  MunicipalityRow,
  ResolversOf,
  RoadmapRow,
  SchoolRow,
} from '../../api/plugin-api.ts'
import type { Control } from './facts/control.ts'
import type { YearSummary } from './fields/municipality.ts'
import type { AwaitedReport } from './fields/roadmap.ts'
import type { Contract } from './generated/contract.ts'

/** What the resolvers of the plugin's types are given, where it is not a row of the model of the same name. */
interface Parents extends CoreParents {
  ArchivePermRecordPayload: ArchivedOutcome
  PermControl: Control
  PermExpectedReport: AwaitedReport
  PermMunicipality: MunicipalityRow
  PermRoadmap: RoadmapRow
  PermSchool: SchoolRow
  PermYearSummary: YearSummary
}

/** The resolvers of the fields that `schema.graphql` gives the type `N`. */
export type Resolvers<N extends keyof Contract['files']['perm']> = ResolversOf<Contract, Parents, 'perm', N>

/** The resolvers of all types of `schema.graphql`. */
export type Types = ModuleTypes<Contract, Parents, 'perm'>
