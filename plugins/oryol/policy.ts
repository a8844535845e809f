import type { RegionPolicy, RoadmapColumn } from '../../api/plugin-api.ts'

/** The columns of the form that schools fill in (annex to order № 515 of 08.12.2023). */
export const formColumns = [
  { field: 'NUMBER', heading: '№' },
  { field: 'TITLE', heading: 'Мероприятие' },
  { field: 'RESPONSIBLE', heading: 'Ответственный' },
  { field: 'TERM', heading: 'Срок реализации' },
  { field: 'EXECUTION', heading: 'Информация об исполнении' },
] as const satisfies readonly RoadmapColumn[]

/** How Орловская область differs by data alone (orders № 59 of 19.05.2020 and № 515 of 08.12.2023). */
export const policy = {
  tables: [
    {
      name: 'Дорожная карта Ливенского района',
      periodKinds: ['TWO_YEAR'],
      columns: [
        { field: 'NUMBER', heading: '№' },
        { field: 'TITLE', heading: 'Мероприятия' },
        { field: 'TERM', heading: 'Сроки' },
        { field: 'RESPONSIBLE', heading: 'Ответственные' },
        { field: 'RESULT', heading: 'Результаты исполнения' },
      ],
    },
    {
      name: 'Форма мониторинга Хотынецкого района',
      periodKinds: ['CALENDAR_YEAR'],
      columns: formColumns,
    },
  ],
  schoolRoadmap: 'RECOMMENDED',
  periodKinds: ['TWO_YEAR', 'CALENDAR_YEAR'],
  control: 'SIGNATORY',
  evidence: 'EXECUTION_COLUMN',
  reportingLevel: 'SCHOOL',
  checkpoints: ['06-30', '12-31'],
  graceDays: 0,
} as const satisfies RegionPolicy
