import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { create, lockForReference } from '../action/write/record.ts'
import { requireOrder } from '../calendar/days.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { regions } from '../territory/table.ts'
import { valuesOf } from './enum-values.ts'
import { lockBook, readLabels, requireFree } from './labels.ts'
import { referenceItems } from './table.ts'

/** How many items a region may add to a book: forms show them all. */
const most = 300

/** Adds an item of a region to a book, under a code with the region's; or a common one. */
export const addReferenceItem = action('addReferenceItem', async (work, input) => {
  const region = input.region ? await lockForReference(work, regions, input.region) : null
  const regionId = region?.id ?? null
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const book = await lockBook(work, input.book)
  const code = region ? `${region.code}.${codeOf(input.code)}` : codeOf(input.code)
  const labels = readLabels(work, input)
  const [validFrom, validTo] = [input.validFrom ?? null, input.validTo ?? null]
  requireOrder(validFrom, validTo)
  await requireFree(work, { bookId: book.id, regionId }, { ...labels, code })
  return create(work, referenceItems, {
    bookId: book.id,
    regionId,
    code,
    ...labels,
    position: await nextPosition(work, book.id, regionId),
    enumValue: enumValueOf(book.code, input.enumValue ?? null),
    validFrom,
    validTo,
    note: input.note ?? null,
  })
})

function codeOf(code: string): string {
  if (/^[A-Z][A-Z0-9_]{1,39}$/.test(code)) return code
  throw apiError(
    'FORMAT_INVALID',
    'Код элемента указан неверно: передайте от 2 до 40 латинских прописных букв, цифр и «_», например AGRO.',
    'input.code',
  )
}

function enumValueOf(book: string, given: string | null): string | null {
  const values = valuesOf(book)
  const value = given ?? (values.includes('OTHER') ? 'OTHER' : null)
  if (value === null || values.includes(value)) return value
  throw apiError(
    'CHOICE_INVALID',
    values.length > 0
      ? `Такого значения перечисления нет: укажите одно из ${values.join(', ')}.`
      : 'Справочнику не соответствует перечисление: не передавайте enumValue.',
    'input.enumValue',
  )
}

/** The book is locked, so the place stays free until the commit. */
async function nextPosition({ read }: UnitOfWork, bookId: string, regionId: string | null): Promise<number> {
  const [found] = await read<{ next: number; count: number }>(sql`
    select coalesce(max(t.position), 0) + 1 as next,
      count(*) filter (where t.region_id is not distinct from ${regionId}::uuid)::int as count
    from core.reference_item t where t.book_id = ${bookId}::uuid`)
  if ((found?.count ?? 0) >= most)
    throw apiError(
      'LIMIT_EXCEEDED',
      `В справочнике уже ${most} элементов региона: используйте имеющиеся.`,
      'input.book',
    )
  return found?.next ?? 1
}
