import type { Contract as Core, Finding, Indicator, InputMaybe, Maybe, Node, Person, Scalars } from '../../../api/graphql/generated/contract.ts'

export type Roadmap = {
  readonly __typename?: 'Roadmap';
  readonly perm: Maybe<PermRoadmap>;
};

export type School = {
  readonly __typename?: 'School';
  readonly perm: Maybe<PermSchool>;
};

export type Municipality = {
  readonly __typename?: 'Municipality';
  readonly perm: Maybe<PermMunicipality>;
};

export type SchoolFilter = {
  readonly perm?: InputMaybe<PermSchoolFilter>;
};

export type PermSchoolFilter = {
  readonly project?: InputMaybe<PermProject>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type PermProject =
  | 'FEDERAL_500PLUS'
  | 'EDUCATIONAL_LIFT';

export type PermReportKind =
  | 'LIFT_PROJECT'
  | 'ROADMAP'
  | 'AUGUST_MEMO'
  | 'PROJECT_500PLUS_ANALYSIS';

export type PermSupportKind =
  | 'ORGANIZATIONAL'
  | 'TECHNICAL'
  | 'INFORMATIONAL';

export type PermRoadmap = {
  readonly __typename?: 'PermRoadmap';
  readonly concept: Maybe<PermConcept>;
  readonly criteriaSets: ReadonlyArray<PermCriteriaSet>;
  readonly yearlyReports: ReadonlyArray<PermYearlyReport>;
  readonly expectedReports: ReadonlyArray<PermExpectedReport>;
  readonly control: Maybe<PermControl>;
  readonly schedules: ReadonlyArray<PermProjectSchedule>;
};

export type PermRoadmapYearlyReportsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PermReportKind>;
};

export type PermRoadmapExpectedReportsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type PermProjectSchedule = Node & {
  readonly __typename?: 'PermProjectSchedule';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: PermProject;
  readonly year: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
  readonly issuedOn: Scalars['Date']['output'];
};

export type PermConcept = Node & {
  readonly __typename?: 'PermConcept';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly issuer: Scalars['String']['output'];
  readonly actNumber: Scalars['String']['output'];
  readonly actOn: Scalars['Date']['output'];
  readonly horizonYear: Scalars['Int']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
};

export type PermCriteriaSet = Node & {
  readonly __typename?: 'PermCriteriaSet';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly coversLowResults: Scalars['Boolean']['output'];
  readonly coversAdverseConditions: Scalars['Boolean']['output'];
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  readonly approvalAct: Maybe<Scalars['String']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
  readonly criteria: ReadonlyArray<PermCriterion>;
};

export type PermCriterion = {
  readonly __typename?: 'PermCriterion';
  readonly position: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly indicator: Maybe<Indicator>;
};

export type PermYearlyReport = Node & {
  readonly __typename?: 'PermYearlyReport';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly kind: PermReportKind;
  readonly year: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
  readonly submittedOn: Scalars['Date']['output'];
};

export type PermExpectedReport = {
  readonly __typename?: 'PermExpectedReport';
  readonly kind: PermReportKind;
  readonly year: Scalars['Int']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly report: Maybe<PermYearlyReport>;
  readonly isMissing: Scalars['Boolean']['output'];
};

export type PermControl = {
  readonly __typename?: 'PermControl';
  readonly controller: Maybe<Person>;
  readonly acknowledgedOn: Maybe<Scalars['Date']['output']>;
};

export type PermSchool = {
  readonly __typename?: 'PermSchool';
  readonly participations: ReadonlyArray<PermParticipation>;
  readonly subjectGroups: ReadonlyArray<PermSubjectGroup>;
};

export type PermSchoolParticipationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type PermSchoolSubjectGroupsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type PermParticipation = Node & {
  readonly __typename?: 'PermParticipation';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: PermProject;
  readonly year: Scalars['Int']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
};

