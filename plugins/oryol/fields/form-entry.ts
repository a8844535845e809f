import { type Context, load, parties, sql, visible } from '../../../api/plugin-api.ts'
import { standing } from '../standing.ts'
import { obligations } from '../table.ts'

/** A report as the form shows it. */
export interface FormEntry {
  readonly activityId: string
  readonly schoolId: string | null
  readonly organizationId: string | null
  readonly dueOn: string
  readonly submittedOn: string
  readonly text: string
  readonly evidence: readonly { readonly title: string; readonly url: string | null }[]
}

const grouped = <R extends { readonly activityId: string }>(rows: readonly R[]): ReadonlyMap<string, R[]> =>
  Map.groupBy(rows, row => row.activityId)

/** The last report of each reporter on each due day of an activity; one statement for all rows of a page. */
export async function entriesOf(
  context: Context,
  activityId: string,
  on: string,
  schoolId: string | null,
): Promise<readonly FormEntry[]> {
  const own = schoolId === null ? sql.empty : sql`and t.school_id = ${schoolId}::uuid`
  const found = await load(context, `oryol entries ${on} ${schoolId}`, activityId, async ids =>
    grouped(
      await context.read<FormEntry>(sql`
        select t.activity_id as "activityId", t.school_id as "schoolId", t.organization_id as "organizationId",
          t.due_on as "dueOn", r.submitted_on as "submittedOn", r.text, r.evidence
        from core.obligation t
        cross join lateral (select e.submitted_on, e.text, coalesce((
            select json_agg(json_build_object('title', v.title, 'url', v.url) order by v.position)
            from core.evidence v where v.report_id = e.id and v.archived_at is null), '[]') as evidence
          from core.execution_report e where e.obligation_id = t.id and ${standing(on)}
          order by e.revision desc limit 1) r
        where t.activity_id = any(${ids}::uuid[]) and ${visible(context.viewer, obligations)} ${own}
        order by t.due_on, r.submitted_on, t.id`),
    ),
  )
  return found ?? []
}

/** Who reported. */
export async function reporterOf(context: Context, { schoolId, organizationId }: FormEntry) {
  const [reporter] = await parties(context, [{ schoolId, organizationId, personId: null }])
  return reporter ?? null
}

/** The responsible parties of an activity by name, people by their position; one statement a table for a page. */
export async function responsibleOf(context: Context, activityId: string): Promise<readonly string[]> {
  const rows = await load(context, 'oryol responsible', activityId, async ids =>
    grouped(
      await context.read<PartyIds & { activityId: string }>(sql`
        select activity_id as "activityId", school_id as "schoolId", organization_id as "organizationId",
          person_id as "personId"
        from core.activity_responsible where activity_id = any(${ids}::uuid[]) and archived_at is null
        order by activity_id, position`),
    ),
  )
  return (await parties(context, rows ?? [])).map(nameOf)
}

type Party = Awaited<ReturnType<typeof parties>>[number]
type PartyIds = Parameters<typeof parties>[1][number]

function nameOf(party: Party): string {
  if ('position' in party) return party.position
  return 'shortName' in party ? party.shortName : party.name
}
