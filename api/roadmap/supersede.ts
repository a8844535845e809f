import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { standingObligations, unreported } from '../obligation/active.ts'
import type { StandingObligation } from '../obligation/replan.ts'
import { changeObligations, type ObligationChange } from '../obligation/write.ts'
import { requireCell } from './draft/cell.ts'
import { changeRoadmap, lockRoadmap } from './roadmap.ts'
import { requireInForce } from './status.ts'
import type { RoadmapRow } from './table.ts'

export interface SupersedeRoadmap {
  readonly roadmapId: string
  readonly version: number
  readonly successorId: string
  readonly ground: string
  /** Whether overdue obligations pass to the same activities of the successor; all others are waived. */
  readonly carryOver: boolean
}

/** A roadmap in force takes over from another; what somebody has reported on stays where it was and is not asked for again. */
export function supersedeRoadmap(context: Context, input: SupersedeRoadmap): Promise<Outcome> {
  return act(context, 'supersedeRoadmap', input, async work => {
    const before = await lockRoadmap(work, 'supersedeRoadmap', input.roadmapId, input.version)
    const successor = await lockRoadmap(work, 'supersedeRoadmap', input.successorId)
    requireInForce(before, 'Заменить можно только утверждённую карту, которая ещё исполняется.')
    requireInForce(successor, 'Заменить карту может только утверждённая карта: сначала утвердите её.')
    requireSuccession(before, successor)
    const ground = requireCell(input.ground, 'Напишите, на каком основании карта заменяется.')
    const day = today(context, before.regionId)
    const data = { status: 'SUPERSEDED', successorId: successor.id, closedOn: new Date(day) } as const
    await changeRoadmap(work, before, data, ground)
    const old = await standingObligations(work, before.id)
    const homes = await newHomes(work, before, successor)
    const asked = [...homes.values()].map(one => one.activityId)
    const next = await standingObligations(work, successor.id, asked)
    const passed = input.carryOver ? homes : new Map<string, Home>()
    const taken = new Set(next.map(unitOf))
    const changes = unreported(old).map(one => ({
      before: one,
      change: passOn(day, one, passed, taken, ground),
    }))
    const answered = answeredBefore(old, next, homes).map(one => ({
      before: one,
      change: { waivedOn: day, waivedGround: `Сведения сданы по заменённой карте. ${ground}` },
    }))
    await changeObligations(work, [...changes, ...answered], ground)
    return { id: before.id, findings: [] }
  })
}

type Home = Pick<StandingObligation, 'roadmapId' | 'sectionId' | 'activityId'>

function passOn(
  day: string,
  one: StandingObligation,
  homes: ReadonlyMap<string, Home>,
  taken: ReadonlySet<string>,
  ground: string,
): ObligationChange {
  const home = homes.get(one.activityId)
  // The successor asks for what is still to come itself.
  if (home && one.dueOn < day && !taken.has(unitOf({ ...one, ...home }))) return home
  return { waivedOn: day, waivedGround: ground }
}

/**
 * What the successor asks for and was reported on already: the same activity, due day and reporter. A report stays where it
 * was handed in and is reviewed there, so nobody is asked twice; another due day is another round and is asked for.
 */
function answeredBefore(
  old: readonly StandingObligation[],
  next: readonly StandingObligation[],
  homes: ReadonlyMap<string, Home>,
): readonly StandingObligation[] {
  const reported = new Set(
    old
      .filter(one => one.isReported && !one.archivedAt)
      .flatMap(one => {
        const home = homes.get(one.activityId)
        return home ? [unitOf({ ...one, ...home })] : []
      }),
  )
  return unreported(next).filter(one => reported.has(unitOf(one)))
}

const unitOf = ({ activityId, dueOn, schoolId, organizationId }: StandingObligation): string =>
  [activityId, dueOn, schoolId ?? organizationId].join(' ')

/** The activity of the successor with the same title, by the activity it takes over; none where titles repeat. */
async function newHomes(
  work: Work,
  before: RoadmapRow,
  successor: RoadmapRow,
): Promise<ReadonlyMap<string, Home>> {
  const rows = await work.read<Home & { readonly from: string }>(sql`
    select min(o.id::text) as "from", min(n.roadmap_id::text) as "roadmapId", min(n.section_id::text) as "sectionId",
      min(n.id::text) as "activityId"
    from core.activity o join core.activity n on core.fold(n.title) = core.fold(o.title)
    where o.roadmap_id = ${before.id}::uuid and n.roadmap_id = ${successor.id}::uuid
      and o.archived_at is null and n.archived_at is null
      and not exists (select from core.activity p where p.parent_id = n.id and p.archived_at is null)
    group by core.fold(n.title) having count(*) = 1`)
  return new Map(rows.map(({ from, ...home }) => [from, home]))
}

function requireSuccession(before: RoadmapRow, successor: RoadmapRow): void {
  if (before.id === successor.id) throw apiError('BAD_INPUT', 'Карта не может заменить саму себя.')
  const isOfOne =
    before.regionId === successor.regionId &&
    before.municipalityId === successor.municipalityId &&
    before.schoolId === successor.schoolId
  if (!isOfOne) throw apiError('BAD_INPUT', 'Заменить карту может только карта той же территории или школы.')
}
