export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: Date; output: Date; }
  UUID: { input: string; output: string; }
};

export type Role =
  | 'PUBLIC'
  | 'SCHOOL'
  | 'CURATOR'
  | 'MUNICIPAL'
  | 'REGIONAL'
  | 'AUDITOR'
  | 'ADMIN';

export type RestoreRecordInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RestoreRecordPayload = {
  readonly __typename?: 'RestoreRecordPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ExamKind =
  | 'OGE'
  | 'EGE'
  | 'VPR';

export type AbsenceReason =
  | 'DASH_IN_SOURCE'
  | 'BLANK_IN_SOURCE'
  | 'NOT_CHOSEN'
  | 'NO_GRADUATES'
  | 'NOT_COLLECTED';

export type AssessmentResult = Node & {
  readonly __typename?: 'AssessmentResult';
  readonly id: Scalars['ID']['output'];
  readonly key: Maybe<Scalars['String']['output']>;
  readonly school: Maybe<School>;
  readonly exam: ExamKind;
  readonly subject: Scalars['String']['output'];
  readonly subjectItem: Maybe<ReferenceItem>;
  readonly level: Maybe<Scalars['String']['output']>;
  readonly schoolYear: Scalars['String']['output'];
  readonly scaleMax: Scalars['Int']['output'];
  readonly schoolMean: Maybe<Scalars['Float']['output']>;
  readonly municipalityMean: Maybe<Scalars['Float']['output']>;
  readonly unlabelledMean: Maybe<Scalars['Float']['output']>;
  readonly absenceReason: Maybe<AbsenceReason>;
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly supersedes: Maybe<AssessmentResult>;
  readonly difference: Maybe<Scalars['Float']['output']>;
  readonly previous: Maybe<AssessmentResult>;
  readonly change: Maybe<Scalars['Float']['output']>;
};

export type AssessmentResultConnection = {
  readonly __typename?: 'AssessmentResultConnection';
  readonly edges: ReadonlyArray<AssessmentResultEdge>;
  readonly nodes: ReadonlyArray<AssessmentResult>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssessmentResultEdge = {
  readonly __typename?: 'AssessmentResultEdge';
  readonly node: AssessmentResult;
  readonly cursor: Scalars['String']['output'];
};

export type AssessmentFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly exam?: InputMaybe<ExamKind>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  readonly schoolYear?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<AssessmentFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<AssessmentFilter>>;
  readonly not?: InputMaybe<AssessmentFilter>;
};

export type AssessmentResultInput = {
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly schoolExternalId?: InputMaybe<SchoolExternalIdInput>;
  readonly exam: ExamKind;
  readonly subject: Scalars['String']['input'];
  readonly level?: InputMaybe<Scalars['String']['input']>;
  readonly schoolYear: Scalars['String']['input'];
  readonly scaleMax: Scalars['Int']['input'];
  readonly schoolMean?: InputMaybe<Scalars['Float']['input']>;
  readonly municipalityMean?: InputMaybe<Scalars['Float']['input']>;
  readonly absenceReason?: InputMaybe<AbsenceReason>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RecordAssessmentResultsInput = {
  readonly results: ReadonlyArray<AssessmentResultInput>;
  readonly mode?: InputMaybe<BatchMode>;
  readonly onExisting?: InputMaybe<ExistingResult>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ExistingResult =
  | 'REFUSE'
  | 'CORRECT';

export type RecordAssessmentResultsRow = {
  readonly __typename?: 'RecordAssessmentResultsRow';
  readonly index: Scalars['Int']['output'];
  readonly outcome: RowOutcome;
  readonly record: Maybe<AssessmentResult>;
  readonly error: Maybe<RowError>;
};

export type RecordAssessmentResultsPayload = {
  readonly __typename?: 'RecordAssessmentResultsPayload';
  readonly records: ReadonlyArray<AssessmentResult>;
  readonly rows: ReadonlyArray<RecordAssessmentResultsRow>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CorrectAssessmentResultInput = {
  readonly result: Scalars['ID']['input'];
  readonly schoolMean?: InputMaybe<Scalars['Float']['input']>;
  readonly municipalityMean?: InputMaybe<Scalars['Float']['input']>;
  readonly absenceReason?: InputMaybe<AbsenceReason>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CorrectAssessmentResultPayload = {
  readonly __typename?: 'CorrectAssessmentResultPayload';
  readonly record: Maybe<AssessmentResult>;
  readonly findings: ReadonlyArray<Finding>;
};

export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  readonly sequence: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly user: Scalars['String']['output'];
  readonly action: Scalars['String']['output'];
  readonly recordType: Scalars['String']['output'];
  readonly record: Maybe<Node>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly after: Maybe<Scalars['String']['output']>;
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly requestId: Scalars['String']['output'];
};

export type AuditPage = {
  readonly __typename?: 'AuditPage';
  readonly entries: ReadonlyArray<AuditEntry>;
  readonly next: Maybe<Scalars['String']['output']>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly assessments: AssessmentResultConnection;
  readonly audit: AuditPage;
  readonly campaigns: MonitoringCampaignConnection;
  readonly changes: ChangePage;
  readonly curators: CuratorConnection;
  readonly findings: FindingConnection;
  readonly recordAsOf: Maybe<RecordState>;
  readonly imports: ImportConnection;
  readonly indicators: IndicatorConnection;
  readonly enums: ReadonlyArray<EnumType>;
  readonly meetings: MeetingConnection;
  readonly meetingDecisions: MeetingDecisionConnection;
  readonly notices: NoticeConnection;
  readonly noticePreferences: NoticePreferences;
  readonly obligations: ObligationConnection;
  readonly obligationCounts: ReadonlyArray<ObligationCount>;
  readonly obligationSeries: ReadonlyArray<ObligationSeriesPoint>;
  readonly orders: OrderConnection;
  readonly order: Maybe<Order>;
  readonly organizations: OrganizationConnection;
  readonly organization: Maybe<Organization>;
  readonly partnerships: PartnershipConnection;
  readonly simulatePolicy: Maybe<PolicySimulation>;
  readonly policy: Maybe<TerritoryPolicy>;
  readonly referenceBooks: ReadonlyArray<ReferenceBook>;
  readonly referenceBook: Maybe<ReferenceBook>;
  readonly referenceItems: ReferenceItemConnection;
  readonly riskFactors: RiskFactorConnection;
  readonly riskPrograms: RiskProgramConnection;
  readonly riskCoverage: RiskCoverage;
  readonly roadmaps: RoadmapConnection;
  readonly roadmap: Maybe<Roadmap>;
  readonly activities: ActivityConnection;
  readonly rules: ReadonlyArray<Rule>;
  readonly plugins: ReadonlyArray<PluginInfo>;
  readonly schools: SchoolConnection;
  readonly school: Maybe<School>;
  readonly search: ReadonlyArray<SearchHit>;
  readonly groupGrants: GroupGrantConnection;
  readonly parseTerm: TermReading;
  readonly regions: RegionConnection;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly municipalities: MunicipalityConnection;
  readonly users: UserConnection;
  readonly keys: AccessKeyConnection;
  readonly viewer: Viewer;
  readonly webhooks: WebhookConnection;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryAssessmentsArgs = {
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditArgs = {
  record?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCampaignsArgs = {
  filter?: InputMaybe<CampaignFilter>;
  orderBy?: InputMaybe<CampaignOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCuratorsArgs = {
  filter?: InputMaybe<CuratorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  orderBy?: InputMaybe<FindingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecordAsOfArgs = {
  id: Scalars['ID']['input'];
  at: Scalars['DateTime']['input'];
};


export type QueryImportsArgs = {
  filter?: InputMaybe<ImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndicatorsArgs = {
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEnumsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingDecisionsArgs = {
  filter?: InputMaybe<MeetingDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNoticesArgs = {
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ObligationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObligationCountsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  groupBy: ObligationGrouping;
  thenBy?: InputMaybe<ObligationGrouping>;
};


export type QueryObligationSeriesArgs = {
  filter?: InputMaybe<ObligationFilter>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  step: SeriesStep;
  groupBy?: InputMaybe<ObligationGrouping>;
};


export type QueryOrdersArgs = {
  filter?: InputMaybe<OrderFilter>;
  orderBy?: InputMaybe<OrderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnershipsArgs = {
  filter?: InputMaybe<PartnershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySimulatePolicyArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  values: ReadonlyArray<PolicyValueInput>;
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPolicyArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReferenceBookArgs = {
  code: Scalars['String']['input'];
};


export type QueryReferenceItemsArgs = {
  filter?: InputMaybe<ReferenceItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRiskFactorsArgs = {
  filter?: InputMaybe<RiskFactorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRiskProgramsArgs = {
  filter?: InputMaybe<RiskProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRiskCoverageArgs = {
  filter?: InputMaybe<RiskCoverageFilter>;
};


export type QueryRoadmapsArgs = {
  filter?: InputMaybe<RoadmapFilter>;
  orderBy?: InputMaybe<RoadmapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoadmapArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActivitiesArgs = {
  filter?: InputMaybe<ActivityFilter>;
  orderBy?: InputMaybe<ActivityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRulesArgs = {
  plugin?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<RuleMoment>;
};


export type QuerySchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  orderBy?: InputMaybe<SchoolOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySchoolArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<SchoolExternalIdInput>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupGrantsArgs = {
  filter?: InputMaybe<GroupGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryParseTermArgs = {
  text: Scalars['String']['input'];
  roadmap?: InputMaybe<Scalars['ID']['input']>;
  start?: InputMaybe<Scalars['Date']['input']>;
  end?: InputMaybe<Scalars['Date']['input']>;
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['String']['input'];
};


export type QueryMunicipalityArgs = {
  key: Scalars['String']['input'];
};


export type QueryMunicipalitiesArgs = {
  filter?: InputMaybe<MunicipalityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsersArgs = {
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryKeysArgs = {
  filter?: InputMaybe<AccessKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWebhooksArgs = {
  filter?: InputMaybe<WebhookFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly restoreRecord: RestoreRecordPayload;
  readonly recordAssessmentResults: RecordAssessmentResultsPayload;
  readonly correctAssessmentResult: CorrectAssessmentResultPayload;
  readonly archiveCampaign: ArchiveCampaignPayload;
  readonly openCampaign: OpenCampaignPayload;
  readonly submitCampaign: SubmitCampaignPayload;
  readonly withdrawCampaign: WithdrawCampaignPayload;
  readonly returnCampaign: ReturnCampaignPayload;
  readonly closeCampaign: CloseCampaignPayload;
  readonly amendCampaign: AmendCampaignPayload;
  readonly assignCurator: AssignCuratorPayload;
  readonly endCurator: EndCuratorPayload;
  readonly handOverCurator: HandOverCuratorPayload;
  readonly recordIndicatorValues: RecordIndicatorValuesPayload;
  readonly correctIndicatorValue: CorrectIndicatorValuePayload;
  readonly defineIndicator: DefineIndicatorPayload;
  readonly archiveIndicator: ArchiveIndicatorPayload;
  readonly saveMeeting: SaveMeetingPayload;
  readonly completeMeetingDecision: CompleteMeetingDecisionPayload;
  readonly archiveMeeting: ArchiveMeetingPayload;
  readonly readNotices: ReadNoticesPayload;
  readonly setNoticePreferences: SetNoticePreferencesPayload;
  readonly waiveObligation: WaiveObligationPayload;
  readonly unwaiveObligation: UnwaiveObligationPayload;
  readonly archiveOrder: ArchiveOrderPayload;
  readonly voidOrder: VoidOrderPayload;
  readonly reinstateOrder: ReinstateOrderPayload;
  readonly registerOrder: RegisterOrderPayload;
  readonly acknowledgeOrder: AcknowledgeOrderPayload;
  readonly amendOrder: AmendOrderPayload;
  readonly registerOrganization: RegisterOrganizationPayload;
  readonly updateOrganization: UpdateOrganizationPayload;
  readonly registerPerson: RegisterPersonPayload;
  readonly updatePerson: UpdatePersonPayload;
  readonly addOrganizationMember: AddOrganizationMemberPayload;
  readonly endOrganizationMember: EndOrganizationMemberPayload;
  readonly archiveOrganization: ArchiveOrganizationPayload;
  readonly archivePerson: ArchivePersonPayload;
  readonly createPartnership: CreatePartnershipPayload;
  readonly endPartnership: EndPartnershipPayload;
  readonly setPolicy: SetPolicyPayload;
  readonly resetPolicy: ResetPolicyPayload;
  readonly addReferenceItem: AddReferenceItemPayload;
  readonly renameReferenceItem: RenameReferenceItemPayload;
  readonly endReferenceItem: EndReferenceItemPayload;
  readonly restoreReferenceItem: RestoreReferenceItemPayload;
  readonly moveSchool: MoveSchoolPayload;
  readonly renameSchool: RenameSchoolPayload;
  readonly closeSchool: CloseSchoolPayload;
  readonly mergeSchools: MergeSchoolsPayload;
  readonly splitSchool: SplitSchoolPayload;
  readonly mergeMunicipalities: MergeMunicipalitiesPayload;
  readonly submitReport: SubmitReportPayload;
  readonly withdrawReport: WithdrawReportPayload;
  readonly acceptReport: AcceptReportPayload;
  readonly returnReport: ReturnReportPayload;
  readonly reopenReport: ReopenReportPayload;
  readonly submitReports: SubmitReportsPayload;
  readonly saveRiskFactor: SaveRiskFactorPayload;
  readonly archiveRiskFactor: ArchiveRiskFactorPayload;
  readonly saveRiskProgram: SaveRiskProgramPayload;
  readonly archiveRiskProgram: ArchiveRiskProgramPayload;
  readonly createRoadmap: CreateRoadmapPayload;
  readonly deriveSchoolRoadmap: DeriveSchoolRoadmapPayload;
  readonly approveRoadmap: ApproveRoadmapPayload;
  readonly amendRoadmap: AmendRoadmapPayload;
  readonly closeRoadmap: CloseRoadmapPayload;
  readonly cancelRoadmap: CancelRoadmapPayload;
  readonly supersedeRoadmap: SupersedeRoadmapPayload;
  readonly editRoadmap: EditRoadmapPayload;
  readonly registerSchool: RegisterSchoolPayload;
  readonly registerSchools: RegisterSchoolsPayload;
  readonly updateSchool: UpdateSchoolPayload;
  readonly archiveSchool: ArchiveSchoolPayload;
  readonly saveSchoolContext: SaveSchoolContextPayload;
  readonly addSchoolSupport: AddSchoolSupportPayload;
  readonly endSchoolSupport: EndSchoolSupportPayload;
  readonly addSchoolRole: AddSchoolRolePayload;
  readonly endSchoolRole: EndSchoolRolePayload;
  readonly correctSchoolSupport: CorrectSchoolSupportPayload;
  readonly correctSchoolRole: CorrectSchoolRolePayload;
  readonly grantToGroup: GrantToGroupPayload;
  readonly revokeGroupGrant: RevokeGroupGrantPayload;
  readonly endSessions: EndSessionsPayload;
  readonly registerRegion: RegisterRegionPayload;
  readonly updateRegion: UpdateRegionPayload;
  readonly registerMunicipality: RegisterMunicipalityPayload;
  readonly updateMunicipality: UpdateMunicipalityPayload;
  readonly archiveMunicipality: ArchiveMunicipalityPayload;
  readonly createUser: CreateUserPayload;
  readonly changeUserGrants: ChangeUserGrantsPayload;
  readonly blockUser: BlockUserPayload;
  readonly unblockUser: UnblockUserPayload;
  readonly createKey: CreateKeyPayload;
  readonly revokeKey: RevokeKeyPayload;
  readonly createWebhook: CreateWebhookPayload;
  readonly updateWebhook: UpdateWebhookPayload;
  readonly pauseWebhook: PauseWebhookPayload;
  readonly resumeWebhook: ResumeWebhookPayload;
  readonly rotateWebhookSecret: RotateWebhookSecretPayload;
  readonly testWebhook: TestWebhookPayload;
  readonly replayWebhook: ReplayWebhookPayload;
  readonly archiveWebhook: ArchiveWebhookPayload;
};


export type MutationRestoreRecordArgs = {
  input: RestoreRecordInput;
};


export type MutationRecordAssessmentResultsArgs = {
  input: RecordAssessmentResultsInput;
};


export type MutationCorrectAssessmentResultArgs = {
  input: CorrectAssessmentResultInput;
};


export type MutationArchiveCampaignArgs = {
  input: ArchiveCampaignInput;
};


export type MutationOpenCampaignArgs = {
  input: OpenCampaignInput;
};


export type MutationSubmitCampaignArgs = {
  input: SubmitCampaignInput;
};


export type MutationWithdrawCampaignArgs = {
  input: WithdrawCampaignInput;
};


export type MutationReturnCampaignArgs = {
  input: ReturnCampaignInput;
};


export type MutationCloseCampaignArgs = {
  input: CloseCampaignInput;
};


export type MutationAmendCampaignArgs = {
  input: AmendCampaignInput;
};


export type MutationAssignCuratorArgs = {
  input: AssignCuratorInput;
};


export type MutationEndCuratorArgs = {
  input: EndCuratorInput;
};


export type MutationHandOverCuratorArgs = {
  input: HandOverCuratorInput;
};


export type MutationRecordIndicatorValuesArgs = {
  input: RecordIndicatorValuesInput;
};


export type MutationCorrectIndicatorValueArgs = {
  input: CorrectIndicatorValueInput;
};


export type MutationDefineIndicatorArgs = {
  input: DefineIndicatorInput;
};


export type MutationArchiveIndicatorArgs = {
  input: ArchiveIndicatorInput;
};


export type MutationSaveMeetingArgs = {
  input: SaveMeetingInput;
};


export type MutationCompleteMeetingDecisionArgs = {
  input: CompleteMeetingDecisionInput;
};


export type MutationArchiveMeetingArgs = {
  input: ArchiveMeetingInput;
};


export type MutationReadNoticesArgs = {
  input: ReadNoticesInput;
};


export type MutationSetNoticePreferencesArgs = {
  input: SetNoticePreferencesInput;
};


export type MutationWaiveObligationArgs = {
  input: WaiveObligationInput;
};


export type MutationUnwaiveObligationArgs = {
  input: UnwaiveObligationInput;
};


export type MutationArchiveOrderArgs = {
  input: ArchiveOrderInput;
};


export type MutationVoidOrderArgs = {
  input: VoidOrderInput;
};


export type MutationReinstateOrderArgs = {
  input: ReinstateOrderInput;
};


export type MutationRegisterOrderArgs = {
  input: RegisterOrderInput;
};


export type MutationAcknowledgeOrderArgs = {
  input: AcknowledgeOrderInput;
};


export type MutationAmendOrderArgs = {
  input: AmendOrderInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


export type MutationAddOrganizationMemberArgs = {
  input: AddOrganizationMemberInput;
};


export type MutationEndOrganizationMemberArgs = {
  input: EndOrganizationMemberInput;
};


export type MutationArchiveOrganizationArgs = {
  input: ArchiveOrganizationInput;
};


export type MutationArchivePersonArgs = {
  input: ArchivePersonInput;
};


export type MutationCreatePartnershipArgs = {
  input: CreatePartnershipInput;
};


export type MutationEndPartnershipArgs = {
  input: EndPartnershipInput;
};


export type MutationSetPolicyArgs = {
  input: SetPolicyInput;
};


export type MutationResetPolicyArgs = {
  input: ResetPolicyInput;
};


export type MutationAddReferenceItemArgs = {
  input: AddReferenceItemInput;
};


export type MutationRenameReferenceItemArgs = {
  input: RenameReferenceItemInput;
};


export type MutationEndReferenceItemArgs = {
  input: EndReferenceItemInput;
};


export type MutationRestoreReferenceItemArgs = {
  input: RestoreReferenceItemInput;
};


export type MutationMoveSchoolArgs = {
  input: MoveSchoolInput;
};


export type MutationRenameSchoolArgs = {
  input: RenameSchoolInput;
};


export type MutationCloseSchoolArgs = {
  input: CloseSchoolInput;
};


export type MutationMergeSchoolsArgs = {
  input: MergeSchoolsInput;
};


export type MutationSplitSchoolArgs = {
  input: SplitSchoolInput;
};


export type MutationMergeMunicipalitiesArgs = {
  input: MergeMunicipalitiesInput;
};


export type MutationSubmitReportArgs = {
  input: SubmitReportInput;
};


export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};


export type MutationAcceptReportArgs = {
  input: AcceptReportInput;
};


export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};


export type MutationReopenReportArgs = {
  input: ReopenReportInput;
};


export type MutationSubmitReportsArgs = {
  input: SubmitReportsInput;
};


export type MutationSaveRiskFactorArgs = {
  input: SaveRiskFactorInput;
};


export type MutationArchiveRiskFactorArgs = {
  input: ArchiveRiskFactorInput;
};


export type MutationSaveRiskProgramArgs = {
  input: SaveRiskProgramInput;
};


export type MutationArchiveRiskProgramArgs = {
  input: ArchiveRiskProgramInput;
};


export type MutationCreateRoadmapArgs = {
  input: CreateRoadmapInput;
};


export type MutationDeriveSchoolRoadmapArgs = {
  input: DeriveSchoolRoadmapInput;
};


export type MutationApproveRoadmapArgs = {
  input: ApproveRoadmapInput;
};


export type MutationAmendRoadmapArgs = {
  input: AmendRoadmapInput;
};


export type MutationCloseRoadmapArgs = {
  input: CloseRoadmapInput;
};


export type MutationCancelRoadmapArgs = {
  input: CancelRoadmapInput;
};


export type MutationSupersedeRoadmapArgs = {
  input: SupersedeRoadmapInput;
};


export type MutationEditRoadmapArgs = {
  input: EditRoadmapInput;
};


export type MutationRegisterSchoolArgs = {
  input: RegisterSchoolInput;
};


export type MutationRegisterSchoolsArgs = {
  input: RegisterSchoolsInput;
};


export type MutationUpdateSchoolArgs = {
  input: UpdateSchoolInput;
};


export type MutationArchiveSchoolArgs = {
  input: ArchiveSchoolInput;
};


export type MutationSaveSchoolContextArgs = {
  input: SaveSchoolContextInput;
};


export type MutationAddSchoolSupportArgs = {
  input: AddSchoolSupportInput;
};


export type MutationEndSchoolSupportArgs = {
  input: EndSchoolSupportInput;
};


export type MutationAddSchoolRoleArgs = {
  input: AddSchoolRoleInput;
};


export type MutationEndSchoolRoleArgs = {
  input: EndSchoolRoleInput;
};


export type MutationCorrectSchoolSupportArgs = {
  input: CorrectSchoolSupportInput;
};


export type MutationCorrectSchoolRoleArgs = {
  input: CorrectSchoolRoleInput;
};


export type MutationGrantToGroupArgs = {
  input: GrantToGroupInput;
};


export type MutationRevokeGroupGrantArgs = {
  input: RevokeGroupGrantInput;
};


export type MutationEndSessionsArgs = {
  input: EndSessionsInput;
};


export type MutationRegisterRegionArgs = {
  input: RegisterRegionInput;
};


export type MutationUpdateRegionArgs = {
  input: UpdateRegionInput;
};


export type MutationRegisterMunicipalityArgs = {
  input: RegisterMunicipalityInput;
};


export type MutationUpdateMunicipalityArgs = {
  input: UpdateMunicipalityInput;
};


export type MutationArchiveMunicipalityArgs = {
  input: ArchiveMunicipalityInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationChangeUserGrantsArgs = {
  input: ChangeUserGrantsInput;
};


export type MutationBlockUserArgs = {
  input: BlockUserInput;
};


export type MutationUnblockUserArgs = {
  input: BlockUserInput;
};


export type MutationCreateKeyArgs = {
  input: CreateKeyInput;
};


export type MutationRevokeKeyArgs = {
  input: RevokeKeyInput;
};


export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


export type MutationUpdateWebhookArgs = {
  input: UpdateWebhookInput;
};


export type MutationPauseWebhookArgs = {
  input: PauseWebhookInput;
};


export type MutationResumeWebhookArgs = {
  input: ResumeWebhookInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationTestWebhookArgs = {
  input: TestWebhookInput;
};


export type MutationReplayWebhookArgs = {
  input: ReplayWebhookInput;
};


export type MutationArchiveWebhookArgs = {
  input: ArchiveWebhookInput;
};

export type RowOutcome =
  | 'CREATED'
  | 'UPDATED'
  | 'UNCHANGED'
  | 'REFUSED';

export type CampaignStatus =
  | 'OPEN'
  | 'CLOSED';

export type CampaignSchoolState =
  | 'WAITING'
  | 'SUBMITTED_IN_TIME'
  | 'SUBMITTED_LATE'
  | 'LATE';

export type MonitoringCampaign = Node & {
  readonly __typename?: 'MonitoringCampaign';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Maybe<Scalars['String']['output']>;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly roadmap: Maybe<Roadmap>;
  readonly order: Maybe<Order>;
  readonly orderClause: Maybe<OrderClause>;
  readonly title: Scalars['String']['output'];
  readonly status: CampaignStatus;
  readonly openedOn: Scalars['Date']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  readonly recipient: Maybe<Organization>;
  readonly memoAuthor: Maybe<Person>;
  readonly memoText: Maybe<Scalars['String']['output']>;
  readonly memoOn: Maybe<Scalars['Date']['output']>;
  readonly schools: CampaignSchoolConnection;
  readonly completeness: CampaignShare;
  readonly timeliness: CampaignShare;
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
};


export type MonitoringCampaignSchoolsArgs = {
  school?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<CampaignSchoolState>;
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MonitoringCampaignCompletenessArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type MonitoringCampaignTimelinessArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type CampaignShare = {
  readonly __typename?: 'CampaignShare';
  readonly numerator: Scalars['Int']['output'];
  readonly denominator: Scalars['Int']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
};

export type CampaignSchool = Node & {
  readonly __typename?: 'CampaignSchool';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly campaign: Maybe<MonitoringCampaign>;
  readonly submittedOn: Maybe<Scalars['Date']['output']>;
  readonly returnedOn: Maybe<Scalars['Date']['output']>;
  readonly returnReason: Maybe<Scalars['String']['output']>;
  readonly state: CampaignSchoolState;
  readonly daysLate: Scalars['Int']['output'];
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
};


export type CampaignSchoolStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type CampaignSchoolDaysLateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type CampaignSchoolConnection = {
  readonly __typename?: 'CampaignSchoolConnection';
  readonly edges: ReadonlyArray<CampaignSchoolEdge>;
  readonly nodes: ReadonlyArray<CampaignSchool>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CampaignSchoolEdge = {
  readonly __typename?: 'CampaignSchoolEdge';
  readonly node: CampaignSchool;
  readonly cursor: Scalars['String']['output'];
};

export type MonitoringCampaignConnection = {
  readonly __typename?: 'MonitoringCampaignConnection';
  readonly edges: ReadonlyArray<MonitoringCampaignEdge>;
  readonly nodes: ReadonlyArray<MonitoringCampaign>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MonitoringCampaignEdge = {
  readonly __typename?: 'MonitoringCampaignEdge';
  readonly node: MonitoringCampaign;
  readonly cursor: Scalars['String']['output'];
};

export type CampaignFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<CampaignStatus>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<CampaignFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<CampaignFilter>>;
  readonly not?: InputMaybe<CampaignFilter>;
};

export type CampaignOrder =
  | 'DUE_ASC'
  | 'DUE_DESC';

export type OpenCampaignInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly orderClause: Scalars['ID']['input'];
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  readonly dueOn: Scalars['Date']['input'];
  readonly title: Scalars['String']['input'];
  readonly recipient?: InputMaybe<Scalars['ID']['input']>;
  readonly memoAuthor?: InputMaybe<Scalars['ID']['input']>;
};

export type SubmitCampaignInput = {
  readonly campaign: Scalars['ID']['input'];
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type WithdrawCampaignInput = {
  readonly campaign: Scalars['ID']['input'];
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ReturnCampaignInput = {
  readonly campaign: Scalars['ID']['input'];
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type CloseCampaignInput = {
  readonly campaign: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly memo: Scalars['String']['input'];
};

export type OpenCampaignPayload = {
  readonly __typename?: 'OpenCampaignPayload';
  readonly record: Maybe<MonitoringCampaign>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SubmitCampaignPayload = {
  readonly __typename?: 'SubmitCampaignPayload';
  readonly record: Maybe<CampaignSchool>;
  readonly findings: ReadonlyArray<Finding>;
};

export type WithdrawCampaignPayload = {
  readonly __typename?: 'WithdrawCampaignPayload';
  readonly record: Maybe<CampaignSchool>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ReturnCampaignPayload = {
  readonly __typename?: 'ReturnCampaignPayload';
  readonly record: Maybe<CampaignSchool>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CloseCampaignPayload = {
  readonly __typename?: 'CloseCampaignPayload';
  readonly record: Maybe<MonitoringCampaign>;
  readonly findings: ReadonlyArray<Finding>;
};

export type AmendCampaignInput = {
  readonly campaign: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly addSchools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly removeSchools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reason: Scalars['String']['input'];
};

export type AmendCampaignPayload = {
  readonly __typename?: 'AmendCampaignPayload';
  readonly record: Maybe<MonitoringCampaign>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveCampaignInput = {
  readonly campaign: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ArchiveCampaignPayload = {
  readonly __typename?: 'ArchiveCampaignPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ChangeOperation =
  | 'UPSERT'
  | 'TOMBSTONE';

export type Change = {
  readonly __typename?: 'Change';
  readonly cursor: Scalars['String']['output'];
  readonly operation: ChangeOperation;
  readonly type: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly record: Maybe<Node>;
};

export type ChangePage = {
  readonly __typename?: 'ChangePage';
  readonly changes: ReadonlyArray<Change>;
  readonly endCursor: Scalars['String']['output'];
  readonly hasMore: Scalars['Boolean']['output'];
  readonly head: Scalars['String']['output'];
  readonly reset: Scalars['Boolean']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  readonly changes: Change;
};


export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type CuratorKind =
  | 'REGIONAL_COORDINATOR'
  | 'MUNICIPAL_COORDINATOR'
  | 'MUNICIPAL_CURATOR'
  | 'SCHOOL_CURATOR'
  | 'SCHOOL_COORDINATOR'
  | 'TUTOR'
  | 'METHODIST'
  | 'CONTROLLER'
  | 'OTHER';

export type Curator = Node & {
  readonly __typename?: 'Curator';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Maybe<Scalars['String']['output']>;
  readonly kind: CuratorKind;
  readonly kindItem: Maybe<ReferenceItem>;
  readonly person: Maybe<Person>;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly school: Maybe<School>;
  readonly roadmap: Maybe<Roadmap>;
  readonly orderClause: Maybe<OrderClause>;
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type CuratorConnection = {
  readonly __typename?: 'CuratorConnection';
  readonly edges: ReadonlyArray<CuratorEdge>;
  readonly nodes: ReadonlyArray<Curator>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CuratorEdge = {
  readonly __typename?: 'CuratorEdge';
  readonly node: Curator;
  readonly cursor: Scalars['String']['output'];
};

export type CuratorFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<CuratorKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<CuratorFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<CuratorFilter>>;
  readonly not?: InputMaybe<CuratorFilter>;
};

export type AssignCuratorInput = {
  readonly kind?: InputMaybe<CuratorKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly person: Scalars['ID']['input'];
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly orderClause?: InputMaybe<Scalars['ID']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type EndCuratorInput = {
  readonly curator: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly validTo: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type HandOverCuratorInput = {
  readonly curator: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly person: Scalars['ID']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly orderClause?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type AssignCuratorPayload = {
  readonly __typename?: 'AssignCuratorPayload';
  readonly record: Maybe<Curator>;
  readonly findings: ReadonlyArray<Finding>;
};

export type EndCuratorPayload = {
  readonly __typename?: 'EndCuratorPayload';
  readonly record: Maybe<Curator>;
  readonly findings: ReadonlyArray<Finding>;
};

export type HandOverCuratorPayload = {
  readonly __typename?: 'HandOverCuratorPayload';
  readonly record: Maybe<Curator>;
  readonly findings: ReadonlyArray<Finding>;
};

export type FindingLevel =
  | 'NOTE'
  | 'WARNING'
  | 'REFUSAL';

export type Finding = Node & {
  readonly __typename?: 'Finding';
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly level: FindingLevel;
  readonly sentence: Scalars['String']['output'];
  readonly act: Scalars['String']['output'];
  readonly item: Maybe<Scalars['String']['output']>;
  readonly subject: Maybe<Node>;
  readonly roadmap: Maybe<Roadmap>;
  readonly order: Maybe<Order>;
  readonly rule: Maybe<Rule>;
  readonly foundAt: Scalars['DateTime']['output'];
};

export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  readonly edges: ReadonlyArray<FindingEdge>;
  readonly nodes: ReadonlyArray<Finding>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  readonly node: Finding;
  readonly cursor: Scalars['String']['output'];
};

export type FindingFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly level?: InputMaybe<FindingLevel>;
  readonly and?: InputMaybe<ReadonlyArray<FindingFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<FindingFilter>>;
  readonly not?: InputMaybe<FindingFilter>;
};

export type FindingOrder =
  | 'CODE'
  | 'FOUND';

export type RecordState = {
  readonly __typename?: 'RecordState';
  readonly record: Maybe<Node>;
  readonly since: Maybe<Scalars['DateTime']['output']>;
  readonly who: Maybe<Scalars['String']['output']>;
  readonly action: Maybe<Scalars['String']['output']>;
  readonly fields: ReadonlyArray<RecordStateField>;
};

export type RecordStateField = {
  readonly __typename?: 'RecordStateField';
  readonly name: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type ImportState =
  | 'QUEUED'
  | 'RUNNING'
  | 'DONE'
  | 'FAILED'
  | 'CANCELLED';

export type Import = Node & {
  readonly __typename?: 'Import';
  readonly id: Scalars['ID']['output'];
  readonly profile: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly sha256: Scalars['String']['output'];
  readonly size: Scalars['Int']['output'];
  readonly dryRun: Scalars['Boolean']['output'];
  readonly allOrNothing: Scalars['Boolean']['output'];
  readonly state: ImportState;
  readonly user: Maybe<User>;
  readonly own: Scalars['Boolean']['output'];
  readonly repeatOf: Maybe<Import>;
  readonly rowCount: Scalars['Int']['output'];
  readonly doneCount: Scalars['Int']['output'];
  readonly createdCount: Scalars['Int']['output'];
  readonly updatedCount: Scalars['Int']['output'];
  readonly unchangedCount: Scalars['Int']['output'];
  readonly refusedCount: Scalars['Int']['output'];
  readonly stored: Scalars['Boolean']['output'];
  readonly preview: ReadonlyArray<ImportPreviewRow>;
  readonly errors: ReadonlyArray<ImportError>;
  readonly failure: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly keptUntil: Scalars['DateTime']['output'];
};

export type ImportPreviewRow = {
  readonly __typename?: 'ImportPreviewRow';
  readonly row: Scalars['Int']['output'];
  readonly values: ReadonlyArray<ImportValue>;
};

export type ImportValue = {
  readonly __typename?: 'ImportValue';
  readonly field: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type ImportError = {
  readonly __typename?: 'ImportError';
  readonly row: Scalars['Int']['output'];
  readonly cell: Maybe<Scalars['String']['output']>;
  readonly field: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ImportFilter = {
  readonly own?: InputMaybe<Scalars['Boolean']['input']>;
  readonly profile?: InputMaybe<Scalars['String']['input']>;
  readonly state?: InputMaybe<ImportState>;
  readonly refused?: InputMaybe<Scalars['Boolean']['input']>;
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<ImportFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ImportFilter>>;
  readonly not?: InputMaybe<ImportFilter>;
};

export type ImportConnection = {
  readonly __typename?: 'ImportConnection';
  readonly edges: ReadonlyArray<ImportEdge>;
  readonly nodes: ReadonlyArray<Import>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImportEdge = {
  readonly __typename?: 'ImportEdge';
  readonly node: Import;
  readonly cursor: Scalars['String']['output'];
};

export type IndicatorDirection =
  | 'INCREASE'
  | 'DECREASE'
  | 'HOLD';

export type TargetKind =
  | 'ABSOLUTE'
  | 'DELTA'
  | 'BENCHMARK'
  | 'TREND';

export type RollUp =
  | 'SUM'
  | 'MEAN'
  | 'SHARE'
  | 'NONE';

export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly roadmap: Maybe<Roadmap>;
  readonly code: Scalars['String']['output'];
  readonly number: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly direction: IndicatorDirection;
  readonly target: IndicatorTarget;
  readonly rollUp: RollUp;
  readonly sourceItem: Maybe<Scalars['String']['output']>;
  readonly values: IndicatorValueConnection;
};


export type IndicatorValuesArgs = {
  withSuperseded?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type IndicatorTarget = {
  readonly __typename?: 'IndicatorTarget';
  readonly kind: TargetKind;
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly text: Scalars['String']['output'];
  readonly benchmark: Maybe<Scalars['String']['output']>;
  readonly dueYear: Maybe<Scalars['Int']['output']>;
};

export type IndicatorValue = Node & {
  readonly __typename?: 'IndicatorValue';
  readonly id: Scalars['ID']['output'];
  readonly indicator: Maybe<Indicator>;
  readonly school: Maybe<School>;
  readonly municipality: Maybe<Municipality>;
  readonly measuredOn: Scalars['Date']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly absenceReason: Maybe<Scalars['String']['output']>;
  readonly source: Maybe<Scalars['String']['output']>;
  readonly recordedBy: Maybe<Person>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly supersedes: Maybe<IndicatorValue>;
};

export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  readonly edges: ReadonlyArray<IndicatorEdge>;
  readonly nodes: ReadonlyArray<Indicator>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  readonly node: Indicator;
  readonly cursor: Scalars['String']['output'];
};

export type IndicatorValueConnection = {
  readonly __typename?: 'IndicatorValueConnection';
  readonly edges: ReadonlyArray<IndicatorValueEdge>;
  readonly nodes: ReadonlyArray<IndicatorValue>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IndicatorValueEdge = {
  readonly __typename?: 'IndicatorValueEdge';
  readonly node: IndicatorValue;
  readonly cursor: Scalars['String']['output'];
};

export type IndicatorFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<IndicatorFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<IndicatorFilter>>;
  readonly not?: InputMaybe<IndicatorFilter>;
};

export type IndicatorValueInput = {
  readonly indicator: Scalars['ID']['input'];
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly measuredOn: Scalars['Date']['input'];
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  readonly absenceReason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type RecordIndicatorValuesInput = {
  readonly values: ReadonlyArray<IndicatorValueInput>;
};

export type CorrectIndicatorValueInput = {
  readonly indicatorValue: Scalars['ID']['input'];
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  readonly absenceReason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type IndicatorTargetInput = {
  readonly kind: TargetKind;
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  readonly text: Scalars['String']['input'];
  readonly benchmark?: InputMaybe<Scalars['String']['input']>;
  readonly dueYear?: InputMaybe<Scalars['Int']['input']>;
};

export type DefineIndicatorInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly code: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly direction: IndicatorDirection;
  readonly target: IndicatorTargetInput;
  readonly rollUp?: InputMaybe<RollUp>;
  readonly sourceItem?: InputMaybe<Scalars['String']['input']>;
};

export type RecordIndicatorValuesPayload = {
  readonly __typename?: 'RecordIndicatorValuesPayload';
  readonly records: ReadonlyArray<IndicatorValue>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CorrectIndicatorValuePayload = {
  readonly __typename?: 'CorrectIndicatorValuePayload';
  readonly record: Maybe<IndicatorValue>;
  readonly findings: ReadonlyArray<Finding>;
};

export type DefineIndicatorPayload = {
  readonly __typename?: 'DefineIndicatorPayload';
  readonly record: Maybe<Indicator>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveIndicatorInput = {
  readonly indicator: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ArchiveIndicatorPayload = {
  readonly __typename?: 'ArchiveIndicatorPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type Language =
  | 'RU'
  | 'EN';

export type EnumType = {
  readonly __typename?: 'EnumType';
  readonly name: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly values: ReadonlyArray<EnumValue>;
};

export type EnumValue = {
  readonly __typename?: 'EnumValue';
  readonly name: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly shortLabel: Scalars['String']['output'];
  readonly description: Maybe<Scalars['String']['output']>;
};


export type EnumValueLabelArgs = {
  language?: InputMaybe<Language>;
};


export type EnumValueShortLabelArgs = {
  language?: InputMaybe<Language>;
};

export type MeetingDecisionState =
  | 'OPEN'
  | 'OVERDUE'
  | 'DONE';

export type Meeting = Node & {
  readonly __typename?: 'Meeting';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Maybe<Scalars['String']['output']>;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly school: Maybe<School>;
  readonly roadmap: Maybe<Roadmap>;
  readonly activity: Maybe<Activity>;
  readonly organization: Maybe<Organization>;
  readonly title: Scalars['String']['output'];
  readonly date: Scalars['Date']['output'];
  readonly isHeld: Scalars['Boolean']['output'];
  readonly agenda: Maybe<Scalars['String']['output']>;
  readonly protocolNumber: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly participants: ReadonlyArray<MeetingParticipant>;
  readonly decisions: ReadonlyArray<MeetingDecision>;
};

export type MeetingParticipant = {
  readonly __typename?: 'MeetingParticipant';
  readonly title: Scalars['String']['output'];
};

export type MeetingDecision = Node & {
  readonly __typename?: 'MeetingDecision';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly meeting: Maybe<Meeting>;
  readonly position: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly responsible: Maybe<Party>;
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  readonly doneNote: Maybe<Scalars['String']['output']>;
  readonly state: MeetingDecisionState;
};


export type MeetingDecisionStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  readonly edges: ReadonlyArray<MeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  readonly node: Meeting;
  readonly cursor: Scalars['String']['output'];
};

export type MeetingDecisionConnection = {
  readonly __typename?: 'MeetingDecisionConnection';
  readonly edges: ReadonlyArray<MeetingDecisionEdge>;
  readonly nodes: ReadonlyArray<MeetingDecision>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MeetingDecisionEdge = {
  readonly __typename?: 'MeetingDecisionEdge';
  readonly node: MeetingDecision;
  readonly cursor: Scalars['String']['output'];
};

export type MeetingFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly isHeld?: InputMaybe<Scalars['Boolean']['input']>;
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  readonly not?: InputMaybe<MeetingFilter>;
};

export type MeetingDecisionFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<MeetingDecisionState>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<MeetingDecisionFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<MeetingDecisionFilter>>;
  readonly not?: InputMaybe<MeetingDecisionFilter>;
};

export type MeetingDecisionInput = {
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly responsible?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveMeetingInput = {
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
  readonly date: Scalars['Date']['input'];
  readonly isHeld: Scalars['Boolean']['input'];
  readonly agenda?: InputMaybe<Scalars['String']['input']>;
  readonly protocolNumber?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly participants: ReadonlyArray<Scalars['String']['input']>;
  readonly decisions: ReadonlyArray<MeetingDecisionInput>;
};

export type CompleteMeetingDecisionInput = {
  readonly decision: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly doneOn?: InputMaybe<Scalars['Date']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ArchiveMeetingInput = {
  readonly meeting: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SaveMeetingPayload = {
  readonly __typename?: 'SaveMeetingPayload';
  readonly record: Maybe<Meeting>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CompleteMeetingDecisionPayload = {
  readonly __typename?: 'CompleteMeetingDecisionPayload';
  readonly record: Maybe<MeetingDecision>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveMeetingPayload = {
  readonly __typename?: 'ArchiveMeetingPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type NoticeKind =
  | 'DUE_SOON'
  | 'DUE_TODAY'
  | 'OVERDUE'
  | 'ESCALATED'
  | 'RETURNED'
  | 'UNREVIEWED'
  | 'IMPORT_FINISHED';

export type NoticeDigest =
  | 'AT_ONCE'
  | 'DAILY'
  | 'WEEKLY'
  | 'NEVER';

export type Notice = Node & {
  readonly __typename?: 'Notice';
  readonly id: Scalars['ID']['output'];
  readonly kind: NoticeKind;
  readonly text: Scalars['String']['output'];
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly count: Scalars['Int']['output'];
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly school: Maybe<School>;
  readonly recordType: Maybe<Scalars['String']['output']>;
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly readAt: Maybe<Scalars['DateTime']['output']>;
};

export type NoticePreferences = {
  readonly __typename?: 'NoticePreferences';
  readonly email: Maybe<Scalars['String']['output']>;
  readonly digest: NoticeDigest;
  readonly muted: ReadonlyArray<NoticeKind>;
  readonly daysBefore: Scalars['Int']['output'];
  readonly quietFrom: Maybe<Scalars['Int']['output']>;
  readonly quietTo: Maybe<Scalars['Int']['output']>;
};

export type NoticeFilter = {
  readonly unread?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<NoticeKind>;
  readonly and?: InputMaybe<ReadonlyArray<NoticeFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<NoticeFilter>>;
  readonly not?: InputMaybe<NoticeFilter>;
};

export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  readonly edges: ReadonlyArray<NoticeEdge>;
  readonly nodes: ReadonlyArray<Notice>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NoticeEdge = {
  readonly __typename?: 'NoticeEdge';
  readonly node: Notice;
  readonly cursor: Scalars['String']['output'];
};

export type ReadNoticesInput = {
  readonly until: Scalars['DateTime']['input'];
  readonly kinds?: InputMaybe<ReadonlyArray<NoticeKind>>;
};

export type SetNoticePreferencesInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly digest?: InputMaybe<NoticeDigest>;
  readonly muted?: InputMaybe<ReadonlyArray<NoticeKind>>;
  readonly daysBefore?: InputMaybe<Scalars['Int']['input']>;
  readonly quietFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly quietTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ReadNoticesPayload = {
  readonly __typename?: 'ReadNoticesPayload';
  readonly count: Scalars['Int']['output'];
  readonly findings: ReadonlyArray<Finding>;
};

export type SetNoticePreferencesPayload = {
  readonly __typename?: 'SetNoticePreferencesPayload';
  readonly preferences: NoticePreferences;
  readonly findings: ReadonlyArray<Finding>;
};

export type ObligationState =
  | 'BEFORE_APPROVAL'
  | 'UPCOMING'
  | 'OPEN'
  | 'OVERDUE'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'DONE'
  | 'WAIVED';

export type Obligation = Node & {
  readonly __typename?: 'Obligation';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly roadmap: Maybe<Roadmap>;
  readonly section: Maybe<RoadmapSection>;
  readonly activity: Maybe<Activity>;
  readonly order: Maybe<Order>;
  readonly orderClause: Maybe<OrderClause>;
  readonly school: Maybe<School>;
  readonly organization: Maybe<Organization>;
  readonly opensOn: Maybe<Scalars['Date']['output']>;
  readonly dueOn: Scalars['Date']['output'];
  readonly inForceOn: Maybe<Scalars['Date']['output']>;
  readonly isCheckpoint: Scalars['Boolean']['output'];
  readonly waivedOn: Maybe<Scalars['Date']['output']>;
  readonly waivedGround: Maybe<Scalars['String']['output']>;
  readonly fulfilledBy: Maybe<ObligationFulfilment>;
  readonly state: ObligationState;
  readonly stateUntil: Maybe<Scalars['Date']['output']>;
  readonly reports: ExecutionReportConnection;
  readonly report: Maybe<ExecutionReport>;
  readonly lastReport: Maybe<ExecutionReport>;
  readonly lastRevision: Scalars['Int']['output'];
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
};


export type ObligationStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type ObligationStateUntilArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type ObligationReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ObligationReportArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type ObligationFulfilment = {
  readonly __typename?: 'ObligationFulfilment';
  readonly kind: Scalars['String']['output'];
  readonly record: Maybe<Node>;
  readonly on: Scalars['Date']['output'];
};

export type ObligationConnection = {
  readonly __typename?: 'ObligationConnection';
  readonly edges: ReadonlyArray<ObligationEdge>;
  readonly nodes: ReadonlyArray<Obligation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ObligationEdge = {
  readonly __typename?: 'ObligationEdge';
  readonly node: Obligation;
  readonly cursor: Scalars['String']['output'];
};

export type ObligationFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  readonly sectionKind?: InputMaybe<SectionKind>;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  readonly clause?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<ObligationState>;
  readonly states?: InputMaybe<ReadonlyArray<ObligationState>>;
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  readonly isCheckpoint?: InputMaybe<Scalars['Boolean']['input']>;
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<ObligationFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ObligationFilter>>;
  readonly not?: InputMaybe<ObligationFilter>;
};

export type ObligationOrder =
  | 'DUE_ASC'
  | 'DUE_DESC';

export type ObligationStateCounts = {
  readonly __typename?: 'ObligationStateCounts';
  readonly beforeApproval: Scalars['Int']['output'];
  readonly upcoming: Scalars['Int']['output'];
  readonly open: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly submitted: Scalars['Int']['output'];
  readonly returned: Scalars['Int']['output'];
  readonly done: Scalars['Int']['output'];
  readonly waived: Scalars['Int']['output'];
};

export type ObligationGrouping =
  | 'STATE'
  | 'MONTH'
  | 'REGION'
  | 'MUNICIPALITY'
  | 'SCHOOL'
  | 'ORGANIZATION'
  | 'ROADMAP'
  | 'SECTION'
  | 'SECTION_KIND'
  | 'ACTIVITY'
  | 'ORDER';

export type ObligationGroupRecord = Region | Municipality | School | Organization | Roadmap | RoadmapSection | Activity | Order;

export type ObligationCount = {
  readonly __typename?: 'ObligationCount';
  readonly key: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly record: Maybe<ObligationGroupRecord>;
  readonly total: Scalars['Int']['output'];
  readonly states: ObligationStateCounts;
  readonly groups: ReadonlyArray<ObligationCount>;
};

export type SeriesStep =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type ObligationSeriesPoint = {
  readonly __typename?: 'ObligationSeriesPoint';
  readonly on: Scalars['Date']['output'];
  readonly total: Scalars['Int']['output'];
  readonly states: ObligationStateCounts;
  readonly groups: ReadonlyArray<ObligationCount>;
};

export type WaiveObligationInput = {
  readonly obligation: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly ground: Scalars['String']['input'];
};

export type WaiveObligationPayload = {
  readonly __typename?: 'WaiveObligationPayload';
  readonly record: Maybe<Obligation>;
  readonly findings: ReadonlyArray<Finding>;
};

export type UnwaiveObligationInput = {
  readonly obligation: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type UnwaiveObligationPayload = {
  readonly __typename?: 'UnwaiveObligationPayload';
  readonly record: Maybe<Obligation>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ActKind =
  | 'FEDERAL_LAW'
  | 'GOVERNMENT_DECREE'
  | 'ORDER'
  | 'DIRECTIVE'
  | 'LETTER'
  | 'PROTOCOL'
  | 'CONCEPT'
  | 'SCHEDULE'
  | 'OTHER';

export type Modality =
  | 'MANDATORY'
  | 'RECOMMENDED';

export type OrderState =
  | 'IN_FORCE'
  | 'AMENDED'
  | 'VOID';

export type Order = Node & {
  readonly __typename?: 'Order';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly kind: ActKind;
  readonly state: OrderState;
  readonly amendedOn: Maybe<Scalars['Date']['output']>;
  readonly amendedBy: Maybe<Order>;
  readonly voidOn: Maybe<Scalars['Date']['output']>;
  readonly voidBy: Maybe<Order>;
  readonly voidGround: Maybe<Scalars['String']['output']>;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly date: Scalars['Date']['output'];
  readonly issuer: Maybe<Organization>;
  readonly issuerName: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly purpose: Maybe<Scalars['String']['output']>;
  readonly place: Maybe<Scalars['String']['output']>;
  readonly signatoryPosition: Maybe<Scalars['String']['output']>;
  readonly controller: Maybe<Person>;
  readonly basis: ReadonlyArray<ActReference>;
  readonly clauses: ReadonlyArray<OrderClause>;
  readonly annexes: ReadonlyArray<OrderAnnex>;
  readonly acknowledgements: ReadonlyArray<OrderAcknowledgement>;
  readonly acknowledgementsPending: ReadonlyArray<Party>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly findings: ReadonlyArray<Finding>;
  readonly obligations: ObligationConnection;
};


export type OrderStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type OrderObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ObligationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OrderClause = Node & {
  readonly __typename?: 'OrderClause';
  readonly id: Scalars['ID']['output'];
  readonly key: Maybe<Scalars['String']['output']>;
  readonly order: Maybe<Order>;
  readonly position: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly modality: Modality;
  readonly responsibles: ReadonlyArray<Party>;
  readonly term: Maybe<Term>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly obligations: ObligationConnection;
};


export type OrderClauseObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ObligationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ActReference = {
  readonly __typename?: 'ActReference';
  readonly position: Scalars['Int']['output'];
  readonly kind: ActKind;
  readonly kindText: Scalars['String']['output'];
  readonly issuer: Maybe<Scalars['String']['output']>;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly date: Maybe<Scalars['Date']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
  readonly summary: Scalars['String']['output'];
  readonly resolvedOrder: Maybe<Order>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type OrderAnnex = {
  readonly __typename?: 'OrderAnnex';
  readonly position: Scalars['Int']['output'];
  readonly number: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly roadmap: Maybe<Roadmap>;
};

export type OrderAcknowledgement = {
  readonly __typename?: 'OrderAcknowledgement';
  readonly person: Maybe<Person>;
  readonly acknowledgedOn: Scalars['Date']['output'];
};

export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  readonly edges: ReadonlyArray<OrderEdge>;
  readonly nodes: ReadonlyArray<Order>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  readonly node: Order;
  readonly cursor: Scalars['String']['output'];
};

export type OrderFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<ActKind>;
  readonly state?: InputMaybe<OrderState>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<OrderFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<OrderFilter>>;
  readonly not?: InputMaybe<OrderFilter>;
};

export type OrderOrder =
  | 'NEWEST'
  | 'OLDEST';

export type OrderClauseInput = {
  readonly number: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly modality?: InputMaybe<Modality>;
  readonly term?: InputMaybe<Scalars['String']['input']>;
  readonly responsibles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ActReferenceInput = {
  readonly kind: ActKind;
  readonly kindText: Scalars['String']['input'];
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  readonly summary: Scalars['String']['input'];
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type OrderAnnexInput = {
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
};

export type RegisterOrderInput = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<ActKind>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly date: Scalars['Date']['input'];
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  readonly issuerName: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly signatoryPosition?: InputMaybe<Scalars['String']['input']>;
  readonly controller?: InputMaybe<Scalars['ID']['input']>;
  readonly annexes?: InputMaybe<ReadonlyArray<OrderAnnexInput>>;
  readonly basis: ReadonlyArray<ActReferenceInput>;
  readonly clauses: ReadonlyArray<OrderClauseInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type AcknowledgeOrderInput = {
  readonly order: Scalars['ID']['input'];
  readonly person: Scalars['ID']['input'];
  readonly acknowledgedOn: Scalars['Date']['input'];
};

export type RegisterOrderPayload = {
  readonly __typename?: 'RegisterOrderPayload';
  readonly record: Maybe<Order>;
  readonly findings: ReadonlyArray<Finding>;
};

export type AcknowledgeOrderPayload = {
  readonly __typename?: 'AcknowledgeOrderPayload';
  readonly record: Maybe<Order>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ChangeOrderClauseInput = {
  readonly clause: Scalars['ID']['input'];
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly modality?: InputMaybe<Modality>;
  readonly term?: InputMaybe<Scalars['String']['input']>;
  readonly responsibles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type AmendOrderInput = {
  readonly order: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly amendedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly amendedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly kind?: InputMaybe<ActKind>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  readonly issuerName?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly controller?: InputMaybe<Scalars['ID']['input']>;
  readonly signatoryPosition?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly annexes?: InputMaybe<ReadonlyArray<OrderAnnexInput>>;
  readonly basis?: InputMaybe<ReadonlyArray<ActReferenceInput>>;
  readonly changeClauses?: InputMaybe<ReadonlyArray<ChangeOrderClauseInput>>;
  readonly addClauses?: InputMaybe<ReadonlyArray<OrderClauseInput>>;
  readonly removeClauses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reason: Scalars['String']['input'];
};

export type AmendOrderPayload = {
  readonly __typename?: 'AmendOrderPayload';
  readonly record: Maybe<Order>;
  readonly findings: ReadonlyArray<Finding>;
};

export type VoidOrderInput = {
  readonly order: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly voidOn: Scalars['Date']['input'];
  readonly act?: InputMaybe<Scalars['ID']['input']>;
  readonly ground: Scalars['String']['input'];
};

export type VoidOrderPayload = {
  readonly __typename?: 'VoidOrderPayload';
  readonly record: Maybe<Order>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ReinstateOrderInput = {
  readonly order: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ReinstateOrderPayload = {
  readonly __typename?: 'ReinstateOrderPayload';
  readonly record: Maybe<Order>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveOrderInput = {
  readonly order: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ArchiveOrderPayload = {
  readonly __typename?: 'ArchiveOrderPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type OrganizationKind =
  | 'FEDERAL_AUTHORITY'
  | 'REGIONAL_AUTHORITY'
  | 'REGIONAL_SUPERVISOR'
  | 'REGIONAL_INSTITUTE'
  | 'ASSESSMENT_CENTER'
  | 'EDUCATION_AUTHORITY'
  | 'DEPARTMENT'
  | 'METHODICAL_SERVICE'
  | 'METHODICAL_ASSOCIATION'
  | 'SCHOOL_ASSOCIATION'
  | 'CONSULTING_CENTER'
  | 'COUNCIL'
  | 'WORKING_GROUP'
  | 'SCHOOL_GROUP'
  | 'PARTICIPANT_GROUP';

export type Organization = Node & {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly kind: OrganizationKind;
  readonly name: Scalars['String']['output'];
  readonly sameAs: Maybe<Organization>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly members: ReadonlyArray<OrganizationMember>;
  readonly persons: PersonConnection;
  readonly obligations: ObligationConnection;
};


export type OrganizationMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationPersonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ObligationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationMember = {
  readonly __typename?: 'OrganizationMember';
  readonly position: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly person: Maybe<Person>;
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

export type Person = Node & {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly municipality: Maybe<Municipality>;
  readonly organization: Maybe<Organization>;
  readonly school: Maybe<School>;
  readonly position: Scalars['String']['output'];
  readonly isCollective: Scalars['Boolean']['output'];
  readonly isNamedInSource: Scalars['Boolean']['output'];
  readonly fullName: Maybe<Scalars['String']['output']>;
  readonly email: Maybe<Scalars['String']['output']>;
  readonly phone: Maybe<Scalars['String']['output']>;
  readonly duties: ReadonlyArray<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type Party = School | Organization | Person;

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly node: Organization;
  readonly cursor: Scalars['String']['output'];
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly node: Person;
  readonly cursor: Scalars['String']['output'];
};

export type OrganizationFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<OrganizationKind>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  readonly not?: InputMaybe<OrganizationFilter>;
};

export type RegisterOrganizationInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: OrganizationKind;
  readonly name: Scalars['String']['input'];
  readonly sameAs?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOrganizationInput = {
  readonly organization: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly kind?: InputMaybe<OrganizationKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly sameAs?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterPersonInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly position: Scalars['String']['input'];
  readonly isCollective?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isNamedInSource?: InputMaybe<Scalars['Boolean']['input']>;
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly duties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePersonInput = {
  readonly person: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly position?: InputMaybe<Scalars['String']['input']>;
  readonly isCollective?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isNamedInSource?: InputMaybe<Scalars['Boolean']['input']>;
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly duties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterOrganizationPayload = {
  readonly __typename?: 'RegisterOrganizationPayload';
  readonly record: Maybe<Organization>;
  readonly findings: ReadonlyArray<Finding>;
};

export type UpdateOrganizationPayload = {
  readonly __typename?: 'UpdateOrganizationPayload';
  readonly record: Maybe<Organization>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RegisterPersonPayload = {
  readonly __typename?: 'RegisterPersonPayload';
  readonly record: Maybe<Person>;
  readonly findings: ReadonlyArray<Finding>;
};

export type UpdatePersonPayload = {
  readonly __typename?: 'UpdatePersonPayload';
  readonly record: Maybe<Person>;
  readonly findings: ReadonlyArray<Finding>;
};

export type AddOrganizationMemberInput = {
  readonly organization: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly member: Scalars['ID']['input'];
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type EndOrganizationMemberInput = {
  readonly organization: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly member: Scalars['ID']['input'];
  readonly validTo: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type AddOrganizationMemberPayload = {
  readonly __typename?: 'AddOrganizationMemberPayload';
  readonly record: Maybe<Organization>;
  readonly findings: ReadonlyArray<Finding>;
};

export type EndOrganizationMemberPayload = {
  readonly __typename?: 'EndOrganizationMemberPayload';
  readonly record: Maybe<Organization>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveOrganizationInput = {
  readonly organization: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ArchiveOrganizationPayload = {
  readonly __typename?: 'ArchiveOrganizationPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchivePersonInput = {
  readonly person: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ArchivePersonPayload = {
  readonly __typename?: 'ArchivePersonPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type PartnershipKind =
  | 'NETWORK_CONTRACT'
  | 'INTERNSHIP'
  | 'MENTORSHIP'
  | 'OTHER';

export type Partnership = Node & {
  readonly __typename?: 'Partnership';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Maybe<Scalars['String']['output']>;
  readonly kind: PartnershipKind;
  readonly kindItem: Maybe<ReferenceItem>;
  readonly municipality: Maybe<Municipality>;
  readonly supportedSchool: Maybe<School>;
  readonly leaderSchool: Maybe<School>;
  readonly contractNumber: Maybe<Scalars['String']['output']>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo: Maybe<Scalars['Date']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  readonly edges: ReadonlyArray<PartnershipEdge>;
  readonly nodes: ReadonlyArray<Partnership>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  readonly node: Partnership;
  readonly cursor: Scalars['String']['output'];
};

export type PartnershipFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<PartnershipKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<PartnershipFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<PartnershipFilter>>;
  readonly not?: InputMaybe<PartnershipFilter>;
};

export type CreatePartnershipInput = {
  readonly kind?: InputMaybe<PartnershipKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly supportedSchool: Scalars['ID']['input'];
  readonly leaderSchool: Scalars['ID']['input'];
  readonly contractNumber?: InputMaybe<Scalars['String']['input']>;
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type EndPartnershipInput = {
  readonly partnership: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly validTo: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CreatePartnershipPayload = {
  readonly __typename?: 'CreatePartnershipPayload';
  readonly record: Maybe<Partnership>;
  readonly findings: ReadonlyArray<Finding>;
};

export type EndPartnershipPayload = {
  readonly __typename?: 'EndPartnershipPayload';
  readonly record: Maybe<Partnership>;
  readonly findings: ReadonlyArray<Finding>;
};

export type PolicyValueKind =
  | 'NUMBER'
  | 'FLAG'
  | 'CHOICE'
  | 'DAYS';

export type PolicyOrigin =
  | 'PLATFORM'
  | 'PLUGIN'
  | 'REGION'
  | 'MUNICIPALITY';

export type PolicySetting = Node & {
  readonly __typename?: 'PolicySetting';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly name: Scalars['String']['output'];
  readonly number: Maybe<Scalars['Int']['output']>;
  readonly flag: Maybe<Scalars['Boolean']['output']>;
  readonly choice: Maybe<Scalars['String']['output']>;
  readonly days: ReadonlyArray<Scalars['String']['output']>;
};

export type TerritoryPolicy = {
  readonly __typename?: 'TerritoryPolicy';
  readonly settings: ReadonlyArray<PolicyValue>;
};

export type PolicyValue = {
  readonly __typename?: 'PolicyValue';
  readonly name: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly kind: PolicyValueKind;
  readonly min: Maybe<Scalars['Int']['output']>;
  readonly max: Maybe<Scalars['Int']['output']>;
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  readonly enum: Maybe<Scalars['String']['output']>;
  readonly number: Maybe<Scalars['Int']['output']>;
  readonly flag: Maybe<Scalars['Boolean']['output']>;
  readonly choice: Maybe<Scalars['String']['output']>;
  readonly days: ReadonlyArray<Scalars['String']['output']>;
  readonly origin: PolicyOrigin;
  readonly setting: Maybe<Scalars['ID']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type PolicySimulation = {
  readonly __typename?: 'PolicySimulation';
  readonly obligations: Scalars['Int']['output'];
  readonly added: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly schools: Scalars['Int']['output'];
  readonly statesBefore: ObligationStateCounts;
  readonly states: ObligationStateCounts;
  readonly changes: ReadonlyArray<SimulatedObligation>;
  readonly findings: ReadonlyArray<SimulatedFinding>;
  readonly roadmapsReviewed: Scalars['Int']['output'];
};

export type SimulatedObligation = {
  readonly __typename?: 'SimulatedObligation';
  readonly activity: Maybe<Activity>;
  readonly orderClause: Maybe<OrderClause>;
  readonly school: Maybe<School>;
  readonly organization: Maybe<Organization>;
  readonly dueOnBefore: Maybe<Scalars['Date']['output']>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly stateBefore: Maybe<ObligationState>;
  readonly state: Maybe<ObligationState>;
};

export type SimulatedFinding = {
  readonly __typename?: 'SimulatedFinding';
  readonly code: Scalars['String']['output'];
  readonly before: Scalars['Int']['output'];
  readonly after: Scalars['Int']['output'];
};

export type PolicyValueInput = {
  readonly name: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  readonly choice?: InputMaybe<Scalars['String']['input']>;
  readonly days?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type SetPolicyInput = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly name: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  readonly choice?: InputMaybe<Scalars['String']['input']>;
  readonly days?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly reason: Scalars['String']['input'];
};

export type ResetPolicyInput = {
  readonly setting: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SetPolicyPayload = {
  readonly __typename?: 'SetPolicyPayload';
  readonly record: Maybe<PolicySetting>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ResetPolicyPayload = {
  readonly __typename?: 'ResetPolicyPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type Progress = {
  readonly __typename?: 'Progress';
  readonly on: Scalars['Date']['output'];
  readonly total: Scalars['Int']['output'];
  readonly states: ObligationStateCounts;
  readonly overdue: Scalars['Int']['output'];
  readonly shareDone: Maybe<Scalars['Float']['output']>;
};

export type ReferenceBook = Node & {
  readonly __typename?: 'ReferenceBook';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly items: ReferenceItemConnection;
};


export type ReferenceBookItemsArgs = {
  filter?: InputMaybe<ReferenceItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ReferenceItem = Node & {
  readonly __typename?: 'ReferenceItem';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly book: Maybe<ReferenceBook>;
  readonly region: Maybe<Region>;
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly shortLabel: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly enumValue: Maybe<Scalars['String']['output']>;
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly formerLabels: ReadonlyArray<FormerLabel>;
};

export type FormerLabel = {
  readonly __typename?: 'FormerLabel';
  readonly version: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly shortLabel: Scalars['String']['output'];
  readonly replacedOn: Scalars['Date']['output'];
};

export type ReferenceItemConnection = {
  readonly __typename?: 'ReferenceItemConnection';
  readonly edges: ReadonlyArray<ReferenceItemEdge>;
  readonly nodes: ReadonlyArray<ReferenceItem>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReferenceItemEdge = {
  readonly __typename?: 'ReferenceItemEdge';
  readonly node: ReferenceItem;
  readonly cursor: Scalars['String']['output'];
};

export type ReferenceItemFilter = {
  readonly book?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<ReferenceItemFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ReferenceItemFilter>>;
  readonly not?: InputMaybe<ReferenceItemFilter>;
};

export type AddReferenceItemInput = {
  readonly book: Scalars['String']['input'];
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly code: Scalars['String']['input'];
  readonly label: Scalars['String']['input'];
  readonly shortLabel?: InputMaybe<Scalars['String']['input']>;
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly enumValue?: InputMaybe<Scalars['String']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RenameReferenceItemInput = {
  readonly item: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly label: Scalars['String']['input'];
  readonly shortLabel?: InputMaybe<Scalars['String']['input']>;
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type EndReferenceItemInput = {
  readonly item: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly validTo: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RestoreReferenceItemInput = {
  readonly item: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type AddReferenceItemPayload = {
  readonly __typename?: 'AddReferenceItemPayload';
  readonly record: Maybe<ReferenceItem>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RenameReferenceItemPayload = {
  readonly __typename?: 'RenameReferenceItemPayload';
  readonly record: Maybe<ReferenceItem>;
  readonly findings: ReadonlyArray<Finding>;
};

export type EndReferenceItemPayload = {
  readonly __typename?: 'EndReferenceItemPayload';
  readonly record: Maybe<ReferenceItem>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RestoreReferenceItemPayload = {
  readonly __typename?: 'RestoreReferenceItemPayload';
  readonly record: Maybe<ReferenceItem>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SchoolEventKind =
  | 'MOVED'
  | 'RENAMED'
  | 'CLOSED'
  | 'MERGED'
  | 'ABSORBED'
  | 'SPLIT'
  | 'FOUNDED';

export type SchoolEvent = {
  readonly __typename?: 'SchoolEvent';
  readonly kind: SchoolEventKind;
  readonly on: Scalars['Date']['output'];
  readonly act: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly from: Maybe<Municipality>;
  readonly to: Maybe<Municipality>;
  readonly formerName: Maybe<Scalars['String']['output']>;
  readonly formerShortName: Maybe<Scalars['String']['output']>;
  readonly other: Maybe<School>;
};

export type SchoolName = {
  readonly __typename?: 'SchoolName';
  readonly name: Scalars['String']['output'];
  readonly shortName: Scalars['String']['output'];
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

export type MunicipalityEventKind =
  | 'MERGED'
  | 'ABSORBED';

export type MunicipalityEvent = {
  readonly __typename?: 'MunicipalityEvent';
  readonly kind: MunicipalityEventKind;
  readonly on: Scalars['Date']['output'];
  readonly act: Scalars['String']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  readonly other: Maybe<Municipality>;
};

export type MoveSchoolInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly municipality: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly act: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RenameSchoolInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  readonly on: Scalars['Date']['input'];
  readonly act: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type CloseSchoolInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly on: Scalars['Date']['input'];
  readonly act: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type SchoolVersionInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type FoundedSchoolInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly municipality: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly shortName: Scalars['String']['input'];
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly legalForm?: InputMaybe<LegalForm>;
  readonly kind: SchoolKind;
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  readonly isRural?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly externalIds?: InputMaybe<ReadonlyArray<SchoolExternalIdInput>>;
};

export type MergeSchoolsInput = {
  readonly schools: ReadonlyArray<SchoolVersionInput>;
  readonly into?: InputMaybe<Scalars['ID']['input']>;
  readonly founded?: InputMaybe<FoundedSchoolInput>;
  readonly on: Scalars['Date']['input'];
  readonly act: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type SplitSchoolInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly founded: ReadonlyArray<FoundedSchoolInput>;
  readonly ends: Scalars['Boolean']['input'];
  readonly on: Scalars['Date']['input'];
  readonly act: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type MunicipalityVersionInput = {
  readonly municipality: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type FoundedMunicipalityInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly kind: MunicipalityKind;
  readonly center?: InputMaybe<Scalars['String']['input']>;
  readonly oktmo?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type MergeMunicipalitiesInput = {
  readonly municipalities: ReadonlyArray<MunicipalityVersionInput>;
  readonly into?: InputMaybe<Scalars['ID']['input']>;
  readonly founded?: InputMaybe<FoundedMunicipalityInput>;
  readonly on: Scalars['Date']['input'];
  readonly act: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type MergeSchoolsPayload = {
  readonly __typename?: 'MergeSchoolsPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SplitSchoolPayload = {
  readonly __typename?: 'SplitSchoolPayload';
  readonly records: ReadonlyArray<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type MergeMunicipalitiesPayload = {
  readonly __typename?: 'MergeMunicipalitiesPayload';
  readonly record: Maybe<Municipality>;
  readonly findings: ReadonlyArray<Finding>;
};

export type MoveSchoolPayload = {
  readonly __typename?: 'MoveSchoolPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RenameSchoolPayload = {
  readonly __typename?: 'RenameSchoolPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CloseSchoolPayload = {
  readonly __typename?: 'CloseSchoolPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ReviewDecision =
  | 'ACCEPTED'
  | 'RETURNED';

export type EvidenceKind =
  | 'ORDER'
  | 'PROTOCOL'
  | 'MEMO'
  | 'PROGRAM'
  | 'REPORT'
  | 'LINK'
  | 'PHOTO'
  | 'OTHER';

export type ExecutionReport = Node & {
  readonly __typename?: 'ExecutionReport';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly obligation: Maybe<Obligation>;
  readonly revision: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly shareDone: Maybe<Scalars['Float']['output']>;
  readonly submittedOn: Scalars['Date']['output'];
  readonly submittedAt: Scalars['DateTime']['output'];
  readonly withdrawnOn: Maybe<Scalars['Date']['output']>;
  readonly review: Maybe<ReviewDecision>;
  readonly reviewedOn: Maybe<Scalars['Date']['output']>;
  readonly reviewReason: Maybe<Scalars['String']['output']>;
  readonly author: Maybe<Person>;
  readonly submittedBy: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly revisions: ExecutionReportConnection;
};


export type ExecutionReportRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  readonly id: Scalars['ID']['output'];
  readonly kind: EvidenceKind;
  readonly kindItem: Maybe<ReferenceItem>;
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
  readonly file: Maybe<Scalars['ID']['output']>;
  readonly link: Maybe<Scalars['String']['output']>;
  readonly fileName: Maybe<Scalars['String']['output']>;
  readonly mediaType: Maybe<Scalars['String']['output']>;
  readonly fileSize: Maybe<Scalars['Int']['output']>;
  readonly sha256: Maybe<Scalars['String']['output']>;
};

export type ExecutionReportConnection = {
  readonly __typename?: 'ExecutionReportConnection';
  readonly edges: ReadonlyArray<ExecutionReportEdge>;
  readonly nodes: ReadonlyArray<ExecutionReport>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ExecutionReportEdge = {
  readonly __typename?: 'ExecutionReportEdge';
  readonly node: ExecutionReport;
  readonly cursor: Scalars['String']['output'];
};

export type EvidenceInput = {
  readonly kind?: InputMaybe<EvidenceKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly file?: InputMaybe<Scalars['ID']['input']>;
};

export type SubmitReportInput = {
  readonly obligation: Scalars['ID']['input'];
  readonly revision: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
  readonly shareDone?: InputMaybe<Scalars['Float']['input']>;
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

export type WithdrawReportInput = {
  readonly report: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AcceptReportInput = {
  readonly report: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ReturnReportInput = {
  readonly report: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ReopenReportInput = {
  readonly report: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SubmitReportPayload = {
  readonly __typename?: 'SubmitReportPayload';
  readonly record: Maybe<ExecutionReport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type WithdrawReportPayload = {
  readonly __typename?: 'WithdrawReportPayload';
  readonly record: Maybe<ExecutionReport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type AcceptReportPayload = {
  readonly __typename?: 'AcceptReportPayload';
  readonly record: Maybe<ExecutionReport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ReturnReportPayload = {
  readonly __typename?: 'ReturnReportPayload';
  readonly record: Maybe<ExecutionReport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ReopenReportPayload = {
  readonly __typename?: 'ReopenReportPayload';
  readonly record: Maybe<ExecutionReport>;
  readonly findings: ReadonlyArray<Finding>;
};

export type BatchMode =
  | 'ALL_OR_NOTHING'
  | 'ROW_BY_ROW';

export type SubmitReportsInput = {
  readonly rows: ReadonlyArray<SubmitReportInput>;
  readonly mode: BatchMode;
};

export type RowError = {
  readonly __typename?: 'RowError';
  readonly code: Scalars['String']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly path: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SubmitReportsRow = {
  readonly __typename?: 'SubmitReportsRow';
  readonly index: Scalars['Int']['output'];
  readonly record: Maybe<ExecutionReport>;
  readonly error: Maybe<RowError>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SubmitReportsPayload = {
  readonly __typename?: 'SubmitReportsPayload';
  readonly submitted: Scalars['Int']['output'];
  readonly rows: ReadonlyArray<SubmitReportsRow>;
};

export type RiskSignificance =
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW';

export type RiskCoverageState =
  | 'NO_PROGRAM'
  | 'NO_ACTIVITY'
  | 'NO_INDICATOR'
  | 'NO_VALUE'
  | 'COVERED';

export type RiskFactor = Node & {
  readonly __typename?: 'RiskFactor';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly schoolYear: Scalars['String']['output'];
  readonly number: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly significance: RiskSignificance;
  readonly source: Maybe<Scalars['String']['output']>;
  readonly origin: Maybe<Scalars['String']['output']>;
  readonly coverage: RiskCoverageState;
  readonly programs: ReadonlyArray<RiskProgram>;
};

export type RiskProgram = Node & {
  readonly __typename?: 'RiskProgram';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly school: Maybe<School>;
  readonly factor: Maybe<RiskFactor>;
  readonly title: Scalars['String']['output'];
  readonly goal: Maybe<Scalars['String']['output']>;
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly source: Maybe<Scalars['String']['output']>;
  readonly origin: Maybe<Scalars['String']['output']>;
  readonly measures: ReadonlyArray<RiskMeasure>;
};

export type RiskMeasure = {
  readonly __typename?: 'RiskMeasure';
  readonly text: Scalars['String']['output'];
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly activity: Maybe<Activity>;
  readonly indicator: Maybe<Indicator>;
};

export type RiskCoverage = {
  readonly __typename?: 'RiskCoverage';
  readonly factors: Scalars['Int']['output'];
  readonly factorsCovered: Scalars['Int']['output'];
  readonly highFactors: Scalars['Int']['output'];
  readonly highFactorsWithoutProgram: Scalars['Int']['output'];
  readonly programs: Scalars['Int']['output'];
  readonly programsWithoutActivity: Scalars['Int']['output'];
  readonly activities: Scalars['Int']['output'];
  readonly activitiesWithoutIndicator: Scalars['Int']['output'];
};

export type RiskFactorConnection = {
  readonly __typename?: 'RiskFactorConnection';
  readonly edges: ReadonlyArray<RiskFactorEdge>;
  readonly nodes: ReadonlyArray<RiskFactor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RiskFactorEdge = {
  readonly __typename?: 'RiskFactorEdge';
  readonly node: RiskFactor;
  readonly cursor: Scalars['String']['output'];
};

export type RiskProgramConnection = {
  readonly __typename?: 'RiskProgramConnection';
  readonly edges: ReadonlyArray<RiskProgramEdge>;
  readonly nodes: ReadonlyArray<RiskProgram>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RiskProgramEdge = {
  readonly __typename?: 'RiskProgramEdge';
  readonly node: RiskProgram;
  readonly cursor: Scalars['String']['output'];
};

export type RiskFactorFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly schoolYear?: InputMaybe<Scalars['String']['input']>;
  readonly significance?: InputMaybe<RiskSignificance>;
  readonly hasProgram?: InputMaybe<Scalars['Boolean']['input']>;
  readonly coverage?: InputMaybe<RiskCoverageState>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<RiskFactorFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<RiskFactorFilter>>;
  readonly not?: InputMaybe<RiskFactorFilter>;
};

export type RiskProgramFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly factor?: InputMaybe<Scalars['ID']['input']>;
  readonly indicator?: InputMaybe<Scalars['ID']['input']>;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  readonly hasActivity?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hasIndicator?: InputMaybe<Scalars['Boolean']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<RiskProgramFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<RiskProgramFilter>>;
  readonly not?: InputMaybe<RiskProgramFilter>;
};

export type RiskCoverageFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly schoolYear?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<RiskCoverageFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<RiskCoverageFilter>>;
  readonly not?: InputMaybe<RiskCoverageFilter>;
};

export type SaveRiskFactorInput = {
  readonly factor?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly school: Scalars['ID']['input'];
  readonly schoolYear: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  readonly name: Scalars['String']['input'];
  readonly significance: RiskSignificance;
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type ArchiveRiskFactorInput = {
  readonly factor: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RiskMeasureInput = {
  readonly text: Scalars['String']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  readonly indicator?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveRiskProgramInput = {
  readonly program?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly factor: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly goal?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly approvedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly measures: ReadonlyArray<RiskMeasureInput>;
};

export type ArchiveRiskProgramInput = {
  readonly program: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SaveRiskFactorPayload = {
  readonly __typename?: 'SaveRiskFactorPayload';
  readonly record: Maybe<RiskFactor>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveRiskProgramPayload = {
  readonly __typename?: 'SaveRiskProgramPayload';
  readonly record: Maybe<RiskProgram>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveRiskFactorPayload = {
  readonly __typename?: 'ArchiveRiskFactorPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveRiskProgramPayload = {
  readonly __typename?: 'ArchiveRiskProgramPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RoadmapLevel =
  | 'REGIONAL'
  | 'MUNICIPAL'
  | 'SCHOOL';

export type RoadmapStatus =
  | 'DRAFT'
  | 'APPROVED'
  | 'IN_EXECUTION'
  | 'CLOSED'
  | 'SUPERSEDED'
  | 'CANCELLED';

export type PeriodKind =
  | 'CALENDAR_YEAR'
  | 'SCHOOL_YEAR'
  | 'TWO_YEAR'
  | 'PROJECT'
  | 'HORIZON';

export type InheritedCell =
  | 'TERM'
  | 'RESPONSIBLE'
  | 'RESULT';

export type SourceDefectKind =
  | 'PERIOD_CONFLICT'
  | 'TABLE_TORN';

export type SourceDefect = {
  readonly __typename?: 'SourceDefect';
  readonly kind: SourceDefectKind;
  readonly place: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type SourceDefectInput = {
  readonly kind: SourceDefectKind;
  readonly place: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type SectionKind =
  | 'ORGANIZATION'
  | 'METHODICAL_SUPPORT'
  | 'STAFF'
  | 'PUPILS'
  | 'PARENTS'
  | 'EXAMS'
  | 'RESOURCES'
  | 'MONITORING'
  | 'CONTROL'
  | 'INFORMATION';

export type Roadmap = Node & {
  readonly __typename?: 'Roadmap';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly level: RoadmapLevel;
  readonly status: RoadmapStatus;
  readonly title: Scalars['String']['output'];
  readonly goal: Maybe<Scalars['String']['output']>;
  readonly goalNote: Maybe<Scalars['String']['output']>;
  readonly tasks: ReadonlyArray<RoadmapTask>;
  readonly expectedResults: ReadonlyArray<Scalars['String']['output']>;
  readonly sourceDefects: ReadonlyArray<SourceDefect>;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly school: Maybe<School>;
  readonly coveredSchools: CoveredSchoolConnection;
  readonly period: RoadmapPeriod;
  readonly order: Maybe<Order>;
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  readonly parent: Maybe<Roadmap>;
  readonly successor: Maybe<Roadmap>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly history: ReadonlyArray<RoadmapAmendment>;
  readonly changes: RoadmapChangePage;
  readonly sections: ReadonlyArray<RoadmapSection>;
  readonly activities: ActivityConnection;
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  readonly campaigns: MonitoringCampaignConnection;
  readonly curators: ReadonlyArray<Curator>;
  readonly findings: FindingConnection;
  readonly review: ReadonlyArray<Finding>;
  readonly indicators: ReadonlyArray<Indicator>;
  readonly meetings: MeetingConnection;
  readonly obligations: ObligationConnection;
  readonly basis: ReadonlyArray<ActReference>;
  readonly progress: Progress;
  readonly table: RoadmapTable;
};


export type RoadmapCoveredSchoolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RoadmapChangesArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type RoadmapActivitiesArgs = {
  filter?: InputMaybe<ActivityFilter>;
  orderBy?: InputMaybe<ActivityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RoadmapCampaignsArgs = {
  filter?: InputMaybe<CampaignFilter>;
  orderBy?: InputMaybe<CampaignOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RoadmapCuratorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type RoadmapFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RoadmapReviewArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type RoadmapMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RoadmapObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ObligationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RoadmapProgressArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type RoadmapAmendment = {
  readonly __typename?: 'RoadmapAmendment';
  readonly at: Scalars['DateTime']['output'];
  readonly who: Maybe<Scalars['String']['output']>;
  readonly action: Scalars['String']['output'];
  readonly basis: Maybe<Scalars['String']['output']>;
};

export type RoadmapChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type RoadmapChangePage = {
  readonly __typename?: 'RoadmapChangePage';
  readonly entries: ReadonlyArray<RoadmapChange>;
  readonly next: Maybe<Scalars['String']['output']>;
};

export type RoadmapChange = {
  readonly __typename?: 'RoadmapChange';
  readonly at: Scalars['DateTime']['output'];
  readonly who: Maybe<Scalars['String']['output']>;
  readonly action: Scalars['String']['output'];
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly kind: RoadmapChangeKind;
  readonly recordType: Scalars['String']['output'];
  readonly record: Maybe<Node>;
  readonly title: Scalars['String']['output'];
  readonly fields: ReadonlyArray<RoadmapChangeField>;
};

export type RoadmapChangeField = {
  readonly __typename?: 'RoadmapChangeField';
  readonly name: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly before: Maybe<Scalars['String']['output']>;
  readonly after: Maybe<Scalars['String']['output']>;
};

export type RoadmapTask = {
  readonly __typename?: 'RoadmapTask';
  readonly number: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

export type RoadmapPeriod = {
  readonly __typename?: 'RoadmapPeriod';
  readonly kind: PeriodKind;
  readonly text: Scalars['String']['output'];
  readonly start: Scalars['Date']['output'];
  readonly end: Scalars['Date']['output'];
  readonly yearStart: Maybe<Scalars['Date']['output']>;
  readonly yearEnd: Maybe<Scalars['Date']['output']>;
  readonly schoolYears: ReadonlyArray<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type CoveredSchool = {
  readonly __typename?: 'CoveredSchool';
  readonly school: Maybe<School>;
  readonly nameInSource: Maybe<Scalars['String']['output']>;
};

export type RoadmapSection = Node & {
  readonly __typename?: 'RoadmapSection';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Maybe<Scalars['String']['output']>;
  readonly roadmap: Maybe<Roadmap>;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly position: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly kind: Maybe<SectionKind>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly activities: ActivityConnection;
  readonly progress: Progress;
};


export type RoadmapSectionActivitiesArgs = {
  filter?: InputMaybe<ActivityFilter>;
  orderBy?: InputMaybe<ActivityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RoadmapSectionProgressArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Activity = Node & {
  readonly __typename?: 'Activity';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly roadmap: Maybe<Roadmap>;
  readonly section: Maybe<RoadmapSection>;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly position: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly term: Term;
  readonly responsible: ReadonlyArray<Party>;
  readonly plannedResult: Maybe<Scalars['String']['output']>;
  readonly expectedEvidence: Maybe<Scalars['String']['output']>;
  readonly executionNote: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly details: Maybe<ActivityDetails>;
  readonly parent: Maybe<Activity>;
  readonly parts: ReadonlyArray<Activity>;
  readonly inheritsFrom: Maybe<Activity>;
  readonly inherited: ReadonlyArray<InheritedCell>;
  readonly findings: ReadonlyArray<Finding>;
  readonly obligations: ObligationConnection;
};


export type ActivityObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ObligationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ActivityDetails = {
  readonly __typename?: 'ActivityDetails';
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  readonly grades: ReadonlyArray<Scalars['Int']['output']>;
  readonly exams: ReadonlyArray<ExamKind>;
  readonly levels: ReadonlyArray<Scalars['String']['output']>;
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  readonly forms: ReadonlyArray<Scalars['String']['output']>;
  readonly controls: ReadonlyArray<Scalars['String']['output']>;
  readonly scope: ReadonlyArray<Scalars['String']['output']>;
  readonly targets: ReadonlyArray<ActivityTarget>;
  readonly schoolYear: Maybe<Scalars['String']['output']>;
  readonly expectedNumber: Maybe<Scalars['String']['output']>;
  readonly evidenceDueOn: Maybe<Scalars['Date']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
};

export type ActivityTarget = {
  readonly __typename?: 'ActivityTarget';
  readonly about: Scalars['String']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly unit: Maybe<Scalars['String']['output']>;
};

export type RoadmapConnection = {
  readonly __typename?: 'RoadmapConnection';
  readonly edges: ReadonlyArray<RoadmapEdge>;
  readonly nodes: ReadonlyArray<Roadmap>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RoadmapEdge = {
  readonly __typename?: 'RoadmapEdge';
  readonly node: Roadmap;
  readonly cursor: Scalars['String']['output'];
};

export type CoveredSchoolConnection = {
  readonly __typename?: 'CoveredSchoolConnection';
  readonly edges: ReadonlyArray<CoveredSchoolEdge>;
  readonly nodes: ReadonlyArray<CoveredSchool>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CoveredSchoolEdge = {
  readonly __typename?: 'CoveredSchoolEdge';
  readonly node: CoveredSchool;
  readonly cursor: Scalars['String']['output'];
};

export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly nodes: ReadonlyArray<Activity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  readonly node: Activity;
  readonly cursor: Scalars['String']['output'];
};

export type RoadmapFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly level?: InputMaybe<RoadmapLevel>;
  readonly status?: InputMaybe<RoadmapStatus>;
  readonly periodKind?: InputMaybe<PeriodKind>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<RoadmapFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<RoadmapFilter>>;
  readonly not?: InputMaybe<RoadmapFilter>;
};

export type RoadmapOrder =
  | 'PERIOD'
  | 'UPDATED';

export type ActivityFilter = {
  readonly roadmap?: InputMaybe<Scalars['ID']['input']>;
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  readonly sectionKind?: InputMaybe<SectionKind>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly termKind?: InputMaybe<TermKind>;
  readonly resolution?: InputMaybe<TermResolution>;
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  readonly responsible?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<ActivityFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ActivityFilter>>;
  readonly not?: InputMaybe<ActivityFilter>;
};

export type ActivityOrder =
  | 'POSITION'
  | 'DUE';

export type RoadmapTaskInput = {
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

export type RoadmapPeriodInput = {
  readonly kind: PeriodKind;
  readonly text: Scalars['String']['input'];
  readonly start: Scalars['Date']['input'];
  readonly end: Scalars['Date']['input'];
  readonly yearStart?: InputMaybe<Scalars['Date']['input']>;
  readonly yearEnd?: InputMaybe<Scalars['Date']['input']>;
  readonly schoolYears?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ActivityPartInput = {
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly term?: InputMaybe<Scalars['String']['input']>;
  readonly responsible?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly plannedResult?: InputMaybe<Scalars['String']['input']>;
  readonly expectedEvidence?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ActivityInput = {
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly term?: InputMaybe<Scalars['String']['input']>;
  readonly responsible?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly plannedResult?: InputMaybe<Scalars['String']['input']>;
  readonly expectedEvidence?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly inheritsAbove?: InputMaybe<Scalars['Boolean']['input']>;
  readonly parts?: InputMaybe<ReadonlyArray<ActivityPartInput>>;
};

export type RoadmapSectionInput = {
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly kind?: InputMaybe<SectionKind>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly activities: ReadonlyArray<ActivityInput>;
};

export type CreateRoadmapInput = {
  readonly owner: Scalars['ID']['input'];
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly goal?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly tasks?: InputMaybe<ReadonlyArray<RoadmapTaskInput>>;
  readonly expectedResults?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sourceDefects?: InputMaybe<ReadonlyArray<SourceDefectInput>>;
  readonly period: RoadmapPeriodInput;
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly coveredSchools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly sections: ReadonlyArray<RoadmapSectionInput>;
};

export type ApproveRoadmapInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  readonly approvedOn: Scalars['Date']['input'];
};

export type AmendRoadmapInput = {
  readonly part: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly term?: InputMaybe<Scalars['String']['input']>;
  readonly responsible?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly plannedResult?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CloseRoadmapInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly closedOn: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelRoadmapInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SupersedeRoadmapInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly successor: Scalars['ID']['input'];
  readonly ground: Scalars['String']['input'];
  readonly carryOver: Scalars['Boolean']['input'];
  readonly pairs?: InputMaybe<ReadonlyArray<ActivityPairInput>>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ActivityPairInput = {
  readonly from: Scalars['ID']['input'];
  readonly to?: InputMaybe<Scalars['ID']['input']>;
};

export type ActivityMatch =
  | 'PAIR'
  | 'NUMBER_AND_TITLE'
  | 'TITLE'
  | 'NUMBER_AND_TERM';

export type CarriedActivity = {
  readonly __typename?: 'CarriedActivity';
  readonly activity: Maybe<Activity>;
  readonly target: Maybe<Activity>;
  readonly matchedBy: Maybe<ActivityMatch>;
  readonly carried: Scalars['Int']['output'];
  readonly waived: Scalars['Int']['output'];
  readonly answered: Scalars['Int']['output'];
};

export type DeriveSchoolRoadmapInput = {
  readonly parent: Scalars['ID']['input'];
  readonly school: Scalars['ID']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly key?: InputMaybe<Scalars['String']['input']>;
};

export type AddSectionInput = {
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  readonly section: RoadmapSectionInput;
};

export type ChangeSectionInput = {
  readonly section: Scalars['ID']['input'];
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<SectionKind>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type MoveSectionInput = {
  readonly section: Scalars['ID']['input'];
  readonly position: Scalars['Int']['input'];
};

export type AddActivityInput = {
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  readonly activity: ActivityInput;
};

export type ChangeActivityInput = {
  readonly activity: Scalars['ID']['input'];
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly term?: InputMaybe<Scalars['String']['input']>;
  readonly responsible?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly plannedResult?: InputMaybe<Scalars['String']['input']>;
  readonly expectedEvidence?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly inheritsAbove?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MoveActivityInput = {
  readonly activity: Scalars['ID']['input'];
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  readonly position: Scalars['Int']['input'];
};

export type RoadmapEditInput = {
  readonly addSection?: InputMaybe<AddSectionInput>;
  readonly changeSection?: InputMaybe<ChangeSectionInput>;
  readonly moveSection?: InputMaybe<MoveSectionInput>;
  readonly removeSection?: InputMaybe<Scalars['ID']['input']>;
  readonly addActivity?: InputMaybe<AddActivityInput>;
  readonly changeActivity?: InputMaybe<ChangeActivityInput>;
  readonly moveActivity?: InputMaybe<MoveActivityInput>;
  readonly removeActivity?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangeRoadmapHeadInput = {
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly goal?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly tasks?: InputMaybe<ReadonlyArray<RoadmapTaskInput>>;
  readonly expectedResults?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sourceDefects?: InputMaybe<ReadonlyArray<SourceDefectInput>>;
  readonly period?: InputMaybe<RoadmapPeriodInput>;
  readonly addSchools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly removeSchools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type EditRoadmapInput = {
  readonly roadmap: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly head?: InputMaybe<ChangeRoadmapHeadInput>;
  readonly edits?: InputMaybe<ReadonlyArray<RoadmapEditInput>>;
};

export type EditRoadmapPayload = {
  readonly __typename?: 'EditRoadmapPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CreateRoadmapPayload = {
  readonly __typename?: 'CreateRoadmapPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type DeriveSchoolRoadmapPayload = {
  readonly __typename?: 'DeriveSchoolRoadmapPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ApproveRoadmapPayload = {
  readonly __typename?: 'ApproveRoadmapPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type AmendRoadmapPayload = {
  readonly __typename?: 'AmendRoadmapPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CloseRoadmapPayload = {
  readonly __typename?: 'CloseRoadmapPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CancelRoadmapPayload = {
  readonly __typename?: 'CancelRoadmapPayload';
  readonly record: Maybe<Roadmap>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SupersedeRoadmapPayload = {
  readonly __typename?: 'SupersedeRoadmapPayload';
  readonly record: Maybe<Roadmap>;
  readonly plan: ReadonlyArray<CarriedActivity>;
  readonly findings: ReadonlyArray<Finding>;
};

export type Rule = {
  readonly __typename?: 'Rule';
  readonly code: Scalars['String']['output'];
  readonly level: FindingLevel;
  readonly at: ReadonlyArray<RuleMoment>;
  readonly sentence: Scalars['String']['output'];
  readonly act: Scalars['String']['output'];
  readonly item: Scalars['String']['output'];
  readonly basis: RuleBasis;
  readonly plugin: Maybe<Scalars['String']['output']>;
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
};

export type RuleBasis =
  | 'STATED'
  | 'INTERPRETED';

export type RuleMoment =
  | 'ROADMAP_APPROVE'
  | 'ROADMAP_CLOSE'
  | 'ROADMAP_REVIEW'
  | 'REPORT_SUBMIT'
  | 'REPORT_ACCEPT'
  | 'CURATOR_ASSIGN'
  | 'INDICATOR_RECORD'
  | 'CAMPAIGN_OPEN'
  | 'CAMPAIGN_CLOSE'
  | 'MUTATION';

export type PluginInfo = {
  readonly __typename?: 'PluginInfo';
  readonly id: Scalars['String']['output'];
  readonly version: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  readonly core: Scalars['String']['output'];
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  readonly policy: RegionPolicy;
};

export type RegionPolicy = {
  readonly __typename?: 'RegionPolicy';
  readonly tables: ReadonlyArray<RoadmapTable>;
  readonly schoolRoadmap: Modality;
  readonly periodKinds: ReadonlyArray<PeriodKind>;
  readonly control: ControlKind;
  readonly evidence: EvidencePolicy;
  readonly reportingLevel: ReportingLevel;
  readonly checkpoints: ReadonlyArray<Scalars['String']['output']>;
  readonly graceDays: Scalars['Int']['output'];
  readonly outsidePeriod: OutsidePeriod;
  readonly shiftDayOff: DayOffShift;
  readonly unfinishedClosing: UnfinishedClosing;
  readonly fourEyes: Scalars['Boolean']['output'];
};

export type UnfinishedClosing =
  | 'REASON'
  | 'WARNING'
  | 'REFUSAL';

export type OutsidePeriod =
  | 'KEEP'
  | 'CLIP'
  | 'DROP';

export type DayOffShift =
  | 'NONE'
  | 'NEXT_WORKDAY'
  | 'PREVIOUS_WORKDAY';

export type RoadmapTable = {
  readonly __typename?: 'RoadmapTable';
  readonly name: Scalars['String']['output'];
  readonly periodKinds: ReadonlyArray<PeriodKind>;
  readonly columns: ReadonlyArray<RoadmapColumn>;
};

export type RoadmapColumn = {
  readonly __typename?: 'RoadmapColumn';
  readonly field: RoadmapColumnField;
  readonly heading: Scalars['String']['output'];
};

export type RoadmapColumnField =
  | 'NUMBER'
  | 'TITLE'
  | 'TERM'
  | 'RESPONSIBLE'
  | 'RESULT'
  | 'EXECUTION';

export type ControlKind =
  | 'SIGNATORY'
  | 'APPOINTED';

export type EvidencePolicy =
  | 'EXECUTION_COLUMN'
  | 'RESULT_COLUMN'
  | 'YEARLY_MEMO';

export type ReportingLevel =
  | 'SCHOOL'
  | 'MUNICIPALITY';

export type LegalForm =
  | 'BUDGETARY'
  | 'AUTONOMOUS'
  | 'TREASURY'
  | 'OTHER';

export type SchoolKind =
  | 'SECONDARY'
  | 'BASIC'
  | 'PRIMARY'
  | 'OTHER';

export type SupportCategory =
  | 'LOW_RESULTS'
  | 'ADVERSE_SOCIAL_CONDITIONS'
  | 'FEDERAL_500PLUS'
  | 'OTHER';

export type SchoolRoleKind =
  | 'LEADER'
  | 'RESOURCE_CENTER'
  | 'INNOVATION_SITE'
  | 'INTERNSHIP_SITE'
  | 'OTHER';

export type School = Node & {
  readonly __typename?: 'School';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly municipality: Maybe<Municipality>;
  readonly name: Scalars['String']['output'];
  readonly shortName: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly legalForm: Maybe<LegalForm>;
  readonly legalFormItem: Maybe<ReferenceItem>;
  readonly kind: SchoolKind;
  readonly kindItem: Maybe<ReferenceItem>;
  readonly locality: Maybe<Scalars['String']['output']>;
  readonly isRural: Maybe<Scalars['Boolean']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly contexts: ReadonlyArray<SchoolContext>;
  readonly supports: ReadonlyArray<SchoolSupport>;
  readonly roles: ReadonlyArray<SchoolRole>;
  readonly externalIds: ReadonlyArray<SchoolExternalId>;
  readonly assessments: AssessmentResultConnection;
  readonly campaigns: MonitoringCampaignConnection;
  readonly curators: ReadonlyArray<Curator>;
  readonly findings: FindingConnection;
  readonly obligations: ObligationConnection;
  readonly staff: ReadonlyArray<Person>;
  readonly partnerships: ReadonlyArray<Partnership>;
  readonly progress: Progress;
  readonly history: ReadonlyArray<SchoolEvent>;
  readonly names: ReadonlyArray<SchoolName>;
  readonly riskFactors: RiskFactorConnection;
  readonly riskPrograms: RiskProgramConnection;
  readonly roadmaps: RoadmapConnection;
};


export type SchoolSupportsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type SchoolRolesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type SchoolAssessmentsArgs = {
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SchoolCampaignsArgs = {
  filter?: InputMaybe<CampaignFilter>;
  orderBy?: InputMaybe<CampaignOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SchoolCuratorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type SchoolFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SchoolObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ObligationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SchoolPartnershipsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type SchoolProgressArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type SchoolRiskFactorsArgs = {
  filter?: InputMaybe<RiskFactorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SchoolRiskProgramsArgs = {
  filter?: InputMaybe<RiskProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SchoolRoadmapsArgs = {
  filter?: InputMaybe<RoadmapFilter>;
  orderBy?: InputMaybe<RoadmapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type SchoolContext = {
  readonly __typename?: 'SchoolContext';
  readonly schoolYear: Maybe<Scalars['String']['output']>;
  readonly enrollmentCount: Maybe<Scalars['Int']['output']>;
  readonly teacherCount: Maybe<Scalars['Int']['output']>;
  readonly isSmallClassSchool: Maybe<Scalars['Boolean']['output']>;
  readonly combinedClassCount: Maybe<Scalars['Int']['output']>;
  readonly settlementsServedCount: Maybe<Scalars['Int']['output']>;
  readonly serviceRadiusKm: Maybe<Scalars['Int']['output']>;
  readonly hasSchoolBus: Maybe<Scalars['Boolean']['output']>;
  readonly nonResidentShareMin: Maybe<Scalars['Float']['output']>;
  readonly nonResidentShareText: Maybe<Scalars['String']['output']>;
  readonly qualifiedTeacherShareMin: Maybe<Scalars['Float']['output']>;
  readonly qualifiedTeacherShareText: Maybe<Scalars['String']['output']>;
  readonly characteristics: ReadonlyArray<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type SchoolSupport = Node & {
  readonly __typename?: 'SchoolSupport';
  readonly id: Scalars['ID']['output'];
  readonly category: SupportCategory;
  readonly categoryItem: Maybe<ReferenceItem>;
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
  readonly source: Maybe<Scalars['String']['output']>;
};

export type SchoolRole = Node & {
  readonly __typename?: 'SchoolRole';
  readonly id: Scalars['ID']['output'];
  readonly role: SchoolRoleKind;
  readonly roleItem: Maybe<ReferenceItem>;
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
  readonly source: Maybe<Scalars['String']['output']>;
};

export type SchoolExternalId = {
  readonly __typename?: 'SchoolExternalId';
  readonly system: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type SchoolConnection = {
  readonly __typename?: 'SchoolConnection';
  readonly edges: ReadonlyArray<SchoolEdge>;
  readonly nodes: ReadonlyArray<School>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SchoolEdge = {
  readonly __typename?: 'SchoolEdge';
  readonly node: School;
  readonly cursor: Scalars['String']['output'];
};

export type SchoolFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<SchoolKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly support?: InputMaybe<SupportCategory>;
  readonly supportItem?: InputMaybe<Scalars['String']['input']>;
  readonly supportOn?: InputMaybe<Scalars['Date']['input']>;
  readonly role?: InputMaybe<SchoolRoleKind>;
  readonly roleItem?: InputMaybe<Scalars['String']['input']>;
  readonly isRural?: InputMaybe<Scalars['Boolean']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<SchoolFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<SchoolFilter>>;
  readonly not?: InputMaybe<SchoolFilter>;
};

export type SchoolOrder =
  | 'NAME'
  | 'UPDATED';

export type SchoolExternalIdInput = {
  readonly system: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type AddSchoolSupportInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly category?: InputMaybe<SupportCategory>;
  readonly categoryItem?: InputMaybe<Scalars['String']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type EndSchoolSupportInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly category?: InputMaybe<SupportCategory>;
  readonly categoryItem?: InputMaybe<Scalars['String']['input']>;
  readonly validTo: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type AddSchoolSupportPayload = {
  readonly __typename?: 'AddSchoolSupportPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type EndSchoolSupportPayload = {
  readonly __typename?: 'EndSchoolSupportPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type AddSchoolRoleInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly role?: InputMaybe<SchoolRoleKind>;
  readonly roleItem?: InputMaybe<Scalars['String']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type EndSchoolRoleInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly role?: InputMaybe<SchoolRoleKind>;
  readonly roleItem?: InputMaybe<Scalars['String']['input']>;
  readonly validTo: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type AddSchoolRolePayload = {
  readonly __typename?: 'AddSchoolRolePayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type EndSchoolRolePayload = {
  readonly __typename?: 'EndSchoolRolePayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RegisterSchoolInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly municipality: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly shortName: Scalars['String']['input'];
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly legalForm?: InputMaybe<LegalForm>;
  readonly legalFormItem?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<SchoolKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  readonly isRural?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly externalIds?: InputMaybe<ReadonlyArray<SchoolExternalIdInput>>;
};

export type UpdateSchoolInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly legalForm?: InputMaybe<LegalForm>;
  readonly legalFormItem?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<SchoolKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  readonly isRural?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly externalIds?: InputMaybe<ReadonlyArray<SchoolExternalIdInput>>;
};

export type ArchiveSchoolInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RegisterSchoolPayload = {
  readonly __typename?: 'RegisterSchoolPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type UpdateSchoolPayload = {
  readonly __typename?: 'UpdateSchoolPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveSchoolPayload = {
  readonly __typename?: 'ArchiveSchoolPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ListedSchoolInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly municipality: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly shortName: Scalars['String']['input'];
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly legalForm?: InputMaybe<LegalForm>;
  readonly legalFormItem?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<SchoolKind>;
  readonly kindItem?: InputMaybe<Scalars['String']['input']>;
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  readonly isRural?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly externalId?: InputMaybe<SchoolExternalIdInput>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
};

export type RegisterSchoolsInput = {
  readonly schools: ReadonlyArray<ListedSchoolInput>;
  readonly mode?: InputMaybe<BatchMode>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly act?: InputMaybe<Scalars['String']['input']>;
};

export type ListedSchoolOutcome =
  | 'CREATED'
  | 'UPDATED'
  | 'UNCHANGED'
  | 'REFUSED';

export type RegisterSchoolsRow = {
  readonly __typename?: 'RegisterSchoolsRow';
  readonly index: Scalars['Int']['output'];
  readonly outcome: ListedSchoolOutcome;
  readonly record: Maybe<School>;
  readonly error: Maybe<RowError>;
};

export type RegisterSchoolsPayload = {
  readonly __typename?: 'RegisterSchoolsPayload';
  readonly records: ReadonlyArray<School>;
  readonly rows: ReadonlyArray<RegisterSchoolsRow>;
  readonly created: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
  readonly findings: ReadonlyArray<Finding>;
};

export type SaveSchoolContextInput = {
  readonly school: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly schoolYear: Scalars['String']['input'];
  readonly enrollmentCount?: InputMaybe<Scalars['Int']['input']>;
  readonly teacherCount?: InputMaybe<Scalars['Int']['input']>;
  readonly isSmallClassSchool?: InputMaybe<Scalars['Boolean']['input']>;
  readonly combinedClassCount?: InputMaybe<Scalars['Int']['input']>;
  readonly settlementsServedCount?: InputMaybe<Scalars['Int']['input']>;
  readonly serviceRadiusKm?: InputMaybe<Scalars['Int']['input']>;
  readonly hasSchoolBus?: InputMaybe<Scalars['Boolean']['input']>;
  readonly nonResidentShareMin?: InputMaybe<Scalars['Float']['input']>;
  readonly nonResidentShareText?: InputMaybe<Scalars['String']['input']>;
  readonly qualifiedTeacherShareMin?: InputMaybe<Scalars['Float']['input']>;
  readonly qualifiedTeacherShareText?: InputMaybe<Scalars['String']['input']>;
  readonly characteristics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly isMistaken?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CorrectSchoolSupportInput = {
  readonly support: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly isMistaken?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CorrectSchoolRoleInput = {
  readonly role: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly isMistaken?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type SaveSchoolContextPayload = {
  readonly __typename?: 'SaveSchoolContextPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CorrectSchoolSupportPayload = {
  readonly __typename?: 'CorrectSchoolSupportPayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CorrectSchoolRolePayload = {
  readonly __typename?: 'CorrectSchoolRolePayload';
  readonly record: Maybe<School>;
  readonly findings: ReadonlyArray<Finding>;
};

export type SearchType =
  | 'SCHOOL'
  | 'ACTIVITY'
  | 'ORDER';

export type SearchRecord = School | Activity | Order;

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly type: SearchType;
  readonly title: Scalars['String']['output'];
  readonly rank: Scalars['Float']['output'];
  readonly record: Maybe<SearchRecord>;
};

export type GroupGrant = Node & {
  readonly __typename?: 'GroupGrant';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly group: Scalars['String']['output'];
  readonly role: Role;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly school: Maybe<School>;
  readonly personalData: Scalars['Boolean']['output'];
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

export type GroupGrantFilter = {
  readonly group?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Role>;
  readonly and?: InputMaybe<ReadonlyArray<GroupGrantFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<GroupGrantFilter>>;
  readonly not?: InputMaybe<GroupGrantFilter>;
};

export type GroupGrantConnection = {
  readonly __typename?: 'GroupGrantConnection';
  readonly edges: ReadonlyArray<GroupGrantEdge>;
  readonly nodes: ReadonlyArray<GroupGrant>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GroupGrantEdge = {
  readonly __typename?: 'GroupGrantEdge';
  readonly node: GroupGrant;
  readonly cursor: Scalars['String']['output'];
};

export type GrantToGroupInput = {
  readonly group: Scalars['String']['input'];
  readonly role: Role;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  readonly personalData?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeGroupGrantInput = {
  readonly grant: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type EndSessionsInput = {
  readonly user: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type GrantToGroupPayload = {
  readonly __typename?: 'GrantToGroupPayload';
  readonly record: Maybe<GroupGrant>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RevokeGroupGrantPayload = {
  readonly __typename?: 'RevokeGroupGrantPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type EndSessionsPayload = {
  readonly __typename?: 'EndSessionsPayload';
  readonly record: Maybe<User>;
  readonly findings: ReadonlyArray<Finding>;
};

export type TermKind =
  | 'DATE'
  | 'DATES'
  | 'DATE_RANGE'
  | 'MONTH'
  | 'MONTHS'
  | 'MONTH_RANGE'
  | 'QUARTER'
  | 'HALF_YEAR'
  | 'YEAR'
  | 'ALL_YEAR'
  | 'SCHOOL_YEAR'
  | 'WHOLE_PERIOD'
  | 'CONTINUOUS'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'HALF_YEARLY'
  | 'ANNUAL'
  | 'BY_SCHEDULE'
  | 'AFTER_EVENT'
  | 'RELATIVE'
  | 'ON_REQUEST'
  | 'NONE';

export type TermBound =
  | 'ON'
  | 'UNTIL';

export type TermResolution =
  | 'RESOLVED'
  | 'AMBIGUOUS'
  | 'EXTERNAL'
  | 'OPEN';

export type TermOffsetUnit =
  | 'DAY'
  | 'WORKDAY'
  | 'WEEK'
  | 'MONTH';

export type Term = {
  readonly __typename?: 'Term';
  readonly sourceText: Maybe<Scalars['String']['output']>;
  readonly kind: TermKind;
  readonly bound: Maybe<TermBound>;
  readonly start: Maybe<Scalars['Date']['output']>;
  readonly end: Maybe<Scalars['Date']['output']>;
  readonly windows: ReadonlyArray<TermWindow>;
  readonly recurrence: Maybe<Scalars['String']['output']>;
  readonly also: ReadonlyArray<TermKind>;
  readonly schedule: Maybe<Scalars['String']['output']>;
  readonly event: Maybe<Scalars['String']['output']>;
  readonly offset: Maybe<TermOffset>;
  readonly resolution: TermResolution;
  readonly candidates: ReadonlyArray<TermCandidate>;
  readonly unread: ReadonlyArray<TermUnread>;
};

export type TermUnread = {
  readonly __typename?: 'TermUnread';
  readonly text: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type TermWindow = {
  readonly __typename?: 'TermWindow';
  readonly start: Maybe<Scalars['Date']['output']>;
  readonly end: Maybe<Scalars['Date']['output']>;
};

export type TermCandidate = {
  readonly __typename?: 'TermCandidate';
  readonly start: Maybe<Scalars['Date']['output']>;
  readonly end: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
};

export type TermOffset = {
  readonly __typename?: 'TermOffset';
  readonly count: Scalars['Int']['output'];
  readonly unit: TermOffsetUnit;
};

export type TermReading = {
  readonly __typename?: 'TermReading';
  readonly term: Term;
  readonly periodStart: Scalars['Date']['output'];
  readonly periodEnd: Scalars['Date']['output'];
  readonly dueWindows: ReadonlyArray<TermDueWindow>;
  readonly isCut: Scalars['Boolean']['output'];
};

export type TermDueWindow = {
  readonly __typename?: 'TermDueWindow';
  readonly start: Maybe<Scalars['Date']['output']>;
  readonly end: Scalars['Date']['output'];
  readonly isCheckpoint: Scalars['Boolean']['output'];
};

export type Region = Node & {
  readonly __typename?: 'Region';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly timeZone: Scalars['String']['output'];
  readonly municipalities: MunicipalityConnection;
  readonly progress: Progress;
  readonly roadmaps: RoadmapConnection;
};


export type RegionMunicipalitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionProgressArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type RegionRoadmapsArgs = {
  filter?: InputMaybe<RoadmapFilter>;
  orderBy?: InputMaybe<RoadmapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type MunicipalityKind =
  | 'DISTRICT'
  | 'MUNICIPAL_OKRUG'
  | 'URBAN_OKRUG';

export type Municipality = Node & {
  readonly __typename?: 'Municipality';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly region: Maybe<Region>;
  readonly name: Scalars['String']['output'];
  readonly kind: MunicipalityKind;
  readonly center: Maybe<Scalars['String']['output']>;
  readonly oktmo: Maybe<Scalars['String']['output']>;
  readonly settlementCount: Maybe<Scalars['Int']['output']>;
  readonly institutionCount: Maybe<Scalars['Int']['output']>;
  readonly preschoolCount: Maybe<Scalars['Int']['output']>;
  readonly schoolCount: Maybe<Scalars['Int']['output']>;
  readonly supplementaryCount: Maybe<Scalars['Int']['output']>;
  readonly urbanSchoolCount: Maybe<Scalars['Int']['output']>;
  readonly ruralSchoolCount: Maybe<Scalars['Int']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly curators: CuratorConnection;
  readonly organizations: OrganizationConnection;
  readonly progress: Progress;
  readonly history: ReadonlyArray<MunicipalityEvent>;
  readonly roadmaps: RoadmapConnection;
  readonly schools: SchoolConnection;
};


export type MunicipalityCuratorsArgs = {
  filter?: InputMaybe<CuratorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MunicipalityOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MunicipalityProgressArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type MunicipalityRoadmapsArgs = {
  filter?: InputMaybe<RoadmapFilter>;
  orderBy?: InputMaybe<RoadmapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MunicipalitySchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  orderBy?: InputMaybe<SchoolOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  readonly edges: ReadonlyArray<RegionEdge>;
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  readonly node: Region;
  readonly cursor: Scalars['String']['output'];
};

export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  readonly nodes: ReadonlyArray<Municipality>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  readonly node: Municipality;
  readonly cursor: Scalars['String']['output'];
};

export type MunicipalityFilter = {
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<MunicipalityKind>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<MunicipalityFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<MunicipalityFilter>>;
  readonly not?: InputMaybe<MunicipalityFilter>;
};

export type RegisterRegionInput = {
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateRegionInput = {
  readonly region: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterMunicipalityInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly region: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly kind: MunicipalityKind;
  readonly center?: InputMaybe<Scalars['String']['input']>;
  readonly oktmo?: InputMaybe<Scalars['String']['input']>;
  readonly settlementCount?: InputMaybe<Scalars['Int']['input']>;
  readonly institutionCount?: InputMaybe<Scalars['Int']['input']>;
  readonly preschoolCount?: InputMaybe<Scalars['Int']['input']>;
  readonly schoolCount?: InputMaybe<Scalars['Int']['input']>;
  readonly supplementaryCount?: InputMaybe<Scalars['Int']['input']>;
  readonly urbanSchoolCount?: InputMaybe<Scalars['Int']['input']>;
  readonly ruralSchoolCount?: InputMaybe<Scalars['Int']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMunicipalityInput = {
  readonly municipality: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<MunicipalityKind>;
  readonly center?: InputMaybe<Scalars['String']['input']>;
  readonly oktmo?: InputMaybe<Scalars['String']['input']>;
  readonly settlementCount?: InputMaybe<Scalars['Int']['input']>;
  readonly institutionCount?: InputMaybe<Scalars['Int']['input']>;
  readonly preschoolCount?: InputMaybe<Scalars['Int']['input']>;
  readonly schoolCount?: InputMaybe<Scalars['Int']['input']>;
  readonly supplementaryCount?: InputMaybe<Scalars['Int']['input']>;
  readonly urbanSchoolCount?: InputMaybe<Scalars['Int']['input']>;
  readonly ruralSchoolCount?: InputMaybe<Scalars['Int']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ArchiveMunicipalityInput = {
  readonly municipality: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RegisterRegionPayload = {
  readonly __typename?: 'RegisterRegionPayload';
  readonly record: Maybe<Region>;
  readonly findings: ReadonlyArray<Finding>;
};

export type UpdateRegionPayload = {
  readonly __typename?: 'UpdateRegionPayload';
  readonly record: Maybe<Region>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RegisterMunicipalityPayload = {
  readonly __typename?: 'RegisterMunicipalityPayload';
  readonly record: Maybe<Municipality>;
  readonly findings: ReadonlyArray<Finding>;
};

export type UpdateMunicipalityPayload = {
  readonly __typename?: 'UpdateMunicipalityPayload';
  readonly record: Maybe<Municipality>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveMunicipalityPayload = {
  readonly __typename?: 'ArchiveMunicipalityPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type User = Node & {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly subject: Maybe<Scalars['String']['output']>;
  readonly personalData: Scalars['Boolean']['output'];
  readonly blockedAt: Maybe<Scalars['DateTime']['output']>;
  readonly grants: ReadonlyArray<UserGrant>;
  readonly keys: ReadonlyArray<AccessKey>;
};

export type UserGrant = {
  readonly __typename?: 'UserGrant';
  readonly role: Role;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly school: Maybe<School>;
  readonly curator: Maybe<Curator>;
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

export type AccessKey = Node & {
  readonly __typename?: 'AccessKey';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
  readonly user: Maybe<User>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
};

export type UserFilter = {
  readonly role?: InputMaybe<Role>;
  readonly blocked?: InputMaybe<Scalars['Boolean']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<UserFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<UserFilter>>;
  readonly not?: InputMaybe<UserFilter>;
};

export type AccessKeyFilter = {
  readonly user?: InputMaybe<Scalars['ID']['input']>;
  readonly inForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<AccessKeyFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<AccessKeyFilter>>;
  readonly not?: InputMaybe<AccessKeyFilter>;
};

export type UserConnection = {
  readonly __typename?: 'UserConnection';
  readonly edges: ReadonlyArray<UserEdge>;
  readonly nodes: ReadonlyArray<User>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UserEdge = {
  readonly __typename?: 'UserEdge';
  readonly node: User;
  readonly cursor: Scalars['String']['output'];
};

export type AccessKeyConnection = {
  readonly __typename?: 'AccessKeyConnection';
  readonly edges: ReadonlyArray<AccessKeyEdge>;
  readonly nodes: ReadonlyArray<AccessKey>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AccessKeyEdge = {
  readonly __typename?: 'AccessKeyEdge';
  readonly node: AccessKey;
  readonly cursor: Scalars['String']['output'];
};

export type UserGrantInput = {
  readonly role: Role;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly curator?: InputMaybe<Scalars['ID']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type CreateUserInput = {
  readonly title: Scalars['String']['input'];
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  readonly personalData?: InputMaybe<Scalars['Boolean']['input']>;
  readonly grants: ReadonlyArray<UserGrantInput>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeUserGrantsInput = {
  readonly user: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly grants: ReadonlyArray<UserGrantInput>;
  readonly personalData?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type BlockUserInput = {
  readonly user: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CreateKeyInput = {
  readonly user: Scalars['ID']['input'];
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeKeyInput = {
  readonly key: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CreateUserPayload = {
  readonly __typename?: 'CreateUserPayload';
  readonly record: Maybe<User>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ChangeUserGrantsPayload = {
  readonly __typename?: 'ChangeUserGrantsPayload';
  readonly record: Maybe<User>;
  readonly findings: ReadonlyArray<Finding>;
};

export type BlockUserPayload = {
  readonly __typename?: 'BlockUserPayload';
  readonly record: Maybe<User>;
  readonly findings: ReadonlyArray<Finding>;
};

export type UnblockUserPayload = {
  readonly __typename?: 'UnblockUserPayload';
  readonly record: Maybe<User>;
  readonly findings: ReadonlyArray<Finding>;
};

export type CreateKeyPayload = {
  readonly __typename?: 'CreateKeyPayload';
  readonly record: Maybe<AccessKey>;
  readonly key: Maybe<Scalars['String']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RevokeKeyPayload = {
  readonly __typename?: 'RevokeKeyPayload';
  readonly record: Maybe<AccessKey>;
  readonly findings: ReadonlyArray<Finding>;
};

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly isSignedIn: Scalars['Boolean']['output'];
  readonly title: Maybe<Scalars['String']['output']>;
  readonly grants: ReadonlyArray<Grant>;
  readonly personalData: Scalars['Boolean']['output'];
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
};


export type ViewerActionsArgs = {
  on?: InputMaybe<Scalars['ID']['input']>;
};

export type Grant = {
  readonly __typename?: 'Grant';
  readonly role: Role;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly school: Maybe<School>;
};

export type WebhookPause =
  | 'MANUAL'
  | 'FAILURES'
  | 'OWNER';

export type WebhookEvent =
  | 'UPSERT'
  | 'TOMBSTONE'
  | 'RESET'
  | 'TEST';

export type WebhookDeliveryState =
  | 'PENDING'
  | 'DELIVERED'
  | 'SKIPPED'
  | 'DEAD';

export type Webhook = Node & {
  readonly __typename?: 'Webhook';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly user: Maybe<User>;
  readonly title: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
  readonly document: Maybe<Scalars['String']['output']>;
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  readonly states: ReadonlyArray<Scalars['String']['output']>;
  readonly region: Maybe<Region>;
  readonly municipality: Maybe<Municipality>;
  readonly school: Maybe<School>;
  readonly pausedAt: Maybe<Scalars['DateTime']['output']>;
  readonly pausedFor: Maybe<WebhookPause>;
  readonly failures: Scalars['Int']['output'];
  readonly failingSince: Maybe<Scalars['DateTime']['output']>;
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly deliveries: WebhookDeliveryConnection;
};


export type WebhookDeliveriesArgs = {
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  readonly id: Scalars['UUID']['output'];
  readonly event: WebhookEvent;
  readonly recordType: Maybe<Scalars['String']['output']>;
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly recordVersion: Maybe<Scalars['Int']['output']>;
  readonly changedAt: Scalars['DateTime']['output'];
  readonly state: WebhookDeliveryState;
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  readonly nextAt: Scalars['DateTime']['output'];
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
};

export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  readonly at: Scalars['DateTime']['output'];
  readonly status: Maybe<Scalars['Int']['output']>;
  readonly error: Maybe<Scalars['String']['output']>;
  readonly milliseconds: Scalars['Int']['output'];
};

export type WebhookFilter = {
  readonly user?: InputMaybe<Scalars['ID']['input']>;
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<WebhookFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<WebhookFilter>>;
  readonly not?: InputMaybe<WebhookFilter>;
};

export type WebhookDeliveryFilter = {
  readonly state?: InputMaybe<WebhookDeliveryState>;
  readonly recordType?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<WebhookDeliveryFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<WebhookDeliveryFilter>>;
  readonly not?: InputMaybe<WebhookDeliveryFilter>;
};

export type WebhookConnection = {
  readonly __typename?: 'WebhookConnection';
  readonly edges: ReadonlyArray<WebhookEdge>;
  readonly nodes: ReadonlyArray<Webhook>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WebhookEdge = {
  readonly __typename?: 'WebhookEdge';
  readonly node: Webhook;
  readonly cursor: Scalars['String']['output'];
};

export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  readonly node: WebhookDelivery;
  readonly cursor: Scalars['String']['output'];
};

export type CreateWebhookInput = {
  readonly user: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly url: Scalars['String']['input'];
  readonly document?: InputMaybe<Scalars['String']['input']>;
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  readonly school?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateWebhookInput = {
  readonly webhook: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PauseWebhookInput = {
  readonly webhook: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ResumeWebhookInput = {
  readonly webhook: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RotateWebhookSecretInput = {
  readonly webhook: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type TestWebhookInput = {
  readonly webhook: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ArchiveWebhookInput = {
  readonly webhook: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReplayWebhookInput = {
  readonly webhook: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CreateWebhookPayload = {
  readonly __typename?: 'CreateWebhookPayload';
  readonly record: Maybe<Webhook>;
  readonly secret: Maybe<Scalars['String']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type RotateWebhookSecretPayload = {
  readonly __typename?: 'RotateWebhookSecretPayload';
  readonly record: Maybe<Webhook>;
  readonly secret: Maybe<Scalars['String']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export type UpdateWebhookPayload = {
  readonly __typename?: 'UpdateWebhookPayload';
  readonly record: Maybe<Webhook>;
  readonly findings: ReadonlyArray<Finding>;
};

export type PauseWebhookPayload = {
  readonly __typename?: 'PauseWebhookPayload';
  readonly record: Maybe<Webhook>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ResumeWebhookPayload = {
  readonly __typename?: 'ResumeWebhookPayload';
  readonly record: Maybe<Webhook>;
  readonly findings: ReadonlyArray<Finding>;
};

export type TestWebhookPayload = {
  readonly __typename?: 'TestWebhookPayload';
  readonly record: Maybe<Webhook>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ReplayWebhookPayload = {
  readonly __typename?: 'ReplayWebhookPayload';
  readonly record: Maybe<Webhook>;
  readonly findings: ReadonlyArray<Finding>;
};

export type ArchiveWebhookPayload = {
  readonly __typename?: 'ArchiveWebhookPayload';
  readonly record: Maybe<Scalars['ID']['output']>;
  readonly findings: ReadonlyArray<Finding>;
};

export interface Contract {
  types: {
    RestoreRecordPayload: RestoreRecordPayload
    Mutation: Mutation
    AssessmentResult: AssessmentResult
    AssessmentResultConnection: AssessmentResultConnection
    AssessmentResultEdge: AssessmentResultEdge
    School: School
    Query: Query
    RecordAssessmentResultsRow: RecordAssessmentResultsRow
    RecordAssessmentResultsPayload: RecordAssessmentResultsPayload
    CorrectAssessmentResultPayload: CorrectAssessmentResultPayload
    AuditEntry: AuditEntry
    AuditPage: AuditPage
    Node: Node
    PageInfo: PageInfo
    MonitoringCampaign: MonitoringCampaign
    CampaignShare: CampaignShare
    CampaignSchool: CampaignSchool
    CampaignSchoolConnection: CampaignSchoolConnection
    CampaignSchoolEdge: CampaignSchoolEdge
    MonitoringCampaignConnection: MonitoringCampaignConnection
    MonitoringCampaignEdge: MonitoringCampaignEdge
    Roadmap: Roadmap
    OpenCampaignPayload: OpenCampaignPayload
    SubmitCampaignPayload: SubmitCampaignPayload
    WithdrawCampaignPayload: WithdrawCampaignPayload
    ReturnCampaignPayload: ReturnCampaignPayload
    CloseCampaignPayload: CloseCampaignPayload
    AmendCampaignPayload: AmendCampaignPayload
    ArchiveCampaignPayload: ArchiveCampaignPayload
    Change: Change
    ChangePage: ChangePage
    Subscription: Subscription
    Curator: Curator
    CuratorConnection: CuratorConnection
    CuratorEdge: CuratorEdge
    Municipality: Municipality
    AssignCuratorPayload: AssignCuratorPayload
    EndCuratorPayload: EndCuratorPayload
    HandOverCuratorPayload: HandOverCuratorPayload
    Finding: Finding
    FindingConnection: FindingConnection
    FindingEdge: FindingEdge
    Order: Order
    Activity: Activity
    RecordState: RecordState
    RecordStateField: RecordStateField
    Import: Import
    ImportPreviewRow: ImportPreviewRow
    ImportValue: ImportValue
    ImportError: ImportError
    ImportConnection: ImportConnection
    ImportEdge: ImportEdge
    Indicator: Indicator
    IndicatorTarget: IndicatorTarget
    IndicatorValue: IndicatorValue
    IndicatorConnection: IndicatorConnection
    IndicatorEdge: IndicatorEdge
    IndicatorValueConnection: IndicatorValueConnection
    IndicatorValueEdge: IndicatorValueEdge
    RecordIndicatorValuesPayload: RecordIndicatorValuesPayload
    CorrectIndicatorValuePayload: CorrectIndicatorValuePayload
    DefineIndicatorPayload: DefineIndicatorPayload
    ArchiveIndicatorPayload: ArchiveIndicatorPayload
    EnumType: EnumType
    EnumValue: EnumValue
    Meeting: Meeting
    MeetingParticipant: MeetingParticipant
    MeetingDecision: MeetingDecision
    MeetingConnection: MeetingConnection
    MeetingEdge: MeetingEdge
    MeetingDecisionConnection: MeetingDecisionConnection
    MeetingDecisionEdge: MeetingDecisionEdge
    SaveMeetingPayload: SaveMeetingPayload
    CompleteMeetingDecisionPayload: CompleteMeetingDecisionPayload
    ArchiveMeetingPayload: ArchiveMeetingPayload
    Notice: Notice
    NoticePreferences: NoticePreferences
    NoticeConnection: NoticeConnection
    NoticeEdge: NoticeEdge
    ReadNoticesPayload: ReadNoticesPayload
    SetNoticePreferencesPayload: SetNoticePreferencesPayload
    Obligation: Obligation
    ObligationFulfilment: ObligationFulfilment
    ObligationConnection: ObligationConnection
    ObligationEdge: ObligationEdge
    ObligationStateCounts: ObligationStateCounts
    ObligationCount: ObligationCount
    ObligationSeriesPoint: ObligationSeriesPoint
    OrderClause: OrderClause
    Organization: Organization
    WaiveObligationPayload: WaiveObligationPayload
    UnwaiveObligationPayload: UnwaiveObligationPayload
    ActReference: ActReference
    OrderAnnex: OrderAnnex
    OrderAcknowledgement: OrderAcknowledgement
    OrderConnection: OrderConnection
    OrderEdge: OrderEdge
    RegisterOrderPayload: RegisterOrderPayload
    AcknowledgeOrderPayload: AcknowledgeOrderPayload
    AmendOrderPayload: AmendOrderPayload
    VoidOrderPayload: VoidOrderPayload
    ReinstateOrderPayload: ReinstateOrderPayload
    ArchiveOrderPayload: ArchiveOrderPayload
    OrganizationMember: OrganizationMember
    Person: Person
    OrganizationConnection: OrganizationConnection
    OrganizationEdge: OrganizationEdge
    PersonConnection: PersonConnection
    PersonEdge: PersonEdge
    RegisterOrganizationPayload: RegisterOrganizationPayload
    UpdateOrganizationPayload: UpdateOrganizationPayload
    RegisterPersonPayload: RegisterPersonPayload
    UpdatePersonPayload: UpdatePersonPayload
    AddOrganizationMemberPayload: AddOrganizationMemberPayload
    EndOrganizationMemberPayload: EndOrganizationMemberPayload
    ArchiveOrganizationPayload: ArchiveOrganizationPayload
    ArchivePersonPayload: ArchivePersonPayload
    Partnership: Partnership
    PartnershipConnection: PartnershipConnection
    PartnershipEdge: PartnershipEdge
    CreatePartnershipPayload: CreatePartnershipPayload
    EndPartnershipPayload: EndPartnershipPayload
    PolicySetting: PolicySetting
    TerritoryPolicy: TerritoryPolicy
    PolicyValue: PolicyValue
    PolicySimulation: PolicySimulation
    SimulatedObligation: SimulatedObligation
    SimulatedFinding: SimulatedFinding
    SetPolicyPayload: SetPolicyPayload
    ResetPolicyPayload: ResetPolicyPayload
    Progress: Progress
    Region: Region
    RoadmapSection: RoadmapSection
    ReferenceBook: ReferenceBook
    ReferenceItem: ReferenceItem
    FormerLabel: FormerLabel
    ReferenceItemConnection: ReferenceItemConnection
    ReferenceItemEdge: ReferenceItemEdge
    AddReferenceItemPayload: AddReferenceItemPayload
    RenameReferenceItemPayload: RenameReferenceItemPayload
    EndReferenceItemPayload: EndReferenceItemPayload
    RestoreReferenceItemPayload: RestoreReferenceItemPayload
    SchoolEvent: SchoolEvent
    SchoolName: SchoolName
    MunicipalityEvent: MunicipalityEvent
    MergeSchoolsPayload: MergeSchoolsPayload
    SplitSchoolPayload: SplitSchoolPayload
    MergeMunicipalitiesPayload: MergeMunicipalitiesPayload
    MoveSchoolPayload: MoveSchoolPayload
    RenameSchoolPayload: RenameSchoolPayload
    CloseSchoolPayload: CloseSchoolPayload
    ExecutionReport: ExecutionReport
    Evidence: Evidence
    ExecutionReportConnection: ExecutionReportConnection
    ExecutionReportEdge: ExecutionReportEdge
    SubmitReportPayload: SubmitReportPayload
    WithdrawReportPayload: WithdrawReportPayload
    AcceptReportPayload: AcceptReportPayload
    ReturnReportPayload: ReturnReportPayload
    ReopenReportPayload: ReopenReportPayload
    RowError: RowError
    SubmitReportsRow: SubmitReportsRow
    SubmitReportsPayload: SubmitReportsPayload
    RiskFactor: RiskFactor
    RiskProgram: RiskProgram
    RiskMeasure: RiskMeasure
    RiskCoverage: RiskCoverage
    RiskFactorConnection: RiskFactorConnection
    RiskFactorEdge: RiskFactorEdge
    RiskProgramConnection: RiskProgramConnection
    RiskProgramEdge: RiskProgramEdge
    SaveRiskFactorPayload: SaveRiskFactorPayload
    SaveRiskProgramPayload: SaveRiskProgramPayload
    ArchiveRiskFactorPayload: ArchiveRiskFactorPayload
    ArchiveRiskProgramPayload: ArchiveRiskProgramPayload
    SourceDefect: SourceDefect
    RoadmapAmendment: RoadmapAmendment
    RoadmapChangePage: RoadmapChangePage
    RoadmapChange: RoadmapChange
    RoadmapChangeField: RoadmapChangeField
    RoadmapTask: RoadmapTask
    RoadmapPeriod: RoadmapPeriod
    CoveredSchool: CoveredSchool
    ActivityDetails: ActivityDetails
    ActivityTarget: ActivityTarget
    RoadmapConnection: RoadmapConnection
    RoadmapEdge: RoadmapEdge
    CoveredSchoolConnection: CoveredSchoolConnection
    CoveredSchoolEdge: CoveredSchoolEdge
    ActivityConnection: ActivityConnection
    ActivityEdge: ActivityEdge
    CarriedActivity: CarriedActivity
    EditRoadmapPayload: EditRoadmapPayload
    CreateRoadmapPayload: CreateRoadmapPayload
    DeriveSchoolRoadmapPayload: DeriveSchoolRoadmapPayload
    ApproveRoadmapPayload: ApproveRoadmapPayload
    AmendRoadmapPayload: AmendRoadmapPayload
    CloseRoadmapPayload: CloseRoadmapPayload
    CancelRoadmapPayload: CancelRoadmapPayload
    SupersedeRoadmapPayload: SupersedeRoadmapPayload
    Rule: Rule
    PluginInfo: PluginInfo
    RegionPolicy: RegionPolicy
    RoadmapTable: RoadmapTable
    RoadmapColumn: RoadmapColumn
    SchoolContext: SchoolContext
    SchoolSupport: SchoolSupport
    SchoolRole: SchoolRole
    SchoolExternalId: SchoolExternalId
    SchoolConnection: SchoolConnection
    SchoolEdge: SchoolEdge
    AddSchoolSupportPayload: AddSchoolSupportPayload
    EndSchoolSupportPayload: EndSchoolSupportPayload
    AddSchoolRolePayload: AddSchoolRolePayload
    EndSchoolRolePayload: EndSchoolRolePayload
    RegisterSchoolPayload: RegisterSchoolPayload
    UpdateSchoolPayload: UpdateSchoolPayload
    ArchiveSchoolPayload: ArchiveSchoolPayload
    RegisterSchoolsRow: RegisterSchoolsRow
    RegisterSchoolsPayload: RegisterSchoolsPayload
    SaveSchoolContextPayload: SaveSchoolContextPayload
    CorrectSchoolSupportPayload: CorrectSchoolSupportPayload
    CorrectSchoolRolePayload: CorrectSchoolRolePayload
    SearchHit: SearchHit
    GroupGrant: GroupGrant
    GroupGrantConnection: GroupGrantConnection
    GroupGrantEdge: GroupGrantEdge
    GrantToGroupPayload: GrantToGroupPayload
    RevokeGroupGrantPayload: RevokeGroupGrantPayload
    EndSessionsPayload: EndSessionsPayload
    Term: Term
    TermUnread: TermUnread
    TermWindow: TermWindow
    TermCandidate: TermCandidate
    TermOffset: TermOffset
    TermReading: TermReading
    TermDueWindow: TermDueWindow
    RegionConnection: RegionConnection
    RegionEdge: RegionEdge
    MunicipalityConnection: MunicipalityConnection
    MunicipalityEdge: MunicipalityEdge
    RegisterRegionPayload: RegisterRegionPayload
    UpdateRegionPayload: UpdateRegionPayload
    RegisterMunicipalityPayload: RegisterMunicipalityPayload
    UpdateMunicipalityPayload: UpdateMunicipalityPayload
    ArchiveMunicipalityPayload: ArchiveMunicipalityPayload
    User: User
    UserGrant: UserGrant
    AccessKey: AccessKey
    UserConnection: UserConnection
    UserEdge: UserEdge
    AccessKeyConnection: AccessKeyConnection
    AccessKeyEdge: AccessKeyEdge
    CreateUserPayload: CreateUserPayload
    ChangeUserGrantsPayload: ChangeUserGrantsPayload
    BlockUserPayload: BlockUserPayload
    UnblockUserPayload: UnblockUserPayload
    CreateKeyPayload: CreateKeyPayload
    RevokeKeyPayload: RevokeKeyPayload
    Viewer: Viewer
    Grant: Grant
    Webhook: Webhook
    WebhookDelivery: WebhookDelivery
    WebhookAttempt: WebhookAttempt
    WebhookConnection: WebhookConnection
    WebhookEdge: WebhookEdge
    WebhookDeliveryConnection: WebhookDeliveryConnection
    WebhookDeliveryEdge: WebhookDeliveryEdge
    CreateWebhookPayload: CreateWebhookPayload
    RotateWebhookSecretPayload: RotateWebhookSecretPayload
    UpdateWebhookPayload: UpdateWebhookPayload
    PauseWebhookPayload: PauseWebhookPayload
    ResumeWebhookPayload: ResumeWebhookPayload
    TestWebhookPayload: TestWebhookPayload
    ReplayWebhookPayload: ReplayWebhookPayload
    ArchiveWebhookPayload: ArchiveWebhookPayload
  }
  args: {
    Mutation: { restoreRecord: MutationRestoreRecordArgs; recordAssessmentResults: MutationRecordAssessmentResultsArgs; correctAssessmentResult: MutationCorrectAssessmentResultArgs; archiveCampaign: MutationArchiveCampaignArgs; openCampaign: MutationOpenCampaignArgs; submitCampaign: MutationSubmitCampaignArgs; withdrawCampaign: MutationWithdrawCampaignArgs; returnCampaign: MutationReturnCampaignArgs; closeCampaign: MutationCloseCampaignArgs; amendCampaign: MutationAmendCampaignArgs; assignCurator: MutationAssignCuratorArgs; endCurator: MutationEndCuratorArgs; handOverCurator: MutationHandOverCuratorArgs; recordIndicatorValues: MutationRecordIndicatorValuesArgs; correctIndicatorValue: MutationCorrectIndicatorValueArgs; defineIndicator: MutationDefineIndicatorArgs; archiveIndicator: MutationArchiveIndicatorArgs; saveMeeting: MutationSaveMeetingArgs; completeMeetingDecision: MutationCompleteMeetingDecisionArgs; archiveMeeting: MutationArchiveMeetingArgs; readNotices: MutationReadNoticesArgs; setNoticePreferences: MutationSetNoticePreferencesArgs; waiveObligation: MutationWaiveObligationArgs; unwaiveObligation: MutationUnwaiveObligationArgs; archiveOrder: MutationArchiveOrderArgs; voidOrder: MutationVoidOrderArgs; reinstateOrder: MutationReinstateOrderArgs; registerOrder: MutationRegisterOrderArgs; acknowledgeOrder: MutationAcknowledgeOrderArgs; amendOrder: MutationAmendOrderArgs; registerOrganization: MutationRegisterOrganizationArgs; updateOrganization: MutationUpdateOrganizationArgs; registerPerson: MutationRegisterPersonArgs; updatePerson: MutationUpdatePersonArgs; addOrganizationMember: MutationAddOrganizationMemberArgs; endOrganizationMember: MutationEndOrganizationMemberArgs; archiveOrganization: MutationArchiveOrganizationArgs; archivePerson: MutationArchivePersonArgs; createPartnership: MutationCreatePartnershipArgs; endPartnership: MutationEndPartnershipArgs; setPolicy: MutationSetPolicyArgs; resetPolicy: MutationResetPolicyArgs; addReferenceItem: MutationAddReferenceItemArgs; renameReferenceItem: MutationRenameReferenceItemArgs; endReferenceItem: MutationEndReferenceItemArgs; restoreReferenceItem: MutationRestoreReferenceItemArgs; moveSchool: MutationMoveSchoolArgs; renameSchool: MutationRenameSchoolArgs; closeSchool: MutationCloseSchoolArgs; mergeSchools: MutationMergeSchoolsArgs; splitSchool: MutationSplitSchoolArgs; mergeMunicipalities: MutationMergeMunicipalitiesArgs; submitReport: MutationSubmitReportArgs; withdrawReport: MutationWithdrawReportArgs; acceptReport: MutationAcceptReportArgs; returnReport: MutationReturnReportArgs; reopenReport: MutationReopenReportArgs; submitReports: MutationSubmitReportsArgs; saveRiskFactor: MutationSaveRiskFactorArgs; archiveRiskFactor: MutationArchiveRiskFactorArgs; saveRiskProgram: MutationSaveRiskProgramArgs; archiveRiskProgram: MutationArchiveRiskProgramArgs; createRoadmap: MutationCreateRoadmapArgs; deriveSchoolRoadmap: MutationDeriveSchoolRoadmapArgs; approveRoadmap: MutationApproveRoadmapArgs; amendRoadmap: MutationAmendRoadmapArgs; closeRoadmap: MutationCloseRoadmapArgs; cancelRoadmap: MutationCancelRoadmapArgs; supersedeRoadmap: MutationSupersedeRoadmapArgs; editRoadmap: MutationEditRoadmapArgs; registerSchool: MutationRegisterSchoolArgs; registerSchools: MutationRegisterSchoolsArgs; updateSchool: MutationUpdateSchoolArgs; archiveSchool: MutationArchiveSchoolArgs; saveSchoolContext: MutationSaveSchoolContextArgs; addSchoolSupport: MutationAddSchoolSupportArgs; endSchoolSupport: MutationEndSchoolSupportArgs; addSchoolRole: MutationAddSchoolRoleArgs; endSchoolRole: MutationEndSchoolRoleArgs; correctSchoolSupport: MutationCorrectSchoolSupportArgs; correctSchoolRole: MutationCorrectSchoolRoleArgs; grantToGroup: MutationGrantToGroupArgs; revokeGroupGrant: MutationRevokeGroupGrantArgs; endSessions: MutationEndSessionsArgs; registerRegion: MutationRegisterRegionArgs; updateRegion: MutationUpdateRegionArgs; registerMunicipality: MutationRegisterMunicipalityArgs; updateMunicipality: MutationUpdateMunicipalityArgs; archiveMunicipality: MutationArchiveMunicipalityArgs; createUser: MutationCreateUserArgs; changeUserGrants: MutationChangeUserGrantsArgs; blockUser: MutationBlockUserArgs; unblockUser: MutationUnblockUserArgs; createKey: MutationCreateKeyArgs; revokeKey: MutationRevokeKeyArgs; createWebhook: MutationCreateWebhookArgs; updateWebhook: MutationUpdateWebhookArgs; pauseWebhook: MutationPauseWebhookArgs; resumeWebhook: MutationResumeWebhookArgs; rotateWebhookSecret: MutationRotateWebhookSecretArgs; testWebhook: MutationTestWebhookArgs; replayWebhook: MutationReplayWebhookArgs; archiveWebhook: MutationArchiveWebhookArgs }
    School: { assessments: SchoolAssessmentsArgs; campaigns: SchoolCampaignsArgs; curators: SchoolCuratorsArgs; findings: SchoolFindingsArgs; obligations: SchoolObligationsArgs; partnerships: SchoolPartnershipsArgs; progress: SchoolProgressArgs; riskFactors: SchoolRiskFactorsArgs; riskPrograms: SchoolRiskProgramsArgs; roadmaps: SchoolRoadmapsArgs; supports: SchoolSupportsArgs; roles: SchoolRolesArgs }
    Query: { assessments: QueryAssessmentsArgs; audit: QueryAuditArgs; node: QueryNodeArgs; nodes: QueryNodesArgs; campaigns: QueryCampaignsArgs; changes: QueryChangesArgs; curators: QueryCuratorsArgs; findings: QueryFindingsArgs; recordAsOf: QueryRecordAsOfArgs; imports: QueryImportsArgs; indicators: QueryIndicatorsArgs; enums: QueryEnumsArgs; meetings: QueryMeetingsArgs; meetingDecisions: QueryMeetingDecisionsArgs; notices: QueryNoticesArgs; obligations: QueryObligationsArgs; obligationCounts: QueryObligationCountsArgs; obligationSeries: QueryObligationSeriesArgs; orders: QueryOrdersArgs; order: QueryOrderArgs; organizations: QueryOrganizationsArgs; organization: QueryOrganizationArgs; partnerships: QueryPartnershipsArgs; simulatePolicy: QuerySimulatePolicyArgs; policy: QueryPolicyArgs; referenceBook: QueryReferenceBookArgs; referenceItems: QueryReferenceItemsArgs; riskFactors: QueryRiskFactorsArgs; riskPrograms: QueryRiskProgramsArgs; riskCoverage: QueryRiskCoverageArgs; roadmaps: QueryRoadmapsArgs; roadmap: QueryRoadmapArgs; activities: QueryActivitiesArgs; rules: QueryRulesArgs; schools: QuerySchoolsArgs; school: QuerySchoolArgs; search: QuerySearchArgs; groupGrants: QueryGroupGrantsArgs; parseTerm: QueryParseTermArgs; regions: QueryRegionsArgs; region: QueryRegionArgs; municipality: QueryMunicipalityArgs; municipalities: QueryMunicipalitiesArgs; users: QueryUsersArgs; keys: QueryKeysArgs; webhooks: QueryWebhooksArgs }
    MonitoringCampaign: { schools: MonitoringCampaignSchoolsArgs; completeness: MonitoringCampaignCompletenessArgs; timeliness: MonitoringCampaignTimelinessArgs }
    CampaignSchool: { state: CampaignSchoolStateArgs; daysLate: CampaignSchoolDaysLateArgs }
    Roadmap: { campaigns: RoadmapCampaignsArgs; curators: RoadmapCuratorsArgs; findings: RoadmapFindingsArgs; review: RoadmapReviewArgs; meetings: RoadmapMeetingsArgs; obligations: RoadmapObligationsArgs; progress: RoadmapProgressArgs; coveredSchools: RoadmapCoveredSchoolsArgs; changes: RoadmapChangesArgs; activities: RoadmapActivitiesArgs }
    Subscription: { changes: SubscriptionChangesArgs }
    Municipality: { curators: MunicipalityCuratorsArgs; organizations: MunicipalityOrganizationsArgs; progress: MunicipalityProgressArgs; roadmaps: MunicipalityRoadmapsArgs; schools: MunicipalitySchoolsArgs }
    Order: { obligations: OrderObligationsArgs; state: OrderStateArgs }
    Activity: { obligations: ActivityObligationsArgs }
    Indicator: { values: IndicatorValuesArgs }
    EnumValue: { label: EnumValueLabelArgs; shortLabel: EnumValueShortLabelArgs }
    MeetingDecision: { state: MeetingDecisionStateArgs }
    Obligation: { state: ObligationStateArgs; stateUntil: ObligationStateUntilArgs; reports: ObligationReportsArgs; report: ObligationReportArgs }
    OrderClause: { obligations: OrderClauseObligationsArgs }
    Organization: { obligations: OrganizationObligationsArgs; members: OrganizationMembersArgs; persons: OrganizationPersonsArgs }
    Region: { progress: RegionProgressArgs; roadmaps: RegionRoadmapsArgs; municipalities: RegionMunicipalitiesArgs }
    RoadmapSection: { progress: RoadmapSectionProgressArgs; activities: RoadmapSectionActivitiesArgs }
    ReferenceBook: { items: ReferenceBookItemsArgs }
    ExecutionReport: { revisions: ExecutionReportRevisionsArgs }
    Viewer: { actions: ViewerActionsArgs }
    Webhook: { deliveries: WebhookDeliveriesArgs }
  }
  inputs: {
    RestoreRecordInput: RestoreRecordInput
    AssessmentFilter: AssessmentFilter
    AssessmentResultInput: AssessmentResultInput
    RecordAssessmentResultsInput: RecordAssessmentResultsInput
    CorrectAssessmentResultInput: CorrectAssessmentResultInput
    CampaignFilter: CampaignFilter
    OpenCampaignInput: OpenCampaignInput
    SubmitCampaignInput: SubmitCampaignInput
    WithdrawCampaignInput: WithdrawCampaignInput
    ReturnCampaignInput: ReturnCampaignInput
    CloseCampaignInput: CloseCampaignInput
    AmendCampaignInput: AmendCampaignInput
    ArchiveCampaignInput: ArchiveCampaignInput
    CuratorFilter: CuratorFilter
    AssignCuratorInput: AssignCuratorInput
    EndCuratorInput: EndCuratorInput
    HandOverCuratorInput: HandOverCuratorInput
    FindingFilter: FindingFilter
    ImportFilter: ImportFilter
    IndicatorFilter: IndicatorFilter
    IndicatorValueInput: IndicatorValueInput
    RecordIndicatorValuesInput: RecordIndicatorValuesInput
    CorrectIndicatorValueInput: CorrectIndicatorValueInput
    IndicatorTargetInput: IndicatorTargetInput
    DefineIndicatorInput: DefineIndicatorInput
    ArchiveIndicatorInput: ArchiveIndicatorInput
    MeetingFilter: MeetingFilter
    MeetingDecisionFilter: MeetingDecisionFilter
    MeetingDecisionInput: MeetingDecisionInput
    SaveMeetingInput: SaveMeetingInput
    CompleteMeetingDecisionInput: CompleteMeetingDecisionInput
    ArchiveMeetingInput: ArchiveMeetingInput
    NoticeFilter: NoticeFilter
    ReadNoticesInput: ReadNoticesInput
    SetNoticePreferencesInput: SetNoticePreferencesInput
    ObligationFilter: ObligationFilter
    WaiveObligationInput: WaiveObligationInput
    UnwaiveObligationInput: UnwaiveObligationInput
    OrderFilter: OrderFilter
    OrderClauseInput: OrderClauseInput
    ActReferenceInput: ActReferenceInput
    OrderAnnexInput: OrderAnnexInput
    RegisterOrderInput: RegisterOrderInput
    AcknowledgeOrderInput: AcknowledgeOrderInput
    ChangeOrderClauseInput: ChangeOrderClauseInput
    AmendOrderInput: AmendOrderInput
    VoidOrderInput: VoidOrderInput
    ReinstateOrderInput: ReinstateOrderInput
    ArchiveOrderInput: ArchiveOrderInput
    OrganizationFilter: OrganizationFilter
    RegisterOrganizationInput: RegisterOrganizationInput
    UpdateOrganizationInput: UpdateOrganizationInput
    RegisterPersonInput: RegisterPersonInput
    UpdatePersonInput: UpdatePersonInput
    AddOrganizationMemberInput: AddOrganizationMemberInput
    EndOrganizationMemberInput: EndOrganizationMemberInput
    ArchiveOrganizationInput: ArchiveOrganizationInput
    ArchivePersonInput: ArchivePersonInput
    PartnershipFilter: PartnershipFilter
    CreatePartnershipInput: CreatePartnershipInput
    EndPartnershipInput: EndPartnershipInput
    PolicyValueInput: PolicyValueInput
    SetPolicyInput: SetPolicyInput
    ResetPolicyInput: ResetPolicyInput
    ReferenceItemFilter: ReferenceItemFilter
    AddReferenceItemInput: AddReferenceItemInput
    RenameReferenceItemInput: RenameReferenceItemInput
    EndReferenceItemInput: EndReferenceItemInput
    RestoreReferenceItemInput: RestoreReferenceItemInput
    MoveSchoolInput: MoveSchoolInput
    RenameSchoolInput: RenameSchoolInput
    CloseSchoolInput: CloseSchoolInput
    SchoolVersionInput: SchoolVersionInput
    FoundedSchoolInput: FoundedSchoolInput
    MergeSchoolsInput: MergeSchoolsInput
    SplitSchoolInput: SplitSchoolInput
    MunicipalityVersionInput: MunicipalityVersionInput
    FoundedMunicipalityInput: FoundedMunicipalityInput
    MergeMunicipalitiesInput: MergeMunicipalitiesInput
    EvidenceInput: EvidenceInput
    SubmitReportInput: SubmitReportInput
    WithdrawReportInput: WithdrawReportInput
    AcceptReportInput: AcceptReportInput
    ReturnReportInput: ReturnReportInput
    ReopenReportInput: ReopenReportInput
    SubmitReportsInput: SubmitReportsInput
    RiskFactorFilter: RiskFactorFilter
    RiskProgramFilter: RiskProgramFilter
    RiskCoverageFilter: RiskCoverageFilter
    SaveRiskFactorInput: SaveRiskFactorInput
    ArchiveRiskFactorInput: ArchiveRiskFactorInput
    RiskMeasureInput: RiskMeasureInput
    SaveRiskProgramInput: SaveRiskProgramInput
    ArchiveRiskProgramInput: ArchiveRiskProgramInput
    SourceDefectInput: SourceDefectInput
    RoadmapFilter: RoadmapFilter
    ActivityFilter: ActivityFilter
    RoadmapTaskInput: RoadmapTaskInput
    RoadmapPeriodInput: RoadmapPeriodInput
    ActivityPartInput: ActivityPartInput
    ActivityInput: ActivityInput
    RoadmapSectionInput: RoadmapSectionInput
    CreateRoadmapInput: CreateRoadmapInput
    ApproveRoadmapInput: ApproveRoadmapInput
    AmendRoadmapInput: AmendRoadmapInput
    CloseRoadmapInput: CloseRoadmapInput
    CancelRoadmapInput: CancelRoadmapInput
    SupersedeRoadmapInput: SupersedeRoadmapInput
    ActivityPairInput: ActivityPairInput
    DeriveSchoolRoadmapInput: DeriveSchoolRoadmapInput
    AddSectionInput: AddSectionInput
    ChangeSectionInput: ChangeSectionInput
    MoveSectionInput: MoveSectionInput
    AddActivityInput: AddActivityInput
    ChangeActivityInput: ChangeActivityInput
    MoveActivityInput: MoveActivityInput
    RoadmapEditInput: RoadmapEditInput
    ChangeRoadmapHeadInput: ChangeRoadmapHeadInput
    EditRoadmapInput: EditRoadmapInput
    SchoolFilter: SchoolFilter
    SchoolExternalIdInput: SchoolExternalIdInput
    AddSchoolSupportInput: AddSchoolSupportInput
    EndSchoolSupportInput: EndSchoolSupportInput
    AddSchoolRoleInput: AddSchoolRoleInput
    EndSchoolRoleInput: EndSchoolRoleInput
    RegisterSchoolInput: RegisterSchoolInput
    UpdateSchoolInput: UpdateSchoolInput
    ArchiveSchoolInput: ArchiveSchoolInput
    ListedSchoolInput: ListedSchoolInput
    RegisterSchoolsInput: RegisterSchoolsInput
    SaveSchoolContextInput: SaveSchoolContextInput
    CorrectSchoolSupportInput: CorrectSchoolSupportInput
    CorrectSchoolRoleInput: CorrectSchoolRoleInput
    GroupGrantFilter: GroupGrantFilter
    GrantToGroupInput: GrantToGroupInput
    RevokeGroupGrantInput: RevokeGroupGrantInput
    EndSessionsInput: EndSessionsInput
    MunicipalityFilter: MunicipalityFilter
    RegisterRegionInput: RegisterRegionInput
    UpdateRegionInput: UpdateRegionInput
    RegisterMunicipalityInput: RegisterMunicipalityInput
    UpdateMunicipalityInput: UpdateMunicipalityInput
    ArchiveMunicipalityInput: ArchiveMunicipalityInput
    UserFilter: UserFilter
    AccessKeyFilter: AccessKeyFilter
    UserGrantInput: UserGrantInput
    CreateUserInput: CreateUserInput
    ChangeUserGrantsInput: ChangeUserGrantsInput
    BlockUserInput: BlockUserInput
    CreateKeyInput: CreateKeyInput
    RevokeKeyInput: RevokeKeyInput
    WebhookFilter: WebhookFilter
    WebhookDeliveryFilter: WebhookDeliveryFilter
    CreateWebhookInput: CreateWebhookInput
    UpdateWebhookInput: UpdateWebhookInput
    PauseWebhookInput: PauseWebhookInput
    ResumeWebhookInput: ResumeWebhookInput
    RotateWebhookSecretInput: RotateWebhookSecretInput
    TestWebhookInput: TestWebhookInput
    ArchiveWebhookInput: ArchiveWebhookInput
    ReplayWebhookInput: ReplayWebhookInput
  }
  files: {
    'access': {

    }
    'archive': {
      RestoreRecordPayload: 'record' | 'findings'
      Mutation: 'restoreRecord'
    }
    'assessment': {
      AssessmentResult: 'id' | 'key' | 'school' | 'exam' | 'subject' | 'subjectItem' | 'level' | 'schoolYear' | 'scaleMax' | 'schoolMean' | 'municipalityMean' | 'unlabelledMean' | 'absenceReason' | 'basis' | 'note' | 'supersedes' | 'difference' | 'previous' | 'change'
      AssessmentResultConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      AssessmentResultEdge: 'node' | 'cursor'
      School: 'assessments'
      Query: 'assessments'
      RecordAssessmentResultsRow: 'index' | 'outcome' | 'record' | 'error'
      RecordAssessmentResultsPayload: 'records' | 'rows' | 'findings'
      CorrectAssessmentResultPayload: 'record' | 'findings'
      Mutation: 'recordAssessmentResults' | 'correctAssessmentResult'
    }
    'audit': {
      AuditEntry: 'sequence' | 'at' | 'user' | 'action' | 'recordType' | 'record' | 'before' | 'after' | 'basis' | 'requestId'
      AuditPage: 'entries' | 'next'
      Query: 'audit'
    }
    'base': {
      Node: 'id'
      PageInfo: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'
      Query: 'node' | 'nodes'
      Mutation: never
    }
    'binding': {

    }
    'campaign': {
      MonitoringCampaign: 'id' | 'version' | 'key' | 'region' | 'municipality' | 'roadmap' | 'order' | 'orderClause' | 'title' | 'status' | 'openedOn' | 'dueOn' | 'closedOn' | 'recipient' | 'memoAuthor' | 'memoText' | 'memoOn' | 'schools' | 'completeness' | 'timeliness' | 'actions'
      CampaignShare: 'numerator' | 'denominator' | 'share'
      CampaignSchool: 'id' | 'version' | 'school' | 'campaign' | 'submittedOn' | 'returnedOn' | 'returnReason' | 'state' | 'daysLate' | 'actions'
      CampaignSchoolConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      CampaignSchoolEdge: 'node' | 'cursor'
      MonitoringCampaignConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      MonitoringCampaignEdge: 'node' | 'cursor'
      Roadmap: 'campaigns'
      School: 'campaigns'
      Query: 'campaigns'
      OpenCampaignPayload: 'record' | 'findings'
      SubmitCampaignPayload: 'record' | 'findings'
      WithdrawCampaignPayload: 'record' | 'findings'
      ReturnCampaignPayload: 'record' | 'findings'
      CloseCampaignPayload: 'record' | 'findings'
      AmendCampaignPayload: 'record' | 'findings'
      ArchiveCampaignPayload: 'record' | 'findings'
      Mutation: 'archiveCampaign' | 'openCampaign' | 'submitCampaign' | 'withdrawCampaign' | 'returnCampaign' | 'closeCampaign' | 'amendCampaign'
    }
    'change': {
      Change: 'cursor' | 'operation' | 'type' | 'id' | 'key' | 'version' | 'at' | 'record'
      ChangePage: 'changes' | 'endCursor' | 'hasMore' | 'head' | 'reset'
      Query: 'changes'
      Subscription: 'changes'
    }
    'curator': {
      Curator: 'id' | 'version' | 'key' | 'kind' | 'kindItem' | 'person' | 'region' | 'municipality' | 'school' | 'roadmap' | 'orderClause' | 'validFrom' | 'validTo' | 'note'
      CuratorConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      CuratorEdge: 'node' | 'cursor'
      School: 'curators'
      Roadmap: 'curators'
      Municipality: 'curators'
      Query: 'curators'
      AssignCuratorPayload: 'record' | 'findings'
      EndCuratorPayload: 'record' | 'findings'
      HandOverCuratorPayload: 'record' | 'findings'
      Mutation: 'assignCurator' | 'endCurator' | 'handOverCurator'
    }
    'finding': {
      Finding: 'id' | 'code' | 'level' | 'sentence' | 'act' | 'item' | 'subject' | 'roadmap' | 'order' | 'rule' | 'foundAt'
      FindingConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      FindingEdge: 'node' | 'cursor'
      Roadmap: 'findings' | 'review'
      Order: 'findings'
      School: 'findings'
      Activity: 'findings'
      Query: 'findings'
    }
    'history': {
      RecordState: 'record' | 'since' | 'who' | 'action' | 'fields'
      RecordStateField: 'name' | 'label' | 'value'
      Query: 'recordAsOf'
    }
    'import': {
      Import: 'id' | 'profile' | 'fileName' | 'sha256' | 'size' | 'dryRun' | 'allOrNothing' | 'state' | 'user' | 'own' | 'repeatOf' | 'rowCount' | 'doneCount' | 'createdCount' | 'updatedCount' | 'unchangedCount' | 'refusedCount' | 'stored' | 'preview' | 'errors' | 'failure' | 'createdAt' | 'startedAt' | 'finishedAt' | 'keptUntil'
      ImportPreviewRow: 'row' | 'values'
      ImportValue: 'field' | 'label' | 'value'
      ImportError: 'row' | 'cell' | 'field' | 'code' | 'reason' | 'message'
      ImportConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      ImportEdge: 'node' | 'cursor'
      Query: 'imports'
    }
    'indicator': {
      Indicator: 'id' | 'version' | 'key' | 'roadmap' | 'code' | 'number' | 'name' | 'unit' | 'direction' | 'target' | 'rollUp' | 'sourceItem' | 'values'
      IndicatorTarget: 'kind' | 'value' | 'text' | 'benchmark' | 'dueYear'
      IndicatorValue: 'id' | 'indicator' | 'school' | 'municipality' | 'measuredOn' | 'value' | 'absenceReason' | 'source' | 'recordedBy' | 'recordedAt' | 'supersedes'
      IndicatorConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      IndicatorEdge: 'node' | 'cursor'
      IndicatorValueConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      IndicatorValueEdge: 'node' | 'cursor'
      Roadmap: 'indicators'
      Query: 'indicators'
      RecordIndicatorValuesPayload: 'records' | 'findings'
      CorrectIndicatorValuePayload: 'record' | 'findings'
      DefineIndicatorPayload: 'record' | 'findings'
      ArchiveIndicatorPayload: 'record' | 'findings'
      Mutation: 'recordIndicatorValues' | 'correctIndicatorValue' | 'defineIndicator' | 'archiveIndicator'
    }
    'label': {
      EnumType: 'name' | 'description' | 'values'
      EnumValue: 'name' | 'label' | 'shortLabel' | 'description'
      Query: 'enums'
    }
    'meeting': {
      Meeting: 'id' | 'version' | 'key' | 'region' | 'municipality' | 'school' | 'roadmap' | 'activity' | 'organization' | 'title' | 'date' | 'isHeld' | 'agenda' | 'protocolNumber' | 'url' | 'participants' | 'decisions'
      MeetingParticipant: 'title'
      MeetingDecision: 'id' | 'version' | 'meeting' | 'position' | 'text' | 'dueOn' | 'responsible' | 'doneOn' | 'doneNote' | 'state'
      MeetingConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      MeetingEdge: 'node' | 'cursor'
      MeetingDecisionConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      MeetingDecisionEdge: 'node' | 'cursor'
      Roadmap: 'meetings'
      Query: 'meetings' | 'meetingDecisions'
      SaveMeetingPayload: 'record' | 'findings'
      CompleteMeetingDecisionPayload: 'record' | 'findings'
      ArchiveMeetingPayload: 'record' | 'findings'
      Mutation: 'saveMeeting' | 'completeMeetingDecision' | 'archiveMeeting'
    }
    'notice': {
      Notice: 'id' | 'kind' | 'text' | 'dueOn' | 'count' | 'region' | 'municipality' | 'school' | 'recordType' | 'record' | 'createdAt' | 'readAt'
      NoticePreferences: 'email' | 'digest' | 'muted' | 'daysBefore' | 'quietFrom' | 'quietTo'
      NoticeConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      NoticeEdge: 'node' | 'cursor'
      Query: 'notices' | 'noticePreferences'
      ReadNoticesPayload: 'count' | 'findings'
      SetNoticePreferencesPayload: 'preferences' | 'findings'
      Mutation: 'readNotices' | 'setNoticePreferences'
    }
    'obligation': {
      Obligation: 'id' | 'version' | 'region' | 'municipality' | 'roadmap' | 'section' | 'activity' | 'order' | 'orderClause' | 'school' | 'organization' | 'opensOn' | 'dueOn' | 'inForceOn' | 'isCheckpoint' | 'waivedOn' | 'waivedGround' | 'fulfilledBy' | 'state' | 'stateUntil'
      ObligationFulfilment: 'kind' | 'record' | 'on'
      ObligationConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      ObligationEdge: 'node' | 'cursor'
      ObligationStateCounts: 'beforeApproval' | 'upcoming' | 'open' | 'overdue' | 'submitted' | 'returned' | 'done' | 'waived'
      ObligationCount: 'key' | 'label' | 'record' | 'total' | 'states' | 'groups'
      ObligationSeriesPoint: 'on' | 'total' | 'states' | 'groups'
      Activity: 'obligations'
      Roadmap: 'obligations'
      Order: 'obligations'
      OrderClause: 'obligations'
      School: 'obligations'
      Organization: 'obligations'
      Query: 'obligations' | 'obligationCounts' | 'obligationSeries'
      WaiveObligationPayload: 'record' | 'findings'
      UnwaiveObligationPayload: 'record' | 'findings'
      Mutation: 'waiveObligation' | 'unwaiveObligation'
    }
    'order': {
      Order: 'id' | 'version' | 'key' | 'region' | 'municipality' | 'kind' | 'state' | 'amendedOn' | 'amendedBy' | 'voidOn' | 'voidBy' | 'voidGround' | 'number' | 'date' | 'issuer' | 'issuerName' | 'title' | 'purpose' | 'place' | 'signatoryPosition' | 'controller' | 'basis' | 'clauses' | 'annexes' | 'acknowledgements' | 'acknowledgementsPending' | 'note'
      OrderClause: 'id' | 'key' | 'order' | 'position' | 'number' | 'text' | 'modality' | 'responsibles' | 'term' | 'dueOn' | 'note'
      ActReference: 'position' | 'kind' | 'kindText' | 'issuer' | 'number' | 'date' | 'year' | 'summary' | 'resolvedOrder' | 'note'
      OrderAnnex: 'position' | 'number' | 'title' | 'roadmap'
      OrderAcknowledgement: 'person' | 'acknowledgedOn'
      OrderConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      OrderEdge: 'node' | 'cursor'
      Query: 'orders' | 'order'
      Roadmap: 'basis'
      RegisterOrderPayload: 'record' | 'findings'
      AcknowledgeOrderPayload: 'record' | 'findings'
      AmendOrderPayload: 'record' | 'findings'
      VoidOrderPayload: 'record' | 'findings'
      ReinstateOrderPayload: 'record' | 'findings'
      ArchiveOrderPayload: 'record' | 'findings'
      Mutation: 'archiveOrder' | 'voidOrder' | 'reinstateOrder' | 'registerOrder' | 'acknowledgeOrder' | 'amendOrder'
    }
    'organization': {
      Organization: 'id' | 'version' | 'key' | 'region' | 'municipality' | 'kind' | 'name' | 'sameAs' | 'note' | 'members' | 'persons'
      OrganizationMember: 'position' | 'school' | 'person' | 'validFrom' | 'validTo'
      Person: 'id' | 'version' | 'key' | 'municipality' | 'organization' | 'school' | 'position' | 'isCollective' | 'isNamedInSource' | 'fullName' | 'email' | 'phone' | 'duties' | 'note'
      OrganizationConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      OrganizationEdge: 'node' | 'cursor'
      PersonConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      PersonEdge: 'node' | 'cursor'
      Municipality: 'organizations'
      School: 'staff'
      Query: 'organizations' | 'organization'
      RegisterOrganizationPayload: 'record' | 'findings'
      UpdateOrganizationPayload: 'record' | 'findings'
      RegisterPersonPayload: 'record' | 'findings'
      UpdatePersonPayload: 'record' | 'findings'
      AddOrganizationMemberPayload: 'record' | 'findings'
      EndOrganizationMemberPayload: 'record' | 'findings'
      ArchiveOrganizationPayload: 'record' | 'findings'
      ArchivePersonPayload: 'record' | 'findings'
      Mutation: 'registerOrganization' | 'updateOrganization' | 'registerPerson' | 'updatePerson' | 'addOrganizationMember' | 'endOrganizationMember' | 'archiveOrganization' | 'archivePerson'
    }
    'partnership': {
      Partnership: 'id' | 'version' | 'key' | 'kind' | 'kindItem' | 'municipality' | 'supportedSchool' | 'leaderSchool' | 'contractNumber' | 'validFrom' | 'validTo' | 'note'
      PartnershipConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      PartnershipEdge: 'node' | 'cursor'
      School: 'partnerships'
      Query: 'partnerships'
      CreatePartnershipPayload: 'record' | 'findings'
      EndPartnershipPayload: 'record' | 'findings'
      Mutation: 'createPartnership' | 'endPartnership'
    }
    'policy': {
      PolicySetting: 'id' | 'version' | 'region' | 'municipality' | 'name' | 'number' | 'flag' | 'choice' | 'days'
      TerritoryPolicy: 'settings'
      PolicyValue: 'name' | 'title' | 'kind' | 'min' | 'max' | 'choices' | 'enum' | 'number' | 'flag' | 'choice' | 'days' | 'origin' | 'setting' | 'version'
      PolicySimulation: 'obligations' | 'added' | 'removed' | 'schools' | 'statesBefore' | 'states' | 'changes' | 'findings' | 'roadmapsReviewed'
      SimulatedObligation: 'activity' | 'orderClause' | 'school' | 'organization' | 'dueOnBefore' | 'dueOn' | 'stateBefore' | 'state'
      SimulatedFinding: 'code' | 'before' | 'after'
      Query: 'simulatePolicy' | 'policy'
      SetPolicyPayload: 'record' | 'findings'
      ResetPolicyPayload: 'record' | 'findings'
      Mutation: 'setPolicy' | 'resetPolicy'
    }
    'progress': {
      Progress: 'on' | 'total' | 'states' | 'overdue' | 'shareDone'
      Region: 'progress'
      Municipality: 'progress'
      School: 'progress'
      Roadmap: 'progress'
      RoadmapSection: 'progress'
    }
    'reference': {
      ReferenceBook: 'id' | 'version' | 'code' | 'name' | 'items'
      ReferenceItem: 'id' | 'version' | 'book' | 'region' | 'code' | 'label' | 'shortLabel' | 'aliases' | 'enumValue' | 'validFrom' | 'validTo' | 'note' | 'formerLabels'
      FormerLabel: 'version' | 'label' | 'shortLabel' | 'replacedOn'
      ReferenceItemConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      ReferenceItemEdge: 'node' | 'cursor'
      AddReferenceItemPayload: 'record' | 'findings'
      RenameReferenceItemPayload: 'record' | 'findings'
      EndReferenceItemPayload: 'record' | 'findings'
      RestoreReferenceItemPayload: 'record' | 'findings'
      Query: 'referenceBooks' | 'referenceBook' | 'referenceItems'
      Mutation: 'addReferenceItem' | 'renameReferenceItem' | 'endReferenceItem' | 'restoreReferenceItem'
    }
    'reorganization': {
      SchoolEvent: 'kind' | 'on' | 'act' | 'note' | 'from' | 'to' | 'formerName' | 'formerShortName' | 'other'
      SchoolName: 'name' | 'shortName' | 'validFrom' | 'validTo'
      MunicipalityEvent: 'kind' | 'on' | 'act' | 'note' | 'other'
      Municipality: 'history'
      School: 'history' | 'names'
      MergeSchoolsPayload: 'record' | 'findings'
      SplitSchoolPayload: 'records' | 'findings'
      MergeMunicipalitiesPayload: 'record' | 'findings'
      MoveSchoolPayload: 'record' | 'findings'
      RenameSchoolPayload: 'record' | 'findings'
      CloseSchoolPayload: 'record' | 'findings'
      Mutation: 'moveSchool' | 'renameSchool' | 'closeSchool' | 'mergeSchools' | 'splitSchool' | 'mergeMunicipalities'
    }
    'report': {
      ExecutionReport: 'id' | 'version' | 'obligation' | 'revision' | 'text' | 'shareDone' | 'submittedOn' | 'submittedAt' | 'withdrawnOn' | 'review' | 'reviewedOn' | 'reviewReason' | 'author' | 'submittedBy' | 'evidence' | 'revisions'
      Evidence: 'id' | 'kind' | 'kindItem' | 'title' | 'url' | 'file' | 'link' | 'fileName' | 'mediaType' | 'fileSize' | 'sha256'
      ExecutionReportConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      ExecutionReportEdge: 'node' | 'cursor'
      Obligation: 'reports' | 'report' | 'lastReport' | 'lastRevision' | 'actions'
      SubmitReportPayload: 'record' | 'findings'
      WithdrawReportPayload: 'record' | 'findings'
      AcceptReportPayload: 'record' | 'findings'
      ReturnReportPayload: 'record' | 'findings'
      ReopenReportPayload: 'record' | 'findings'
      Mutation: 'submitReport' | 'withdrawReport' | 'acceptReport' | 'returnReport' | 'reopenReport' | 'submitReports'
      RowError: 'code' | 'reason' | 'path' | 'message'
      SubmitReportsRow: 'index' | 'record' | 'error' | 'findings'
      SubmitReportsPayload: 'submitted' | 'rows'
    }
    'risk': {
      RiskFactor: 'id' | 'version' | 'school' | 'schoolYear' | 'number' | 'name' | 'significance' | 'source' | 'origin' | 'coverage' | 'programs'
      RiskProgram: 'id' | 'version' | 'school' | 'factor' | 'title' | 'goal' | 'startsOn' | 'endsOn' | 'approvedOn' | 'url' | 'source' | 'origin' | 'measures'
      RiskMeasure: 'text' | 'dueOn' | 'activity' | 'indicator'
      RiskCoverage: 'factors' | 'factorsCovered' | 'highFactors' | 'highFactorsWithoutProgram' | 'programs' | 'programsWithoutActivity' | 'activities' | 'activitiesWithoutIndicator'
      RiskFactorConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      RiskFactorEdge: 'node' | 'cursor'
      RiskProgramConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      RiskProgramEdge: 'node' | 'cursor'
      School: 'riskFactors' | 'riskPrograms'
      Query: 'riskFactors' | 'riskPrograms' | 'riskCoverage'
      SaveRiskFactorPayload: 'record' | 'findings'
      SaveRiskProgramPayload: 'record' | 'findings'
      ArchiveRiskFactorPayload: 'record' | 'findings'
      ArchiveRiskProgramPayload: 'record' | 'findings'
      Mutation: 'saveRiskFactor' | 'archiveRiskFactor' | 'saveRiskProgram' | 'archiveRiskProgram'
    }
    'roadmap': {
      SourceDefect: 'kind' | 'place' | 'text'
      Roadmap: 'id' | 'version' | 'key' | 'level' | 'status' | 'title' | 'goal' | 'goalNote' | 'tasks' | 'expectedResults' | 'sourceDefects' | 'region' | 'municipality' | 'school' | 'coveredSchools' | 'period' | 'order' | 'approvedOn' | 'closedOn' | 'parent' | 'successor' | 'note' | 'history' | 'changes' | 'sections' | 'activities' | 'actions'
      RoadmapAmendment: 'at' | 'who' | 'action' | 'basis'
      RoadmapChangePage: 'entries' | 'next'
      RoadmapChange: 'at' | 'who' | 'action' | 'basis' | 'kind' | 'recordType' | 'record' | 'title' | 'fields'
      RoadmapChangeField: 'name' | 'label' | 'before' | 'after'
      RoadmapTask: 'number' | 'text'
      RoadmapPeriod: 'kind' | 'text' | 'start' | 'end' | 'yearStart' | 'yearEnd' | 'schoolYears' | 'note'
      CoveredSchool: 'school' | 'nameInSource'
      RoadmapSection: 'id' | 'version' | 'key' | 'roadmap' | 'number' | 'position' | 'title' | 'kind' | 'note' | 'activities'
      Activity: 'id' | 'version' | 'key' | 'roadmap' | 'section' | 'number' | 'position' | 'title' | 'term' | 'responsible' | 'plannedResult' | 'expectedEvidence' | 'executionNote' | 'note' | 'details' | 'parent' | 'parts' | 'inheritsFrom' | 'inherited'
      ActivityDetails: 'subjects' | 'grades' | 'exams' | 'levels' | 'kinds' | 'forms' | 'controls' | 'scope' | 'targets' | 'schoolYear' | 'expectedNumber' | 'evidenceDueOn' | 'url'
      ActivityTarget: 'about' | 'value' | 'unit'
      RoadmapConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      RoadmapEdge: 'node' | 'cursor'
      CoveredSchoolConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      CoveredSchoolEdge: 'node' | 'cursor'
      ActivityConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      ActivityEdge: 'node' | 'cursor'
      Region: 'roadmaps'
      Municipality: 'roadmaps'
      School: 'roadmaps'
      Query: 'roadmaps' | 'roadmap' | 'activities'
      CarriedActivity: 'activity' | 'target' | 'matchedBy' | 'carried' | 'waived' | 'answered'
      EditRoadmapPayload: 'record' | 'findings'
      CreateRoadmapPayload: 'record' | 'findings'
      DeriveSchoolRoadmapPayload: 'record' | 'findings'
      ApproveRoadmapPayload: 'record' | 'findings'
      AmendRoadmapPayload: 'record' | 'findings'
      CloseRoadmapPayload: 'record' | 'findings'
      CancelRoadmapPayload: 'record' | 'findings'
      SupersedeRoadmapPayload: 'record' | 'plan' | 'findings'
      Mutation: 'createRoadmap' | 'deriveSchoolRoadmap' | 'approveRoadmap' | 'amendRoadmap' | 'closeRoadmap' | 'cancelRoadmap' | 'supersedeRoadmap' | 'editRoadmap'
    }
    'rule': {
      Rule: 'code' | 'level' | 'at' | 'sentence' | 'act' | 'item' | 'basis' | 'plugin' | 'regions'
      PluginInfo: 'id' | 'version' | 'title' | 'regions' | 'core' | 'types' | 'policy'
      RegionPolicy: 'tables' | 'schoolRoadmap' | 'periodKinds' | 'control' | 'evidence' | 'reportingLevel' | 'checkpoints' | 'graceDays' | 'outsidePeriod' | 'shiftDayOff' | 'unfinishedClosing' | 'fourEyes'
      RoadmapTable: 'name' | 'periodKinds' | 'columns'
      RoadmapColumn: 'field' | 'heading'
      Roadmap: 'table'
      Query: 'rules' | 'plugins'
    }
    'school': {
      School: 'id' | 'version' | 'key' | 'municipality' | 'name' | 'shortName' | 'aliases' | 'legalForm' | 'legalFormItem' | 'kind' | 'kindItem' | 'locality' | 'isRural' | 'note' | 'contexts' | 'supports' | 'roles' | 'externalIds'
      SchoolContext: 'schoolYear' | 'enrollmentCount' | 'teacherCount' | 'isSmallClassSchool' | 'combinedClassCount' | 'settlementsServedCount' | 'serviceRadiusKm' | 'hasSchoolBus' | 'nonResidentShareMin' | 'nonResidentShareText' | 'qualifiedTeacherShareMin' | 'qualifiedTeacherShareText' | 'characteristics' | 'note'
      SchoolSupport: 'id' | 'category' | 'categoryItem' | 'validFrom' | 'validTo' | 'source'
      SchoolRole: 'id' | 'role' | 'roleItem' | 'validFrom' | 'validTo' | 'source'
      SchoolExternalId: 'system' | 'value'
      SchoolConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      SchoolEdge: 'node' | 'cursor'
      Municipality: 'schools'
      Query: 'schools' | 'school'
      AddSchoolSupportPayload: 'record' | 'findings'
      EndSchoolSupportPayload: 'record' | 'findings'
      AddSchoolRolePayload: 'record' | 'findings'
      EndSchoolRolePayload: 'record' | 'findings'
      RegisterSchoolPayload: 'record' | 'findings'
      UpdateSchoolPayload: 'record' | 'findings'
      ArchiveSchoolPayload: 'record' | 'findings'
      RegisterSchoolsRow: 'index' | 'outcome' | 'record' | 'error'
      RegisterSchoolsPayload: 'records' | 'rows' | 'created' | 'updated' | 'findings'
      SaveSchoolContextPayload: 'record' | 'findings'
      CorrectSchoolSupportPayload: 'record' | 'findings'
      CorrectSchoolRolePayload: 'record' | 'findings'
      Mutation: 'registerSchool' | 'registerSchools' | 'updateSchool' | 'archiveSchool' | 'saveSchoolContext' | 'addSchoolSupport' | 'endSchoolSupport' | 'addSchoolRole' | 'endSchoolRole' | 'correctSchoolSupport' | 'correctSchoolRole'
    }
    'search': {
      SearchHit: 'type' | 'title' | 'rank' | 'record'
      Query: 'search'
    }
    'session': {
      GroupGrant: 'id' | 'version' | 'group' | 'role' | 'region' | 'municipality' | 'school' | 'personalData' | 'validFrom' | 'validTo'
      GroupGrantConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      GroupGrantEdge: 'node' | 'cursor'
      Query: 'groupGrants'
      GrantToGroupPayload: 'record' | 'findings'
      RevokeGroupGrantPayload: 'record' | 'findings'
      EndSessionsPayload: 'record' | 'findings'
      Mutation: 'grantToGroup' | 'revokeGroupGrant' | 'endSessions'
    }
    'term': {
      Term: 'sourceText' | 'kind' | 'bound' | 'start' | 'end' | 'windows' | 'recurrence' | 'also' | 'schedule' | 'event' | 'offset' | 'resolution' | 'candidates' | 'unread'
      TermUnread: 'text' | 'start' | 'end'
      TermWindow: 'start' | 'end'
      TermCandidate: 'start' | 'end' | 'reason'
      TermOffset: 'count' | 'unit'
      TermReading: 'term' | 'periodStart' | 'periodEnd' | 'dueWindows' | 'isCut'
      TermDueWindow: 'start' | 'end' | 'isCheckpoint'
      Query: 'parseTerm'
    }
    'territory': {
      Region: 'id' | 'version' | 'code' | 'name' | 'timeZone' | 'municipalities'
      Municipality: 'id' | 'version' | 'key' | 'region' | 'name' | 'kind' | 'center' | 'oktmo' | 'settlementCount' | 'institutionCount' | 'preschoolCount' | 'schoolCount' | 'supplementaryCount' | 'urbanSchoolCount' | 'ruralSchoolCount' | 'note'
      RegionConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      RegionEdge: 'node' | 'cursor'
      MunicipalityConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      MunicipalityEdge: 'node' | 'cursor'
      Query: 'regions' | 'region' | 'municipality' | 'municipalities'
      RegisterRegionPayload: 'record' | 'findings'
      UpdateRegionPayload: 'record' | 'findings'
      RegisterMunicipalityPayload: 'record' | 'findings'
      UpdateMunicipalityPayload: 'record' | 'findings'
      ArchiveMunicipalityPayload: 'record' | 'findings'
      Mutation: 'registerRegion' | 'updateRegion' | 'registerMunicipality' | 'updateMunicipality' | 'archiveMunicipality'
    }
    'user': {
      User: 'id' | 'version' | 'title' | 'subject' | 'personalData' | 'blockedAt' | 'grants' | 'keys'
      UserGrant: 'role' | 'region' | 'municipality' | 'school' | 'curator' | 'validFrom' | 'validTo'
      AccessKey: 'id' | 'version' | 'number' | 'user' | 'createdAt' | 'expiresAt' | 'lastUsedAt' | 'revokedAt'
      UserConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      UserEdge: 'node' | 'cursor'
      AccessKeyConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      AccessKeyEdge: 'node' | 'cursor'
      Query: 'users' | 'keys'
      CreateUserPayload: 'record' | 'findings'
      ChangeUserGrantsPayload: 'record' | 'findings'
      BlockUserPayload: 'record' | 'findings'
      UnblockUserPayload: 'record' | 'findings'
      CreateKeyPayload: 'record' | 'key' | 'findings'
      RevokeKeyPayload: 'record' | 'findings'
      Mutation: 'createUser' | 'changeUserGrants' | 'blockUser' | 'unblockUser' | 'createKey' | 'revokeKey'
    }
    'viewer': {
      Viewer: 'isSignedIn' | 'title' | 'grants' | 'personalData' | 'actions'
      Grant: 'role' | 'region' | 'municipality' | 'school'
      Query: 'viewer'
    }
    'webhook': {
      Webhook: 'id' | 'version' | 'user' | 'title' | 'url' | 'document' | 'types' | 'states' | 'region' | 'municipality' | 'school' | 'pausedAt' | 'pausedFor' | 'failures' | 'failingSince' | 'deliveredAt' | 'createdAt' | 'deliveries'
      WebhookDelivery: 'id' | 'event' | 'recordType' | 'record' | 'recordVersion' | 'changedAt' | 'state' | 'attempts' | 'nextAt' | 'settledAt'
      WebhookAttempt: 'at' | 'status' | 'error' | 'milliseconds'
      WebhookConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      WebhookEdge: 'node' | 'cursor'
      WebhookDeliveryConnection: 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
      WebhookDeliveryEdge: 'node' | 'cursor'
      Query: 'webhooks'
      CreateWebhookPayload: 'record' | 'secret' | 'findings'
      RotateWebhookSecretPayload: 'record' | 'secret' | 'findings'
      UpdateWebhookPayload: 'record' | 'findings'
      PauseWebhookPayload: 'record' | 'findings'
      ResumeWebhookPayload: 'record' | 'findings'
      TestWebhookPayload: 'record' | 'findings'
      ReplayWebhookPayload: 'record' | 'findings'
      ArchiveWebhookPayload: 'record' | 'findings'
      Mutation: 'createWebhook' | 'updateWebhook' | 'pauseWebhook' | 'resumeWebhook' | 'rotateWebhookSecret' | 'testWebhook' | 'replayWebhook' | 'archiveWebhook'
    }
  }
}