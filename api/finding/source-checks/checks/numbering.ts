/** A printed number, split: «4.12» is the twelfth of «4.». */
interface Numbered {
  readonly prefix: string
  readonly value: number
}

/** Numbers that a document leaves out: one, or a run of them. */
export interface Gap {
  readonly first: string
  readonly last: string
}

function split(printed: string): Numbered | null {
  const [, prefix = '', value] = /^\s*((?:\d+\.)*)(\d{1,6})\.?\s*$/.exec(printed) ?? []
  return value === undefined ? null : { prefix, value: Number(value) }
}

/**
 * The numbers left out of a list. Numbers under a common number («4.») begin with 1; plain ones may continue those of
 * another section, so they begin where they begin. Letters and Roman numbers are not counted.
 */
export function gapsIn(printed: readonly string[]): readonly Gap[] {
  const numbers = printed.map(split).filter(one => one !== null)
  return [...Map.groupBy(numbers, one => one.prefix)].flatMap(([prefix, group]) => {
    const values = group.map(one => one.value).sort((a, b) => a - b)
    return values.flatMap((value, index) => {
      const before = values[index - 1] ?? (prefix === '' ? value : 0)
      return value > before + 1 ? [{ first: `${prefix}${before + 1}`, last: `${prefix}${value - 1}` }] : []
    })
  })
}

/** The later rows of each number that is printed more than once; rows without a number are not compared. */
export function repeatsIn<Row extends { readonly number: string | null }>(
  rows: readonly Row[],
): readonly Row[] {
  const groups = Map.groupBy(rows, row => row.number?.trim().replace(/\.$/, '').toLowerCase() ?? '')
  return [...groups].flatMap(([number, group]) => (number === '' ? [] : group.slice(1)))
}

/** «4.2» or «4.2–4.7». */
export const written = ({ first, last }: Gap): string => (first === last ? first : `${first}–${last}`)
