import { type ExamKind, reviewList, schools, sql, visible } from '../../../api/plugin-api.ts'

/** A school's latest known result beside its municipality's. */
export interface Result {
  readonly schoolId: string
  readonly schoolName: string
  readonly exam: string
  readonly schoolYear: string
  readonly schoolMean: number
  readonly municipalityMean: number
}

const examNames = { OGE: 'ОГЭ', EGE: 'ЕГЭ', VPR: 'ВПР' } as const satisfies Record<ExamKind, string>

interface Found extends Omit<Result, 'exam'> {
  readonly roadmapId: string
  readonly exam: ExamKind
  readonly subject: string
  readonly level: string | null
}

/**
 * The results of covered schools where the roadmap promises the municipality's mean by a year: from that year on,
 * the latest school year since the roadmap began that had ended (on 31 August) by the day and by that year.
 * Where either mean is absent there is nothing to compare.
 */
export const results = reviewList<Result>(async ({ read, viewer, ids, on }) => {
  const found = await read<Found>(sql`
    select r.id as "roadmapId", t.id as "schoolId", t.short_name as "schoolName", a.*
    from core.roadmap r
    cross join lateral (select min(coalesce(i.due_year, extract(year from r.ends_on)::int)) as year
      from core.indicator i where i.roadmap_id = r.id and i.archived_at is null
        and i.target_kind = 'BENCHMARK' and i.benchmark = 'DISTRICT_AVERAGE') promised
    join core.roadmap_school rs on rs.roadmap_id = r.id and rs.archived_at is null
    join core.school t on t.id = rs.school_id
    cross join lateral (select distinct on (a.exam, a.subject, a.level) a.exam, a.subject, a.level,
        a.school_year as "schoolYear", a.school_mean as "schoolMean", a.municipality_mean as "municipalityMean"
      from core.assessment_result a
      where a.school_id = t.id and a.archived_at is null
        and not exists (select from core.assessment_result s where s.supersedes_id = a.id and s.archived_at is null)
        and a.school_mean is not null and a.municipality_mean is not null
        and right(a.school_year, 4) >= to_char(r.starts_on, 'YYYY')
        and right(a.school_year, 4) || '-08-31' <= least(${on}::date, make_date(promised.year, 12, 31))::text
      order by a.exam, a.subject, a.level, a.school_year desc, a.position) a
    where r.id = any(${ids}::uuid[]) and make_date(promised.year, 1, 1) <= ${on}::date
      and ${visible(viewer, schools)}
    order by t.short_name, t.id, a.exam, a.subject`)
  return found.map(({ exam, subject, level, ...rest }) => ({
    ...rest,
    exam: [examNames[exam], subject, level].filter(part => part !== null).join(', '),
  }))
})
