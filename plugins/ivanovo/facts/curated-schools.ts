import { actionFact, sql } from '../../../api/plugin-api.ts'

/** A school that curators of a roadmap accompany. */
export interface CuratedSchool {
  readonly id: string
  readonly name: string
  readonly hasMemo: boolean
}

/** The schools of the curators who stood during the roadmap; a curator of the whole roadmap has all that it covers. */
export const curatedSchools = actionFact('roadmap.close', ({ read, on }, { roadmap: { id, startsOn } }) =>
  read<CuratedSchool>(sql`
    select s.id, s.short_name as name, exists (select from ivanovo.curator_memo m
      where m.roadmap_id = ${id}::uuid and m.school_id = s.id and m.prepared_on <= ${on}::date
        and m.archived_at is null) as "hasMemo"
    from core.school s
    left join core.roadmap_school r on r.school_id = s.id and r.roadmap_id = ${id}::uuid and r.archived_at is null
    where s.archived_at is null and exists (select from core.curator c
      where c.kind in ('MUNICIPAL_CURATOR', 'SCHOOL_CURATOR') and c.archived_at is null
        and coalesce(c.valid_from <= ${on}::date, true) and coalesce(c.valid_to >= ${startsOn}::date, true)
        and ((c.roadmap_id = ${id}::uuid and (c.school_id = s.id or (c.school_id is null and r.id is not null)))
          or (c.roadmap_id is null and c.school_id = s.id and r.id is not null)))
    order by s.short_name, s.id`),
)
