import type {
  ArchivedOutcome,
  Parents as CoreParents,
  ModuleTypes,
  MonitoringCampaignRow,
  MunicipalityRow,
  ResolversOf,
  RoadmapRow,
  SchoolRow,
} from '../../api/plugin-api.ts'
import type { CampaignState, Memo } from './fields/campaign.ts'
import type { PlacedStage } from './fields/deficit.ts'
import type { FormRow } from './fields/form.ts'
import type { FormEntry } from './fields/form-entry.ts'
import type { DatedSubmission } from './fields/submission.ts'
import type { Contract } from './generated/contract.ts'

/** What the resolvers of the plugin's types are given, where it is not a row of the model of the same name. */
interface Parents extends CoreParents {
  ArchiveOryolRecordPayload: ArchivedOutcome
  OryolCampaign: MonitoringCampaignRow
  OryolCompleteness: CampaignState
  OryolDeficitStage: PlacedStage
  OryolFormEntry: FormEntry
  OryolFormRow: FormRow
  OryolMemo: Memo
  OryolMunicipality: MunicipalityRow
  OryolRoadmap: RoadmapRow
  OryolSchool: SchoolRow
  OryolSubmission: DatedSubmission
}

/** The resolvers of the fields that `schema.graphql` gives the type `N`. */
export type Resolvers<N extends keyof Contract['files']['oryol']> = ResolversOf<Contract, Parents, 'oryol', N>

/** The resolvers of all types of `schema.graphql`. */
export type Types = ModuleTypes<Contract, Parents, 'oryol'>
