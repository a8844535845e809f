import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { Fault } from '../action/write/rows.ts'
import { load } from '../data/loader.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type EnumBook, type enumOfBook, valuesOf } from './enum-values.ts'
import { faultOfItem, type OpenBook, offered, openBook } from './find.ts'

type Value<B extends EnumBook> = keyof (typeof enumOfBook)[B] & string

/** What is stored of a kind: the value of the enum, and the code of the item where it says more than the value. */
export interface Kind<V extends string> {
  readonly value: V
  readonly item: string | null
}

/** What an input says of a kind: a value, an item by its code or a label, or both. */
interface Given<V> {
  readonly value: V | null | undefined
  readonly item: string | null | undefined
}

/** The names of the two fields of the input. */
type Fields = readonly [value: string, item: string]

/**
 * The kind that an input names, or what is wrong with it. `kept` is the code that a record has already: it may keep an item
 * that is no longer in force.
 */
export function kindOf<const B extends EnumBook>(
  open: OpenBook,
  book: B,
  [valueField, itemField]: Fields,
  { value, item }: Given<Value<B>>,
  day: string,
  kept: string | null = null,
): Kind<Value<B>> | Fault {
  if (item == null) {
    if (value != null) return { value, item: null }
    const message = `вид не указан: передайте ${valueField} или ${itemField}.`
    return { reason: 'VALUE_MISSING', message, field: itemField }
  }
  const found = open.find(item)
  if (!found) {
    const message = `такого элемента в справочнике нет. ${offered(open, item)}`
    return { reason: 'NOT_INCLUDED', message, field: itemField }
  }
  const fault = found.code === kept ? null : faultOfItem(found, day)
  if (fault) return { reason: 'STATE_FORBIDS', message: fault, field: itemField }
  if (value != null && value !== found.enumValue) {
    const message = `${valueField} и ${itemField} противоречат друг другу: передайте что-то одно.`
    return { reason: 'CHOICE_INVALID', message, field: itemField }
  }
  // Items of a book of an enum have a value of it.
  const stored = found.enumValue as Value<B>
  return { value: stored, item: valuesOf(book).includes(found.code) ? null : found.code }
}

/** The book of a region, read once in an action. */
export const bookFor = async (work: UnitOfWork, book: EnumBook, regionId: string): Promise<OpenBook> => {
  const open = await load(work.context, `book ${book}`, regionId, async () => {
    return new Map([[regionId, await openBook(work, book, regionId)]])
  })
  if (!open) throw new Error('a book is opened')
  return open
}

/** `kindOf` of one input; BAD_INPUT where something is wrong with it. */
export async function readKind<const B extends EnumBook>(
  work: UnitOfWork,
  book: B,
  regionId: string,
  fields: Fields,
  given: Given<Value<B>>,
  day: string,
): Promise<Kind<Value<B>>> {
  const kind = kindOf(await bookFor(work, book, regionId), book, fields, given, day)
  if ('value' in kind) return kind
  throw apiError(kind.reason ?? 'CHOICE_INVALID', `Исправьте вид: ${kind.message}`, `input.${kind.field}`)
}