export type PermSubjectGroup = Node & {
  readonly __typename?: 'PermSubjectGroup';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: PermProject;
  readonly year: Scalars['Int']['output'];
  readonly subject: Scalars['String']['output'];
  readonly teacherCount: Maybe<Scalars['Int']['output']>;
  readonly supports: ReadonlyArray<PermSupportKind>;
};

export type PermMunicipality = {
  readonly __typename?: 'PermMunicipality';
  readonly criteriaSet: Maybe<PermCriteriaSet>;
  readonly summary: PermYearSummary;
};

export type PermMunicipalityCriteriaSetArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type PermMunicipalitySummaryArgs = {
  year: Scalars['Int']['input'];
};

export type PermYearSummary = {
  readonly __typename?: 'PermYearSummary';
  readonly year: Scalars['Int']['output'];
  readonly schoolCount: Scalars['Int']['output'];
  readonly subjectGroupCount: Scalars['Int']['output'];
  readonly reports: ReadonlyArray<PermYearlyReport>;
};

export type PermYearSummarySchoolCountArgs = {
  project: PermProject;
};

export type SavePermCriterionInput = {
  readonly title: Scalars['String']['input'];
  readonly indicator?: InputMaybe<Scalars['ID']['input']>;
};

export type SavePermCriteriaSetInput = {
  readonly criteriaSet?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly roadmap: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly coversLowResults: Scalars['Boolean']['input'];
  readonly coversAdverseConditions: Scalars['Boolean']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly criteria: ReadonlyArray<SavePermCriterionInput>;
};

export type ApprovePermCriteriaSetInput = {
  readonly criteriaSet: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly approvedOn: Scalars['Date']['input'];
  readonly approvalAct: Scalars['String']['input'];
};

