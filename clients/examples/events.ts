import { type DocumentNode, print } from 'graphql'

interface Result<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** The address of the server and the key. */
export interface Server {
  readonly url: string
  readonly token: string | undefined
}

/** The results of a subscription as they come (server-sent events); ends when the server ends it, throws when the network does. */
export async function* subscribe<Data>(
  { url, token }: Server,
  document: DocumentNode,
  variables: object,
): AsyncGenerator<Result<Data>, void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  })
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (text + chunk).split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const [, name, data = ''] = /^event: (\w+)\ndata: ?(.*)$/s.exec(event) ?? []
      if (name === 'complete') return
      // The server answers the document with its own types.
      if (name === 'next') yield JSON.parse(data) as Result<Data>
    }
  }
}
