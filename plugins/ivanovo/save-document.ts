import { randomUUIDv7 } from 'node:crypto'
import {
  apiError,
  type Context,
  linkOf,
  lock,
  note,
  type Outcome,
  Prisma,
  requirePast,
  schools,
  stored,
  type Work,
} from '../../api/plugin.ts'
import type { IvanovoDocumentKind } from '../../prisma/generated/client.ts'
import { selfAssessmentFirst } from './gate-rules.ts'
import { act, hold, permit } from './own.ts'
import { type Prepared, preparedOf } from './save-program.ts'
import { schoolDocuments, selfAssessments } from './table.ts'

export interface RecordSelfAssessment {
  readonly schoolId: string
  readonly heldOn: string
  readonly summary: string | null
  readonly memoUrl: string | null
}

/** Records a school's self-assessment. */
export function recordSelfAssessment(context: Context, input: RecordSelfAssessment): Promise<Outcome> {
  return act(context, 'recordIvanovoSelfAssessment', input, async work => {
    const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    requirePast(work, input.heldOn)
    const id = randomUUIDv7()
    const { summary, memoUrl, heldOn } = input
    await work.tx.ivanovoSelfAssessment.create({
      data: { ...place, id, heldOn: stored(heldOn), summary, memoUrl: linkOf(memoUrl) },
    })
    await note(work, selfAssessments, id, { before: null })
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
    const before = documentId ? await lock(work, schoolDocuments, documentId, input.version) : null
    if (before && before.schoolId !== schoolId) {
      throw apiError('BAD_INPUT', 'Документ – другой школы: назовите школу, чей это документ.')
    }
    requirePast(work, draftedOn, approvedOn)
    const id = before?.id ?? randomUUIDv7()
    const [writtenOn = null] = [draftedOn, approvedOn].filter(day => day !== null).toSorted()
    const facts = { kind, writtenOn, assessedOn: await assessedOn(work, schoolId) }
    hold(work, { ...place, type: 'IvanovoSchoolDocument', id, roadmapId: null }, facts, [selfAssessmentFirst])
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
  const [found] = await read<{ readonly heldOn: string }>(Prisma.sql`
    select t.held_on as "heldOn" from ivanovo.self_assessment t
    where t.school_id = ${schoolId}::uuid and t.archived_at is null order by t.held_on limit 1`)
  return found?.heldOn ?? null
}
