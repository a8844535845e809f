import { faultOfName } from '../action/name.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import { apiError, type InputPath } from '../graphql/errors/table.ts'
import { keysOf, type Names } from './keys.ts'
import { type ReferenceBookRow, type ReferenceItemRow, referenceBooks, referenceItems } from './table.ts'

const longest = { label: 100, shortLabel: 25, aliases: 50 }

/** The labels that an input gives an item; BAD_INPUT if one is empty or too long. */
export function readLabels(
  work: UnitOfWork,
  input: {
    readonly label: string
    readonly shortLabel?: string | null | undefined
    readonly aliases?: readonly string[] | null | undefined
  },
): Pick<ReferenceItemRow, 'label' | 'shortLabel' | 'aliases'> {
  const label = input.label.trim()
  const shortLabel = (input.shortLabel ?? label).trim()
  const aliases = [...new Set((input.aliases ?? []).map(alias => alias.trim()))]
  const named = [
    ['input.label', label],
    ['input.shortLabel', shortLabel],
    ...aliases.map((alias, index) => [`input.aliases[${index}]`, alias] as const),
  ] as const
  for (const [path, name] of named) {
    const fault = faultOfName(name, work)
    if (fault) throw apiError(fault.reason, `Исправьте подпись элемента: ${fault.message}`, path)
  }
  requireLength(label, longest.label, 'Подпись', 'input.label')
  requireLength(shortLabel, longest.shortLabel, 'Короткая подпись', 'input.shortLabel')
  if (aliases.length > longest.aliases)
    throw apiError(
      'LIST_SIZE_INVALID',
      `Других написаний больше ${longest.aliases}: оставьте нужные.`,
      'input.aliases',
    )
  return { label, shortLabel, aliases }
}

function requireLength(text: string, most: number, what: string, path: InputPath): void {
  if ([...text].length > most)
    throw apiError(
      'TEXT_TOO_LONG',
      `${what} длиннее ${most} знаков: сократите её или укажите shortLabel.`,
      path,
    )
}

/** The book of this code, locked until the end of the action; BAD_INPUT if there is none. */
export async function lockBook({ read }: UnitOfWork, code: string): Promise<ReferenceBookRow> {
  const [book] = await read<ReferenceBookRow>(sql`
    select ${referenceBooks.columns} from ${referenceBooks.name} t
    where t.code = ${code} and t.archived_at is null for update`)
  if (book) return book
  throw apiError('NOT_INCLUDED', 'Справочника с этим кодом нет: коды даёт referenceBooks.', 'input.book')
}

/**
 * BAD_INPUT if another item of the book is known by one of these names where both are seen. The book is locked, so that
 * none comes in between.
 */
export async function requireFree(
  { read }: UnitOfWork,
  { bookId, regionId, id }: Pick<ReferenceItemRow, 'bookId' | 'regionId'> & { readonly id?: string },
  names: Names,
): Promise<void> {
  const others = await read<ReferenceItemRow>(sql`
    select ${referenceItems.columns} from ${referenceItems.name} t
    where t.book_id = ${bookId}::uuid and t.archived_at is null
      and (${regionId}::uuid is null or t.region_id is null or t.region_id = ${regionId}::uuid)`)
  const keys = keysOf(names)
  const same = others.find(other => other.id !== id && [...keysOf(other)].some(key => keys.has(key)))
  if (same)
    throw apiError(
      'ALREADY_EXISTS',
      `В справочнике уже есть «${same.label}» (${same.code}) с таким кодом или подписью: используйте его или укажите другие.`,
      'input.label',
    )
}
