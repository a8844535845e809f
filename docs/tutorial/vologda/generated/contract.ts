import type { Contract as Core, Finding, InputMaybe, Maybe, Node, PageInfo, Person, Scalars, Term } from '../../../../api/graphql/generated/contract.ts'

export type VologdaGroup =
  | 'LOW'
  | 'FALLING'
  | 'AT_RISK';

export type VologdaThreshold = Node & {
  readonly __typename?: 'VologdaThreshold';
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly writtenOn: Scalars['Date']['output'];
  readonly subject: Scalars['String']['output'];
  readonly grade: Scalars['Int']['output'];
  readonly tookCount: Scalars['Int']['output'];
  readonly passedCount: Scalars['Int']['output'];
};

export type VologdaSupport = Node & {
  readonly __typename?: 'VologdaSupport';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly group: VologdaGroup;
  readonly schoolYear: Scalars['String']['output'];
  readonly basis: Scalars['String']['output'];
  readonly mentor: Maybe<Person>;
};

export type VologdaMeeting = Node & {
  readonly __typename?: 'VologdaMeeting';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly metOn: Scalars['Date']['output'];
  readonly topic: Scalars['String']['output'];
  readonly grade: Maybe<Scalars['Int']['output']>;
  readonly subject: Maybe<Scalars['String']['output']>;
  readonly done: Scalars['String']['output'];
  readonly decided: Maybe<Scalars['String']['output']>;
  readonly due: Maybe<Term>;
};

export type School = {
  readonly __typename?: 'School';
  readonly vologda: Maybe<VologdaSchool>;
};

export type VologdaSchool = {
  readonly __typename?: 'VologdaSchool';
  readonly support: Maybe<VologdaSupport>;
  readonly meetings: VologdaMeetingConnection;
  readonly thresholds: VologdaThresholdConnection;
};

