import type { ServerResponse } from 'node:http'
import type { ApiErrorCode } from '../graphql/errors/table.ts'

/** What a request is refused with before anything looks into it. */
export interface Refusal {
  readonly status: number
  readonly code: ApiErrorCode
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers in the shape of GraphQL, so that clients read it as any other error. */
export function refuse(outgoing: ServerResponse, { status, code, message, headers = {} }: Refusal): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body)
}
