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

/** An answer as JSON, its texts as they are. Yoga asks a result for it. */
export function stringify({
  stringify: _,
  ...result
}: ExecutionResult & { readonly stringify?: unknown }): string {
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
