import type { Contract as Core, Activity, Finding, InputMaybe, Maybe, Node, PageInfo, Party, ReferenceItem, Scalars, SchoolConnection } from '../../../api/graphql/generated/contract.ts'

export type School = {
  readonly __typename?: 'School';
  readonly oryol: Maybe<OryolSchool>;
};

export type Municipality = {
  readonly __typename?: 'Municipality';
  readonly oryol: Maybe<OryolMunicipality>;
};

export type Roadmap = {
  readonly __typename?: 'Roadmap';
  readonly oryol: Maybe<OryolRoadmap>;
};

export type MonitoringCampaign = {
  readonly __typename?: 'MonitoringCampaign';
  readonly oryol: Maybe<OryolCampaign>;
};

export type SchoolFilter = {
  readonly oryol?: InputMaybe<OryolSchoolFilter>;
};

export type OryolSchoolFilter = {
  readonly helpProgramLateOn?: InputMaybe<Scalars['Date']['input']>;
  readonly methodicalService?: InputMaybe<OryolMethodicalServiceKind>;
};

export type OryolSchool = {
  readonly __typename?: 'OryolSchool';
  readonly helpPrograms: ReadonlyArray<OryolHelpProgram>;
  readonly deficitChains: ReadonlyArray<OryolDeficitChain>;
  readonly methodicalService: Maybe<OryolMethodicalService>;
};

export type OryolSchoolDeficitChainsArgs = {
  schoolYear?: InputMaybe<Scalars['String']['input']>;
};

export type OryolHelpProgram = Node & {
  readonly __typename?: 'OryolHelpProgram';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly roadmap: Maybe<Roadmap>;
  readonly interviewPlannedOn: Maybe<Scalars['Date']['output']>;
  readonly interviewedOn: Maybe<Scalars['Date']['output']>;
  readonly discussedOn: Maybe<Scalars['Date']['output']>;
  readonly dueOn: Scalars['Date']['output'];
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  readonly state: OryolHelpProgramState;
  readonly isLate: Scalars['Boolean']['output'];
  readonly source: Scalars['String']['output'];
};

export type OryolHelpProgramStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type OryolHelpProgramIsLateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type OryolHelpProgramState =
  | 'EXPECTED'
  | 'INTERVIEWED'
  | 'DISCUSSED'
  | 'APPROVED';

export type OryolSubject =
  | 'MATHEMATICS'
  | 'RUSSIAN';

export type OryolDeficitChain = Node & {
  readonly __typename?: 'OryolDeficitChain';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly schoolYear: Scalars['String']['output'];
  readonly subjects: ReadonlyArray<OryolSubject>;
  readonly subjectItems: ReadonlyArray<ReferenceItem>;
  readonly grades: ReadonlyArray<Scalars['Int']['output']>;
  readonly stages: ReadonlyArray<OryolDeficitStage>;
  readonly nextStage: Maybe<OryolDeficitStageKind>;
  readonly routes: ReadonlyArray<OryolRouteCount>;
  readonly source: Scalars['String']['output'];
};

export type OryolDeficitChainNextStageArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type OryolDeficitStageKind =
  | 'TEST_MATERIALS'
  | 'ENTRY_TEST'
  | 'ANALYSIS'
  | 'ROUTES'
  | 'CORRECTION'
  | 'HALF_YEAR_TEST'
  | 'EFFECTIVENESS';

export type OryolDeficitStage = {
  readonly __typename?: 'OryolDeficitStage';
  readonly kind: OryolDeficitStageKind;
  readonly activity: Maybe<Activity>;
  readonly plannedFrom: Maybe<Scalars['Date']['output']>;
  readonly plannedTo: Maybe<Scalars['Date']['output']>;
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  readonly isOverdue: Scalars['Boolean']['output'];
};

export type OryolDeficitStageIsOverdueArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type OryolRouteCount = {
  readonly __typename?: 'OryolRouteCount';
  readonly subject: OryolSubject;
  readonly subjectItem: Maybe<ReferenceItem>;
  readonly grade: Scalars['Int']['output'];
  readonly routeCount: Scalars['Int']['output'];
  readonly correctedCount: Maybe<Scalars['Int']['output']>;
  readonly effectiveCount: Maybe<Scalars['Int']['output']>;
};

export type OryolMethodicalServiceKind =
  | 'MUNICIPAL'
  | 'ASSOCIATIONS';

export type OryolMethodicalService = Node & {
  readonly __typename?: 'OryolMethodicalService';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly kind: OryolMethodicalServiceKind;
  readonly source: Scalars['String']['output'];
};

