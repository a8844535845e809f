import { anySchool, type Fixtures, type Scenario, seededGlobalId, seededId } from '../scenario.ts'
import { sizeOf } from '../seed/territory.ts'

const day = '2026-11-01'
const list = (columns: string, from: string) => `select json_agg(x) from (select ${columns} from ${from}) x`
const counted = `select coalesce(json_agg(x), '[]') from (select key, count(*), count(*) filter (where state = 'DONE') as done`
const state = `case when o.waived_on <= '${day}' then 'WAIVED' else coalesce((select case
    when r.reviewed_on <= '${day}' and r.review = 'ACCEPTED' then 'DONE' when r.reviewed_on <= '${day}' and r.review = 'RETURNED'
    then 'RETURNED' else 'SUBMITTED' end from core.execution_report r where r.obligation_id = o.id and r.submitted_on <= '${day}'
    order by revision desc limit 1), case when o.due_on < '${day}' then 'OVERDUE' when o.opens_on > '${day}' then 'UPCOMING'
    else 'OPEN' end) end`
const grouped = (key: string, where: string) =>
  `${counted} from (select ${key} as key, ${state} as state from core.obligation o where ${where} offset 0) s group by key) x`
const latest = `select distinct on (r.obligation_id) r.obligation_id, case when r.reviewed_on <= '${day}' and r.review = 'ACCEPTED'
    then 'DONE' when r.reviewed_on <= '${day}' and r.review = 'RETURNED' then 'RETURNED' else 'SUBMITTED' end as state
  from core.execution_report r where r.archived_at is null and r.submitted_on <= '${day}'
  order by r.obligation_id, r.revision desc`
const groupedAll = (
  key: string,
) => `${counted} from (select ${key} as key, case when o.waived_on <= '${day}' then 'WAIVED'
    else coalesce(l.state, case when o.due_on < '${day}' then 'OVERDUE' when o.opens_on > '${day}' then 'UPCOMING' else 'OPEN' end) end
    as state from core.obligation o left join (${latest}) l on l.obligation_id = o.id offset 0) s group by key) x`

