import { Prisma } from '../prisma/generated/client.ts'

type Value = Prisma.InputJsonValue | null

/**
 * Writes hundreds of rows in one short statement: PostgreSQL reads them from one JSON value. `createMany` spends
 * most of a load on describing every cell of them. Rows have the same fields, named as in the models; days are
 * 'YYYY-MM-DD'; fields left out take the defaults of their columns, so rows bring their own ids.
 */
export async function insertBulk(
  tx: Prisma.TransactionClient,
  table: 'activity' | 'activity_responsible' | 'obligation',
  rows: readonly { readonly id: string; readonly [field: string]: Value }[],
): Promise<{ readonly count: number }> {
  const [first] = rows
  if (!first) return { count: 0 }
  const name = Prisma.raw(`core.${table}`)
  const columns = Prisma.raw(Object.keys(first).map(columnOf).join(', '))
  const data = JSON.stringify(
    rows.map(row =>
      Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])),
    ),
  )
  const count = await tx.$executeRaw`
    INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${data}::json)`
  return { count }
}

function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
