import { Prisma } from '../../prisma/generated/client.ts'

type Value = Prisma.InputJsonValue | null

/** Rows of one statement at most: to write more of them down at once would hold up whoever else is asking. */
const mostRows = 500

/** A list in pieces that one statement writes or reads; none of an empty one. */
export const pieces = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / mostRows) }, (_, index) =>
    list.slice(index * mostRows, (index + 1) * mostRows),
  )

/**
 * Writes hundreds of rows in one short statement: PostgreSQL reads them from one JSON value. `createMany` spends
 * most of a load on describing every cell of them. Rows have the same fields, named as in the models; days are
 * 'YYYY-MM-DD'; fields left out take the defaults of their columns, so rows bring their own ids.
 */
export async function insertBulk(
  tx: Prisma.TransactionClient,
  table: 'activity' | 'activity_responsible' | 'obligation' | 'school',
  rows: readonly { readonly id: string; readonly [field: string]: Value }[],
): Promise<{ readonly count: number }> {
  const [first] = rows
  if (!first) return { count: 0 }
  const name = Prisma.raw(`core.${table}`)
  const columns = Prisma.raw(Object.keys(first).map(columnOf).join(', '))
  let count = 0
  for (const piece of pieces(rows)) {
    const data = JSON.stringify(
      piece.map(row =>
        Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])),
      ),
    )
    count += await tx.$executeRaw`
      INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${data}::json)`
  }
  return { count }
}

function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
