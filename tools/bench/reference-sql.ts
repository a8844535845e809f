import { seededGlobalId, seededId } from './scenario.ts'

/** A filter field by hand: what it says of the table `t`, and the values to ask with where the type alone does not give them. */
export interface FilterSql {
  readonly where: (value: string) => string
  readonly values?: readonly string[]
  /** What else the filter has to hold for the field to mean something. */
  readonly beside?: string
}

type Scenario = Parameters<typeof seededGlobalId>[0]

const inSql = (value: string) => `'${value.replaceAll('"', '')}'`
const is = (column: string): FilterSql => ({ where: value => `t.${column} = ${inSql(value)}` })
const holds = (where: (value: string) => string, ...values: readonly string[]): FilterSql => ({
  where: value => where(inSql(value)),
  ...(values.length > 0 && { values: values.map(value => `"${value}"`) }),
})
const named = (kind: Scenario, n: number, where: (id: string) => string): FilterSql => ({
  where: () => where(`'${seededId(kind, n)}'`),
  values: [`"${seededGlobalId(kind, n)}"`],
})
const of = (kind: Scenario, column = `${kind}_id`, n = 7) => named(kind, n, id => `t.${column} = ${id}`)
const places = {
  region: of('region', 'region_id', 1),
  municipality: of('municipality', 'municipality_id', 3),
}
const text = (folded: string, ...values: readonly string[]) =>
  holds(value => `${folded} like '%' || core.fold(${value}) || '%'`, ...values)
const ofKind: FilterSql = {
  where: value =>
    `exists (select from core.roadmap_section s where s.id = t.section_id and s.kind = ${inSql(value)})`,
}
const titled = 'core.fold(t.title)'
const force = (day: string) => `t.valid_from <= ${day} and coalesce(t.valid_to, 'infinity') >= ${day}`
const report = 'from core.execution_report r where r.obligation_id = t.id'
const states: Readonly<Record<string, string>> = {
  BEFORE_APPROVAL: `t.in_force_on > t.due_on and not exists (select ${report})`,
  UPCOMING: 't.opens_on > current_date',
  OPEN: `t.due_on >= current_date and coalesce(t.opens_on, '-infinity') <= current_date and not exists (select ${report})`,
  OVERDUE: `t.due_on < current_date and not exists (select ${report})`,
  SUBMITTED: `exists (select ${report} and r.review is null)`,
  RETURNED: `exists (select ${report} and r.review = 'RETURNED')`,
  DONE: `exists (select ${report} and r.review = 'ACCEPTED')`,
  WAIVED: 't.waived_on <= current_date',
}
const support = (value: string) =>
  `exists (select from core.school_support s where s.school_id = t.id and s.category = ${inSql(value)})`

/** By coordinate without the word `Filter`; a field that is not here is compared with the plain page. */
export const filterSql: Readonly<Record<string, Readonly<Record<string, FilterSql>>>> = {
  School: {
    ...places,
    kind: is('kind'),
    support: { where: support },
    supportOn: { where: () => support('LOW_RESULTS'), beside: 'support: LOW_RESULTS,' },
    role: {
      where: value =>
        `exists (select from core.school_role r where r.school_id = t.id and r.role = ${inSql(value)})`,
    },
    text: text(
      'core.school_text(t.name, t.short_name, t.aliases || t.former_names)',
      '№ 199',
      'овск',
      'нигдетакойнет',
    ),
  },
  Roadmap: {
    ...places,
    school: of('school'),
    level: is('level'),
    status: is('status'),
    periodKind: is('period_kind'),
    on: holds(
      day => `t.starts_on <= ${day} and t.ends_on >= ${day} and t.status not in ('DRAFT', 'CANCELLED')`,
    ),
    text: text(titled, '№ 199', 'дорожная', 'нигдетакойнет'),
  },
  Activity: {
    ...places,
    roadmap: of('roadmap'),
    section: of('section'),
    sectionKind: ofKind,
    termKind: is('term_kind'),
    resolution: is('term_resolution'),
    dueFrom: holds(day => `t.term_ends_on >= ${day}`, '2026-05-01', '2031-05-01'),
    dueTo: holds(day => `t.term_ends_on <= ${day}`, '2019-05-01', '2026-02-20'),
    responsible: named(
      'school',
      7,
      id =>
        `exists (select from core.activity_responsible r where r.activity_id = t.id and r.school_id = ${id})`,
    ),
    text: text(titled, 'план', 'педагог', 'нигдетакогонет'),
    includeParts: { where: () => 'true' },
  },
  Obligation: {
    ...places,
    school: of('school'),
    organization: of('organization'),
    roadmap: of('roadmap'),
    section: of('section'),
    activity: of('activity'),
    sectionKind: ofKind,
    order: of('order'),
    clause: of('clause', 'order_clause_id'),
    state: { where: value => states[value] ?? 'true' },
    dueFrom: holds(day => `t.due_on >= ${day}`, '2026-11-20', '2031-01-01'),
    dueTo: holds(day => `t.due_on <= ${day}`, '2019-01-01', '2026-01-20'),
    isCheckpoint: is('is_checkpoint'),
  },
  Curator: {
    ...places,
    school: of('school'),
    roadmap: of('roadmap'),
    kind: is('kind'),
    on: holds(force, '2026-11-01', '2024-01-01'),
  },
  Order: {
    ...places,
    number: holds(value => `t.number = ${value}`, '77-о/а'),
    text: text(titled, 'карты', 'нигдетакогонет'),
    dateFrom: holds(day => `t.date >= ${day}`, '2025-12-15', '2031-01-01'),
    dateTo: holds(day => `t.date <= ${day}`, '2025-12-02', '2019-01-01'),
  },
  Organization: {
    ...places,
    kind: is('kind'),
    text: text('core.fold(t.name)', '№ 1999', 'объединение', 'нигдетакогонет'),
  },
  Indicator: {
    ...places,
    roadmap: of('roadmap'),
    code: holds(value => `t.code = ${value}`, 'I-7'),
    text: text('core.fold(t.name)', 'аттестат', 'нигдетакогонет'),
  },
  Assessment: {
    ...places,
    school: of('school'),
    exam: is('exam'),
    subject: holds(value => `t.subject = ${value}`, 'Математика', 'Латынь'),
    schoolYear: holds(value => `t.school_year = ${value}`, '2021-2022', '2010-2011'),
  },
  Partnership: {
    ...places,
    school: named('school', 7, id => `(t.supported_school_id = ${id} or t.leader_school_id = ${id})`),
    kind: is('kind'),
    on: holds(force, '2026-11-01', '2024-01-01'),
  },
  Campaign: {
    ...places,
    roadmap: of('roadmap', 'roadmap_id', 21),
    status: is('status'),
    school: named(
      'school',
      7,
      id => `exists (select from core.campaign_school s where s.campaign_id = t.id and s.school_id = ${id})`,
    ),
  },
  Finding: {
    ...places,
    roadmap: of('roadmap'),
    order: of('order'),
    code: holds(value => `t.code = ${value}`, 'BENCH_7', 'BENCH_NONE'),
    level: is('level'),
  },
  Municipality: { region: places.region },
  User: {
    role: {
      where: value =>
        `exists (select from core.user_grant g where g.user_id = t.id and g.role::text = ${inSql(value)})`,
    },
    blocked: { where: value => `(t.archived_at is not null) = ${value}` },
  },
  AccessKey: {
    user: of('user'),
    inForce: { where: value => `(t.revoked_at is null and t.expires_at > now()) = ${value}` },
  },
}
