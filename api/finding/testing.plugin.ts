import {
  actionFact,
  definePlugin,
  defineRule,
  given,
  moduleOf,
  reviewFact,
  roadmapFact,
  sql,
} from '../plugin-api.ts'

interface Printed {
  readonly key: string | null
  readonly section: string | null
}

const printed = reviewFact<Printed>({ key: null, section: null }, async ({ read, ids, on }) => {
  if (on === '1999-01-01') throw new Error('no facts of that day')
  if (on === '1998-01-01') await new Promise(() => undefined)
  const rows = await read<Printed & { readonly id: string }>(
    sql`select t.id, t.key, (select s.id from core.roadmap_section s where s.roadmap_id = t.id
      order by s.position limit 1) as section
    from core.roadmap t where t.id = any(${ids}::uuid[])`,
  )
  return new Map(rows.map(row => [row.id, row]))
})

const ended = defineRule({
  code: 'TESTING_ENDED',
  level: 'WARNING',
  sentence: 'Период дорожной карты закончился.',
  act: 'Приказ № 1',
  item: 'п. 2',
  basis: 'STATED',
  at: {
    'roadmap.review': { printed, endsOn: roadmapFact(({ endsOn }) => endsOn) },
    'roadmap.close': {
      printed: actionFact('roadmap.close', (): Printed => ({ key: null, section: null })),
      endsOn: actionFact('roadmap.close', (_, { roadmap }) => roadmap.endsOn),
    },
  },
  check: ({ printed: { key, section }, endsOn }, { on }) => {
    if (on === '2000-01-01' && key === 'livny') throw new Error('a mistake in a rule')
    if (on <= endsOn) return []
    const detail = { detail: `после ${endsOn}` }
    return section ? [detail, { subject: { type: 'RoadmapSection', id: section } }] : [detail]
  },
  cases: [
    {
      on: '2021-09-01',
      breaks: { printed: { key: null, section: null }, endsOn: '2021-08-31' },
      meets: { printed: { key: null, section: null }, endsOn: '2021-09-01' },
    },
  ],
})

const never = defineRule({
  code: 'TESTING_NEVER',
  level: 'REFUSAL',
  sentence: 'Так делать нельзя.',
  act: 'Приказ № 1',
  item: 'п. 3',
  basis: 'INTERPRETED',
  at: { mutation: { isDone: given<boolean>() } },
  check: ({ isDone }) => isDone,
  cases: [{ on: '2021-09-01', breaks: { isDone: true }, meets: { isDone: false } }],
})

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
  rules: [ended, never],
})