export type VologdaSchoolMeetingsArgs = {
  filter?: InputMaybe<VologdaMeetingFilter>;
  orderBy?: InputMaybe<VologdaMeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type VologdaSchoolThresholdsArgs = {
  filter?: InputMaybe<VologdaThresholdFilter>;
  orderBy?: InputMaybe<VologdaThresholdOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type SchoolFilter = {
  readonly vologda?: InputMaybe<VologdaSchoolFilter>;
};

export type VologdaSchoolFilter = {
  readonly support?: InputMaybe<VologdaSupportFilter>;
  readonly meetings?: InputMaybe<VologdaMeetingFilter>;
  readonly thresholds?: InputMaybe<VologdaThresholdFilter>;
};

export type VologdaMeetingConnection = {
  readonly __typename?: 'VologdaMeetingConnection';
  readonly edges: ReadonlyArray<VologdaMeetingEdge>;
  readonly nodes: ReadonlyArray<VologdaMeeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VologdaMeetingEdge = {
  readonly __typename?: 'VologdaMeetingEdge';
  readonly node: VologdaMeeting;
  readonly cursor: Scalars['String']['output'];
};

export type VologdaMeetingOrder =
  | 'MET_ON_ASC'
  | 'MET_ON_DESC';

export type VologdaThresholdConnection = {
  readonly __typename?: 'VologdaThresholdConnection';
  readonly edges: ReadonlyArray<VologdaThresholdEdge>;
  readonly nodes: ReadonlyArray<VologdaThreshold>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VologdaThresholdEdge = {
  readonly __typename?: 'VologdaThresholdEdge';
  readonly node: VologdaThreshold;
  readonly cursor: Scalars['String']['output'];
};

export type VologdaThresholdOrder =
  | 'WRITTEN_ON_ASC'
  | 'WRITTEN_ON_DESC';

export type VologdaSupportFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly group?: InputMaybe<VologdaGroup>;
  readonly mentor?: InputMaybe<Scalars['ID']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<VologdaSupportFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<VologdaSupportFilter>>;
  readonly not?: InputMaybe<VologdaSupportFilter>;
};

export type VologdaMeetingFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly metOnFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly metOnTo?: InputMaybe<Scalars['Date']['input']>;
  readonly grade?: InputMaybe<Scalars['Int']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<VologdaMeetingFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<VologdaMeetingFilter>>;
  readonly not?: InputMaybe<VologdaMeetingFilter>;
};

export type VologdaThresholdFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly writtenOnFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly writtenOnTo?: InputMaybe<Scalars['Date']['input']>;
  readonly grade?: InputMaybe<Scalars['Int']['input']>;
  readonly tookCount?: InputMaybe<Scalars['Int']['input']>;
  readonly passedCount?: InputMaybe<Scalars['Int']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<VologdaThresholdFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<VologdaThresholdFilter>>;
  readonly not?: InputMaybe<VologdaThresholdFilter>;
};

export type SaveVologdaSupportInput = {
  readonly version: Scalars['Int']['input'];
  readonly school: Scalars['ID']['input'];
  readonly group: VologdaGroup;
  readonly schoolYear: Scalars['String']['input'];
  readonly basis: Scalars['String']['input'];
  readonly mentor?: InputMaybe<Scalars['ID']['input']>;
};

export type ArchiveVologdaSupportInput = {
  readonly support: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SaveVologdaSupportPayload = {
  readonly __typename?: 'SaveVologdaSupportPayload';
  readonly record: Maybe<VologdaSupport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveVologdaSupportPayload = {
  readonly __typename?: 'ArchiveVologdaSupportPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveVologdaMeetingInput = {
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly school: Scalars['ID']['input'];
  readonly metOn: Scalars['Date']['input'];
  readonly topic: Scalars['String']['input'];
  readonly grade?: InputMaybe<Scalars['Int']['input']>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  readonly done: Scalars['String']['input'];
  readonly decided?: InputMaybe<Scalars['String']['input']>;
  readonly due?: InputMaybe<Scalars['String']['input']>;
};

export type ArchiveVologdaMeetingInput = {
  readonly meeting: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SaveVologdaMeetingPayload = {
  readonly __typename?: 'SaveVologdaMeetingPayload';
  readonly record: Maybe<VologdaMeeting>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveVologdaMeetingPayload = {
  readonly __typename?: 'ArchiveVologdaMeetingPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveVologdaThresholdInput = {
  readonly threshold?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly school: Scalars['ID']['input'];
  readonly writtenOn: Scalars['Date']['input'];
  readonly subject: Scalars['String']['input'];
  readonly grade: Scalars['Int']['input'];
  readonly tookCount: Scalars['Int']['input'];
  readonly passedCount: Scalars['Int']['input'];
};

export type ArchiveVologdaThresholdInput = {
  readonly threshold: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SaveVologdaThresholdPayload = {
  readonly __typename?: 'SaveVologdaThresholdPayload';
  readonly record: Maybe<VologdaThreshold>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveVologdaThresholdPayload = {
  readonly __typename?: 'ArchiveVologdaThresholdPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly vologdaMeetings: VologdaMeetingConnection;
  readonly vologdaThresholds: VologdaThresholdConnection;
};

export type QueryVologdaMeetingsArgs = {
  filter?: InputMaybe<VologdaMeetingFilter>;
  orderBy?: InputMaybe<VologdaMeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryVologdaThresholdsArgs = {
  filter?: InputMaybe<VologdaThresholdFilter>;
  orderBy?: InputMaybe<VologdaThresholdOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly saveVologdaSupport: SaveVologdaSupportPayload;
  readonly archiveVologdaSupport: ArchiveVologdaSupportPayload;
  readonly saveVologdaMeeting: SaveVologdaMeetingPayload;
  readonly archiveVologdaMeeting: ArchiveVologdaMeetingPayload;
  readonly saveVologdaThreshold: SaveVologdaThresholdPayload;
  readonly archiveVologdaThreshold: ArchiveVologdaThresholdPayload;
};

export type MutationSaveVologdaSupportArgs = {
  input: SaveVologdaSupportInput;
};

export type MutationArchiveVologdaSupportArgs = {
  input: ArchiveVologdaSupportInput;
};

export type MutationSaveVologdaMeetingArgs = {
  input: SaveVologdaMeetingInput;
};

export type MutationArchiveVologdaMeetingArgs = {
  input: ArchiveVologdaMeetingInput;
};

export type MutationSaveVologdaThresholdArgs = {
  input: SaveVologdaThresholdInput;
};

export type MutationArchiveVologdaThresholdArgs = {
  input: ArchiveVologdaThresholdInput;
};

export interface VologdaSupportRow {
  readonly id: string
  readonly regionId: string
  readonly municipalityId: string
  readonly schoolId: string
  readonly group: VologdaGroup
  readonly schoolYear: string
  readonly basis: string
  readonly mentorId: string | null
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly archivedAt: Date | null
}

export interface VologdaMeetingRow {
  readonly id: string
  readonly regionId: string
  readonly municipalityId: string
  readonly schoolId: string
  readonly metOn: string
  readonly topic: string
  readonly grade: number | null
  readonly subject: string | null
  readonly done: string
  readonly decided: string | null
  readonly due: object | null
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly archivedAt: Date | null
}

export interface VologdaThresholdRow {
  readonly id: string
  readonly regionId: string
  readonly municipalityId: string
  readonly schoolId: string
  readonly writtenOn: string
  readonly subject: string
  readonly grade: number
  readonly tookCount: number
  readonly passedCount: number
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly archivedAt: Date | null
}

/** The rows by the types of their records, for `recordTables`. */
export interface Rows {
  readonly VologdaSupport: VologdaSupportRow
  readonly VologdaMeeting: VologdaMeetingRow
  readonly VologdaThreshold: VologdaThresholdRow
}
export interface Contract {
  types: Core['types'] & {
    VologdaThreshold: VologdaThreshold
    VologdaSupport: VologdaSupport
    VologdaMeeting: VologdaMeeting
    School: School
    VologdaSchool: VologdaSchool
    VologdaMeetingConnection: VologdaMeetingConnection
    VologdaMeetingEdge: VologdaMeetingEdge
    VologdaThresholdConnection: VologdaThresholdConnection
    VologdaThresholdEdge: VologdaThresholdEdge
    SaveVologdaSupportPayload: SaveVologdaSupportPayload
    ArchiveVologdaSupportPayload: ArchiveVologdaSupportPayload
    SaveVologdaMeetingPayload: SaveVologdaMeetingPayload
    ArchiveVologdaMeetingPayload: ArchiveVologdaMeetingPayload
    SaveVologdaThresholdPayload: SaveVologdaThresholdPayload
    ArchiveVologdaThresholdPayload: ArchiveVologdaThresholdPayload
    Query: Query
    Mutation: Mutation
  }
  args: Core['args'] & {
    VologdaSchool: { meetings: VologdaSchoolMeetingsArgs; thresholds: VologdaSchoolThresholdsArgs }
    Query: { vologdaMeetings: QueryVologdaMeetingsArgs; vologdaThresholds: QueryVologdaThresholdsArgs }
    Mutation: { saveVologdaSupport: MutationSaveVologdaSupportArgs; archiveVologdaSupport: MutationArchiveVologdaSupportArgs; saveVologdaMeeting: MutationSaveVologdaMeetingArgs; archiveVologdaMeeting: MutationArchiveVologdaMeetingArgs; saveVologdaThreshold: MutationSaveVologdaThresholdArgs; archiveVologdaThreshold: MutationArchiveVologdaThresholdArgs }
  }
  inputs: Core['inputs'] & {
    VologdaSchoolFilter: VologdaSchoolFilter
    VologdaSupportFilter: VologdaSupportFilter
    VologdaMeetingFilter: VologdaMeetingFilter
    VologdaThresholdFilter: VologdaThresholdFilter
    SaveVologdaSupportInput: SaveVologdaSupportInput
    ArchiveVologdaSupportInput: ArchiveVologdaSupportInput
    SaveVologdaMeetingInput: SaveVologdaMeetingInput
    ArchiveVologdaMeetingInput: ArchiveVologdaMeetingInput
    SaveVologdaThresholdInput: SaveVologdaThresholdInput
    ArchiveVologdaThresholdInput: ArchiveVologdaThresholdInput
  }
  files: {
    'vologda': {
      VologdaThreshold: 'share'
    }
  }
}