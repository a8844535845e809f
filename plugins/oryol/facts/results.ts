import {
  aliases,
  assessmentResults,
  type ExamKind,
  indicators,
  reviewList,
  roadmapSchools,
  roadmaps,
  schools,
  sql,
  visible,
} from '../../../api/plugin-api.ts'

/** A school's latest known result beside its municipality's. */
export interface Result {
  readonly schoolId: string
  readonly schoolName: string
  readonly exam: string
  readonly schoolYear: string
  readonly schoolMean: number
  readonly municipalityMean: number
}

const { r, rs, t, i, a, s } = aliases({
  r: roadmaps,
  rs: roadmapSchools,
  t: schools,
  i: indicators,
  a: assessmentResults,
  s: assessmentResults,
})

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
    select ${r.id} as "roadmapId", ${t.id} as "schoolId", ${t.shortName} as "schoolName", a.*
    from ${r.as}
    cross join lateral (select min(coalesce(${i.dueYear}, extract(year from ${r.endsOn})::int)) as year
      from ${i.as} where ${i.roadmapId} = ${r.id} and ${i.archivedAt} is null
        and ${i.targetKind} = 'BENCHMARK' and ${i.benchmark} = 'DISTRICT_AVERAGE') promised
    join ${rs.as} on ${rs.roadmapId} = ${r.id} and ${rs.archivedAt} is null
    join ${t.as} on ${t.id} = ${rs.schoolId}
    cross join lateral (select distinct on (${a.exam}, ${a.subject}, ${a.level}) ${a.exam}, ${a.subject}, ${a.level},
        ${a.schoolYear} as "schoolYear", ${a.schoolMean} as "schoolMean", ${a.municipalityMean} as "municipalityMean"
      from ${a.as}
      where ${a.schoolId} = ${t.id} and ${a.archivedAt} is null
        and not exists (select from ${s.as} where ${s.supersedesId} = ${a.id} and ${s.archivedAt} is null)
        and ${a.schoolMean} is not null and ${a.municipalityMean} is not null
        and right(${a.schoolYear}, 4) >= to_char(${r.startsOn}, 'YYYY')
        and right(${a.schoolYear}, 4) || '-08-31' <= least(${on}::date, make_date(promised.year, 12, 31))::text
      order by ${a.exam}, ${a.subject}, ${a.level}, ${a.schoolYear} desc, ${a.position}) a
    where ${r.id} = any(${ids}::uuid[]) and make_date(promised.year, 1, 1) <= ${on}::date
      and ${visible(viewer, schools)}
    order by ${t.shortName}, ${t.id}, a.exam, a.subject`)
  return found.map(({ exam, subject, level, ...rest }) => ({
    ...rest,
    exam: [examNames[exam], subject, level].filter(part => part !== null).join(', '),
  }))
})
