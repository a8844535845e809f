/** Prints lines to the standard output. */
export const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Prints lines to the error stream. */
export const complain = (...lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`)
}
