import { actionFact, anyone, reviewList, sql, visible } from '../../../api/plugin-api.ts'
import { riskFactors } from '../table.ts'
import type { Of, Reader } from './reader.ts'

/** A HIGH factor of the latest profile of a covered school. */
export interface HighFactor {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly school: string
  readonly isCovered: boolean
}

/** The HIGH factors of the schools that these roadmaps cover or belong to, by the profile latest on the day. */
function highFactorsOf(
  { read, viewer }: Reader,
  roadmapIds: readonly string[],
  on: string,
): Promise<readonly Of<HighFactor>[]> {
  return read<Of<HighFactor>>(sql`
    select m.id as "roadmapId", t.id, t.number, t.name, s.short_name as school,
      exists (select from ivanovo.anti_risk_program g where g.factor_id = t.id
        and g.approved_on <= ${on}::date and g.archived_at is null) as "isCovered"
    from core.roadmap m
    join lateral (
      select m.school_id as id
      union select r.school_id from core.roadmap_school r where r.roadmap_id = m.id and r.archived_at is null
    ) c on true
    join core.school s on s.id = c.id and s.archived_at is null
    join lateral (
      select p.id from ivanovo.risk_profile p
      where p.school_id = s.id and p.established_on <= ${on}::date and p.archived_at is null
      order by p.established_on desc, p.id desc limit 1
    ) p on true
    join ivanovo.risk_factor t on t.profile_id = p.id and t.significance = 'HIGH'
    where m.id = any(${roadmapIds}::uuid[]) and ${visible(viewer, riskFactors)}
    order by m.id, s.short_name, t.number, t.id`)
}

/** The HIGH factors of a roadmap's schools on the day. */
export const highFactors = reviewList<HighFactor>(asking => highFactorsOf(asking, asking.ids, asking.on))

/** The HIGH factors of the schools of a roadmap that is closed. */
export const highFactorsAtClosing = actionFact('roadmap.close', ({ read, on }, { roadmap }) =>
  highFactorsOf({ read, viewer: anyone }, [roadmap.id], on),
)
