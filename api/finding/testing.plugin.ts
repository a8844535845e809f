import { sql } from '../data/sql.ts'
import { definePlugin, moduleOf } from '../plugin-api.ts'

/** A tiny plugin of the Oryol region for tests: its rules depend on the day, and one of them can be made to fail. */
export const testingPlugin = definePlugin({
  id: 'testing',
  version: '0.1.0',
  title: 'Проверочный плагин',
  regions: ['RU-ORL'],
  core: '^2',
  sdl: new URL('./testing.plugin.graphql', import.meta.url),
  module: moduleOf([], { School: { testing: () => null } }),
  policy: {
    tables: [
      {
        name: 'План',
        periodKinds: ['TWO_YEAR', 'SCHOOL_YEAR'],
        columns: [
          { field: 'TITLE', heading: 'Мероприятия' },
          { field: 'RESULT', heading: 'Результаты исполнения' },
        ],
      },
      {
        name: 'Форма отчёта',
        periodKinds: ['CALENDAR_YEAR'],
        columns: [
          { field: 'TITLE', heading: 'Мероприятие' },
          { field: 'EXECUTION', heading: 'Информация об исполнении' },
        ],
      },
    ],
    schoolRoadmap: 'RECOMMENDED',
    periodKinds: ['TWO_YEAR'],
    control: 'SIGNATORY',
    evidence: 'EXECUTION_COLUMN',
    reportingLevel: 'SCHOOL',
    checkpoints: ['06-30', '12-31'],
    graceDays: 3,
  },
  findings: {
    TESTING_ENDED: {
      level: 'WARNING',
      at: ['roadmap.review', 'roadmap.close'],
      sentence: 'Период дорожной карты закончился.',
      act: 'Приказ № 1',
      item: 'п. 2',
      basis: 'STATED',
    },
    TESTING_NEVER: {
      level: 'REFUSAL',
      at: ['mutation'],
      sentence: 'Так делать нельзя.',
      act: 'Приказ № 1',
      item: 'п. 3',
      basis: 'INTERPRETED',
    },
  },
  review: {
    facts: async (context, roadmaps, on) => {
      if (on === '1999-01-01') throw new Error('no facts of that day')
      if (on === '1998-01-01') await new Promise(() => undefined)
      const rows = await context.read<{
        readonly id: string
        readonly section: string
        readonly key: string
      }>(
        sql`select t.id, t.key, (select s.id from core.roadmap_section s where s.roadmap_id = t.id
          order by s.position limit 1) as section
        from core.roadmap t where t.id = any(${roadmaps.map(row => row.id)}::uuid[])`,
      )
      const ends = new Map(roadmaps.map(row => [row.id, row.endsOn]))
      return new Map(rows.map(row => [row.id, { ...row, endsOn: ends.get(row.id) ?? '' }]))
    },
    rules: [
      (facts, { on }) =>
        on > facts.endsOn
          ? [
              { code: 'TESTING_ENDED', detail: `после ${facts.endsOn}` },
              { code: 'TESTING_ENDED', subject: { type: 'RoadmapSection', id: facts.section } },
            ]
          : [],
      (facts, { on }) => {
        if (on === '2000-01-01' && facts.key === 'livny') throw new Error('a mistake in a rule')
        return []
      },
    ],
  },
})