/** What a page of a front end asks. */
export const reads: readonly Scenario[] = [
  {
    name: 'school card, 30 activities',
    query: `query ($id: ID!) { school(id: $id) { id name shortName kind municipality { name } supports { category }
      roadmaps { nodes { title period { text } activities(first: 30) { nodes { id number title term { sourceText } } } } } } }`,
    variables: (n, fixtures) => ({ id: seededGlobalId('school', anySchool(n, fixtures)) }),
    sql: `select json_build_object('id', s.id, 'name', s.name, 'shortName', s.short_name, 'kind', s.kind, 'municipality', m.name,
        'supports', (select json_agg(category) from core.school_support where school_id = s.id),
        'roadmaps', (select json_agg(json_build_object('title', r.title, 'period', r.period_text, 'activities', (
          select json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title, 'term', a.term_text) order by a.position)
          from core.activity a where a.roadmap_id = r.id))) from core.roadmap r where r.school_id = s.id))
      from core.school s join core.municipality m on m.id = s.municipality_id where s.id = $1`,
    values: (n, fixtures) => [seededId('school', anySchool(n, fixtures))],
  },
  {
    name: '50 schools with municipality and roadmaps',
    query: `query ($id: ID!) { schools(first: 50, filter: { region: $id }) { nodes { id shortName municipality { name }
      roadmaps { nodes { id title status } } } } }`,
    variables: n => ({ id: seededGlobalId('region', 1 + (n % 8)) }),
    sql: list(
      `s.id, s.short_name, (select name from core.municipality m where m.id = s.municipality_id) as municipality, (select json_agg(
        json_build_object('id', r.id, 'title', r.title, 'status', r.status)) from core.roadmap r where r.school_id = s.id) as roadmaps`,
      'core.school s where s.region_id = $1 order by s.short_name, s.id limit 50',
    ),
    values: n => [seededId('region', 1 + (n % 8))],
  },
  {
    name: 'obligations of a school with states',
    query: `query ($id: ID!) { obligations(first: 60, on: "${day}", filter: { school: $id }) { nodes { id dueOn state(on: "${day}") activity { title } } } }`,
    variables: (n, fixtures) => ({ id: seededGlobalId('school', anySchool(n, fixtures)) }),
    sql: list(
      `o.id, o.due_on, ${state} as state, (select title from core.activity a where a.id = o.activity_id) as title`,
      'core.obligation o where o.school_id = $1 order by o.due_on, o.id limit 60',
    ),
    values: (n, fixtures) => [seededId('school', anySchool(n, fixtures))],
  },
  {
    name: 'schools: total',
    query: '{ schools { totalCount } }',
    sql: 'select count(*) from core.school where archived_at is null',
  },
  {
    name: 'obligations: total',
    query: '{ obligations { totalCount } }',
    sql: 'select count(*) from core.obligation where archived_at is null',
    isSequential: true,
  },
  {
    name: 'progress of a school',
    query: `query ($id: ID!) { school(id: $id) { progress(on: "${day}") { total shareDone } } }`,
    variables: (n, fixtures) => ({ id: seededGlobalId('school', anySchool(n, fixtures)) }),
    sql: grouped('o.school_id', 'o.school_id = $1'),
    values: (n, fixtures) => [seededId('school', anySchool(n, fixtures))],
  },
  {
    name: 'progress of a region',
    query: `query ($code: String!) { region(code: $code) { progress(on: "${day}") { total shareDone } } }`,
    variables: n => ({ code: `RU-B${1 + (n % 8)}` }),
    sql: grouped('o.region_id', 'o.region_id = $1'),
    values: n => [seededId('region', 1 + (n % 8))],
    isSequential: true,
  },
  ...(['STATE', 'REGION', 'MONTH'] as const).map(
    (by): Scenario => ({
      name: `obligationCounts of the country by ${by.toLowerCase()}`,
      query: `{ obligationCounts(groupBy: ${by}, on: "${day}") { key total states { done overdue } } }`,
      sql: groupedAll({ STATE: 'l.state', REGION: 'o.region_id', MONTH: `to_char(o.due_on, 'YYYY-MM')` }[by]),
      isSequential: true,
    }),
  ),
  ...(
    [
      ['a rare word', 'Рябиновская № 1999'],
      ['a common word', 'школа'],
      ['a common fragment', 'овск'],
    ] as const
  ).flatMap(([what, text]): readonly Scenario[] => [
    {
      name: `search: ${what}`,
      query: `{ search(text: "${text}") { title rank } }`,
      sql: list(
        'title',
        `(${[
          'select short_name as title from core.school where core.school_text(name, short_name, aliases || former_names)',
          'select title from core.activity where core.fold(title)',
          'select title from core.order where core.fold(title)',
        ]
          .map(from => `(${from} like core.fold('%${text}%') limit 20)`)
          .join(' union all ')}) t limit 20`,
      ),
    },
  ]),
  ...(['region', 'school'] as const).flatMap((as): readonly Scenario[] => {
    const place = (_: number, fixtures: Fixtures) => [
      seededId(as, as === 'school' ? fixtures.schools : sizeOf(fixtures.schools).regions),
    ]
    const whose = `t.${as}_id = $1 and t.archived_at is null`
    return [
      {
        name: `activities, the last page, for a viewer of one ${as}`,
        as,
        query: '{ activities(last: 20) { nodes { id title } } }',
        sql: list(
          'id, title',
          `core.activity t where ${whose} order by roadmap_id desc, position desc, id desc limit 20`,
        ),
        values: place,
      },
      {
        name: `search: a common word, for a viewer of one ${as}`,
        as,
        query: '{ search(text: "школа") { title rank } }',
        sql: list(
          'title',
          `core.activity t where ${whose} and core.words(core.fold(title)) @@ plainto_tsquery('russian', 'школа') limit 20`,
        ),
        values: place,
      },
    ]
  }),
]
