import type { Kind } from './kind.ts'
import { made, madeId } from './kind.ts'

/** A filter of a list: as the API takes it, and as SQL. */
type Filter = readonly [filter: string, where: string]

interface List {
  readonly field: string
  readonly table: string
  readonly order: string
  readonly columns: readonly [fields: string, sql: string]
  readonly filters: readonly Filter[]
}

const region: Filter = [`region: "${madeId('region', 1)}"`, `t.region_id = '${made('region', 1)}'`]
const municipality: Filter = [
  `municipality: "${madeId('municipality', 3)}"`,
  `t.municipality_id = '${made('municipality', 3)}'`,
]
const school: Filter = [`school: "${madeId('school', 7)}"`, `t.school_id = '${made('school', 7)}'`]
const roadmap: Filter = [`roadmap: "${madeId('roadmap', 7)}"`, `t.roadmap_id = '${made('roadmap', 7)}'`]
const nowhere: Filter = ['', 'true']
const support = (one: string): Filter => [
  `support: ${one}`,
  `exists (select from core.school_support s where s.school_id = t.id and s.category = '${one}')`,
]
const titled = (text: string): Filter => [`text: "${text}"`, `core.fold(t.title) like core.fold('%${text}%')`]
const named = (text: string): Filter => [
  `text: "${text}"`,
  `core.school_text(t.name, t.short_name, t.aliases) like core.fold('%${text}%')`,
]

const lists: readonly List[] = [
  {
    field: 'schools',
    table: 'school',
    order: 't.short_name, t.id',
    columns: ['id shortName', 't.id, t.short_name'],
    filters: [
      nowhere,
      region,
      municipality,
      ['kind: BASIC', `t.kind = 'BASIC'`],
      support('LOW_RESULTS'),
      support('FEDERAL_500PLUS'),
      [
        'role: LEADER',
        `exists (select from core.school_role r where r.school_id = t.id and r.role = 'LEADER')`,
      ],
      [
        'role: RESOURCE_CENTER',
        `exists (select from core.school_role r where r.school_id = t.id and r.role = 'RESOURCE_CENTER')`,
      ],
      named('№ 199'),
      named('овск'),
      named('нигдетакойнет'),
    ],
  },
  {
    field: 'roadmaps',
    table: 'roadmap',
    order: 't.starts_on desc, t.id desc',
    columns: ['id title', 't.id, t.title'],
    filters: [
      nowhere,
      region,
      municipality,
      school,
      ['level: MUNICIPAL', `t.level = 'MUNICIPAL'`],
      ['status: IN_EXECUTION', `t.status = 'IN_EXECUTION'`],
      ['status: CLOSED', `t.status = 'CLOSED'`],
      ['periodKind: SCHOOL_YEAR', `t.period_kind = 'SCHOOL_YEAR'`],
      [
        'on: "2026-11-01"',
        `t.starts_on <= '2026-11-01' and t.ends_on >= '2026-11-01' and t.status not in ('DRAFT', 'CANCELLED')`,
      ],
      [
        'on: "2020-11-01"',
        `t.starts_on <= '2020-11-01' and t.ends_on >= '2020-11-01' and t.status not in ('DRAFT', 'CANCELLED')`,
      ],
      titled('№ 199'),
      titled('дорожная'),
    ],
  },
  {
    field: 'activities',
    table: 'activity',
    order: 't.roadmap_id, t.position, t.id',
    columns: ['id title', 't.id, t.title'],
    filters: [
      nowhere,
      region,
      municipality,
      roadmap,
      ['termKind: QUARTER', `t.term_kind = 'QUARTER'`],
      ['resolution: AMBIGUOUS', `t.term_resolution = 'AMBIGUOUS'`],
      ['dueFrom: "2026-05-01", dueTo: "2026-05-03"', `t.term_ends_on between '2026-05-01' and '2026-05-03'`],
      ['dueFrom: "2031-05-01"', `t.term_ends_on >= '2031-05-01'`],
      [
        `responsible: "${madeId('school', 7)}"`,
        `exists (select from core.activity_responsible r where r.activity_id = t.id and r.school_id = '${made('school', 7)}')`,
      ],
      titled('план'),
      titled('нигдетакогонет'),
    ],
  },
  {
    field: 'obligations',
    table: 'obligation',
    order: 't.due_on, t.id',
    columns: ['id dueOn', 't.id, t.due_on'],
    filters: [
      nowhere,
      region,
      municipality,
      school,
      roadmap,
      ['dueFrom: "2026-11-20"', `t.due_on >= '2026-11-20'`],
      ['isCheckpoint: true', 't.is_checkpoint'],
      ['state: UPCOMING', `t.opens_on > current_date`],
      ['state: OPEN', `t.due_on >= current_date`],
      [
        'state: OVERDUE',
        `t.due_on < current_date and not exists (select from core.execution_report r where r.obligation_id = t.id)`,
      ],
      [
        'state: SUBMITTED',
        `exists (select from core.execution_report r where r.obligation_id = t.id and r.review is null)`,
      ],
      [
        'state: RETURNED',
        `exists (select from core.execution_report r where r.obligation_id = t.id and r.review = 'RETURNED')`,
      ],
      [
        'state: DONE',
        `exists (select from core.execution_report r where r.obligation_id = t.id and r.review = 'ACCEPTED')`,
      ],
      ['state: WAIVED', `t.waived_on <= current_date`],
    ],
  },
  {
    field: 'curators',
    table: 'curator',
    order: 't.id',
    columns: ['id kind', 't.id, t.kind'],
    filters: [
      nowhere,
      region,
      municipality,
      school,
      ['kind: TUTOR', `t.kind = 'TUTOR'`],
      ['on: "2024-01-01"', `t.valid_from <= '2024-01-01'`],
    ],
  },
  {
    field: 'orders',
    table: 'order',
    order: 't.date desc, t.id desc',
    columns: ['id title', 't.id, t.title'],
    filters: [
      nowhere,
      region,
      municipality,
      ['number: "77-о/а"', `t.number = '77-о/а'`],
      titled('карты'),
      ['dateFrom: "2026-01-01"', `t.date >= '2026-01-01'`],
    ],
  },
]

/** The first page of every list by each of its filters. */
export const filtered: readonly Kind[] = lists.flatMap(({ field, table, order, columns, filters }) =>
  filters.map(
    ([filter, where]): Kind => ({
      name: `${field}${filter && ` by ${filter.replace(/"[A-Za-z0-9_-]{30,}"/, 'one')}`}`,
      query: `{ ${field}(first: 20${filter && `, filter: { ${filter} }`}) { nodes { ${columns[0]} } } }`,
      sql: `select json_agg(x) from (select ${columns[1]} from core."${table}" t where t.archived_at is null and ${where}
        order by ${order} limit 20) x`,
    }),
  ),
)
