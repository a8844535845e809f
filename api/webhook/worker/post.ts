import { request as plainRequest } from 'node:http'
import { request } from 'node:https'
import type { BlockList } from 'node:net'
import { checkedLookup, requireCallable } from './address.ts'

/** How long a receiver may take, in ms. */
const timeoutMs = 15_000

/** What came of an attempt. */
export interface Sent {
  readonly status: number | null
  readonly error: string | null
}

/**
 * Posts a body to a receiver. Redirects are not followed, and what it answers is not read. Plain HTTP goes to addresses
 * alone that the operator has allowed.
 */
export async function post(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allowed, stop }: { readonly allowed: BlockList; readonly stop: AbortSignal },
): Promise<Sent> {
  const url = new URL(address)
  const rule = { allowed, isPlain: url.protocol === 'http:' }
  try {
    requireCallable(url.hostname, rule)
    const status = await new Promise<number>((resolve, reject) => {
      const send = rule.isPlain ? plainRequest : request
      const sending = send(
        url,
        {
          method: 'POST',
          agent: false,
          lookup: checkedLookup(rule),
          signal: AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]),
          headers: {
            ...headers,
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(body),
            'user-agent': 'podyom',
          },
        },
        response => {
          resolve(response.statusCode ?? 0)
          response.destroy()
        },
      )
      sending.on('error', reject)
      sending.end(body)
    })
    return { status, error: null }
  } catch (error) {
    return { status: null, error: codeOf(error) }
  }
}

/** The code of a failure; its message may name what must not be kept. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'FAILED'
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'TIMEOUT'
  const { code } = error as { code?: unknown } // Errors of sockets carry one.
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'FAILED'
}
