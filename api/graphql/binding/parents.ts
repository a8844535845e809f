import type { LabelledEnum, LabelledValue } from '../../../schema/labels.ts'
import type { Outcome } from '../../action/unit-of-work.ts'
import type { RowResult } from '../../action/write/row-outcome.ts'
import type { RecordOutcome } from '../../assessment/record.ts'
import type { AuditPage } from '../../audit/queries.ts'
import type { AuditEntryRow } from '../../audit/table.ts'
import type { CampaignSchoolRow } from '../../campaign/table.ts'
import type { CampaignShareCounts } from '../../campaign/type.ts'
import type { ChangePage, ChangeRow } from '../../change/feed.ts'
import type { AsOf } from '../../data/as-of.ts'
import type { Grant, Viewer } from '../../data/scope.ts'
import type { FindingRow } from '../../finding/table.ts'
import type { RecordState } from '../../history/as-of.ts'
import type { ImportRow } from '../../import/table.ts'
import type { IndicatorRow } from '../../indicator/table.ts'
import type { Preferences } from '../../notice/preferences.ts'
import type { NoticeRow } from '../../notice/table.ts'
import type { StateCounts } from '../../obligation/counts/count.ts'
import type { Group } from '../../obligation/counts/counts.ts'
import type { SeriesPoint } from '../../obligation/counts/series.ts'
import type { FulfilledBy } from '../../obligation/fulfil/type.ts'
import type { ObligationRow } from '../../obligation/table.ts'
import type { OrganizationMemberRow } from '../../organization/table.ts'
import type { RegionPlugin } from '../../plugin/contract.ts'
import type { RegionPolicy } from '../../plugin/policy.ts'
import type { SimulatedObligation, Simulation } from '../../policy/snapshot/compare.ts'
import type { Progress } from '../../progress/progress.ts'
import type { ReferenceItemRow } from '../../reference/table.ts'
import type { BatchOutcome, RowOutcome } from '../../report/batch.ts'
import type { ActivityDetails, ActivityTarget } from '../../roadmap/activity/details.ts'
import type { RoadmapChangePage } from '../../roadmap/changes/page.ts'
import type { Amendment } from '../../roadmap/history.ts'
import type { CarriedActivity } from '../../roadmap/lifecycle/carried.ts'
import type { Supersession } from '../../roadmap/lifecycle/supersede.ts'
import type { RoadmapRow, RoadmapSchoolRow } from '../../roadmap/table.ts'
import type { RuleRow } from '../../rule/catalog.ts'
import type { RoadmapTable } from '../../rule/columns.ts'
import type { ListOutcome } from '../../school/import/outcome.ts'
import type { Hit } from '../../search/find.ts'
import type { DueWindow } from '../../term/expand.ts'
import type { TermReading } from '../../term/reading.ts'
import type { Term } from '../../term/term.ts'
import type { MadeKey } from '../../user/key.ts'
import type { KeyRow, UserRow } from '../../user/table.ts'
import type { MadeSecret } from '../../webhook/create.ts'
import type { Attempt, DeliveryRow, WebhookRow } from '../../webhook/table.ts'

/** What the resolvers of a type are given, where it is not the row of the model of the same name. */
export interface Parents {
  AccessKey: KeyRow
  Import: ImportRow
  Notice: NoticeRow
  NoticePreferences: Preferences
  Webhook: WebhookRow
  WebhookAttempt: Attempt
  WebhookDelivery: DeliveryRow
  ActivityDetails: ActivityDetails
  ActivityTarget: ActivityTarget
  AuditEntry: AuditEntryRow
  AuditPage: AuditPage
  CampaignSchool: AsOf<CampaignSchoolRow>
  CampaignShare: CampaignShareCounts
  CarriedActivity: CarriedActivity
  Change: ChangeRow
  ChangePage: ChangePage
  CoveredSchool: RoadmapSchoolRow
  CreateKeyPayload: MadeKey
  CreateWebhookPayload: MadeSecret
  EnumType: LabelledEnum
  EnumValue: LabelledValue
  Finding: FindingRow
  Grant: Grant
  IndicatorTarget: IndicatorRow
  Obligation: AsOf<ObligationRow>
  ObligationCount: Group
  ObligationSeriesPoint: SeriesPoint
  ObligationFulfilment: FulfilledBy
  ObligationStateCounts: StateCounts
  OrganizationMember: OrganizationMemberRow
  PluginInfo: RegionPlugin
  Progress: Progress
  ReferenceItem: ReferenceItemRow
  RegionPolicy: RegionPolicy
  RecordAssessmentResultsPayload: RecordOutcome
  RecordAssessmentResultsRow: RowResult
  RegisterSchoolsPayload: ListOutcome
  RegisterSchoolsRow: RowResult
  RoadmapAmendment: Amendment
  RecordState: RecordState
  RoadmapChange: AuditEntryRow
  RoadmapChangePage: RoadmapChangePage
  RoadmapPeriod: RoadmapRow
  RoadmapTable: RoadmapTable
  RotateWebhookSecretPayload: MadeSecret
  RowError: NonNullable<RowOutcome['error']>
  Rule: RuleRow
  SearchHit: Hit
  PolicySimulation: Simulation
  SimulatedObligation: SimulatedObligation
  SubmitReportsPayload: BatchOutcome
  SubmitReportsRow: RowOutcome
  SupersedeRoadmapPayload: Supersession & Outcome
  Term: Term
  TermDueWindow: DueWindow
  TermReading: TermReading
  User: UserRow
  Viewer: Viewer
}
