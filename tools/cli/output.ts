import { printable, printableLines } from '../../api/log/printable.ts'

const lines = (all: readonly string[]) => `${all.map(printable).join('\n')}\n`

/** Prints lines to the standard output. Each stays one line with any content. */
export const say = (...all: readonly string[]): void => {
  process.stdout.write(lines(all))
}

/** Prints lines to the error stream, as `say` does. */
export const complain = (...all: readonly string[]): void => {
  process.stderr.write(lines(all))
}

/** Prints a text of the platform's own, of many lines. */
export const sayText = (text: string): void => {
  process.stdout.write(`${printableLines(text)}\n`)
}
