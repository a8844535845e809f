import { load } from '../data/loader.ts'
import { type Viewer, visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { computed } from '../graphql/binding/fields.ts'
import type { Context } from '../graphql/context.ts'
import { foldCode } from '../text/fold.ts'
import type { BookCode, EnumBook } from './enum-values.ts'
import { type ReferenceItemRow, referenceItems } from './table.ts'

type Coded<I extends string, V extends string> = { readonly [F in I | V]: string | null }

/** The item of a record: the one whose code it stores, or else the one that means the value of its enum. */
export const itemField = <const I extends string, const V extends string>(
  book: EnumBook,
  item: I,
  value: V,
) =>
  computed<Coded<I, V>, ReferenceItemRow | null>([item, value], (row, _, context) => {
    const code = row[item] ?? row[value]
    return code === null ? null : itemByCode(context, book, code)
  })

/** The item of a book by its code; one statement for all of a tick. */
const itemByCode = (context: Context, book: BookCode, code: string): Promise<ReferenceItemRow | null> =>
  load(context, `item of ${book}`, code, async codes => {
    const rows = await context.read<ReferenceItemRow>(
      sql`
      select ${referenceItems.columns} from ${referenceItems.name} t
      where t.book_id = (select b.id from core.reference_book b where b.code = ${book})
        and t.code = any(${codes}::text[]) and ${visible(context.viewer, referenceItems)}`,
      { prepared: true },
    )
    return new Map(rows.map(row => [row.code, row]))
  })

/** The items of a book by their codes, in the order of the codes; one statement for all of a tick. */
export async function itemsByCodes(
  context: Context,
  book: BookCode,
  codes: readonly string[],
): Promise<ReferenceItemRow[]> {
  const found = await Promise.all(codes.map(code => itemByCode(context, book, code)))
  return found.filter(item => item !== null)
}

/** The codes of the items of a book that are called so, as an array of PostgreSQL. */
export const codesOf = (viewer: Viewer, book: EnumBook, name: string): Sql => sql`array(
  select t.code from core.reference_item t
  where t.book_id = (select b.id from core.reference_book b where b.code = ${book})
    and ${visible(viewer, referenceItems)}
    and ${foldCode(name)} = any(array(select core.fold_code(n)
      from unnest(core.reference_names(t.code, t.label, t.short_label, t.aliases, t.former)) n)))`

/** Rows `t` of a kind that is called so: of the item whose code they store, or of the value that the item means. */
export const ofItem = (viewer: Viewer, book: EnumBook, name: string, item: Sql, value: Sql): Sql => {
  const codes = codesOf(viewer, book, name)
  return sql`(${item} = any(${codes}) or ${item} is null and ${value}::text = any(${codes}))`
}
