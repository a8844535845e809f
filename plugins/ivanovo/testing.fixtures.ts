import { globalId } from '../../api/graphql/global-id.ts'
import { day, defineFixtures } from '../../tests/contract/fixtures/plugin-fixtures.ts'

const conducted = { version: 1, heldOn: '2023-09-25' }
const mistaken = { reason: 'Записано по ошибке.' }
const saved = { dueOn: '2024-02-01' }

/** What the general walks try of the plugin: records in every region, and inputs that succeed in its own. */
export const fixtures = defineFixtures(
  async ({ db, within, own, roadmapId }) => {
    const profile = await db.ivanovoRiskProfile.create({
      data: { ...own, schoolYear: '2022-2023', establishedOn: day('2023-02-01'), source: 'Анкета' },
    })
    const factor = await db.ivanovoRiskFactor.create({
      data: { ...own, profileId: profile.id, number: 1, name: 'Фактор', significance: 'HIGH' },
    })
    const program = await db.ivanovoAntiRiskProgram.create({
      data: { ...own, factorId: factor.id, title: 'Программа' },
    })
    const document = await db.ivanovoSchoolDocument.create({
      data: { ...own, kind: 'CONCEPT', title: 'Концепция' },
    })
    const support = await db.ivanovoTargetedSupport.create({
      data: { ...own, difficulty: 'Мало учителей', measure: 'Сетевые уроки', startsOn: day('2023-09-01') },
    })
    const training = await db.ivanovoTeamTraining.create({
      data: { ...own, program: 'Управление', completedOn: day('2023-10-01') },
    })
    const selfAssessment = await db.ivanovoSelfAssessment.create({
      data: { ...own, heldOn: day('2023-09-12') },
    })
    const session = await db.ivanovoSession.create({
      data: {
        ...within,
        roadmapId,
        heldOn: day('2023-09-14'),
        reviewsInterim: false,
        decisions: { create: [{ position: 1, text: 'Посетить уроки.' }] },
      },
    })
    const controlPoint = await db.ivanovoControlPoint.create({
      data: {
        ...within,
        roadmapId,
        stage: 'FINAL',
        opensOn: day('2023-09-01'),
        dueOn: day('2023-12-29'),
      },
    })
    return {
      factor: globalId('IvanovoRiskFactor', factor.id),
      program: globalId('IvanovoAntiRiskProgram', program.id),
      document: globalId('IvanovoSchoolDocument', document.id),
      support: globalId('IvanovoTargetedSupport', support.id),
      training: globalId('IvanovoTeamTraining', training.id),
      selfAssessment: globalId('IvanovoSelfAssessment', selfAssessment.id),
      session: globalId('IvanovoSession', session.id),
      controlPoint: globalId('IvanovoControlPoint', controlPoint.id),
    }
  },
  {
    saveIvanovoRiskProfile: w => [
      {
        school: w.school,
        schoolYear: '2023-2024',
        version: 0,
        establishedOn: '2023-10-02',
        source: 'Анкетирование',
        factors: Array.from({ length: 10 }, (_, index) => ({
          number: index + 1,
          name: `Фактор ${index + 1}`,
          significance: 'LOW',
        })),
      },
    ],
    saveIvanovoAntiRiskProgram: w => [
      {
        program: w.program,
        version: 1,
        school: w.school,
        factor: w.factor,
        title: 'Программа',
        ...saved,
        approvedOn: '2023-10-02',
      },
    ],
    recordIvanovoSelfAssessment: w => [
      { selfAssessment: w.selfAssessment, version: 1, school: w.school, heldOn: '2023-10-02' },
    ],
    saveIvanovoSchoolDocument: w => [
      { document: w.document, version: 1, school: w.school, kind: 'CONCEPT', title: 'Концепция', ...saved },
    ],
    recordIvanovoSession: w => [
      {
        session: w.session,
        version: 1,
        roadmap: w.roadmap,
        heldOn: '2023-10-02',
        reviewsInterim: false,
        decisions: [{ text: 'Продолжить.' }],
      },
    ],
    recordIvanovoCuratorMemo: w => [
      { roadmap: w.municipal, school: w.school, preparedOn: '2023-10-02', title: 'Справка' },
    ],
    saveIvanovoTargetedSupport: w => [
      {
        support: w.support,
        version: 1,
        school: w.school,
        startsOn: '2023-09-01',
        difficulty: 'Мало учителей',
        measure: 'Сетевые уроки',
      },
    ],
    saveIvanovoTeamTraining: w => [
      {
        training: w.training,
        version: 1,
        school: w.school,
        program: 'Управление',
        completedOn: '2023-10-02',
      },
    ],
    setIvanovoPassport: w => [
      {
        roadmap: w.roadmap,
        version: 0,
        idea: 'Поддержать школу',
        developers: [w.organization, w.person],
        executors: [w.school],
        basis: [{ kind: 'ORDER', kindText: 'приказ', summary: 'О проекте', order: w.order }],
      },
    ],
    setIvanovoDemands: w => [
      {
        roadmap: w.roadmap,
        version: 1,
        sessionDemands: [
          { subject: 'WORKING_GROUP', activity: w.activity },
          { subject: 'INTERIM_RESULTS', orderClause: w.orderClause },
        ],
        controlPoints: [{ stage: 'ENTRY', activity: w.activity, opensOn: '2023-09-01', dueOn: '2023-10-31' }],
        termPairs: [{ topic: 'Концепция', orderClause: w.orderClause, activity: w.activity }],
        shareTargets: [{ kind: 'WITH_PROGRAM', indicator: w.indicator, target: 1, dueOn: '2024-08-31' }],
      },
      {
        roadmap: w.nextRoadmap,
        version: 0,
        controlPoints: [],
        termPairs: [],
        shareTargets: [],
        sessionDemands: [{ subject: 'INTERIM_RESULTS', orderClause: w.orderClause }],
      },
    ],
    recordIvanovoControl: w => [{ controlPoint: w.controlPoint, ...conducted, conclusion: 'Готовы.' }],
    archiveIvanovoRecord: w => [
      { record: w.support, version: 1, ...mistaken },
      { record: w.session, version: 1, ...mistaken },
    ],
  },
)
