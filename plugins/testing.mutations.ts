import { measured, orderOf, reportOf, resultOf, roadmapOf } from './testing.inputs.ts'
import type { RegionCode, World } from './testing.world.ts'

/** A mutation tried out: in which region, and inputs that succeed there and together name a record in each position. */
export interface Tried {
  readonly region: RegionCode
  /** Whoever may do it at a school may do the first one. `other` is the code of another region. */
  readonly inputs: (world: World, other: string) => readonly [object, ...object[]]
  /** Done by an administrator of the whole platform alone. */
  readonly everywhere?: true
}

const core = (inputs: Tried['inputs']): Tried => ({ region: 'RU-ORL', inputs })
const oryol = core
const ivanovo = (inputs: Tried['inputs']): Tried => ({ region: 'RU-IVA', inputs })
const perm = (inputs: Tried['inputs']): Tried => ({ region: 'RU-PER', inputs })

const ended = { validTo: '2023-12-31' }
const held = { version: 1, heldOn: '2023-09-25' }
const mistaken = { reason: 'Записано по ошибке.' }
const saved = { dueOn: '2024-02-01' }

const grantsOf = (w: World) => [
  { role: 'REGIONAL', region: w.region },
  { role: 'MUNICIPAL', municipality: w.municipality },
  { role: 'SCHOOL', school: w.school },
  { role: 'CURATOR', curator: w.curator },
]

/** A second report, after the first was returned, with a file. */
const again = (w: World) => ({
  ...{ ...reportOf(w.returned), revision: 1 },
  evidence: [{ kind: 'PROTOCOL', title: 'Протокол', file: w.proof.file }],
})