export type OryolMunicipality = {
  readonly __typename?: 'OryolMunicipality';
  readonly methodicalService: Maybe<OryolMethodicalService>;
  readonly leaderSchools: SchoolConnection;
  readonly lowResultSchools: SchoolConnection;
};

export type OryolMunicipalityLeaderSchoolsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OryolMunicipalityLowResultSchoolsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OryolModality =
  | 'MANDATORY'
  | 'RECOMMENDED';

export type OryolRoadmap = {
  readonly __typename?: 'OryolRoadmap';
  readonly schoolRoadmapModality: OryolModality;
  readonly requirements: ReadonlyArray<OryolRequirement>;
  readonly requirementsVersion: Scalars['Int']['output'];
  readonly formColumns: ReadonlyArray<OryolFormColumn>;
  readonly form: OryolFormRowConnection;
};

export type OryolRoadmapFormArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  school?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OryolRequirementKind =
  | 'HELP_PROGRAM'
  | 'NETWORK_CONTRACT'
  | 'SCHOOL_ROADMAP'
  | 'INTERIM_CONTROL'
  | 'FINAL_CONTROL';

export type OryolRequirement = Node & {
  readonly __typename?: 'OryolRequirement';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly kind: OryolRequirementKind;
  readonly modality: Maybe<OryolModality>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly activity: Maybe<Activity>;
  readonly source: Scalars['String']['output'];
};

export type OryolFormColumn = {
  readonly __typename?: 'OryolFormColumn';
  readonly field: OryolFormField;
  readonly heading: Scalars['String']['output'];
};

export type OryolFormField =
  | 'NUMBER'
  | 'TITLE'
  | 'TERM'
  | 'RESPONSIBLE'
  | 'RESULT'
  | 'EXECUTION';

export type OryolFormRow = {
  readonly __typename?: 'OryolFormRow';
  readonly activity: Activity;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly responsible: ReadonlyArray<Scalars['String']['output']>;
  readonly term: Maybe<Scalars['String']['output']>;
  readonly printed: Maybe<Scalars['String']['output']>;
  readonly execution: ReadonlyArray<OryolFormEntry>;
};

export type OryolFormEntry = {
  readonly __typename?: 'OryolFormEntry';
  readonly reporter: Maybe<Party>;
  readonly dueOn: Scalars['Date']['output'];
  readonly submittedOn: Scalars['Date']['output'];
  readonly text: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<OryolFormEvidence>;
  readonly isConfirmed: Scalars['Boolean']['output'];
};

export type OryolFormEvidence = {
  readonly __typename?: 'OryolFormEvidence';
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
};

