import { type Asking, type Sql, type SubjectOf, sql } from '../../api/plugin-api.ts'
import type { EvidenceFacts, MemoFacts, StageFacts, SuccessorFacts } from './gate-rules.ts'
import type { Facts, SubmissionFacts } from './rules.ts'
import { standing } from './standing.ts'

/** What is known of a report that is being submitted, in two statements. */
export async function reportFacts(
  asking: Asking,
  { obligation, evidence }: SubjectOf['report.submit'],
): Promise<EvidenceFacts & StageFacts & Pick<Facts, 'submissions'>> {
  return {
    evidenceCount: evidence.length,
    before: await stagesBefore(asking, obligation),
    submissions: await submissionsOf(asking, obligation),
  }
}

type Reported = SubjectOf['report.submit']['obligation']

/** The stages right before those that the activity is for this school. */
const stagesBefore = (asking: Asking, { activityId, schoolId }: Reported) =>
  stagesRightBefore(asking, sql`s.activity_id = ${activityId}::uuid and c.school_id = ${schoolId}::uuid`)

/**
 * The stages right before those (`s`, of the chain `c`) that a predicate names. A stage is done when its day is
 * recorded, or when the school's own report on it, not as a part, stands.
 */
export const stagesRightBefore = ({ read, on }: Asking, which: Sql) =>
  read<StageFacts['before'][number]>(sql`
    select b.kind, coalesce(b.done_on <= ${on}::date, false) or exists (
        select from core.obligation o join core.execution_report e on e.obligation_id = o.id
        where o.activity_id = b.activity_id and o.school_id = c.school_id and o.archived_at is null
          and coalesce(e.share_done, 1) = 1 and ${standing(on)}) as "isDone"
    from oryol.deficit_stage s
    join oryol.deficit_chain c on c.id = s.chain_id and c.archived_at is null
    join lateral (select * from oryol.deficit_stage b
      where b.chain_id = s.chain_id and b.position < s.position and b.archived_at is null
      order by b.position desc limit 1) b on true
    where ${which} and s.archived_at is null
    order by c.school_year, s.position`)

/**
 * What the report means for the campaigns that name the school: sent today, unless the school has been in time
 * already. Work that opens after a campaign's day is not asked for by it.
 */
const submissionsOf = ({ read, on }: Asking, { roadmapId, schoolId, opensOn }: Reported) =>
  read<SubmissionFacts>(sql`
    select t.id as "schoolId", t.short_name as "schoolName", c.due_on as "dueOn",
      least(s.submitted_on, ${on}::date) as "submittedOn"
    from core.monitoring_campaign c
    join core.campaign_school s on s.campaign_id = c.id and s.archived_at is null
    join core.school t on t.id = s.school_id
    where c.roadmap_id = ${roadmapId}::uuid and s.school_id = ${schoolId}::uuid and c.archived_at is null
      and c.opened_on <= ${on}::date and coalesce(${opensOn}::date <= c.due_on, true)
    order by c.due_on, c.id`)

/** What a campaign has gathered by the day of its memo, which is today where it has none yet. */
export async function campaignFacts(
  { read, on }: Asking,
  { campaignId }: SubjectOf['campaign.close'],
): Promise<MemoFacts> {
  const rows = await read<MemoFacts['schools'][number] & { readonly memoOn: string | null }>(sql`
    select c.memo_on as "memoOn", t.short_name as name, s.submitted_on as "submittedOn"
    from core.monitoring_campaign c
    join core.campaign_school s on s.campaign_id = c.id and s.archived_at is null
    join core.school t on t.id = s.school_id
    where c.id = ${campaignId}::uuid
    order by s.position`)
  return { memoOn: rows[0]?.memoOn ?? on, schools: rows }
}

/** Whether the next roadmap is there: named as the successor, or of the same municipality and begun later. */
export async function roadmapFacts(
  { read }: Asking,
  { roadmap: { id, level, municipalityId, successorId, startsOn } }: SubjectOf['roadmap.close'],
): Promise<SuccessorFacts> {
  const rows = await read<{ readonly id: string }>(sql`
    select r.id from core.roadmap r
    where r.archived_at is null and r.status <> 'CANCELLED' and r.id <> ${id}::uuid
      and (r.id = ${successorId}::uuid or (r.municipality_id = ${municipalityId}::uuid
        and r.level = 'MUNICIPAL' and r.starts_on > ${startsOn}::date))
    limit 1`)
  return { isMunicipal: level === 'MUNICIPAL', hasSuccessor: rows.length > 0 }
}
