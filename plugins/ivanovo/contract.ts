import type {
  ArchivedOutcome,
  Parents as CoreParents,
  ModuleTypes,
  MunicipalityRow,
  ResolversOf,
  RoadmapRow,
  SchoolRow,
} from '../../api/plugin-api.ts'
import type { TermPair } from './facts/term-pairs.ts'
import type { ExamPoint, ExamSeries } from './fields/series.ts'
import type { Contract } from './generated/contract.ts'
import type { ProjectRow } from './table.ts'

/** What the resolvers of the plugin's types are given, where it is not a row of the model of the same name. */
interface Parents extends CoreParents {
  ArchiveIvanovoRecordPayload: ArchivedOutcome
  IvanovoExamPoint: ExamPoint
  IvanovoExamSeries: ExamSeries
  IvanovoMunicipality: MunicipalityRow
  IvanovoProjectPassport: ProjectRow
  IvanovoRoadmap: RoadmapRow
  IvanovoSchool: SchoolRow
  IvanovoTermConflict: TermPair
}

/** The resolvers of the fields that `schema.graphql` gives the type `N`. */
export type Resolvers<N extends keyof Contract['files']['ivanovo']> = ResolversOf<
  Contract,
  Parents,
  'ivanovo',
  N
>

/** The resolvers of all types of `schema.graphql`. */
export type Types = ModuleTypes<Contract, Parents, 'ivanovo'>
