import { globalId } from '../../api/graphql/global-id.ts'
import { day, defineFixtures } from '../../tests/contract/fixtures/plugin-fixtures.ts'

const mistaken = { reason: 'Записано по ошибке.' }

/** What the general walks try of the plugin: records in every region, and inputs that succeed in its own. */
export const fixtures = defineFixtures(
  async ({ db, within, roadmapId }) => {
    const concept = await db.permConcept.create({
      data: {
        regionId: within.regionId,
        title: 'Концепция',
        issuer: 'Министерство',
        actNumber: '1',
        actOn: day('2023-02-01'),
        horizonYear: 2025,
      },
    })
    const criteriaSet = await db.permCriteriaSet.create({
      data: {
        ...within,
        roadmapId,
        title: 'Критерии',
        coversLowResults: true,
        coversAdverseConditions: true,
        criteria: { create: [{ position: 1, title: 'Доля учителей' }] },
      },
    })
    const { id: approvedSetId } = await db.permCriteriaSet.create({
      data: {
        ...within,
        roadmapId,
        title: 'Утверждённые',
        approvedOn: day('2023-09-01'),
        coversLowResults: true,
        coversAdverseConditions: true,
      },
    })
    return {
      concept: globalId('PermConcept', concept.id),
      criteriaSet: globalId('PermCriteriaSet', criteriaSet.id),
      approvedSet: globalId('PermCriteriaSet', approvedSetId),
    }
  },
  {
    savePermCriteriaSet: w => [
      {
        criteriaSet: w.criteriaSet,
        version: 1,
        roadmap: w.roadmap,
        title: 'Критерии',
        coversLowResults: true,
        coversAdverseConditions: true,
        criteria: [{ title: 'Доля школ', indicator: w.indicator }],
      },
    ],
    approvePermCriteriaSet: w => [
      { criteriaSet: w.criteriaSet, version: 1, approvedOn: '2023-10-02', approvalAct: 'Приказ № 1' },
    ],
    endPermCriteriaSet: w => [
      { criteriaSet: w.approvedSet, version: 1, validTo: '2023-12-31', reason: 'Утверждены новые.' },
    ],
    recordPermYearlyReport: w => [
      { roadmap: w.municipal, kind: 'LIFT_PROJECT', year: 2023, title: 'Отчёт', submittedOn: '2023-12-18' },
    ],
    recordPermSubjectGroup: w => [
      {
        school: w.school,
        project: 'EDUCATIONAL_LIFT',
        year: 2023,
        subject: 'Математика',
        teacherCount: 3,
        supports: ['TECHNICAL'],
      },
    ],
    setPermConcept: w => [
      {
        concept: w.concept,
        version: 1,
        region: w.region,
        title: 'Концепция',
        issuer: 'Министерство',
        actNumber: '1',
        actOn: '2023-02-01',
        horizonYear: 2026,
      },
    ],
    setPermProjectSchedule: w => [
      {
        region: w.region,
        project: 'FEDERAL_500PLUS',
        year: 2023,
        version: 0,
        title: 'План-график',
        issuedOn: '2023-02-01',
      },
    ],
    archivePermRecord: w => [
      { record: w.criteriaSet, version: 1, ...mistaken },
      { record: w.concept, version: 1, ...mistaken },
    ],
    recordPermParticipation: w => [{ school: w.school, project: 'FEDERAL_500PLUS', year: 2023 }],
  },
)
