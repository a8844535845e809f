import { type Asking, anyone, type SubjectOf, sql } from '../../api/plugin-api.ts'
import { type IvanovoFacts, promisedShares } from './facts.ts'
import type { AssignmentFacts, CuratedFacts, SubmissionFacts } from './gate-rules.ts'
import { type EarlyActivity, highFactors } from './gather.ts'

/** What an assignment rests on. */
export async function assignmentFacts(
  { read }: Asking,
  { kind, personId, schoolId, orderClauseId }: SubjectOf['curator.assign'],
): Promise<AssignmentFacts> {
  const [found] = await read<Pick<AssignmentFacts, 'isRegional' | 'worksThere'>>(sql`
    select exists (select from core.order_clause c join core."order" o on o.id = c.order_id
        join core.organization i on i.id = o.issuer_id and i.kind = 'REGIONAL_AUTHORITY'
        where c.id = ${orderClauseId}::uuid and c.archived_at is null and o.archived_at is null) as "isRegional",
      exists (select from core.person p
        where p.id = ${personId}::uuid and p.school_id = ${schoolId}::uuid) as "worksThere"`)
  return { kind, hasClause: orderClauseId !== null, isRegional: false, worksThere: false, ...found }
}

/** The activities that had to end before the day on which their roadmap is approved. */
export async function approvalFacts(
  { read }: Asking,
  { roadmap, approvedOn }: SubjectOf['roadmap.approve'],
): Promise<Pick<IvanovoFacts, 'earlyActivities'>> {
  const early = await read<Omit<EarlyActivity, 'approvedOn'>>(sql`
    select a.id, a.number, a.title, a.term_ends_on as "endsOn" from core.activity a
    where a.roadmap_id = ${roadmap.id}::uuid and a.term_ends_on < ${approvedOn}::date and a.archived_at is null
    order by a.position`)
  return { earlyActivities: early.map(one => ({ ...one, approvedOn })) }
}

/** How things stand when a roadmap is closed. */
export async function closingFacts(
  asking: Asking,
  { roadmap }: SubjectOf['roadmap.close'],
): Promise<CuratedFacts & Pick<IvanovoFacts, 'highFactors' | 'promisedShares'>> {
  const reader = { read: asking.read, viewer: anyone }
  const shares = await promisedShares(reader, [roadmap], asking.on)
  return {
    curatedSchools: await curatedSchools(asking, roadmap),
    highFactors: await highFactors(reader, [roadmap.id], asking.on),
    // A roadmap that is closed has no later day to reach what it promises.
    promisedShares: shares.map(share => ({ ...share, dueOn: asking.on })),
  }
}

/** The schools of the curators who stood during the roadmap; a curator of the whole roadmap has all that it covers. */
const curatedSchools = ({ read, on }: Asking, { id, startsOn }: SubjectOf['roadmap.close']['roadmap']) =>
  read<CuratedFacts['curatedSchools'][number]>(sql`
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
    order by s.short_name, s.id`)

/** The schools that a campaign names, in the order's order. */
export async function campaignFacts(
  { read, on }: Asking,
  { campaignId }: SubjectOf['campaign.close'],
): Promise<SubmissionFacts> {
  const asked = await read<SubmissionFacts['asked'][number]>(sql`
    select t.short_name as name, coalesce(s.submitted_on <= ${on}::date, false) as "hasSubmitted"
    from core.campaign_school s join core.school t on t.id = s.school_id
    where s.campaign_id = ${campaignId}::uuid and s.archived_at is null order by s.position, s.id`)
  return { asked }
}
