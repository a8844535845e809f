import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { Fault } from '../action/write/rows.ts'
import { today } from '../calendar/today.ts'
import { type EnumBook, valuesOf } from '../reference/enum-values.ts'
import { bookOf, faultOfItem, type OpenBook, offered, openBook } from '../reference/find.ts'
import type { SchoolInput } from './attributes.ts'
import type { SchoolRow } from './table.ts'

/** The books that describe schools of a region, and the day on which their items must be in force. */
export interface SchoolBooks {
  readonly kind: OpenBook
  readonly legalForm: OpenBook
  readonly day: string
}

/** An input whose items are named by their codes, and what is wrong with the items it names. */
interface Resolved<I> {
  readonly input: I
  readonly faults: readonly Fault[]
}

/** Reads the books of which inputs name an item. */
export async function openSchoolBooks(
  work: UnitOfWork,
  regionId: string,
  inputs: readonly SchoolInput[],
): Promise<SchoolBooks> {
  const open = (book: EnumBook, item: 'kindItem' | 'legalFormItem') =>
    inputs.some(input => input[item] != null) ? openBook(work, book, regionId) : bookOf([])
  return {
    kind: await open('SCHOOL_KINDS', 'kindItem'),
    legalForm: await open('LEGAL_FORMS', 'legalFormItem'),
    day: today(work.context, regionId),
  }
}

/**
 * Makes of items that an input names by a code or a label what is stored: the value of the enum, and the code where the
 * item says more than the value. A client that knows the enum alone and repeats its value keeps the item.
 */
export function resolveItems<I extends SchoolInput>(
  books: SchoolBooks,
  input: I,
  before: SchoolRow | null,
): Resolved<I> {
  const kind = resolve(books, 'kind', 'kindItem', input, before)
  const legalForm = resolve(books, 'legalForm', 'legalFormItem', input, before)
  const isKindless = before === null && input.kind == null && input.kindItem == null
  const missing: Fault = {
    reason: 'VALUE_MISSING',
    message: 'вид школы не указан: передайте kind или kindItem.',
    field: 'kindItem',
  }
  return {
    input: { ...input, ...kind.values, ...legalForm.values },
    faults: [...kind.faults, ...legalForm.faults, ...(isKindless ? [missing] : [])],
  }
}

type Values = Partial<Pick<SchoolInput, 'kind' | 'kindItem' | 'legalForm' | 'legalFormItem'>>

function resolve(
  { day, ...books }: SchoolBooks,
  value: 'kind' | 'legalForm',
  item: 'kindItem' | 'legalFormItem',
  input: SchoolInput,
  before: SchoolRow | null,
): { readonly values: Values; readonly faults: readonly Fault[] } {
  const [given, name] = [input[value], input[item]]
  if (name == null) {
    const isKept = given === undefined || given === before?.[value]
    return { values: { [item]: isKept ? undefined : null }, faults: [] }
  }
  const found = books[value].find(name)
  const wrong = (reason: NonNullable<Fault['reason']>, message: string) => ({
    values: { [item]: undefined },
    faults: [{ reason, message, field: item }],
  })
  if (!found)
    return wrong('NOT_INCLUDED', `такого элемента в справочнике нет. ${offered(books[value], name)}`)
  const fault = found.code === (before?.[item] ?? before?.[value]) ? null : faultOfItem(found, day)
  if (fault) return wrong('STATE_FORBIDS', fault)
  if (given != null && given !== found.enumValue)
    return wrong('CHOICE_INVALID', `${value} и ${item} противоречат друг другу: передайте что-то одно.`)
  const isValue = valuesOf(value === 'kind' ? 'SCHOOL_KINDS' : 'LEGAL_FORMS').includes(found.code)
  return { values: { [value]: found.enumValue, [item]: isValue ? null : found.code }, faults: [] }
}