export type OryolFormRowConnection = {
  readonly __typename?: 'OryolFormRowConnection';
  readonly edges: ReadonlyArray<OryolFormRowEdge>;
  readonly nodes: ReadonlyArray<OryolFormRow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OryolFormRowEdge = {
  readonly __typename?: 'OryolFormRowEdge';
  readonly node: OryolFormRow;
  readonly cursor: Scalars['String']['output'];
};

export type OryolCampaign = {
  readonly __typename?: 'OryolCampaign';
  readonly completeness: OryolCompleteness;
  readonly memo: OryolMemo;
};

export type OryolCampaignCompletenessArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type OryolCampaignMemoArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type OryolCompleteness = {
  readonly __typename?: 'OryolCompleteness';
  readonly schoolCount: Scalars['Int']['output'];
  readonly submittedCount: Scalars['Int']['output'];
  readonly lateCount: Scalars['Int']['output'];
  readonly schools: ReadonlyArray<OryolSubmission>;
};

export type OryolSubmissionState =
  | 'EXPECTED'
  | 'IN_TIME'
  | 'LATE'
  | 'MISSING';

export type OryolSubmission = {
  readonly __typename?: 'OryolSubmission';
  readonly school: Maybe<School>;
  readonly submittedOn: Maybe<Scalars['Date']['output']>;
  readonly state: OryolSubmissionState;
  readonly itemCount: Scalars['Int']['output'];
  readonly reportedCount: Scalars['Int']['output'];
  readonly confirmedCount: Scalars['Int']['output'];
};

export type OryolMemo = {
  readonly __typename?: 'OryolMemo';
  readonly author: Maybe<Party>;
  readonly readyFrom: Maybe<Scalars['Date']['output']>;
  readonly preparedOn: Maybe<Scalars['Date']['output']>;
  readonly text: Maybe<Scalars['String']['output']>;
};

export type RecordOryolInterviewInput = {
  readonly program: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly heldOn: Scalars['Date']['input'];
};

export type RecordOryolDiscussionInput = {
  readonly program: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly heldOn: Scalars['Date']['input'];
};

export type ApproveOryolHelpProgramInput = {
  readonly program: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly approvedOn: Scalars['Date']['input'];
};

export type RecordOryolDeficitStageInput = {
  readonly chain: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly kind: OryolDeficitStageKind;
  readonly doneOn: Scalars['Date']['input'];
};

export type SaveOryolHelpProgramInput = {
  readonly school: Scalars['ID']['input'];
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly interviewPlannedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly dueOn: Scalars['Date']['input'];
  readonly source: Scalars['String']['input'];
};

export type SaveOryolDeficitStageInput = {
  readonly kind: OryolDeficitStageKind;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  readonly plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly plannedTo?: InputMaybe<Scalars['Date']['input']>;
};

export type SaveOryolDeficitChainInput = {
  readonly school: Scalars['ID']['input'];
  readonly schoolYear: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
  readonly subjects: ReadonlyArray<OryolSubject>;
  readonly grades: ReadonlyArray<Scalars['Int']['input']>;
  readonly source: Scalars['String']['input'];
  readonly stages: ReadonlyArray<SaveOryolDeficitStageInput>;
};

export type SaveOryolRouteCountInput = {
  readonly subject: OryolSubject;
  readonly grade: Scalars['Int']['input'];
  readonly routeCount: Scalars['Int']['input'];
  readonly correctedCount?: InputMaybe<Scalars['Int']['input']>;
  readonly effectiveCount?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveOryolRouteCountsInput = {
  readonly chain: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly routes: ReadonlyArray<SaveOryolRouteCountInput>;
};

export type SetOryolMethodicalServiceInput = {
  readonly municipality: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly kind: OryolMethodicalServiceKind;
  readonly source: Scalars['String']['input'];
};

export type SetOryolRequirementInput = {
  readonly kind: OryolRequirementKind;
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  readonly modality?: InputMaybe<OryolModality>;
  readonly source: Scalars['String']['input'];
};

export type SetOryolRequirementsInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly requirements: ReadonlyArray<SetOryolRequirementInput>;
};

export type ArchiveOryolRecordInput = {
  readonly record: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly recordOryolInterview: RecordOryolInterviewPayload;
  readonly recordOryolDiscussion: RecordOryolDiscussionPayload;
  readonly approveOryolHelpProgram: ApproveOryolHelpProgramPayload;
  readonly recordOryolDeficitStage: RecordOryolDeficitStagePayload;
  readonly saveOryolHelpProgram: SaveOryolHelpProgramPayload;
  readonly saveOryolDeficitChain: SaveOryolDeficitChainPayload;
  readonly saveOryolRouteCounts: SaveOryolRouteCountsPayload;
  readonly setOryolMethodicalService: SetOryolMethodicalServicePayload;
  readonly setOryolRequirements: SetOryolRequirementsPayload;
  readonly archiveOryolRecord: ArchiveOryolRecordPayload;
};

export type MutationRecordOryolInterviewArgs = {
  input: RecordOryolInterviewInput;
};

export type MutationRecordOryolDiscussionArgs = {
  input: RecordOryolDiscussionInput;
};

export type MutationApproveOryolHelpProgramArgs = {
  input: ApproveOryolHelpProgramInput;
};

export type MutationRecordOryolDeficitStageArgs = {
  input: RecordOryolDeficitStageInput;
};

export type MutationSaveOryolHelpProgramArgs = {
  input: SaveOryolHelpProgramInput;
};

export type MutationSaveOryolDeficitChainArgs = {
  input: SaveOryolDeficitChainInput;
};

export type MutationSaveOryolRouteCountsArgs = {
  input: SaveOryolRouteCountsInput;
};

export type MutationSetOryolMethodicalServiceArgs = {
  input: SetOryolMethodicalServiceInput;
};

export type MutationSetOryolRequirementsArgs = {
  input: SetOryolRequirementsInput;
};

export type MutationArchiveOryolRecordArgs = {
  input: ArchiveOryolRecordInput;
};

export type RecordOryolInterviewPayload = {
  readonly __typename?: 'RecordOryolInterviewPayload';
  readonly record: Maybe<OryolHelpProgram>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordOryolDiscussionPayload = {
  readonly __typename?: 'RecordOryolDiscussionPayload';
  readonly record: Maybe<OryolHelpProgram>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ApproveOryolHelpProgramPayload = {
  readonly __typename?: 'ApproveOryolHelpProgramPayload';
  readonly record: Maybe<OryolHelpProgram>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordOryolDeficitStagePayload = {
  readonly __typename?: 'RecordOryolDeficitStagePayload';
  readonly record: Maybe<OryolDeficitChain>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveOryolHelpProgramPayload = {
  readonly __typename?: 'SaveOryolHelpProgramPayload';
  readonly record: Maybe<OryolHelpProgram>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveOryolDeficitChainPayload = {
  readonly __typename?: 'SaveOryolDeficitChainPayload';
  readonly record: Maybe<OryolDeficitChain>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveOryolRouteCountsPayload = {
  readonly __typename?: 'SaveOryolRouteCountsPayload';
  readonly record: Maybe<OryolDeficitChain>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SetOryolMethodicalServicePayload = {
  readonly __typename?: 'SetOryolMethodicalServicePayload';
  readonly record: Maybe<OryolMethodicalService>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SetOryolRequirementsPayload = {
  readonly __typename?: 'SetOryolRequirementsPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveOryolRecordPayload = {
  readonly __typename?: 'ArchiveOryolRecordPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};
export interface Contract {
  types: Core['types'] & {
    School: School
    Municipality: Municipality
    Roadmap: Roadmap
    MonitoringCampaign: MonitoringCampaign
    OryolSchool: OryolSchool
    OryolHelpProgram: OryolHelpProgram
    OryolDeficitChain: OryolDeficitChain
    OryolDeficitStage: OryolDeficitStage
    OryolRouteCount: OryolRouteCount
    OryolMethodicalService: OryolMethodicalService
    OryolMunicipality: OryolMunicipality
    OryolRoadmap: OryolRoadmap
    OryolRequirement: OryolRequirement
    OryolFormColumn: OryolFormColumn
    OryolFormRow: OryolFormRow
    OryolFormEntry: OryolFormEntry
    OryolFormEvidence: OryolFormEvidence
    OryolFormRowConnection: OryolFormRowConnection
    OryolFormRowEdge: OryolFormRowEdge
    OryolCampaign: OryolCampaign
    OryolCompleteness: OryolCompleteness
    OryolSubmission: OryolSubmission
    OryolMemo: OryolMemo
    Mutation: Mutation
    RecordOryolInterviewPayload: RecordOryolInterviewPayload
    RecordOryolDiscussionPayload: RecordOryolDiscussionPayload
    ApproveOryolHelpProgramPayload: ApproveOryolHelpProgramPayload
    RecordOryolDeficitStagePayload: RecordOryolDeficitStagePayload
    SaveOryolHelpProgramPayload: SaveOryolHelpProgramPayload
    SaveOryolDeficitChainPayload: SaveOryolDeficitChainPayload
    SaveOryolRouteCountsPayload: SaveOryolRouteCountsPayload
    SetOryolMethodicalServicePayload: SetOryolMethodicalServicePayload
    SetOryolRequirementsPayload: SetOryolRequirementsPayload
    ArchiveOryolRecordPayload: ArchiveOryolRecordPayload
  }
  args: Core['args'] & {
    OryolSchool: { deficitChains: OryolSchoolDeficitChainsArgs }
    OryolHelpProgram: { state: OryolHelpProgramStateArgs; isLate: OryolHelpProgramIsLateArgs }
    OryolDeficitChain: { nextStage: OryolDeficitChainNextStageArgs }
    OryolDeficitStage: { isOverdue: OryolDeficitStageIsOverdueArgs }
    OryolMunicipality: { leaderSchools: OryolMunicipalityLeaderSchoolsArgs; lowResultSchools: OryolMunicipalityLowResultSchoolsArgs }
    OryolRoadmap: { form: OryolRoadmapFormArgs }
    OryolCampaign: { completeness: OryolCampaignCompletenessArgs; memo: OryolCampaignMemoArgs }
    Mutation: { recordOryolInterview: MutationRecordOryolInterviewArgs; recordOryolDiscussion: MutationRecordOryolDiscussionArgs; approveOryolHelpProgram: MutationApproveOryolHelpProgramArgs; recordOryolDeficitStage: MutationRecordOryolDeficitStageArgs; saveOryolHelpProgram: MutationSaveOryolHelpProgramArgs; saveOryolDeficitChain: MutationSaveOryolDeficitChainArgs; saveOryolRouteCounts: MutationSaveOryolRouteCountsArgs; setOryolMethodicalService: MutationSetOryolMethodicalServiceArgs; setOryolRequirements: MutationSetOryolRequirementsArgs; archiveOryolRecord: MutationArchiveOryolRecordArgs }
  }
  inputs: Core['inputs'] & {
    OryolSchoolFilter: OryolSchoolFilter
    RecordOryolInterviewInput: RecordOryolInterviewInput
    RecordOryolDiscussionInput: RecordOryolDiscussionInput
    ApproveOryolHelpProgramInput: ApproveOryolHelpProgramInput
    RecordOryolDeficitStageInput: RecordOryolDeficitStageInput
    SaveOryolHelpProgramInput: SaveOryolHelpProgramInput
    SaveOryolDeficitStageInput: SaveOryolDeficitStageInput
    SaveOryolDeficitChainInput: SaveOryolDeficitChainInput
    SaveOryolRouteCountInput: SaveOryolRouteCountInput
    SaveOryolRouteCountsInput: SaveOryolRouteCountsInput
    SetOryolMethodicalServiceInput: SetOryolMethodicalServiceInput
    SetOryolRequirementInput: SetOryolRequirementInput
    SetOryolRequirementsInput: SetOryolRequirementsInput
    ArchiveOryolRecordInput: ArchiveOryolRecordInput
  }
  files: {
    'oryol': {
      School: 'oryol'
      Municipality: 'oryol'
      Roadmap: 'oryol'
      MonitoringCampaign: 'oryol'
      OryolSchool: 'helpPrograms' | 'deficitChains' | 'methodicalService'
      OryolHelpProgram: 'id' | 'version' | 'school' | 'roadmap' | 'interviewPlannedOn' | 'interviewedOn' | 'discussedOn' | 'dueOn' | 'approvedOn' | 'state' | 'isLate' | 'source'
      OryolDeficitChain: 'id' | 'version' | 'school' | 'schoolYear' | 'subjects' | 'subjectItems' | 'grades' | 'stages' | 'nextStage' | 'routes' | 'source'
      OryolDeficitStage: 'kind' | 'activity' | 'plannedFrom' | 'plannedTo' | 'doneOn' | 'isOverdue'
      OryolRouteCount: 'subject' | 'subjectItem' | 'grade' | 'routeCount' | 'correctedCount' | 'effectiveCount'
      OryolMethodicalService: 'id' | 'version' | 'kind' | 'source'
      OryolMunicipality: 'methodicalService' | 'leaderSchools' | 'lowResultSchools'
      OryolRoadmap: 'schoolRoadmapModality' | 'requirements' | 'requirementsVersion' | 'formColumns' | 'form'
      OryolRequirement: 'id' | 'version' | 'kind' | 'modality' | 'dueOn' | 'activity' | 'source'
      OryolFormColumn: 'field' | 'heading'
      OryolFormRow: 'activity' | 'number' | 'title' | 'responsible' | 'term' | 'printed' | 'execution'
      OryolFormEntry: 'reporter' | 'dueOn' | 'submittedOn' | 'text' | 'evidence' | 'isConfirmed'
      OryolFormEvidence: 'title' | 'url'
      OryolFormRowConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      OryolFormRowEdge: 'node' | 'cursor'
      OryolCampaign: 'completeness' | 'memo'
      OryolCompleteness: 'schoolCount' | 'submittedCount' | 'lateCount' | 'schools'
      OryolSubmission: 'school' | 'submittedOn' | 'state' | 'itemCount' | 'reportedCount' | 'confirmedCount'
      OryolMemo: 'author' | 'readyFrom' | 'preparedOn' | 'text'
      Mutation: 'recordOryolInterview' | 'recordOryolDiscussion' | 'approveOryolHelpProgram' | 'recordOryolDeficitStage' | 'saveOryolHelpProgram' | 'saveOryolDeficitChain' | 'saveOryolRouteCounts' | 'setOryolRequirements' | 'archiveOryolRecord'
      RecordOryolInterviewPayload: 'record' | 'findings'
      RecordOryolDiscussionPayload: 'record' | 'findings'
      ApproveOryolHelpProgramPayload: 'record' | 'findings'
      RecordOryolDeficitStagePayload: 'record' | 'findings'
      SaveOryolHelpProgramPayload: 'record' | 'findings'
      SaveOryolDeficitChainPayload: 'record' | 'findings'
      SaveOryolRouteCountsPayload: 'record' | 'findings'
      SetOryolMethodicalServicePayload: 'record' | 'findings'
      SetOryolRequirementsPayload: 'record' | 'findings'
      ArchiveOryolRecordPayload: 'record' | 'findings'
    }
  }
}