/** What came back: the status is 0 where no answer has come, as when the server was killed. */
export interface Reply<Data = unknown> {
  readonly status: number
  readonly data: Data | null
  readonly code: string | null
  readonly message: string | null
}

export type Ask = <Data = unknown>(
  query: string,
  variables?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Reply<Data>>

interface Body {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const timeoutMs = 60_000

/** A client of the server at this address, with this key. It never sends a request again by itself. */
export function caller(url: string, key: string): Ask {
  return async <Data>(query: string, variables: object = {}, headers = {}): Promise<Reply<Data>> => {
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(timeoutMs),
      })
      const { data = null, errors = [] }: Body = await response.json()
      const [first] = errors
      // The scenario has written the query, and knows what it answers.
      const answered = { status: response.status, data: data as Data | null }
      return { ...answered, code: first?.extensions?.code ?? null, message: first?.message ?? null }
    } catch (error) {
      return { status: 0, data: null, code: null, message: String(error) }
    }
  }
}

/** A record as a mutation answers it. */
export interface Saved {
  readonly id: string
  readonly version: number
}

interface Payload {
  readonly record: Saved | null
  readonly findings: readonly { readonly code: string }[]
}

/** What came of a mutation: the record where the server has acknowledged it. */
export interface Mutated extends Reply {
  readonly action: string
  /** How long the answer has taken, in ms. */
  readonly ms: number
  readonly saved: Saved | null
}

/** Sends a mutation by its name; `once` is its Idempotency-Key. */
export async function mutate(ask: Ask, name: string, input: object, once?: string): Promise<Mutated> {
  const began = performance.now()
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`
  const reply = await ask<Readonly<Record<string, Payload | null>>>(
    `mutation ($input: ${type}) { ${name}(input: $input) { record { id version } findings { code } } }`,
    { input },
    once === undefined ? {} : { 'idempotency-key': once },
  )
  const ms = Math.round(performance.now() - began)
  return { ...reply, saved: reply.data?.[name]?.record ?? null, action: name, ms }
}

/** How many replies there are of each kind: a code, or the status of an answer without errors. */
export function describeReplies(replies: readonly Reply[]): string {
  const kinds = Map.groupBy(
    replies,
    ({ code, status }) => code ?? (status === 0 ? 'без ответа' : `${status}`),
  )
  return [...kinds].map(([kind, { length }]) => `${kind} ${length}`).join(', ') || 'ни одного'
}
