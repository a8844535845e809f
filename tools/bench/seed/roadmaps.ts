import { type Filling, idOf, recordKinds, type Size } from './territory.ts'

/** Activities of a roadmap of a school, and their windows. */
const each = 30
const windows = 2

const ofSchool = 's.region_id, s.municipality_id, s.id'
const number = (id: string) => `('x' || right(${id}::text, 12))::bit(48)::bigint`

/**
 * A roadmap for every school, its activities in the words of the roadmaps that come with the product, two obligations
 * each, reports on most of what was due, and the changes that tell of it.
 */
export const roadmaps = ({ schools }: Size): readonly Filling[] => [
  {
    table: 'roadmap',
    sql: `insert into core.roadmap
        (id, key, region_id, municipality_id, school_id, level, status, title, period_kind, period_text, starts_on, ends_on, approved_on)
      select ${idOf(recordKinds.roadmap, number('s.id'))}, 'bench-r' || ${number('s.id')}, ${ofSchool}, 'SCHOOL', 'IN_EXECUTION',
        'Дорожная карта: ' || s.short_name, 'HORIZON', '2026 год', date '2026-01-01', date '2027-01-31', date '2025-12-29'
      from core.school s where s.key like 'bench-s%'`,
  },
  {
    table: 'roadmap_school',
    sql: `insert into core.roadmap_school (id, roadmap_id, school_id)
      select ${idOf(recordKinds.covered, 'n')}, ${idOf(recordKinds.roadmap, 'n')}, ${idOf(recordKinds.school, 'n')}
      from generate_series(1, ${schools}) n`,
  },
  {
    table: 'roadmap_section',
    sql: `insert into core.roadmap_section (id, region_id, municipality_id, roadmap_id, position, number, title)
      select ${idOf(recordKinds.section, `(${number('r.id')} - 1) * 3 + k`)}, r.region_id, r.municipality_id, r.id, k, k::text, 'Раздел ' || k
      from core.roadmap r, generate_series(1, 3) k where r.key like 'bench-r%'`,
  },
  {
    table: 'activity',
    sql: `insert into core.activity (id, key, region_id, municipality_id, school_id, roadmap_id, section_id, position, number, title,
        term, term_text, term_kind, term_resolution, term_starts_on, term_ends_on, planned_result)
      with words as (select row_number() over (order by key) - 1 as place, count(*) over () as count, title, term, term_text,
        term_kind, term_resolution, planned_result from core.activity)
      select ${idOf(recordKinds.activity, `n * ${each} + k`)}, 'bench-a' || n || '-' || k, r.region_id, r.municipality_id, r.school_id, r.id,
        ${idOf(recordKinds.section, 'n * 3 + k / 10 + 1')}, k + 1, (k / 10 + 1) || '.' || (k % 10 + 1), w.title,
        w.term, w.term_text, w.term_kind, w.term_resolution, date '2026-01-15' + k * 5, date '2026-02-15' + k * 5, w.planned_result
      from (select r.*, ${number('r.id')} - 1 as n from core.roadmap r where r.key like 'bench-r%') r
      cross join generate_series(0, ${each - 1}) k join words w on w.place = (n * 7 + k) % w.count`,
  },
  {
    table: 'activity_responsible',
    sql: `insert into core.activity_responsible (id, activity_id, position, school_id)
      select ${idOf(recordKinds.responsible, number('a.id'))}, a.id, 1, a.school_id from core.activity a where a.key like 'bench-a%'`,
  },
  {
    table: 'obligation',
    sql: `insert into core.obligation
        (id, region_id, municipality_id, school_id, roadmap_id, section_id, activity_id, opens_on, due_on, is_checkpoint, waived_on)
      select ${idOf(recordKinds.obligation, `n * ${windows} + k`)}, a.region_id, a.municipality_id, a.school_id, a.roadmap_id, a.section_id,
        a.id, case when n % 2 = 0 then date '2025-12-20' + k * 180 + (n * 37 % 180)::int end,
        date '2026-01-15' + k * 180 + (n * 37 % 180)::int, n % 10 = 0, case when n % 100 = 7 then date '2026-02-01' end
      from (select a.*, ${number('a.id')} as n from core.activity a where a.key like 'bench-a%') a
      cross join generate_series(0, ${windows - 1}) k`,
  },
  {
    table: 'execution_report',
    sql: `insert into core.execution_report (id, region_id, municipality_id, school_id, obligation_id, revision, text, share_done,
        submitted_at, submitted_on, review, reviewed_on, review_reason)
      select ${idOf(recordKinds.report, 'n')}, o.region_id, o.municipality_id, o.school_id, o.id, 1, 'Сделано.', 1, o.due_on, o.due_on,
        (case when n % 20 < 16 then 'ACCEPTED' when n % 20 = 16 then 'RETURNED' end)::core.review_decision,
        case when n % 20 < 17 then o.due_on + 5 end, case when n % 20 = 16 then 'Приложите протокол.' end
      from (select o.*, ${number('o.id')} as n from core.obligation o where o.id::text like '00000000-0000-7000-%') o
      where o.due_on < date '2026-11-10' and n % 10 < 7`,
  },
  {
    table: 'change',
    made: 'record_id',
    sql: `insert into core.change (type, record_id, key, operation, version, region_id, municipality_id, school_id)
      select 'Activity', id, key, 'UPSERT', 1, region_id, municipality_id, school_id from core.activity where position <= 10`,
  },
]
