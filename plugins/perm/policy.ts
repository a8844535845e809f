import type { RegionPlugin } from '../../api/plugin-api.ts'

/** How the region differs by data alone; sources are in README.md. */
export const policy: RegionPlugin['policy'] = {
  tables: [
    {
      name: 'План (дорожная карта)',
      columns: [
        { field: 'NUMBER', heading: '№' },
        { field: 'TITLE', heading: 'Мероприятие (содержание деятельности)' },
        { field: 'RESPONSIBLE', heading: 'Ответственные исполнители' },
        { field: 'TERM', heading: 'Сроки исполнения' },
        { field: 'RESULT', heading: 'Планируемый результат' },
      ],
    },
  ],
  schoolRoadmap: 'MANDATORY',
  periodKinds: ['HORIZON'],
  control: 'APPOINTED',
  evidence: 'YEARLY_MEMO',
  reportingLevel: 'MUNICIPALITY',
  checkpoints: ['08-31'],
  graceDays: 0,
}
