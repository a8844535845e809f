import type { Scenario } from '../scenario.ts'

/** The most expensive accepted requests: each costs a little less than the default of MAX_COST. */
export const expensive: readonly Scenario[] = [
  {
    name: 'expensive: 150 roadmaps, 30 activities each, 2 obligations each',
    query:
      '{ roadmaps(first: 150) { nodes { activities(first: 30) { nodes { obligations(first: 2) { nodes { id } } } } } } }',
    sql: `select json_agg(x) from (select (select json_agg((select json_agg(o.id) from core.obligation o where o.activity_id = a.id)
        order by a.position) from core.activity a where a.roadmap_id = r.id) as activities
      from core.roadmap r order by r.starts_on desc, r.id desc limit 150) x`,
    isSequential: true,
  },
  {
    name: 'expensive: 140 roadmaps with 60 obligations and their schools',
    query:
      '{ roadmaps(first: 140) { nodes { obligations(first: 60) { nodes { dueOn opensOn school { id } } } } } }',
    sql: `select json_agg(x) from (select (select json_agg(json_build_object('dueOn', o.due_on, 'opensOn', o.opens_on,
        'school', o.school_id) order by o.due_on, o.id) from core.obligation o where o.roadmap_id = r.id) as obligations
      from core.roadmap r order by r.starts_on desc, r.id desc limit 140) x`,
    isSequential: true,
  },
  {
    name: 'expensive: 180 roadmaps with 30 activities and their terms',
    query: `{ roadmaps(first: 180) { nodes { activities(first: 30) { nodes { id key number title position plannedResult
      term { sourceText } } } } } }`,
    sql: `select json_agg(x) from (select (select json_agg(json_build_object('id', a.id, 'key', a.key, 'number', a.number, 'title', a.title,
        'position', a.position, 'plannedResult', a.planned_result, 'term', a.term_text) order by a.position)
      from core.activity a where a.roadmap_id = r.id) as activities from core.roadmap r order by r.starts_on desc, r.id desc limit 180) x`,
    isSequential: true,
  },
]