export type EndPermCriteriaSetInput = {
  readonly criteriaSet: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly validTo: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RecordPermYearlyReportInput = {
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly roadmap: Scalars['ID']['input'];
  readonly kind: PermReportKind;
  readonly year: Scalars['Int']['input'];
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly submittedOn: Scalars['Date']['input'];
};

export type RecordPermParticipationInput = {
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly school: Scalars['ID']['input'];
  readonly project: PermProject;
  readonly year: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type SetPermConceptInput = {
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly region: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly issuer: Scalars['String']['input'];
  readonly actNumber: Scalars['String']['input'];
  readonly actOn: Scalars['Date']['input'];
  readonly horizonYear: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type SetPermProjectScheduleInput = {
  readonly region: Scalars['ID']['input'];
  readonly project: PermProject;
  readonly year: Scalars['Int']['input'];
  readonly version: Scalars['Int']['input'];
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly issuedOn: Scalars['Date']['input'];
};

export type RecordPermSubjectGroupInput = {
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly school: Scalars['ID']['input'];
  readonly project: PermProject;
  readonly year: Scalars['Int']['input'];
  readonly subject: Scalars['String']['input'];
  readonly teacherCount?: InputMaybe<Scalars['Int']['input']>;
  readonly supports: ReadonlyArray<PermSupportKind>;
};

export type ArchivePermRecordInput = {
  readonly record: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly savePermCriteriaSet: SavePermCriteriaSetPayload;
  readonly approvePermCriteriaSet: ApprovePermCriteriaSetPayload;
  readonly endPermCriteriaSet: EndPermCriteriaSetPayload;
  readonly recordPermYearlyReport: RecordPermYearlyReportPayload;
  readonly recordPermParticipation: RecordPermParticipationPayload;
  readonly recordPermSubjectGroup: RecordPermSubjectGroupPayload;
  readonly setPermConcept: SetPermConceptPayload;
  readonly setPermProjectSchedule: SetPermProjectSchedulePayload;
  readonly archivePermRecord: ArchivePermRecordPayload;
};

export type MutationSavePermCriteriaSetArgs = {
  input: SavePermCriteriaSetInput;
};

export type MutationApprovePermCriteriaSetArgs = {
  input: ApprovePermCriteriaSetInput;
};

export type MutationEndPermCriteriaSetArgs = {
  input: EndPermCriteriaSetInput;
};

export type MutationRecordPermYearlyReportArgs = {
  input: RecordPermYearlyReportInput;
};

export type MutationRecordPermParticipationArgs = {
  input: RecordPermParticipationInput;
};

export type MutationRecordPermSubjectGroupArgs = {
  input: RecordPermSubjectGroupInput;
};

export type MutationSetPermConceptArgs = {
  input: SetPermConceptInput;
};

export type MutationSetPermProjectScheduleArgs = {
  input: SetPermProjectScheduleInput;
};

export type MutationArchivePermRecordArgs = {
  input: ArchivePermRecordInput;
};

export type SavePermCriteriaSetPayload = {
  readonly __typename?: 'SavePermCriteriaSetPayload';
  readonly record: Maybe<PermCriteriaSet>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ApprovePermCriteriaSetPayload = {
  readonly __typename?: 'ApprovePermCriteriaSetPayload';
  readonly record: Maybe<PermCriteriaSet>;
  readonly findings: ReadonlyArray<Finding>;
};

export type EndPermCriteriaSetPayload = {
  readonly __typename?: 'EndPermCriteriaSetPayload';
  readonly record: Maybe<PermCriteriaSet>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordPermYearlyReportPayload = {
  readonly __typename?: 'RecordPermYearlyReportPayload';
  readonly record: Maybe<PermYearlyReport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordPermParticipationPayload = {
  readonly __typename?: 'RecordPermParticipationPayload';
  readonly record: Maybe<PermParticipation>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordPermSubjectGroupPayload = {
  readonly __typename?: 'RecordPermSubjectGroupPayload';
  readonly record: Maybe<PermSubjectGroup>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SetPermConceptPayload = {
  readonly __typename?: 'SetPermConceptPayload';
  readonly record: Maybe<PermConcept>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SetPermProjectSchedulePayload = {
  readonly __typename?: 'SetPermProjectSchedulePayload';
  readonly record: Maybe<PermProjectSchedule>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchivePermRecordPayload = {
  readonly __typename?: 'ArchivePermRecordPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};
export interface Contract {
  types: Core['types'] & {
    Roadmap: Roadmap
    School: School
    Municipality: Municipality
    PermRoadmap: PermRoadmap
    PermProjectSchedule: PermProjectSchedule
    PermConcept: PermConcept
    PermCriteriaSet: PermCriteriaSet
    PermCriterion: PermCriterion
    PermYearlyReport: PermYearlyReport
    PermExpectedReport: PermExpectedReport
    PermControl: PermControl
    PermSchool: PermSchool
    PermParticipation: PermParticipation
    PermSubjectGroup: PermSubjectGroup
    PermMunicipality: PermMunicipality
    PermYearSummary: PermYearSummary
    Mutation: Mutation
    SavePermCriteriaSetPayload: SavePermCriteriaSetPayload
    ApprovePermCriteriaSetPayload: ApprovePermCriteriaSetPayload
    EndPermCriteriaSetPayload: EndPermCriteriaSetPayload
    RecordPermYearlyReportPayload: RecordPermYearlyReportPayload
    RecordPermParticipationPayload: RecordPermParticipationPayload
    RecordPermSubjectGroupPayload: RecordPermSubjectGroupPayload
    SetPermConceptPayload: SetPermConceptPayload
    SetPermProjectSchedulePayload: SetPermProjectSchedulePayload
    ArchivePermRecordPayload: ArchivePermRecordPayload
  }
  args: Core['args'] & {
    PermRoadmap: { yearlyReports: PermRoadmapYearlyReportsArgs; expectedReports: PermRoadmapExpectedReportsArgs }
    PermSchool: { participations: PermSchoolParticipationsArgs; subjectGroups: PermSchoolSubjectGroupsArgs }
    PermMunicipality: { criteriaSet: PermMunicipalityCriteriaSetArgs; summary: PermMunicipalitySummaryArgs }
    PermYearSummary: { schoolCount: PermYearSummarySchoolCountArgs }
    Mutation: { savePermCriteriaSet: MutationSavePermCriteriaSetArgs; approvePermCriteriaSet: MutationApprovePermCriteriaSetArgs; endPermCriteriaSet: MutationEndPermCriteriaSetArgs; recordPermYearlyReport: MutationRecordPermYearlyReportArgs; recordPermParticipation: MutationRecordPermParticipationArgs; recordPermSubjectGroup: MutationRecordPermSubjectGroupArgs; setPermConcept: MutationSetPermConceptArgs; setPermProjectSchedule: MutationSetPermProjectScheduleArgs; archivePermRecord: MutationArchivePermRecordArgs }
  }
  inputs: Core['inputs'] & {
    PermSchoolFilter: PermSchoolFilter
    SavePermCriterionInput: SavePermCriterionInput
    SavePermCriteriaSetInput: SavePermCriteriaSetInput
    ApprovePermCriteriaSetInput: ApprovePermCriteriaSetInput
    EndPermCriteriaSetInput: EndPermCriteriaSetInput
    RecordPermYearlyReportInput: RecordPermYearlyReportInput
    RecordPermParticipationInput: RecordPermParticipationInput
    SetPermConceptInput: SetPermConceptInput
    SetPermProjectScheduleInput: SetPermProjectScheduleInput
    RecordPermSubjectGroupInput: RecordPermSubjectGroupInput
    ArchivePermRecordInput: ArchivePermRecordInput
  }
  files: {
    'perm': {
      Roadmap: 'perm'
      School: 'perm'
      Municipality: 'perm'
      PermRoadmap: 'concept' | 'criteriaSets' | 'yearlyReports' | 'expectedReports' | 'control' | 'schedules'
      PermProjectSchedule: 'id' | 'version' | 'project' | 'year' | 'title' | 'url' | 'issuedOn'
      PermConcept: 'id' | 'version' | 'title' | 'issuer' | 'actNumber' | 'actOn' | 'horizonYear' | 'note'
      PermCriteriaSet: 'id' | 'version' | 'title' | 'coversLowResults' | 'coversAdverseConditions' | 'approvedOn' | 'approvalAct' | 'validTo' | 'criteria'
      PermCriterion: 'position' | 'title' | 'indicator'
      PermYearlyReport: 'id' | 'version' | 'kind' | 'year' | 'title' | 'url' | 'submittedOn'
      PermExpectedReport: 'kind' | 'year' | 'dueOn' | 'report' | 'isMissing'
      PermControl: 'controller' | 'acknowledgedOn'
      PermSchool: 'participations' | 'subjectGroups'
      PermParticipation: 'id' | 'version' | 'project' | 'year' | 'note'
      PermSubjectGroup: 'id' | 'version' | 'project' | 'year' | 'subject' | 'teacherCount' | 'supports'
      PermMunicipality: 'criteriaSet' | 'summary'
      PermYearSummary: 'year' | 'schoolCount' | 'subjectGroupCount' | 'reports'
      Mutation: 'savePermCriteriaSet' | 'approvePermCriteriaSet' | 'endPermCriteriaSet' | 'recordPermSubjectGroup' | 'archivePermRecord'
      SavePermCriteriaSetPayload: 'record' | 'findings'
      ApprovePermCriteriaSetPayload: 'record' | 'findings'
      EndPermCriteriaSetPayload: 'record' | 'findings'
      RecordPermYearlyReportPayload: 'record' | 'findings'
      RecordPermParticipationPayload: 'record' | 'findings'
      RecordPermSubjectGroupPayload: 'record' | 'findings'
      SetPermConceptPayload: 'record' | 'findings'
      SetPermProjectSchedulePayload: 'record' | 'findings'
      ArchivePermRecordPayload: 'record' | 'findings'
    }
  }
}