import { type Filling, idOf, recordKinds, type Size } from './territory.ts'

const ofSchool = 's.region_id, s.municipality_id, s.id'
const numbered = (schools: number, each = 1) =>
  `(select s.*, (row_number() over (order by s.id) - 1) * ${each} as n from core.school s where s.key like 'bench-s%'
    order by s.id limit ${schools}) s`

/** Records around the roadmaps: organizations, indicators, results, partnerships, campaigns, findings, users. */
export const related = ({ schools, municipalities }: Size): readonly Filling[] => [
  {
    table: 'organization',
    sql: `insert into core.organization (id, key, region_id, municipality_id, kind, name)
      select ${idOf(recordKinds.organization, 'n')}, 'bench-org' || n, m.region_id, m.id,
        (case n % 3 when 0 then 'EDUCATION_AUTHORITY' when 1 then 'METHODICAL_SERVICE' else 'METHODICAL_ASSOCIATION' end)::core.organization_kind,
        'Методическое объединение № ' || n
      from generate_series(1, ${municipalities} * 3) n join core.municipality m on m.key = 'bench-m' || (1 + (n - 1) / 3)`,
  },
  {
    table: 'indicator',
    sql: `insert into core.indicator (id, key, region_id, municipality_id, school_id, roadmap_id, position, code, name, direction, target_kind, target_text)
      select ${idOf(recordKinds.indicator, '(n + 1)')}, 'bench-i' || n, ${ofSchool}, ${idOf(recordKinds.roadmap, '(n + 1)')}, 1, 'I-' || n % 50,
        'Доля выпускников, не получивших аттестат, ' || n % 50, 'DECREASE', 'ABSOLUTE', '0' from ${numbered(schools)}`,
  },
  {
    table: 'assessment_result',
    sql: `insert into core.assessment_result (id, key, region_id, municipality_id, school_id, position, exam, subject, school_year, scale_max, school_mean)
      select ${idOf(recordKinds.assessment, '(n + k)')}, 'bench-e' || n + k, ${ofSchool}, k, (case k % 3 when 0 then 'OGE' when 1 then 'EGE' else 'VPR' end)::core.exam_kind,
        (array['Математика', 'Русский язык', 'Физика', 'Химия', 'Биология'])[k], (2020 + k) || '-' || (2021 + k), 5, 3.5
      from ${numbered(schools, 5)}, generate_series(1, 5) k`,
  },
  {
    table: 'partnership',
    sql: `insert into core.partnership (id, key, region_id, municipality_id, kind, supported_school_id, leader_school_id, valid_from, valid_to)
      select ${idOf(recordKinds.partnership, '(n + 1)')}, 'bench-w' || n, s.region_id, s.municipality_id,
        (case n % 3 when 0 then 'NETWORK_CONTRACT' when 1 then 'INTERNSHIP' else 'MENTORSHIP' end)::core.partnership_kind,
        s.id, ${idOf(recordKinds.school, '(n / 20 * 20 + 20)')}, date '2025-09-01' + (n % 300)::int, date '2026-12-31'
      from ${numbered(schools)} where n % 20 < 19`,
  },
  {
    table: 'monitoring_campaign',
    sql: `insert into core.monitoring_campaign (id, key, region_id, municipality_id, roadmap_id, order_id, title, status, opened_on, due_on, closed_on)
      select ${idOf(recordKinds.campaign, 'n')}, 'bench-c' || n, m.region_id, m.id, ${idOf(recordKinds.roadmap, '((n - 1) * 20 + 1)')}, ${idOf(recordKinds.order, 'n')},
        'Мониторинг № ' || n, (case n % 4 when 0 then 'OPEN' else 'CLOSED' end)::core.campaign_status, date '2026-01-10', date '2026-02-10' + (n % 200)::int,
        case when n % 4 > 0 then date '2026-02-10' + (n % 200)::int end
      from generate_series(1, ${municipalities}) n join core.municipality m on m.key = 'bench-m' || n`,
  },
  {
    table: 'campaign_school',
    sql: `insert into core.campaign_school (id, campaign_id, school_id, position)
      select ${idOf(recordKinds.campaignSchool, 'n')}, ${idOf(recordKinds.campaign, '(1 + (n - 1) / 20)')}, ${idOf(recordKinds.school, 'n')}, 1 + (n - 1) % 20
      from generate_series(1, ${schools}) n`,
  },
  {
    table: 'finding',
    sql: `insert into core.finding (id, region_id, municipality_id, school_id, roadmap_id, order_id, code, level, sentence, act, subject_type, subject_id, found_at)
      select ${idOf(recordKinds.finding, '(n + 1)')}, ${ofSchool}, ${idOf(recordKinds.roadmap, '(n + 1)')}, ${idOf(recordKinds.order, '(1 + n / 20)')}, 'BENCH_' || n % 40,
        (case n % 20 when 0 then 'REFUSAL' when 1 then 'NOTE' else 'WARNING' end)::core.finding_level, 'Срок пуст.', 'Дорожная карта',
        'Roadmap', ${idOf(recordKinds.roadmap, '(n + 1)')}, timestamptz '2026-01-01' + n * interval '1 minute' from ${numbered(schools)}`,
  },
  {
    table: 'app_user',
    sql: `insert into core.app_user (id, title, archived_at)
      select ${idOf(recordKinds.user, 'n')}, 'Школа № ' || n, case when n % 50 = 0 then now() end from generate_series(1, ${schools}) n`,
  },
  {
    table: 'user_grant',
    sql: `insert into core.user_grant (id, user_id, role, region_id, municipality_id, school_id)
      select ${idOf(recordKinds.grant, '(n + 1)')}, ${idOf(recordKinds.user, '(n + 1)')}, (case n % 400 when 0 then 'MUNICIPAL' else 'SCHOOL' end)::core.granted_role,
        null, case when n % 400 = 0 then s.municipality_id end, case when n % 400 > 0 then s.id end from ${numbered(schools)}`,
  },
  {
    table: 'api_key',
    sql: `insert into core.api_key (id, public_id, user_id, secret_hash, expires_at, revoked_at)
      select ${idOf(recordKinds.key, 'n')}, 'bench' || lpad(n::text, 11, '0'), ${idOf(recordKinds.user, 'n')}, sha256('none'), timestamptz '2100-01-01',
        case when n % 50 = 0 then now() end from generate_series(1, ${schools}) n`,
  },
]