/** Every mutation of the schema. A new one needs an entry: inputs made of the records of `testing.world.ts`. */
export const mutations: Readonly<Record<string, Tried>> = {
  recordAssessmentResults: core((w, other) => [{ results: [resultOf(w.school, `Предмет ${other}`)] }]),
  openCampaign: core(w => [
    {
      ...{ roadmap: w.municipal, orderClause: w.orderClause, schools: [w.school], dueOn: '2023-12-29' },
      ...{ title: 'Мониторинг', recipient: w.organization, memoAuthor: w.person },
    },
  ]),
  submitCampaign: core(w => [{ campaign: w.campaign, school: w.school, version: 1 }]),
  amendCampaign: core(w => [
    {
      ...{ campaign: w.campaign, version: 1, addSchools: [w.partner], removeSchools: [w.school] },
      reason: 'Письмо.',
    },
  ]),
  correctAssessmentResult: core(w => [{ result: w.assessment, schoolMean: 3, reason: 'Описка.' }]),
  closeCampaign: core(w => [{ campaign: w.fullCampaign, version: 2, memo: 'Справка.' }]),
  assignCurator: core(w => [
    {
      ...{ kind: 'METHODIST', person: w.person, school: w.school, roadmap: w.roadmap },
      orderClause: w.orderClause,
    },
    { kind: 'METHODIST', person: w.person, municipality: w.municipality },
    { kind: 'METHODIST', person: w.person, region: w.region },
  ]),
  endCurator: core(w => [{ curator: w.curator, version: 1, ...ended }]),
  handOverCurator: core(w => [
    {
      ...{ curator: w.curator, version: 1, person: w.successor, validFrom: '2024-01-09' },
      orderClause: w.orderClause,
    },
  ]),
  recordIndicatorValues: core(w => [
    { values: [{ indicator: w.indicator, school: w.school, measuredOn: '2023-10-01', value: 2 }] },
    {
      values: [
        { indicator: w.municipalIndicator, municipality: w.municipality, measuredOn: '2023-10-01', value: 2 },
      ],
    },
  ]),
  correctIndicatorValue: core(w => [{ indicatorValue: w.value, value: 3, reason: 'Описка.' }]),
  defineIndicator: core(w => [{ roadmap: w.roadmap, ...measured, code: 'П-2' }]),
  waiveObligation: core(w => [{ obligation: w.waiting, version: 1, ground: 'Карантин.' }]),
  unwaiveObligation: core(w => [{ obligation: w.waived, version: 2, reason: 'Карантин отменён.' }]),
  registerOrder: core(w => [
    orderOf({
      ...{ municipality: w.municipality, issuer: w.organization, controller: w.person },
      basis: [{ kind: 'ORDER', kindText: 'приказ', summary: 'О мониторинге', order: w.order }],
      clauses: [{ number: '1', text: 'Провести.', responsibles: [w.person, w.organization, w.school] }],
    }),
    orderOf({ region: w.region }),
  ]),
  amendOrder: core(w => {
    const responsibles = [w.person, w.organization, w.school]
    return [
      {
        ...{ order: w.order, version: 1, issuer: w.organization, controller: w.person, reason: 'Приказ.' },
        basis: [{ kind: 'ORDER', kindText: 'приказ', summary: 'О мониторинге', order: w.order }],
        changeClauses: [{ clause: w.orderClause, responsibles }],
        addClauses: [{ number: '9', text: 'Подвести итоги.', responsibles: [w.school] }],
      },
      { order: w.idleOrder, version: 1, removeClauses: [w.idleClause], reason: 'Внесён по ошибке.' },
    ]
  }),
  acknowledgeOrder: core(w => [{ order: w.order, person: w.person, acknowledgedOn: '2023-12-04' }]),
  registerOrganization: core(w => [
    { municipality: w.municipality, kind: 'METHODICAL_SERVICE', name: 'Центр', sameAs: w.organization },
    { region: w.region, kind: 'METHODICAL_SERVICE', name: 'Центр' },
  ]),
  updateOrganization: core(w => [
    { organization: w.organization, version: 1, name: 'Центр', sameAs: w.otherOrganization },
  ]),
  addOrganizationMember: core(w => [
    { organization: w.organization, version: 1, member: w.school },
    { organization: w.organization, version: 1, member: w.person },
  ]),
  endOrganizationMember: core(w => [
    { organization: w.otherOrganization, version: 1, member: w.school, ...ended },
    { organization: w.otherOrganization, version: 1, member: w.person, ...ended },
  ]),
  registerPerson: core(w => [
    { organization: w.organization, position: 'Методист' },
    { school: w.school, position: 'Методист' },
    { municipality: w.municipality, position: 'Методист' },
    { region: w.region, position: 'Методист' },
  ]),
  updatePerson: core(w => [{ person: w.person, version: 1, position: 'Методист' }]),
  archiveOrder: core(w => [{ order: w.idleOrder, version: 1, ...mistaken }]),
  archiveCampaign: core(w => [{ campaign: w.campaign, version: 1, ...mistaken }]),
  archivePerson: core(w => [{ person: w.idlePerson, version: 1, ...mistaken }]),
  archiveOrganization: core(w => [{ organization: w.idleOrganization, version: 1, ...mistaken }]),
  archiveIndicator: core(w => [{ indicator: w.idleIndicator, version: 1, ...mistaken }]),
  createPartnership: core(w => [
    {
      ...{ kind: 'MENTORSHIP', supportedSchool: w.school, leaderSchool: w.partner },
      validFrom: '2023-09-01',
    },
  ]),
  endPartnership: core(w => [{ partnership: w.partnership, version: 1, ...ended }]),
  submitReport: core(w => [reportOf(w.waiting), again(w)]),
  submitReports: core(w => [
    { rows: [reportOf(w.waiting)], mode: 'ALL_OR_NOTHING' },
    { rows: [reportOf(w.waiting)], mode: 'ROW_BY_ROW' },
    { rows: [again(w)], mode: 'ALL_OR_NOTHING' },
  ]),
  withdrawReport: core(w => [{ report: w.report, version: 1 }]),
  acceptReport: core(w => [{ report: w.report, version: 1 }]),
  returnReport: core(w => [{ report: w.report, version: 1, reason: 'Приложите протокол.' }]),
  createRoadmap: core(w => {
    const { sections, ...draft } = roadmapOf(w.school, w.person)
    const parts = [{ title: 'Часть', responsible: [w.organization] }]
    const activities = [{ title: 'Мероприятие', responsible: [w.person, w.school], parts }]
    return [
      { ...draft, parent: w.municipal, sections: sections.map(one => ({ ...one, activities })) },
      { ...draft, sections, owner: w.municipality, coveredSchools: [w.school] },
      { ...draft, sections, owner: w.region },
    ]
  }),
  deriveSchoolRoadmap: core(w => [{ parent: w.municipal, school: w.school }]),
  approveRoadmap: core(w => [{ roadmap: w.draft, version: 1, order: w.order, approvedOn: '2023-12-04' }]),
  amendRoadmap: core(w => [
    { part: w.activity, version: 1, responsible: [w.person, w.organization, w.school], reason: 'Приказ.' },
    { part: w.section, version: 1, title: 'Работа', reason: 'Приказ.' },
  ]),
  closeRoadmap: core(w => [{ roadmap: w.roadmap, version: 3, closedOn: '2023-12-20' }]),
  cancelRoadmap: core(w => [{ roadmap: w.draft, version: 1, reason: 'Ошибка.' }]),
  supersedeRoadmap: core(w => [
    { roadmap: w.roadmap, version: 3, successor: w.nextRoadmap, ground: 'Приказ.', carryOver: true },
  ]),
  editRoadmap: core(w => {
    const parts = [{ title: 'Часть', responsible: [w.organization] }]
    const activity = { title: 'Мероприятие', responsible: [w.person, w.school], parts }
    const of = (roadmap: string, version: number) => ({ roadmap, version, reason: 'Приказ.' })
    const edit = (one: object) => ({ ...of(w.draft, 1), edits: [one] })
    return [
      edit({ addSection: { section: { title: 'Раздел', activities: [activity] } } }),
      edit({ changeSection: { section: w.draftSection, title: 'Раздел' } }),
      edit({ moveSection: { section: w.draftSection, position: 1 } }),
      edit({ removeSection: w.draftSection }),
      edit({ addActivity: { section: w.draftSection, activity } }),
      edit({ addActivity: { parent: w.draftActivity, activity: { title: 'Часть' } } }),
      edit({ changeActivity: { activity: w.draftActivity, responsible: [w.person, w.organization] } }),
      edit({ moveActivity: { activity: w.draftActivity, section: w.draftSection, position: 2 } }),
      edit({ removeActivity: w.draftActivity }),
      { ...of(w.municipal, 2), head: { addSchools: [w.partner], removeSchools: [w.school] } },
    ]
  }),
  registerRegion: { ...core(() => [{ code: 'RU-KRS', name: 'Курская область' }]), everywhere: true },
  updateRegion: core(w => [{ region: w.region, version: 1, name: 'Область' }]),
  registerMunicipality: core(w => [{ region: w.region, name: 'Новый округ', kind: 'MUNICIPAL_OKRUG' }]),
  updateMunicipality: core(w => [{ municipality: w.municipality, version: 1, schoolCount: 12 }]),
  archiveMunicipality: core(w => [{ municipality: w.idleMunicipality, version: 1, ...mistaken }]),
  registerSchool: core(w => [
    { municipality: w.municipality, name: 'Новая школа', shortName: 'Новая', kind: 'BASIC' },
  ]),
  registerSchools: core(w => [
    {
      schools: [
        {
          ...{ municipality: w.municipality, name: 'Новая школа', shortName: 'Новая', kind: 'BASIC' },
          externalId: { system: 'RIS', value: '1' },
        },
      ],
    },
  ]),
  updateSchool: core(w => [
    { school: w.idleSchool, version: 1, name: 'Школа' },
    { school: w.idleSchool, version: 1, municipality: w.idleMunicipality },
  ]),
  archiveSchool: core(w => [{ school: w.idleSchool, version: 1, ...mistaken }]),
  saveSchoolContext: core(w => [
    { school: w.school, version: 1, schoolYear: '2023-2024', enrollmentCount: 80 },
  ]),
  correctSchoolSupport: core(w => [{ support: w.parts.ground, version: 1, ...mistaken }]),
  correctSchoolRole: core(w => [{ role: w.parts.role, version: 1, isMistaken: true, ...mistaken }]),
  addSchoolSupport: core(w => [{ school: w.school, version: 1, category: 'ADVERSE_SOCIAL_CONDITIONS' }]),
  endSchoolSupport: core(w => [{ school: w.school, version: 1, category: 'LOW_RESULTS', ...ended }]),
  addSchoolRole: core(w => [{ school: w.school, version: 1, role: 'RESOURCE_CENTER' }]),
  endSchoolRole: core(w => [{ school: w.school, version: 1, role: 'LEADER', ...ended }]),
  createUser: core(w => [{ title: 'Специалист', grants: grantsOf(w) }]),
  changeUserGrants: core(w => [{ user: w.user, version: 1, grants: grantsOf(w) }]),
  blockUser: core(w => [{ user: w.user, version: 1 }]),
  unblockUser: core(w => [{ user: w.blocked, version: 2 }]),
  createKey: core(w => [{ user: w.user }]),
  revokeKey: core(w => [{ key: w.key, version: 1 }]),

  recordOryolInterview: oryol(w => [{ program: w.helpProgram, ...held }]),
  recordOryolDiscussion: oryol(w => [{ program: w.talkedOver, ...held }]),
  approveOryolHelpProgram: oryol(w => [{ program: w.talkedOver, version: 1, approvedOn: '2023-10-02' }]),
  recordOryolDeficitStage: oryol(w => [
    { chain: w.deficitChain, version: 1, kind: 'TEST_MATERIALS', doneOn: '2023-09-04' },
  ]),

  saveOryolHelpProgram: oryol(w => [
    { school: w.school, roadmap: w.roadmap, version: 1, dueOn: '2023-12-25', source: 'Приказ' },
  ]),
  saveOryolDeficitChain: oryol(w => [
    {
      ...{ school: w.school, schoolYear: '2023-2024', version: 1, source: 'Приказ' },
      ...{ subjects: ['MATHEMATICS'], grades: [7] },
      stages: [{ kind: 'TEST_MATERIALS', activity: w.activity }],
    },
  ]),
  saveOryolRouteCounts: oryol(w => [
    {
      ...{ chain: w.deficitChain, version: 1 },
      routes: [{ subject: 'MATHEMATICS', grade: 7, routeCount: 2 }],
    },
  ]),
  setOryolMethodicalService: oryol(w => [
    { municipality: w.municipality, version: 1, kind: 'MUNICIPAL', source: 'Приказ' },
  ]),
  setOryolRequirements: oryol(w => [
    {
      ...{ roadmap: w.roadmap, version: 0 },
      requirements: [{ kind: 'HELP_PROGRAM', activity: w.activity, dueOn: '2024-01-31', source: 'Приказ' }],
    },
  ]),
  archiveOryolRecord: oryol(w => [
    { record: w.helpProgram, version: 1, ...mistaken },
    { record: w.deficitChain, version: 1, ...mistaken },
  ]),

  saveIvanovoRiskProfile: ivanovo(w => [
    {
      ...{ school: w.school, schoolYear: '2023-2024', version: 0, establishedOn: '2023-10-02' },
      source: 'Анкетирование',
      factors: Array.from({ length: 10 }, (_, index) => ({
        ...{ number: index + 1, name: `Фактор ${index + 1}`, significance: 'LOW' },
      })),
    },
  ]),
  saveIvanovoAntiRiskProgram: ivanovo(w => [
    { program: w.program, version: 1, school: w.school, factor: w.factor, title: 'Программа', ...saved },
  ]),
  recordIvanovoSelfAssessment: ivanovo(w => [
    { selfAssessment: w.selfAssessment, version: 1, school: w.school, heldOn: '2023-10-02' },
  ]),
  saveIvanovoSchoolDocument: ivanovo(w => [
    { document: w.document, version: 1, school: w.school, kind: 'CONCEPT', title: 'Концепция', ...saved },
  ]),
  recordIvanovoSession: ivanovo(w => [
    {
      ...{ session: w.session, version: 1, roadmap: w.roadmap, heldOn: '2023-10-02' },
      ...{ reviewsInterim: false, decisions: [{ text: 'Продолжить.' }] },
    },
  ]),
  recordIvanovoCuratorMemo: ivanovo(w => [
    { roadmap: w.municipal, school: w.school, preparedOn: '2023-10-02', title: 'Справка' },
  ]),

  saveIvanovoTargetedSupport: ivanovo(w => [
    {
      ...{ support: w.support, version: 1, school: w.school, startsOn: '2023-09-01' },
      ...{ difficulty: 'Мало учителей', measure: 'Сетевые уроки' },
    },
  ]),
  saveIvanovoTeamTraining: ivanovo(w => [
    {
      ...{ training: w.training, version: 1, school: w.school },
      ...{ program: 'Управление', completedOn: '2023-10-02' },
    },
  ]),
  setIvanovoPassport: ivanovo(w => [
    {
      ...{ roadmap: w.roadmap, version: 0, idea: 'Поддержать школу' },
      ...{ developers: [w.organization, w.person], executors: [w.school] },
      basis: [{ kind: 'ORDER', kindText: 'приказ', summary: 'О проекте', order: w.order }],
    },
  ]),
  setIvanovoDemands: ivanovo(w => [
    {
      ...{ roadmap: w.roadmap, version: 1 },
      sessionDemands: [
        { subject: 'WORKING_GROUP', activity: w.activity },
        { subject: 'INTERIM_RESULTS', orderClause: w.orderClause },
      ],
      controlPoints: [{ stage: 'ENTRY', activity: w.activity, opensOn: '2023-09-01', dueOn: '2023-10-31' }],
      termPairs: [{ topic: 'Концепция', orderClause: w.orderClause, activity: w.activity }],
      shareTargets: [{ kind: 'WITH_PROGRAM', indicator: w.indicator, target: 1, dueOn: '2024-08-31' }],
    },
    {
      ...{ roadmap: w.nextRoadmap, version: 0, controlPoints: [], termPairs: [], shareTargets: [] },
      sessionDemands: [{ subject: 'INTERIM_RESULTS', orderClause: w.orderClause }],
    },
  ]),
  recordIvanovoControl: ivanovo(w => [{ controlPoint: w.controlPoint, ...held, conclusion: 'Готовы.' }]),
  archiveIvanovoRecord: ivanovo(w => [
    { record: w.support, version: 1, ...mistaken },
    { record: w.session, version: 1, ...mistaken },
  ]),

  savePermCriteriaSet: perm(w => [
    {
      ...{ criteriaSet: w.criteriaSet, version: 1, roadmap: w.roadmap, title: 'Критерии' },
      ...{ coversLowResults: true, coversAdverseConditions: true },
      criteria: [{ title: 'Доля школ', indicator: w.indicator }],
    },
  ]),
  approvePermCriteriaSet: perm(w => [
    { criteriaSet: w.criteriaSet, version: 1, approvedOn: '2023-10-02', approvalAct: 'Приказ № 1' },
  ]),
  endPermCriteriaSet: perm(w => [
    { criteriaSet: w.approvedSet, version: 1, validTo: '2023-12-31', reason: 'Утверждены новые.' },
  ]),
  recordPermYearlyReport: perm(w => [
    { roadmap: w.municipal, kind: 'LIFT_PROJECT', year: 2023, title: 'Отчёт', submittedOn: '2023-12-18' },
  ]),
  recordPermSubjectGroup: perm(w => [
    {
      ...{ school: w.school, project: 'EDUCATIONAL_LIFT', year: 2023, subject: 'Математика' },
      ...{ teacherCount: 3, supports: ['TECHNICAL'] },
    },
  ]),
  setPermConcept: perm(w => [
    {
      ...{ concept: w.concept, version: 1, region: w.region, title: 'Концепция', issuer: 'Министерство' },
      ...{ actNumber: '1', actOn: '2023-02-01', horizonYear: 2026 },
    },
  ]),
  setPermProjectSchedule: perm(w => [
    {
      ...{ region: w.region, project: 'FEDERAL_500PLUS', year: 2023, version: 0 },
      ...{ title: 'План-график', issuedOn: '2023-02-01' },
    },
  ]),
  archivePermRecord: perm(w => [
    { record: w.criteriaSet, version: 1, ...mistaken },
    { record: w.concept, version: 1, ...mistaken },
  ]),
  recordPermParticipation: perm(w => [{ school: w.school, project: 'FEDERAL_500PLUS', year: 2023 }]),
}
