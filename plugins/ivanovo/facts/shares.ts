import { aliases, inForceOn, schoolSupports, schools, sql, visible } from '../../../api/plugin-api.ts'
import { schoolDocuments, targetedSupports, teamTrainings } from '../table.ts'
import type { Reader } from './reader.ts'

const { t, u } = aliases({ t: schools, u: schoolSupports })
const { d, s, m } = aliases({ d: schoolDocuments, s: targetedSupports, m: teamTrainings })

export const shareKinds = ['WITH_PROGRAM', 'WITH_TARGETED_SUPPORT', 'WITH_TRAINED_TEAM'] as const
export type ShareKind = (typeof shareKinds)[number]

/** How many of the low-result schools meet a condition; the share is null where there are no such schools. */
export interface Share {
  readonly kind: ShareKind
  readonly numerator: number
  readonly denominator: number
  readonly share: number | null
}

type Counts = { readonly [Kind in ShareKind]: number } & {
  readonly municipalityId: string
  readonly schools: number
}

/** The three shares of each municipality on a day, counted from the plugin's own records in one statement. */
export async function sharesOf(
  context: Reader,
  municipalityIds: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, readonly Share[]>> {
  const counted = await context.read<Counts>(sql`
    select ${t.municipalityId} as "municipalityId", count(*)::int as schools,
      count(*) filter (where exists (
        select from ${d.as} where ${d.schoolId} = ${t.id} and ${d.kind} = 'PROGRAM'
          and ${d.approvedOn} <= ${on}::date and ${d.archivedAt} is null))::int as "WITH_PROGRAM",
      count(*) filter (where exists (
        select from ${s.as} where ${s.schoolId} = ${t.id}
          and ${s.startsOn} <= ${on}::date and ${s.archivedAt} is null))::int as "WITH_TARGETED_SUPPORT",
      count(*) filter (where exists (
        select from ${m.as} where ${m.schoolId} = ${t.id}
          and ${m.completedOn} <= ${on}::date and ${m.archivedAt} is null))::int as "WITH_TRAINED_TEAM"
    from ${t.as}
    where ${t.municipalityId} = any(${municipalityIds}::uuid[]) and ${visible(context.viewer, schools)}
      and exists (
        select from ${u.as} where ${u.schoolId} = ${t.id} and ${u.category} = 'LOW_RESULTS'
          and ${inForceOn(u, on)} and ${u.archivedAt} is null)
    group by ${t.municipalityId}`)
  const found = new Map(counted.map(row => [row.municipalityId, row]))
  return new Map(municipalityIds.map(id => [id, shares(found.get(id))]))
}

function shares(counts: Counts | undefined): readonly Share[] {
  const denominator = counts?.schools ?? 0
  return shareKinds.map(kind => {
    const numerator = counts?.[kind] ?? 0
    return { kind, numerator, denominator, share: denominator === 0 ? null : numerator / denominator }
  })
}
