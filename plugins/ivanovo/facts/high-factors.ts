import {
  actionFact,
  aliases,
  anyone,
  reviewList,
  roadmapSchools,
  roadmaps,
  schools,
  sql,
  visible,
} from '../../../api/plugin-api.ts'
import { antiRiskPrograms, riskFactors, riskProfiles } from '../table.ts'
import type { Of, Reader } from './reader.ts'

const { m, r, s } = aliases({ m: roadmaps, r: roadmapSchools, s: schools })
const { p, t, g } = aliases({ p: riskProfiles, t: riskFactors, g: antiRiskPrograms })

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
    select ${m.id} as "roadmapId", ${t.id}, ${t.number}, ${t.name}, ${s.shortName} as school,
      exists (select from ${g.as} where ${g.factorId} = ${t.id}
        and ${g.approvedOn} <= ${on}::date and ${g.archivedAt} is null) as "isCovered"
    from ${m.as}
    join lateral (
      select ${m.schoolId} as id
      union select ${r.schoolId} from ${r.as} where ${r.roadmapId} = ${m.id} and ${r.archivedAt} is null
    ) c on true
    join ${s.as} on ${s.id} = c.id and ${s.archivedAt} is null
    join lateral (
      select ${p.id} from ${p.as}
      where ${p.schoolId} = ${s.id} and ${p.establishedOn} <= ${on}::date and ${p.archivedAt} is null
      order by ${p.establishedOn} desc, ${p.id} desc limit 1
    ) p on true
    join ${t.as} on ${t.profileId} = p.id and ${t.significance} = 'HIGH'
    where ${m.id} = any(${roadmapIds}::uuid[]) and ${visible(viewer, riskFactors)}
    order by ${m.id}, ${s.shortName}, ${t.number}, ${t.id}`)
}

/** The HIGH factors of a roadmap's schools on the day. */
export const highFactors = reviewList<HighFactor>(asking => highFactorsOf(asking, asking.ids, asking.on))

/** The HIGH factors of the schools of a roadmap that is closed. */
export const highFactorsAtClosing = actionFact('roadmap.close', ({ read, on }, { roadmap }) =>
  highFactorsOf({ read, viewer: anyone }, [roadmap.id], on),
)
