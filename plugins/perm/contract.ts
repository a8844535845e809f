import type {
  ArchivedOutcome,
  Parents as CoreParents,
  ModuleTypes,
  MunicipalityRow,
  ResolversOf,
  RoadmapRow,
  SchoolRow,
} from '../../api/plugin-api.ts'
import type { Contract } from './generated/contract.ts'
import type { YearSummary } from './municipality.ts'
import type { ControlFact } from './review.ts'
import type { AwaitedReport } from './roadmap.ts'

/** What the resolvers of the plugin's types are given, where it is not a row of the model of the same name. */
interface Parents extends CoreParents {
  ArchivePermRecordPayload: ArchivedOutcome
  PermControl: ControlFact
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
