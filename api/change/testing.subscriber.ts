/** A subscriber over HTTP (server-sent events), as a client of the platform is one. */
export interface Subscriber {
  /** The next event's data; null when the server has ended the stream. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data depends on the query of the test
  readonly next: () => Promise<any>
  /** Disconnects, as a client with a failing network. */
  readonly leave: () => void
}

const usual = `subscription ($after: String, $types: [String!]) {
  changes(after: $after, types: $types) { cursor operation type id key version record { ... on School { name } } }
}`

/** Subscribes to the change feed at this address. */
export async function subscribe(
  url: string,
  variables: object = {},
  token = '',
  { query = usual, headers = {} }: { readonly query?: string; readonly headers?: object } = {},
): Promise<Subscriber> {
  const hangUp = new AbortController()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: hangUp.signal,
  })
  const events = eventsOf(response)
  return {
    next: async () => (await events.next()).value ?? null,
    leave: () => hangUp.abort(),
  }
}

async function* eventsOf(response: Response): AsyncGenerator<unknown, undefined> {
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (text + chunk).split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const [, name, data] = /^event: (\w+)\ndata: ?(.*)$/s.exec(event) ?? []
      if (name === 'complete') return
      if (name === 'next') yield JSON.parse(data ?? '')
    }
  }
}
