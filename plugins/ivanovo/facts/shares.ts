import { type Context, schools, sql, visible } from '../../../api/plugin-api.ts'

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
  context: Pick<Context, 'read' | 'viewer'>,
  municipalityIds: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, readonly Share[]>> {
  const counted = await context.read<Counts>(sql`
    select t.municipality_id as "municipalityId", count(*)::int as schools,
      count(*) filter (where exists (
        select from ivanovo.school_document d where d.school_id = t.id and d.kind = 'PROGRAM'
          and d.approved_on <= ${on}::date and d.archived_at is null))::int as "WITH_PROGRAM",
      count(*) filter (where exists (
        select from ivanovo.targeted_support s where s.school_id = t.id
          and s.starts_on <= ${on}::date and s.archived_at is null))::int as "WITH_TARGETED_SUPPORT",
      count(*) filter (where exists (
        select from ivanovo.team_training m where m.school_id = t.id
          and m.completed_on <= ${on}::date and m.archived_at is null))::int as "WITH_TRAINED_TEAM"
    from core.school t
    where t.municipality_id = any(${municipalityIds}::uuid[]) and ${visible(context.viewer, schools)}
      and exists (
        select from core.school_support u where u.school_id = t.id and u.category = 'LOW_RESULTS'
          and coalesce(u.valid_from <= ${on}::date, true) and coalesce(u.valid_to >= ${on}::date, true)
          and u.archived_at is null)
    group by t.municipality_id`)
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
