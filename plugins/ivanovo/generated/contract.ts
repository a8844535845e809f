import type { Contract as Core, ActReference, ActReferenceInput, Activity, AssessmentResult, Curator, ExamKind, Finding, Indicator, InputMaybe, Maybe, Node, OrderClause, Party, RiskFactor, RiskProgram, Scalars, Term } from '../../../api/graphql/generated/contract.ts'

export type School = {
  readonly __typename?: 'School';
  readonly ivanovo: Maybe<IvanovoSchool>;
};

export type Municipality = {
  readonly __typename?: 'Municipality';
  readonly ivanovo: Maybe<IvanovoMunicipality>;
};

export type Roadmap = {
  readonly __typename?: 'Roadmap';
  readonly ivanovo: Maybe<IvanovoRoadmap>;
};

export type SchoolFilter = {
  readonly ivanovo?: InputMaybe<IvanovoSchoolFilter>;
};

export type IvanovoSchoolFilter = {
  readonly factor?: InputMaybe<Scalars['Int']['input']>;
  readonly significance?: InputMaybe<IvanovoSignificance>;
  readonly schoolYear?: InputMaybe<Scalars['String']['input']>;
};

export type IvanovoSignificance =
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW';

export type IvanovoSchool = {
  readonly __typename?: 'IvanovoSchool';
  readonly riskProfiles: ReadonlyArray<IvanovoRiskProfile>;
  readonly riskProfile: Maybe<IvanovoRiskProfile>;
  readonly antiRiskPrograms: ReadonlyArray<IvanovoAntiRiskProgram>;
  readonly documents: ReadonlyArray<IvanovoSchoolDocument>;
  readonly selfAssessments: ReadonlyArray<IvanovoSelfAssessment>;
  readonly targetedSupports: ReadonlyArray<IvanovoTargetedSupport>;
  readonly teamTrainings: ReadonlyArray<IvanovoTeamTraining>;
  readonly tutors: ReadonlyArray<Curator>;
  readonly examSeries: ReadonlyArray<IvanovoExamSeries>;
};

export type IvanovoSchoolRiskProfileArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type IvanovoSchoolDocumentsArgs = {
  kind?: InputMaybe<IvanovoDocumentKind>;
};

export type IvanovoSchoolTutorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type IvanovoRiskProfile = Node & {
  readonly __typename?: 'IvanovoRiskProfile';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly schoolYear: Scalars['String']['output'];
  readonly establishedOn: Scalars['Date']['output'];
  readonly source: Scalars['String']['output'];
  readonly factors: ReadonlyArray<IvanovoRiskFactor>;
};

export type IvanovoRiskProfileFactorsArgs = {
  significance?: InputMaybe<IvanovoSignificance>;
};

export type IvanovoRiskFactor = Node & {
  readonly __typename?: 'IvanovoRiskFactor';
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly significance: IvanovoSignificance;
  readonly programs: ReadonlyArray<IvanovoAntiRiskProgram>;
  readonly risk: Maybe<RiskFactor>;
  readonly isCovered: Scalars['Boolean']['output'];
};

export type IvanovoRiskFactorIsCoveredArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type IvanovoDocumentState =
  | 'EXPECTED'
  | 'OVERDUE'
  | 'DRAFTED'
  | 'APPROVED';

export type IvanovoAntiRiskProgram = Node & {
  readonly __typename?: 'IvanovoAntiRiskProgram';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly factor: Maybe<IvanovoRiskFactor>;
  readonly program: Maybe<RiskProgram>;
  readonly title: Scalars['String']['output'];
  readonly state: IvanovoDocumentState;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly draftedOn: Maybe<Scalars['Date']['output']>;
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly source: Maybe<Scalars['String']['output']>;
};

export type IvanovoAntiRiskProgramStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type IvanovoDocumentKind =
  | 'CONCEPT'
  | 'PROGRAM';

export type IvanovoSchoolDocument = Node & {
  readonly __typename?: 'IvanovoSchoolDocument';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly kind: IvanovoDocumentKind;
  readonly title: Scalars['String']['output'];
  readonly state: IvanovoDocumentState;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly draftedOn: Maybe<Scalars['Date']['output']>;
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly source: Maybe<Scalars['String']['output']>;
};

export type IvanovoSchoolDocumentStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type IvanovoSelfAssessment = Node & {
  readonly __typename?: 'IvanovoSelfAssessment';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly heldOn: Scalars['Date']['output'];
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly memoUrl: Maybe<Scalars['String']['output']>;
};

export type IvanovoTargetedSupport = Node & {
  readonly __typename?: 'IvanovoTargetedSupport';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly difficulty: Scalars['String']['output'];
  readonly measure: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Maybe<Scalars['Date']['output']>;
};

export type IvanovoTeamTraining = Node & {
  readonly __typename?: 'IvanovoTeamTraining';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly program: Scalars['String']['output'];
  readonly completedOn: Scalars['Date']['output'];
};

export type IvanovoExamSeries = {
  readonly __typename?: 'IvanovoExamSeries';
  readonly exam: ExamKind;
  readonly subject: Scalars['String']['output'];
  readonly level: Maybe<Scalars['String']['output']>;
  readonly scaleMax: Scalars['Int']['output'];
  readonly points: ReadonlyArray<IvanovoExamPoint>;
};

export type IvanovoComparison =
  | 'ABOVE'
  | 'EQUAL'
  | 'BELOW'
  | 'UNKNOWN';

export type IvanovoChange =
  | 'RISE'
  | 'EQUAL'
  | 'FALL'
  | 'UNKNOWN';

export type IvanovoExamPoint = {
  readonly __typename?: 'IvanovoExamPoint';
  readonly result: AssessmentResult;
  readonly schoolYear: Scalars['String']['output'];
  readonly schoolMean: Maybe<Scalars['Float']['output']>;
  readonly municipalityMean: Maybe<Scalars['Float']['output']>;
  readonly againstDistrict: IvanovoComparison;
  readonly difference: Maybe<Scalars['Float']['output']>;
  readonly againstYearBefore: IvanovoChange;
  readonly change: Maybe<Scalars['Float']['output']>;
};

export type IvanovoMunicipality = {
  readonly __typename?: 'IvanovoMunicipality';
  readonly shares: ReadonlyArray<IvanovoShare>;
};

export type IvanovoMunicipalitySharesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type IvanovoShareKind =
  | 'WITH_PROGRAM'
  | 'WITH_TARGETED_SUPPORT'
  | 'WITH_TRAINED_TEAM';

export type IvanovoShare = {
  readonly __typename?: 'IvanovoShare';
  readonly kind: IvanovoShareKind;
  readonly numerator: Scalars['Int']['output'];
  readonly denominator: Scalars['Int']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
};

export type IvanovoRoadmap = {
  readonly __typename?: 'IvanovoRoadmap';
  readonly passport: Maybe<IvanovoProjectPassport>;
  readonly sessions: ReadonlyArray<IvanovoSession>;
  readonly missedSessions: ReadonlyArray<IvanovoMissedSession>;
  readonly curatorMemos: ReadonlyArray<IvanovoCuratorMemo>;
  readonly controlPoints: ReadonlyArray<IvanovoControlPoint>;
  readonly conflicts: ReadonlyArray<IvanovoTermConflict>;
  readonly shareTargets: ReadonlyArray<IvanovoShareTarget>;
  readonly sessionDemands: ReadonlyArray<IvanovoSessionDemand>;
  readonly termPairs: ReadonlyArray<IvanovoTermPair>;
  readonly demandsVersion: Scalars['Int']['output'];
};

export type IvanovoRoadmapMissedSessionsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type IvanovoProjectPassport = Node & {
  readonly __typename?: 'IvanovoProjectPassport';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly idea: Maybe<Scalars['String']['output']>;
  readonly object: Maybe<Scalars['String']['output']>;
  readonly developers: ReadonlyArray<Party>;
  readonly executors: ReadonlyArray<Party>;
  readonly basis: ReadonlyArray<ActReference>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type IvanovoSession = Node & {
  readonly __typename?: 'IvanovoSession';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly heldOn: Scalars['Date']['output'];
  readonly reviewsInterim: Scalars['Boolean']['output'];
  readonly agenda: Maybe<Scalars['String']['output']>;
  readonly protocolNumber: Maybe<Scalars['String']['output']>;
  readonly decisions: ReadonlyArray<IvanovoSessionDecision>;
};

export type IvanovoSessionDecision = {
  readonly __typename?: 'IvanovoSessionDecision';
  readonly text: Scalars['String']['output'];
  readonly dueOn: Maybe<Scalars['Date']['output']>;
};

export type IvanovoSessionSubject =
  | 'WORKING_GROUP'
  | 'INTERIM_RESULTS';

export type IvanovoMissedSession = {
  readonly __typename?: 'IvanovoMissedSession';
  readonly subject: IvanovoSessionSubject;
  readonly opensOn: Scalars['Date']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly item: Scalars['String']['output'];
};

export type IvanovoControlStage =
  | 'ENTRY'
  | 'INTERIM'
  | 'FINAL';

export type IvanovoControlPoint = Node & {
  readonly __typename?: 'IvanovoControlPoint';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly stage: IvanovoControlStage;
  readonly opensOn: Scalars['Date']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  readonly conclusion: Maybe<Scalars['String']['output']>;
  readonly activity: Maybe<Activity>;
};

export type IvanovoTermConflict = {
  readonly __typename?: 'IvanovoTermConflict';
  readonly topic: Scalars['String']['output'];
  readonly orderClause: Maybe<OrderClause>;
  readonly activity: Maybe<Activity>;
  readonly orderTerm: Term;
  readonly annexTerm: Term;
  readonly prevailingTerm: Term;
};

export type IvanovoShareTarget = Node & {
  readonly __typename?: 'IvanovoShareTarget';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly kind: IvanovoShareKind;
  readonly target: Scalars['Float']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly indicator: Maybe<Indicator>;
};

export type IvanovoSessionDemand = Node & {
  readonly __typename?: 'IvanovoSessionDemand';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly subject: IvanovoSessionSubject;
  readonly orderClause: Maybe<OrderClause>;
  readonly activity: Maybe<Activity>;
};

export type IvanovoTermPair = Node & {
  readonly __typename?: 'IvanovoTermPair';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly topic: Scalars['String']['output'];
  readonly orderClause: Maybe<OrderClause>;
  readonly activity: Maybe<Activity>;
};

export type IvanovoCuratorMemo = Node & {
  readonly __typename?: 'IvanovoCuratorMemo';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly preparedOn: Scalars['Date']['output'];
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
};

export type SaveIvanovoRiskFactorInput = {
  readonly number: Scalars['Int']['input'];
  readonly name: Scalars['String']['input'];
  readonly significance: IvanovoSignificance;
};

export type SaveIvanovoRiskProfileInput = {
  readonly school: Scalars['ID']['input'];
  readonly schoolYear: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
  readonly establishedOn: Scalars['Date']['input'];
  readonly source: Scalars['String']['input'];
  readonly factors: ReadonlyArray<SaveIvanovoRiskFactorInput>;
};

export type SaveIvanovoAntiRiskProgramInput = {
  readonly program?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly school: Scalars['ID']['input'];
  readonly factor: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly draftedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly approvedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type RecordIvanovoSelfAssessmentInput = {
  readonly selfAssessment?: InputMaybe<Scalars['ID']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly school: Scalars['ID']['input'];
  readonly heldOn: Scalars['Date']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly memoUrl?: InputMaybe<Scalars['String']['input']>;
};

export type SaveIvanovoSchoolDocumentInput = {
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly school: Scalars['ID']['input'];
  readonly kind: IvanovoDocumentKind;
  readonly title: Scalars['String']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly draftedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly approvedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type RecordIvanovoDecisionInput = {
  readonly text: Scalars['String']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordIvanovoSessionInput = {
  readonly session?: InputMaybe<Scalars['ID']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly roadmap: Scalars['ID']['input'];
  readonly heldOn: Scalars['Date']['input'];
  readonly reviewsInterim: Scalars['Boolean']['input'];
  readonly agenda?: InputMaybe<Scalars['String']['input']>;
  readonly protocolNumber?: InputMaybe<Scalars['String']['input']>;
  readonly decisions: ReadonlyArray<RecordIvanovoDecisionInput>;
};

export type RecordIvanovoCuratorMemoInput = {
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly roadmap: Scalars['ID']['input'];
  readonly school: Scalars['ID']['input'];
  readonly preparedOn: Scalars['Date']['input'];
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type SaveIvanovoTargetedSupportInput = {
  readonly support?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly school: Scalars['ID']['input'];
  readonly difficulty: Scalars['String']['input'];
  readonly measure: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type SaveIvanovoTeamTrainingInput = {
  readonly training?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly school: Scalars['ID']['input'];
  readonly program: Scalars['String']['input'];
  readonly completedOn: Scalars['Date']['input'];
};

export type ArchiveIvanovoRecordInput = {
  readonly record: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SetIvanovoPassportInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly idea?: InputMaybe<Scalars['String']['input']>;
  readonly object?: InputMaybe<Scalars['String']['input']>;
  readonly developers: ReadonlyArray<Scalars['ID']['input']>;
  readonly executors: ReadonlyArray<Scalars['ID']['input']>;
  readonly basis?: InputMaybe<ReadonlyArray<ActReferenceInput>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type SetIvanovoSessionDemandInput = {
  readonly subject: IvanovoSessionSubject;
  readonly orderClause?: InputMaybe<Scalars['ID']['input']>;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
};

export type SetIvanovoControlPointInput = {
  readonly stage: IvanovoControlStage;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  readonly opensOn: Scalars['Date']['input'];
  readonly dueOn: Scalars['Date']['input'];
};

export type SetIvanovoTermPairInput = {
  readonly topic: Scalars['String']['input'];
  readonly orderClause: Scalars['ID']['input'];
  readonly activity: Scalars['ID']['input'];
};

export type SetIvanovoShareTargetInput = {
  readonly kind: IvanovoShareKind;
  readonly indicator: Scalars['ID']['input'];
  readonly target: Scalars['Float']['input'];
  readonly dueOn: Scalars['Date']['input'];
};

export type SetIvanovoDemandsInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly sessionDemands?: InputMaybe<ReadonlyArray<SetIvanovoSessionDemandInput>>;
  readonly controlPoints?: InputMaybe<ReadonlyArray<SetIvanovoControlPointInput>>;
  readonly termPairs?: InputMaybe<ReadonlyArray<SetIvanovoTermPairInput>>;
  readonly shareTargets?: InputMaybe<ReadonlyArray<SetIvanovoShareTargetInput>>;
};

export type RecordIvanovoControlInput = {
  readonly controlPoint: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  readonly conclusion?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly setIvanovoPassport: SetIvanovoPassportPayload;
  readonly setIvanovoDemands: SetIvanovoDemandsPayload;
  readonly recordIvanovoControl: RecordIvanovoControlPayload;
  readonly saveIvanovoRiskProfile: SaveIvanovoRiskProfilePayload;
  readonly saveIvanovoAntiRiskProgram: SaveIvanovoAntiRiskProgramPayload;
  readonly recordIvanovoSelfAssessment: RecordIvanovoSelfAssessmentPayload;
  readonly saveIvanovoSchoolDocument: SaveIvanovoSchoolDocumentPayload;
  readonly recordIvanovoSession: RecordIvanovoSessionPayload;
  readonly recordIvanovoCuratorMemo: RecordIvanovoCuratorMemoPayload;
  readonly saveIvanovoTargetedSupport: SaveIvanovoTargetedSupportPayload;
  readonly saveIvanovoTeamTraining: SaveIvanovoTeamTrainingPayload;
  readonly archiveIvanovoRecord: ArchiveIvanovoRecordPayload;
};

export type MutationSetIvanovoPassportArgs = {
  input: SetIvanovoPassportInput;
};

export type MutationSetIvanovoDemandsArgs = {
  input: SetIvanovoDemandsInput;
};

export type MutationRecordIvanovoControlArgs = {
  input: RecordIvanovoControlInput;
};

export type MutationSaveIvanovoRiskProfileArgs = {
  input: SaveIvanovoRiskProfileInput;
};

export type MutationSaveIvanovoAntiRiskProgramArgs = {
  input: SaveIvanovoAntiRiskProgramInput;
};

export type MutationRecordIvanovoSelfAssessmentArgs = {
  input: RecordIvanovoSelfAssessmentInput;
};

export type MutationSaveIvanovoSchoolDocumentArgs = {
  input: SaveIvanovoSchoolDocumentInput;
};

export type MutationRecordIvanovoSessionArgs = {
  input: RecordIvanovoSessionInput;
};

export type MutationRecordIvanovoCuratorMemoArgs = {
  input: RecordIvanovoCuratorMemoInput;
};

export type MutationSaveIvanovoTargetedSupportArgs = {
  input: SaveIvanovoTargetedSupportInput;
};

export type MutationSaveIvanovoTeamTrainingArgs = {
  input: SaveIvanovoTeamTrainingInput;
};

export type MutationArchiveIvanovoRecordArgs = {
  input: ArchiveIvanovoRecordInput;
};

export type SetIvanovoPassportPayload = {
  readonly __typename?: 'SetIvanovoPassportPayload';
  readonly record: Maybe<IvanovoProjectPassport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SetIvanovoDemandsPayload = {
  readonly __typename?: 'SetIvanovoDemandsPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordIvanovoControlPayload = {
  readonly __typename?: 'RecordIvanovoControlPayload';
  readonly record: Maybe<IvanovoControlPoint>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveIvanovoRiskProfilePayload = {
  readonly __typename?: 'SaveIvanovoRiskProfilePayload';
  readonly record: Maybe<IvanovoRiskProfile>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveIvanovoAntiRiskProgramPayload = {
  readonly __typename?: 'SaveIvanovoAntiRiskProgramPayload';
  readonly record: Maybe<IvanovoAntiRiskProgram>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordIvanovoSelfAssessmentPayload = {
  readonly __typename?: 'RecordIvanovoSelfAssessmentPayload';
  readonly record: Maybe<IvanovoSelfAssessment>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveIvanovoSchoolDocumentPayload = {
  readonly __typename?: 'SaveIvanovoSchoolDocumentPayload';
  readonly record: Maybe<IvanovoSchoolDocument>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordIvanovoSessionPayload = {
  readonly __typename?: 'RecordIvanovoSessionPayload';
  readonly record: Maybe<IvanovoSession>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RecordIvanovoCuratorMemoPayload = {
  readonly __typename?: 'RecordIvanovoCuratorMemoPayload';
  readonly record: Maybe<IvanovoCuratorMemo>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveIvanovoTargetedSupportPayload = {
  readonly __typename?: 'SaveIvanovoTargetedSupportPayload';
  readonly record: Maybe<IvanovoTargetedSupport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveIvanovoTeamTrainingPayload = {
  readonly __typename?: 'SaveIvanovoTeamTrainingPayload';
  readonly record: Maybe<IvanovoTeamTraining>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveIvanovoRecordPayload = {
  readonly __typename?: 'ArchiveIvanovoRecordPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};
export interface Contract {
  types: Core['types'] & {
    School: School
    Municipality: Municipality
    Roadmap: Roadmap
    IvanovoSchool: IvanovoSchool
    IvanovoRiskProfile: IvanovoRiskProfile
    IvanovoRiskFactor: IvanovoRiskFactor
    IvanovoAntiRiskProgram: IvanovoAntiRiskProgram
    IvanovoSchoolDocument: IvanovoSchoolDocument
    IvanovoSelfAssessment: IvanovoSelfAssessment
    IvanovoTargetedSupport: IvanovoTargetedSupport
    IvanovoTeamTraining: IvanovoTeamTraining
    IvanovoExamSeries: IvanovoExamSeries
    IvanovoExamPoint: IvanovoExamPoint
    IvanovoMunicipality: IvanovoMunicipality
    IvanovoShare: IvanovoShare
    IvanovoRoadmap: IvanovoRoadmap
    IvanovoProjectPassport: IvanovoProjectPassport
    IvanovoSession: IvanovoSession
    IvanovoSessionDecision: IvanovoSessionDecision
    IvanovoMissedSession: IvanovoMissedSession
    IvanovoControlPoint: IvanovoControlPoint
    IvanovoTermConflict: IvanovoTermConflict
    IvanovoShareTarget: IvanovoShareTarget
    IvanovoSessionDemand: IvanovoSessionDemand
    IvanovoTermPair: IvanovoTermPair
    IvanovoCuratorMemo: IvanovoCuratorMemo
    Mutation: Mutation
    SetIvanovoPassportPayload: SetIvanovoPassportPayload
    SetIvanovoDemandsPayload: SetIvanovoDemandsPayload
    RecordIvanovoControlPayload: RecordIvanovoControlPayload
    SaveIvanovoRiskProfilePayload: SaveIvanovoRiskProfilePayload
    SaveIvanovoAntiRiskProgramPayload: SaveIvanovoAntiRiskProgramPayload
    RecordIvanovoSelfAssessmentPayload: RecordIvanovoSelfAssessmentPayload
    SaveIvanovoSchoolDocumentPayload: SaveIvanovoSchoolDocumentPayload
    RecordIvanovoSessionPayload: RecordIvanovoSessionPayload
    RecordIvanovoCuratorMemoPayload: RecordIvanovoCuratorMemoPayload
    SaveIvanovoTargetedSupportPayload: SaveIvanovoTargetedSupportPayload
    SaveIvanovoTeamTrainingPayload: SaveIvanovoTeamTrainingPayload
    ArchiveIvanovoRecordPayload: ArchiveIvanovoRecordPayload
  }
  args: Core['args'] & {
    IvanovoSchool: { riskProfile: IvanovoSchoolRiskProfileArgs; documents: IvanovoSchoolDocumentsArgs; tutors: IvanovoSchoolTutorsArgs }
    IvanovoRiskProfile: { factors: IvanovoRiskProfileFactorsArgs }
    IvanovoRiskFactor: { isCovered: IvanovoRiskFactorIsCoveredArgs }
    IvanovoAntiRiskProgram: { state: IvanovoAntiRiskProgramStateArgs }
    IvanovoSchoolDocument: { state: IvanovoSchoolDocumentStateArgs }
    IvanovoMunicipality: { shares: IvanovoMunicipalitySharesArgs }
    IvanovoRoadmap: { missedSessions: IvanovoRoadmapMissedSessionsArgs }
    Mutation: { setIvanovoPassport: MutationSetIvanovoPassportArgs; setIvanovoDemands: MutationSetIvanovoDemandsArgs; recordIvanovoControl: MutationRecordIvanovoControlArgs; saveIvanovoRiskProfile: MutationSaveIvanovoRiskProfileArgs; saveIvanovoAntiRiskProgram: MutationSaveIvanovoAntiRiskProgramArgs; recordIvanovoSelfAssessment: MutationRecordIvanovoSelfAssessmentArgs; saveIvanovoSchoolDocument: MutationSaveIvanovoSchoolDocumentArgs; recordIvanovoSession: MutationRecordIvanovoSessionArgs; recordIvanovoCuratorMemo: MutationRecordIvanovoCuratorMemoArgs; saveIvanovoTargetedSupport: MutationSaveIvanovoTargetedSupportArgs; saveIvanovoTeamTraining: MutationSaveIvanovoTeamTrainingArgs; archiveIvanovoRecord: MutationArchiveIvanovoRecordArgs }
  }
  inputs: Core['inputs'] & {
    IvanovoSchoolFilter: IvanovoSchoolFilter
    SaveIvanovoRiskFactorInput: SaveIvanovoRiskFactorInput
    SaveIvanovoRiskProfileInput: SaveIvanovoRiskProfileInput
    SaveIvanovoAntiRiskProgramInput: SaveIvanovoAntiRiskProgramInput
    RecordIvanovoSelfAssessmentInput: RecordIvanovoSelfAssessmentInput
    SaveIvanovoSchoolDocumentInput: SaveIvanovoSchoolDocumentInput
    RecordIvanovoDecisionInput: RecordIvanovoDecisionInput
    RecordIvanovoSessionInput: RecordIvanovoSessionInput
    RecordIvanovoCuratorMemoInput: RecordIvanovoCuratorMemoInput
    SaveIvanovoTargetedSupportInput: SaveIvanovoTargetedSupportInput
    SaveIvanovoTeamTrainingInput: SaveIvanovoTeamTrainingInput
    ArchiveIvanovoRecordInput: ArchiveIvanovoRecordInput
    SetIvanovoPassportInput: SetIvanovoPassportInput
    SetIvanovoSessionDemandInput: SetIvanovoSessionDemandInput
    SetIvanovoControlPointInput: SetIvanovoControlPointInput
    SetIvanovoTermPairInput: SetIvanovoTermPairInput
    SetIvanovoShareTargetInput: SetIvanovoShareTargetInput
    SetIvanovoDemandsInput: SetIvanovoDemandsInput
    RecordIvanovoControlInput: RecordIvanovoControlInput
  }
  files: {
    'ivanovo': {
      School: 'ivanovo'
      Municipality: 'ivanovo'
      Roadmap: 'ivanovo'
      IvanovoSchool: 'riskProfiles' | 'riskProfile' | 'antiRiskPrograms' | 'documents' | 'selfAssessments' | 'targetedSupports' | 'teamTrainings' | 'tutors' | 'examSeries'
      IvanovoRiskProfile: 'id' | 'version' | 'schoolYear' | 'establishedOn' | 'source' | 'factors'
      IvanovoRiskFactor: 'id' | 'number' | 'name' | 'significance' | 'programs' | 'risk' | 'isCovered'
      IvanovoAntiRiskProgram: 'id' | 'version' | 'factor' | 'program' | 'title' | 'state' | 'dueOn' | 'draftedOn' | 'approvedOn' | 'url' | 'source'
      IvanovoSchoolDocument: 'id' | 'version' | 'kind' | 'title' | 'state' | 'dueOn' | 'draftedOn' | 'approvedOn' | 'url' | 'source'
      IvanovoSelfAssessment: 'id' | 'version' | 'heldOn' | 'summary' | 'memoUrl'
      IvanovoTargetedSupport: 'id' | 'version' | 'difficulty' | 'measure' | 'startsOn' | 'endsOn'
      IvanovoTeamTraining: 'id' | 'version' | 'program' | 'completedOn'
      IvanovoExamSeries: 'exam' | 'subject' | 'level' | 'scaleMax' | 'points'
      IvanovoExamPoint: 'result' | 'schoolYear' | 'schoolMean' | 'municipalityMean' | 'againstDistrict' | 'difference' | 'againstYearBefore' | 'change'
      IvanovoMunicipality: 'shares'
      IvanovoShare: 'kind' | 'numerator' | 'denominator' | 'share'
      IvanovoRoadmap: 'passport' | 'sessions' | 'missedSessions' | 'curatorMemos' | 'controlPoints' | 'conflicts' | 'shareTargets' | 'sessionDemands' | 'termPairs' | 'demandsVersion'
      IvanovoProjectPassport: 'id' | 'version' | 'idea' | 'object' | 'developers' | 'executors' | 'basis' | 'note'
      IvanovoSession: 'id' | 'version' | 'heldOn' | 'reviewsInterim' | 'agenda' | 'protocolNumber' | 'decisions'
      IvanovoSessionDecision: 'text' | 'dueOn'
      IvanovoMissedSession: 'subject' | 'opensOn' | 'dueOn' | 'item'
      IvanovoControlPoint: 'id' | 'version' | 'stage' | 'opensOn' | 'dueOn' | 'heldOn' | 'conclusion' | 'activity'
      IvanovoTermConflict: 'topic' | 'orderClause' | 'activity' | 'orderTerm' | 'annexTerm' | 'prevailingTerm'
      IvanovoShareTarget: 'id' | 'version' | 'kind' | 'target' | 'dueOn' | 'indicator'
      IvanovoSessionDemand: 'id' | 'version' | 'subject' | 'orderClause' | 'activity'
      IvanovoTermPair: 'id' | 'version' | 'topic' | 'orderClause' | 'activity'
      IvanovoCuratorMemo: 'id' | 'version' | 'school' | 'preparedOn' | 'title' | 'url'
      Mutation: 'setIvanovoPassport' | 'setIvanovoDemands' | 'recordIvanovoControl' | 'saveIvanovoRiskProfile' | 'saveIvanovoAntiRiskProgram' | 'saveIvanovoSchoolDocument' | 'recordIvanovoSession' | 'archiveIvanovoRecord'
      SetIvanovoPassportPayload: 'record' | 'findings'
      SetIvanovoDemandsPayload: 'record' | 'findings'
      RecordIvanovoControlPayload: 'record' | 'findings'
      SaveIvanovoRiskProfilePayload: 'record' | 'findings'
      SaveIvanovoAntiRiskProgramPayload: 'record' | 'findings'
      RecordIvanovoSelfAssessmentPayload: 'record' | 'findings'
      SaveIvanovoSchoolDocumentPayload: 'record' | 'findings'
      RecordIvanovoSessionPayload: 'record' | 'findings'
      RecordIvanovoCuratorMemoPayload: 'record' | 'findings'
      SaveIvanovoTargetedSupportPayload: 'record' | 'findings'
      SaveIvanovoTeamTrainingPayload: 'record' | 'findings'
      ArchiveIvanovoRecordPayload: 'record' | 'findings'
    }
  }
}