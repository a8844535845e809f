import type { ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import { maskError } from '../graphql/errors/mask.ts'

/** Answers with JSON that nobody may keep. */
export function answer(outgoing: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body)
  outgoing.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  // The end is the caller's: one who is still sending must have read the answer before the connection closes.
  outgoing.write(text)
}

/** Answers with an error as GraphQL tells of one: `{ errors: [{ message, extensions: { code } }] }` with its status. */
export function answerError(outgoing: ServerResponse, error: unknown): void {
  const shown = maskError(error)
  const { http, ...extensions } = shown instanceof GraphQLError ? shown.extensions : {}
  for (const [name, value] of headersOf(http)) outgoing.setHeader(name, value)
  answer(outgoing, statusOf(http), { errors: [{ message: shown.message, extensions }] })
}

/** When the caller may come again, where the error tells. */
const headersOf = (http: unknown): readonly (readonly [string, string])[] =>
  typeof http === 'object' && http && 'headers' in http && typeof http.headers === 'object' && http.headers
    ? Object.entries(http.headers).map(([name, value]) => [name, String(value)] as const)
    : []

const statusOf = (http: unknown): number =>
  typeof http === 'object' && http && 'status' in http && typeof http.status === 'number' ? http.status : 500
