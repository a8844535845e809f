import {
  type Context,
  claimById,
  linkOf,
  lock,
  note,
  type Outcome,
  requirePast,
  schools,
  sql,
  stored,
  type Work,
} from '../../api/plugin-api.ts'
import type { IvanovoDocumentKind } from '../../prisma/generated/client.ts'
import { selfAssessmentFirst } from './gate-rules.ts'
import { act, enforce, permit } from './own.ts'
import { type Prepared, preparedOf } from './save-program.ts'
import { requireSame } from './save-support.ts'
import { schoolDocuments, selfAssessments } from './table.ts'

export interface RecordSelfAssessment {
  /** Null for a new self-assessment. */
  readonly selfAssessmentId: string | null
  readonly version: number
  readonly schoolId: string
  readonly heldOn: string
  readonly summary: string | null
  readonly memoUrl: string | null
}

/** Records a school's self-assessment, or mends what is recorded of it. */
export function recordSelfAssessment(context: Context, input: RecordSelfAssessment): Promise<Outcome> {
  return act(context, 'recordIvanovoSelfAssessment', input, async work => {
    const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    const { id, before } = await claimById(work, selfAssessments, input.selfAssessmentId, input.version)
    requireSame(before, schoolId)
    requirePast(work, regionId, input.heldOn)
    const { summary, memoUrl, heldOn } = input
    const data = { ...place, heldOn: stored(heldOn), summary, memoUrl: linkOf(memoUrl) }
    await work.tx.ivanovoSelfAssessment.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, version: { increment: 1 } },
    })
    await note(work, selfAssessments, id, { before })
    return { id, findings: [] }
  })
}

export interface SaveSchoolDocument extends Prepared {
  /** Null for a new document. */
  readonly documentId: string | null
  readonly version: number
  readonly schoolId: string
  readonly kind: IvanovoDocumentKind
}

/** Saves a school's concept or programme of development, a programme after the self-assessment alone. */
export function saveSchoolDocument(context: Context, input: SaveSchoolDocument): Promise<Outcome> {
  return act(context, 'saveIvanovoSchoolDocument', input, async work => {
    const { documentId, schoolId, kind, draftedOn, approvedOn } = input
    const { regionId, municipalityId } = await lock(work, schools, schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    const { id, before } = await claimById(work, schoolDocuments, documentId, input.version)
    requireSame(before, schoolId)
    requirePast(work, regionId, draftedOn, approvedOn)
    const [writtenOn = null] = [draftedOn, approvedOn].filter(day => day !== null).toSorted()
    const facts = { kind, writtenOn, assessedOn: await assessedOn(work, schoolId) }
    enforce(work, { ...place, type: 'IvanovoSchoolDocument', id, roadmapId: null }, facts, [
      selfAssessmentFirst,
    ])
    const data = { ...place, kind, ...preparedOf(input) }
    await work.tx.ivanovoSchoolDocument.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, version: { increment: 1 } },
    })
    await note(work, schoolDocuments, id, { before })
    return { id, findings: [] }
  })
}

/** The day of a school's first self-assessment. */
async function assessedOn({ read }: Work, schoolId: string): Promise<string | null> {
  const [found] = await read<{ readonly heldOn: string }>(sql`
    select t.held_on as "heldOn" from ivanovo.self_assessment t
    where t.school_id = ${schoolId}::uuid and t.archived_at is null order by t.held_on limit 1`)
  return found?.heldOn ?? null
}
