import { definePlugin } from '../../../api/plugin-api.ts'
import { module } from './module.ts'
import { region } from './region.ts'
import { rules } from './rules/index.ts'

/** The region of the tutorial: Вологодская область with an invented district. */
export const vologda = definePlugin({
  ...region,
  version: '1.0.0',
  core: '^2',
  module,
  policy: {
    tables: [
      {
        name: 'Комплекс мер',
        columns: [
          { field: 'NUMBER', heading: '№ п/п' },
          { field: 'TITLE', heading: 'Мера' },
          { field: 'RESPONSIBLE', heading: 'Исполнитель' },
          { field: 'TERM', heading: 'Срок' },
          { field: 'RESULT', heading: 'Форма завершения' },
          { field: 'EXECUTION', heading: 'Отметка о снятии с контроля' },
        ],
      },
    ],
    schoolRoadmap: 'RECOMMENDED',
    periodKinds: ['SCHOOL_YEAR'],
    control: 'APPOINTED',
    evidence: 'EXECUTION_COLUMN',
    reportingLevel: 'SCHOOL',
    checkpoints: ['01-31', '06-20'],
    graceDays: 0,
  },
  rules,
})
