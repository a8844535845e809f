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

/** A row longer than this is none of ours. */
const longestLine = 64 * 1_048_576

/** What a copy without end is refused with. */
export const tooLong = () => Object.assign(new Error('the copy unpacks to too much'), { code: 'TOO_LONG' })

/** Cuts bytes into lines, each with its end; a row never holds one, for COPY writes it as `\n`. */
export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let begun: Buffer[] = []
  let length = 0
  for await (const chunk of source) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end + 1)])
      begun = []
      length = 0
      start = end + 1
    }
    if (start === chunk.length) continue
    begun.push(chunk.subarray(start))
    length += chunk.length - start
    if (length > longestLine) throw tooLong()
  }
  if (begun.length > 0) yield Buffer.concat(begun)
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
