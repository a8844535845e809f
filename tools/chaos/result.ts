/** A result of a scenario: one Russian line, and whether it keeps a promise; null if it asserts none. */
export interface Result {
  readonly text: string
  readonly kept: boolean | null
}

/** A result that must hold. */
export const assertion = (text: string, kept: boolean): Result => ({ text, kept })

/** A result for information. */
export const measurement = (text: string): Result => ({ text, kept: null })

/** The first bug that a server has logged, where it has answered as if it had one. */
export const loggedBug = (stderr: string): readonly Result[] => {
  const bug = stderr.split('\n').find(line => line.includes('"msg":"bug"'))
  return bug === undefined ? [] : [measurement(`в журнале сервера: ${bug.slice(0, 600)}`)]
}
