/** What a drill has measured: one Russian line, and whether the promise behind it is kept; null where there is none. */
export interface Figure {
  readonly text: string
  readonly kept: boolean | null
}

/** A figure that a promise stands behind. */
export const promise = (text: string, kept: boolean): Figure => ({ text, kept })

/** A figure that is told for its own sake. */
export const told = (text: string): Figure => ({ text, kept: null })

/** The first bug that a server has logged, where it has answered as if it had one. */
export const bugOf = (complaints: string): readonly Figure[] => {
  const bug = complaints.split('\n').find(line => line.includes('"msg":"bug"'))
  return bug === undefined ? [] : [told(`в журнале сервера: ${bug.slice(0, 600)}`)]
}
