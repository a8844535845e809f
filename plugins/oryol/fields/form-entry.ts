import {
  activityResponsibles,
  aliases,
  type Context,
  countsOn,
  evidence,
  executionReports,
  load,
  obligations,
  parties,
  sql,
  visible,
} from '../../../api/plugin-api.ts'

const { t, e, v, p } = aliases({
  t: obligations,
  e: executionReports,
  v: evidence,
  p: activityResponsibles,
})

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
  const own = schoolId === null ? sql.empty : sql`and ${t.schoolId} = ${schoolId}::uuid`
  const found = await load(context, `oryol entries ${on} ${schoolId}`, activityId, async ids =>
    grouped(
      await context.read<FormEntry>(sql`
        select ${t.activityId} as "activityId", ${t.schoolId} as "schoolId",
          ${t.organizationId} as "organizationId", ${t.dueOn} as "dueOn",
          r.submitted_on as "submittedOn", r.text, r.evidence
        from ${t.as}
        cross join lateral (select ${e.submittedOn}, ${e.text}, coalesce((
            select json_agg(json_build_object('title', ${v.title}, 'url', ${v.url}) order by ${v.position})
            from ${v.as} where ${v.reportId} = ${e.id} and ${v.archivedAt} is null), '[]') as evidence
          from ${e.as} where ${e.obligationId} = ${t.id} and ${countsOn(e, on)}
          order by ${e.revision} desc limit 1) r
        where ${t.activityId} = any(${ids}::uuid[]) and ${visible(context.viewer, obligations)} ${own}
        order by ${t.dueOn}, r.submitted_on, ${t.id}`),
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
        select ${p.activityId} as "activityId", ${p.schoolId} as "schoolId",
          ${p.organizationId} as "organizationId", ${p.personId} as "personId"
        from ${p.as} where ${p.activityId} = any(${ids}::uuid[]) and ${p.archivedAt} is null
        order by ${p.activityId}, ${p.position}`),
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
