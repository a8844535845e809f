import type { ExecutionResult } from 'graphql'

/** A value of an answer that is JSON already. */
export class JsonText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** The data of an answer by root field. */
export type Data = Readonly<Record<string, unknown>>

/** An answer that says itself how it becomes JSON; Yoga asks each result for it. */
type Written = ExecutionResult & { readonly stringify?: (result: ExecutionResult) => string }

/** Any answer as JSON. */
export const jsonOf = (result: Written): string => (result.stringify ?? JSON.stringify)(result)

/** An answer as JSON, its texts as they are. */
export function stringify({ stringify: _, ...result }: Written): string {
  const parts = Object.entries(result).flatMap(([name, value]) => {
    const text = name === 'data' && value ? dataOf(value as Data) : JSON.stringify(value)
    return text === undefined ? [] : [`"${name}":${text}`]
  })
  return `{${parts.join(',')}}`
}

const dataOf = (data: Data): string =>
  `{${Object.entries(data)
    .map(([key, value]) => `"${key}":${value instanceof JsonText ? value.text : JSON.stringify(value)}`)
    .join(',')}}`
