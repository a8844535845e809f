import type { RegionPolicy } from '../../api/plugin-api.ts'

/** How the Ivanovo region differs by data: its tables, periods, control, evidence and checkpoints. */
export const policy: RegionPolicy = {
  tables: [
    {
      name: 'Дорожная карта (Пучеж)',
      periodKinds: ['SCHOOL_YEAR'],
      columns: [
        { field: 'NUMBER', heading: '№' },
        { field: 'TITLE', heading: 'Мероприятие' },
        { field: 'TERM', heading: 'Сроки' },
        { field: 'RESULT', heading: 'Результат реализации' },
        { field: 'RESPONSIBLE', heading: 'Ответственный' },
      ],
    },
    {
      name: 'Муниципальный проект (Родники)',
      periodKinds: ['PROJECT'],
      columns: [
        { field: 'NUMBER', heading: '№' },
        { field: 'TITLE', heading: 'Наименование мероприятия' },
        { field: 'RESPONSIBLE', heading: 'Ответственный исполнитель' },
        { field: 'TERM', heading: 'Сроки' },
        { field: 'RESULT', heading: 'Ожидаемый результат' },
      ],
    },
  ],
  schoolRoadmap: 'MANDATORY',
  periodKinds: ['SCHOOL_YEAR', 'PROJECT'],
  control: 'SIGNATORY',
  evidence: 'RESULT_COLUMN',
  reportingLevel: 'SCHOOL',
  checkpoints: ['03-31', '06-30', '09-30', '12-31'],
  graceDays: 0,
}
