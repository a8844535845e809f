import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { load } from '../data/loader.ts'
import { type Viewer, visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { coreFindings } from '../finding/definitions.ts'
import { sentenceOf } from '../finding/sentence.ts'
import { type NewFinding, writeFindings } from '../finding/source-checks/store.ts'
import type { FindingRow } from '../finding/table.ts'
import type { Context } from '../graphql/context.ts'
import { bookOf, type OpenBook, openBook } from '../reference/find.ts'
import { type ReferenceItemRow, referenceItems } from '../reference/table.ts'
import { foldCode, foldText } from '../text/fold.ts'
import type { AssessmentResultRow } from './table.ts'

const code = 'SUBJECT_UNKNOWN'

type Written = Pick<AssessmentResultRow, 'id' | 'regionId' | 'municipalityId' | 'schoolId' | 'subject'>

/** The book of subjects of each region. */
export type Subjects = ReadonlyMap<string | null, OpenBook>

/** Reads the subjects that schools of these regions may have. */
export async function readSubjects(work: UnitOfWork, regionIds: readonly string[]): Promise<Subjects> {
  const books = new Map<string | null, OpenBook>()
  for (const id of new Set(regionIds)) books.set(id, await openBook(work, 'SUBJECTS', id))
  return books
}

/** Warns of results whose subject is in no book, and names the nearest ones. */
export async function recordUnknownSubjects(
  work: UnitOfWork,
  subjects: Subjects,
  written: readonly Written[],
): Promise<readonly FindingRow[]> {
  const unknown = unknownAmong(subjects, written)
  if (unknown.length === 0) return []
  const stored = await writeFindings(work, unknown)
  recordFindingChanges(work, stored)
  return stored
}

/** A finding about each result of an unknown subject. */
export const unknownAmong = (subjects: Subjects, written: readonly Written[]): readonly NewFinding[] =>
  written.flatMap(({ id, subject, regionId, municipalityId, schoolId }) => {
    const book = subjects.get(regionId)
    if (!book || book.find(subject)) return []
    const { level, sentence, act, item } = coreFindings[code]
    const nearest = book.nearest(subject)
    const detail = nearest.length > 0 ? `«${subject}», возможно, ${nearest.join(' или ')}` : `«${subject}»`
    return {
      id: randomUUIDv7(),
      regionId,
      municipalityId,
      schoolId,
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

/** The subject of a result as the book has it; null if it is in none. One statement for all of a tick. */
export const subjectOf = (
  context: Context,
  { regionId, subject }: Pick<AssessmentResultRow, 'regionId' | 'subject'>,
): Promise<ReferenceItemRow | null> =>
  load(context, 'subject of a result', JSON.stringify([regionId, subject]), async keys => {
    const items = await context.read<ReferenceItemRow>(sql`
      select ${referenceItems.columns} from ${referenceItems.name} t
      where t.book_id = (select b.id from core.reference_book b where b.code = 'SUBJECTS')
        and ${visible(context.viewer, referenceItems)} order by t.position desc, t.id`)
    const books = new Map<string, OpenBook>()
    const bookIn = (region: string) => {
      const book =
        books.get(region) ?? bookOf(items.filter(one => one.regionId === null || one.regionId === region))
      books.set(region, book)
      return book
    }
    return new Map(
      keys.flatMap(key => {
        // The key is what was written above.
        const [region, name] = JSON.parse(key) as [string, string]
        const item = bookIn(region).find(name)
        return item ? [[key, item] as const] : []
      }),
    )
  })

/** The predicate that a result is of the subject that is called so, whichever of its names the result has. */
export const ofSubject = (viewer: Viewer, name: string): Sql => sql`core.fold(t.subject) = any(array(
    select core.fold(n) from (select t.* from core.reference_item t
      where t.book_id = (select b.id from core.reference_book b where b.code = 'SUBJECTS')
        and ${visible(viewer, referenceItems)}) i,
      unnest(core.reference_names(i.code, i.label, i.short_label, i.aliases, i.former)) n
    where ${foldCode(name)} = any(array(select core.fold_code(m) from
      unnest(core.reference_names(i.code, i.label, i.short_label, i.aliases, i.former)) m))
    union select ${foldText(name)}))`
