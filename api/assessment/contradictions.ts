import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { coreFindings } from '../finding/definitions.ts'
import { sentenceOf } from '../finding/sentence.ts'
import { type NewFinding, writeFindings } from '../finding/source-checks/store.ts'
import { type FindingRow, findings } from '../finding/table.ts'
import { foldText } from '../text/fold.ts'
import { type AssessmentResultRow, current } from './table.ts'

const code = 'MEAN_MISMATCH'

type Meant = Pick<
  AssessmentResultRow,
  'municipalityId' | 'exam' | 'subject' | 'level' | 'schoolYear' | 'municipalityMean'
>
type Written = Meant & Pick<AssessmentResultRow, 'id' | 'regionId'>

/** What a municipality has one mean of. */
const examOf = ({ municipalityId, exam, subject, level, schoolYear }: Meant): string =>
  JSON.stringify([municipalityId, exam, foldText(subject), foldText(level ?? ''), schoolYear])

/** Warns if results that an action has written name another mean of their municipality than results of the same exam do. */
export async function recordContradictions(
  work: UnitOfWork,
  written: readonly Written[],
): Promise<readonly FindingRow[]> {
  const named = written.filter(({ municipalityMean }) => municipalityMean !== null)
  if (named.length === 0) return []
  const known = await work.read<Meant>(sql`
    select distinct t.municipality_id as "municipalityId", t.exam, t.subject, t.level, t.school_year as "schoolYear",
      t.municipality_mean::float8 as "municipalityMean"
    from core.assessment_result t
    where t.municipality_id = any(${named.map(one => one.municipalityId)}::uuid[])
      and t.school_year = any(${named.map(one => one.schoolYear)}::text[])
      and t.municipality_mean is not null and t.archived_at is null and ${current}`)
  const stored = await writeFindings(work, contradictionsAmong(named, known))
  recordFindingChanges(work, stored)
  return stored
}

/** Archives the findings of results that others replace. */
export async function archiveContradictions(work: UnitOfWork, replacedIds: readonly string[]): Promise<void> {
  if (replacedIds.length === 0) return
  const archived = await work.read<FindingRow>(sql`
    update core.finding t set archived_at = now(), updated_at = now(), version = t.version + 1
    where t.subject_type = 'AssessmentResult' and t.subject_id = any(${replacedIds}::uuid[]) and t.archived_at is null
    returning ${findings.columns}`)
  recordFindingChanges(work, archived)
}

/** A finding about each result whose mean of the municipality is not that of all known ones of the exam. */
export function contradictionsAmong(
  written: readonly Written[],
  known: readonly Meant[],
): readonly NewFinding[] {
  const means = Map.groupBy(known, examOf)
  return written.flatMap(({ id, regionId, municipalityId, ...one }) => {
    const all = means.get(examOf({ municipalityId, ...one })) ?? []
    const others = new Set(all.map(other => Number(other.municipalityMean)))
    others.delete(Number(one.municipalityMean))
    if (others.size === 0) return []
    const { level, sentence, act, item } = coreFindings[code]
    const detail = `${one.subject}, ${one.schoolYear}: здесь ${one.municipalityMean}, в других записях ${[...others].sort().join(', ')}`
    return {
      id: randomUUIDv7(),
      regionId,
      municipalityId,
      schoolId: null,
      roadmapId: null,
      orderId: null,
      activityId: null,
      code,
      level,
      sentence: sentenceOf(sentence, detail),
      act,
      item,
      subjectType: 'AssessmentResult',
      subjectId: id,
      discriminator: '',
    }
  })
}
