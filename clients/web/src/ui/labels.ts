import {
  ActKindLabels,
  CampaignSchoolStateLabels,
  CampaignStatusLabels,
  ChangeOperationLabels,
  CuratorKindLabels,
  EvidenceKindLabels,
  ExamKindLabels,
  FindingLevelLabels,
  ImportStateLabels,
  type Labels,
  LegalFormLabels,
  ModalityLabels,
  NoticeDigestLabels,
  NoticeKindLabels,
  ObligationStateLabels,
  OrderStateLabels,
  PartnershipKindLabels,
  PolicyOriginLabels,
  RoadmapLevelLabels,
  RoadmapStatusLabels,
  RoleLabels,
  SchoolKindLabels,
  SchoolRoleKindLabels,
  SearchTypeLabels,
  SupportCategoryLabels,
} from '@podyom/core/labels'

const known = {
  ActKind: ActKindLabels,
  CampaignSchoolState: CampaignSchoolStateLabels,
  CampaignStatus: CampaignStatusLabels,
  ChangeOperation: ChangeOperationLabels,
  CuratorKind: CuratorKindLabels,
  EvidenceKind: EvidenceKindLabels,
  ExamKind: ExamKindLabels,
  FindingLevel: FindingLevelLabels,
  ImportState: ImportStateLabels,
  LegalForm: LegalFormLabels,
  Modality: ModalityLabels,
  NoticeDigest: NoticeDigestLabels,
  NoticeKind: NoticeKindLabels,
  ObligationState: ObligationStateLabels,
  OrderState: OrderStateLabels,
  PartnershipKind: PartnershipKindLabels,
  PolicyOrigin: PolicyOriginLabels,
  RoadmapLevel: RoadmapLevelLabels,
  RoadmapStatus: RoadmapStatusLabels,
  Role: RoleLabels,
  SchoolKind: SchoolKindLabels,
  SchoolRoleKind: SchoolRoleKindLabels,
  SearchType: SearchTypeLabels,
  SupportCategory: SupportCategoryLabels,
} as const

type Enum = keyof typeof known

const find = (name: Enum, value: string): Labels | undefined =>
  // A value that the server added after this page was built has no label yet.
  (known[name] as Readonly<Record<string, Labels>>)[value]

/** A value as people say it; itself where it is newer than this page. */
export const labelOf = (name: Enum, value: string): string => find(name, value)?.ru.label ?? value

/** The same for a column or a badge. */
export const shortLabelOf = (name: Enum, value: string): string => find(name, value)?.ru.shortLabel ?? value

/** The values of an enum with their labels, for a choice. */
export const choicesOf = (name: Enum): readonly (readonly [value: string, label: string])[] =>
  Object.entries<Labels>(known[name]).map(([value, { ru }]) => [value, ru.label])
