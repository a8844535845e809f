import { printedDay } from '../../calendar/printed-day.ts'
import type { Sender } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import type {
  ActivityFacts,
  CitedAct,
  Dependant,
  MunicipalityFacts,
  OrderFacts,
  RoadmapFacts,
  SchoolFacts,
} from '../facts.ts'

type Of<Row> = Row & { readonly parent: string }

const owner = sql`t.region_id as "regionId", t.municipality_id as "municipalityId"`

/** The facts of these roadmaps, in four statements. */
export async function roadmapFacts(sender: Sender, ids: readonly string[]): Promise<readonly RoadmapFacts[]> {
  if (ids.length === 0) return []
  const roadmaps = await sender.read<
    Omit<RoadmapFacts, 'act' | 'sections' | 'activities' | 'cited'> & {
      readonly title: string
      readonly approved: boolean
      readonly number: string | null
      readonly date: string
    }
  >(sql`select t.id, ${owner}, t.school_id as "schoolId", t.title, t.starts_on::text as "startsOn",
      t.ends_on::text as "endsOn", t.source_defects as defects, o.id is not null as approved, o.number, o.date::text as date
    from core.roadmap t left join core."order" o on o.id = t.order_id
    where t.id = any(${ids}::uuid[]) and t.archived_at is null order by t.id`)
  const sections = await sender.read<Of<{ readonly id: string; readonly number: string | null }>>(sql`
    select t.id, t.roadmap_id as parent, t.number from core.roadmap_section t
    where t.roadmap_id = any(${ids}::uuid[]) and t.archived_at is null order by t.roadmap_id, t.position`)
  const activities = await sender.read<Of<ActivityFacts>>(sql`
    select t.id, t.roadmap_id as parent, t.section_id as "sectionId", t.parent_id as "parentId", t.number, t.title,
      t.term_text as "termText", t.term_resolution as resolution, t.term_starts_on::text as "startsOn",
      t.term_ends_on::text as "endsOn", t.term #>> '{candidates,0,reason}' as "otherReading",
      jsonb_path_query_array(t.term, '$.unread[*].text') as unread,
      t.planned_result as "plannedResult", t.execution_note as "executionNote", i.number as inherits,
      concat_ws(' ', t.title, t.planned_result, t.expected_evidence, t.note) as text,
      (select count(*)::int from core.activity_responsible r
        where r.activity_id = t.id and r.archived_at is null) as "responsibleCount"
    from core.activity t left join core.activity i on i.id = t.inherits_from_id
    where t.roadmap_id = any(${ids}::uuid[]) and t.archived_at is null order by t.roadmap_id, t.position`)
  const cited = await citedActs(sender, 'roadmap', ids)
  return roadmaps.map(({ title, approved, number, date, ...roadmap }) => ({
    ...roadmap,
    act: approved ? orderName(number, date) : title,
    sections: sections.filter(row => row.parent === roadmap.id),
    activities: activities.filter(row => row.parent === roadmap.id),
    cited: cited.filter(row => row.parent === roadmap.id),
  }))
}

/** The facts of these orders, in three statements; in four where one of them has lost its force. */
export async function orderFacts(sender: Sender, ids: readonly string[]): Promise<readonly OrderFacts[]> {
  if (ids.length === 0) return []
  const orders = await sender.read<
    Omit<OrderFacts, 'act' | 'clauses' | 'cited' | 'dependants'> & {
      readonly date: string
      readonly isVoid: boolean
    }
  >(sql`select t.id, ${owner}, null as "schoolId", t.number, t.date::text as date, t.void_on is not null as "isVoid" from core."order" t
    where t.id = any(${ids}::uuid[]) and t.archived_at is null order by t.id`)
  const clauses = await sender.read<Of<{ readonly id: string; readonly number: string }>>(sql`
    select t.id, t.order_id as parent, t.number from core.order_clause t
    where t.order_id = any(${ids}::uuid[]) and t.archived_at is null order by t.order_id, t.position`)
  const cited = await citedActs(sender, 'order', ids)
  const dependants = await dependantsOf(
    sender,
    orders.filter(({ isVoid }) => isVoid).map(({ id }) => id),
  )
  return orders.map(({ date, isVoid: _, ...order }) => ({
    ...order,
    act: orderName(order.number, date),
    clauses: clauses.filter(row => row.parent === order.id),
    cited: cited.filter(row => row.parent === order.id),
    dependants: dependants.filter(row => row.parent === order.id),
  }))
}

/** The assignments and roadmaps in force that rest on void orders. */
async function dependantsOf({ read }: Sender, voidIds: readonly string[]): Promise<readonly Of<Dependant>[]> {
  if (voidIds.length === 0) return []
  return read<Of<Dependant>>(sql`
    select 'Curator' as type, t.id, c.order_id as parent, p.position as title, 'п. ' || c.number as item
    from core.curator t join core.order_clause c on c.id = t.order_clause_id join core.person p on p.id = t.person_id
    where c.order_id = any(${voidIds}::uuid[]) and t.archived_at is null
      and (t.valid_to is null or t.valid_to >= now()::date)
    union all
    select 'Roadmap', t.id, t.order_id, t.title, null from core.roadmap t
    where t.order_id = any(${voidIds}::uuid[]) and t.archived_at is null and t.status in ('APPROVED', 'IN_EXECUTION')
    order by 1, 4, 2`)
}

/** The facts of these municipalities and their schools, in two statements. */
export async function municipalityFacts(
  sender: Sender,
  ids: readonly string[],
): Promise<readonly MunicipalityFacts[]> {
  if (ids.length === 0) return []
  const municipalities = await sender.read<Omit<MunicipalityFacts, 'schools'>>(sql`
    select t.id, t.region_id as "regionId", t.id as "municipalityId", null as "schoolId",
      t.institution_count as "institutionCount", t.preschool_count as "preschoolCount",
      t.school_count as "schoolCount", t.supplementary_count as "supplementaryCount",
      t.urban_school_count as "urbanSchoolCount", t.rural_school_count as "ruralSchoolCount"
    from core.municipality t where t.id = any(${ids}::uuid[]) and t.archived_at is null order by t.id`)
  const schools = await sender.read<Of<SchoolFacts>>(sql`
    select t.id, t.municipality_id as parent, t.name, t.short_name as "shortName", t.aliases, t.kind
    from core.school t where t.municipality_id = any(${ids}::uuid[]) and t.archived_at is null order by t.id`)
  return municipalities.map(municipality => ({
    ...municipality,
    schools: schools.filter(row => row.parent === municipality.id),
  }))
}

function citedActs(sender: Sender, by: 'roadmap' | 'order', ids: readonly string[]) {
  const parent = sql.raw(`t.${by}_id`)
  return sender.read<Of<CitedAct>>(sql`
    select ${parent} as parent, t.position, t.kind_text as "kindText", t.number, t.date::text as date, t.year, t.summary
    from core.act_reference t where ${parent} = any(${ids}::uuid[]) and t.archived_at is null
    order by ${parent}, t.position`)
}

function orderName(number: string | null, date: string): string {
  const day = printedDay(date)
  return number === null ? `Приказ без номера от ${day}` : `Приказ № ${number} от ${day}`
}
