import { hash } from 'node:crypto'
import { z } from 'zod'

/**
 * A copy of the data is a gzipped text: a line of JSON that says what it holds, then of each table a line that names it, its
 * rows as COPY writes them, `\.`, and a line that counts them; a last line says that nothing is missing.
 */
export const headLine = z.object({
  podyom: z.literal(1),
  takenAt: z.string(),
  migrations: z.array(z.string()),
  sequences: z.array(z.object({ sequence: z.string(), value: z.string().nullable() })),
})
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) })
export const sumLine = z.object({ rows: z.number(), sha256: z.string() })
export const endLine = z.object({ tables: z.number() })

export type Head = z.infer<typeof headLine>
export type Sum = z.infer<typeof sumLine>

/** The line after a table's last row: no row is written like this. */
export const endOfRows = '\\.'

/** Cuts bytes into lines, each with its end; a row never holds one, for COPY writes it as `\n`. */
export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield bytes.subarray(0, end + 1)
      bytes = bytes.subarray(end + 1)
    }
    rest = bytes
  }
  if (rest.length > 0) yield rest
}

/**
 * Counts rows and works out their checksum as they pass: the sum of what each one hashes to, for PostgreSQL puts rows
 * wherever a page has room, and a restored table need not give them in the order in which they were stored.
 */
export const summing = () => {
  let total = 0n
  let rows = 0
  return {
    add: (line: Buffer) => {
      total = BigInt.asUintN(256, total + BigInt(`0x${hash('sha256', line, 'hex')}`))
      rows += 1
    },
    sum: (): Sum => ({ rows, sha256: total.toString(16).padStart(64, '0') }),
  }
}
