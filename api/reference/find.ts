import { suggestionList } from 'graphql/jsutils/suggestionList.js'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { printedDay } from '../calendar/printed-day.ts'
import { sql } from '../data/sql.ts'
import { apiError, type InputPath } from '../graphql/errors/table.ts'
import { foldCode, foldText } from '../text/fold.ts'
import type { BookCode } from './enum-values.ts'
import { keysOf, namesOf } from './keys.ts'
import { type ReferenceItemRow, referenceItems } from './table.ts'

/** The items that records of a region may have, and how one is found among them. */
export interface OpenBook {
  /** The item that is called so: by its code, a label or another spelling, however it is written. */
  readonly find: (name: string) => ReferenceItemRow | null
  /** The labels that are the most like a name, to be offered instead. */
  readonly nearest: (name: string) => readonly string[]
  /** All that an item is called, as names are compared; the name itself where there is no item. */
  readonly keys: (name: string) => readonly string[]
}

const mostOffered = 3

/** Reads a book once for any number of names. An item of the region goes before a common one that is called the same. */
export async function openBook(
  { read }: Pick<UnitOfWork, 'read'>,
  book: BookCode,
  regionId: string | null,
): Promise<OpenBook> {
  const items = await read<ReferenceItemRow>(sql`
    select ${referenceItems.columns} from ${referenceItems.name} t
    where t.book_id = (select b.id from core.reference_book b where b.code = ${book})
      and t.archived_at is null and (t.region_id is null or t.region_id = ${regionId}::uuid)
    order by t.region_id is not null, t.position desc, t.id`)
  return bookOf(items)
}

/** Items as a book; where two are called the same, the later one is found. */
export function bookOf(items: readonly ReferenceItemRow[]): OpenBook {
  const byKey = new Map(items.flatMap(item => [...keysOf(item)].map(key => [key, item] as const)))
  const find = (name: string) => byKey.get(foldCode(name)) ?? null
  return {
    find,
    keys: name => {
      const item = find(name)
      return item ? [...keysOf(item)] : [foldCode(name)]
    },
    nearest: name => nearestOf(items, foldText(name)),
  }
}

/** Items that hold a word of the name, or else those of which few letters differ. */
function nearestOf(items: readonly ReferenceItemRow[], name: string): readonly string[] {
  const words = name.split(' ').filter(word => word.length > 3)
  const shared = items.filter(item =>
    namesOf(item).some(one => words.some(word => foldText(one).includes(word.slice(0, 5)))),
  )
  const byName = new Map(
    items.flatMap(item => namesOf(item).map(one => [foldText(one), item.label] as const)),
  )
  const alike = suggestionList(name, [...byName.keys()]).flatMap(one => byName.get(one) ?? [])
  return [...new Set([...alike, ...shared.map(({ label }) => label)])].slice(0, mostOffered)
}

/** What there is instead of a name that no item has, as the end of a message. */
export const offered = (book: OpenBook, name: string): string => {
  const nearest = book.nearest(name)
  return nearest.length > 0 ? `Возможно, нужно: ${nearest.join(', ')}.` : 'Список даёт referenceItems.'
}

/** What is wrong with giving a record an item on a day; null if nothing is. */
export const faultOfItem = ({ label, validFrom, validTo }: ReferenceItemRow, day: string): string | null => {
  if (validTo !== null && validTo < day)
    return `элемент справочника «${label}» действовал по ${printedDay(validTo)}: выберите другой.`
  if (validFrom !== null && validFrom > day)
    return `элемент справочника «${label}» действует с ${printedDay(validFrom)}: выберите другой.`
  return null
}

/** The item that an input names; BAD_INPUT with the nearest ones if there is none, or if it is not in force on the day, if one is named. */
export function requireItem(book: OpenBook, name: string, path: InputPath, day?: string): ReferenceItemRow {
  const item = book.find(name)
  if (!item) throw apiError('NOT_INCLUDED', `Такого элемента в справочнике нет. ${offered(book, name)}`, path)
  const fault = day === undefined ? null : faultOfItem(item, day)
  if (fault) throw apiError('STATE_FORBIDS', `Исправьте запись: ${fault}`, path)
  return item
}
