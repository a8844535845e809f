import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { examples } from '../../graphql/example-queries.ts'

/**
 * GraphiQL draws the initial tabs at an offset from their hit area until they are first touched, so the first click on
 * a tab misses it. Without the transform, the first click works.
 */
const still = '<style>.graphiql-tab { transform: none !important }</style>'

export interface GraphiQLPage {
  readonly html: string
  /** The same page as bytes: all clients share one copy, even slow ones. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same compressed, once for all clients. */
  readonly packed: Promise<Readonly<Record<'br' | 'gzip', Uint8Array>>>
  /** Tells this page from that of another version. */
  readonly etag: string
  /** The content security policy: the page may run its one script and request its own server. */
  readonly policy: string
}

let page: Promise<GraphiQLPage> | undefined

/** GraphiQL with the example queries in its tabs, made once and at the first request: it is nine megabytes. */
export const graphiqlPage = (): Promise<GraphiQLPage> => {
  page ??= make()
  return page
}

const make = async (): Promise<GraphiQLPage> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const defaultTabs = examples.map(({ query }) => ({ query }))
  const html = renderGraphiQL({ title: 'Подъём', defaultTabs }).replace('</head>', `${still}</head>`)
  const start = html.indexOf('>', html.indexOf('<script')) + 1
  const script = html.slice(start, html.lastIndexOf('</script'))
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  const bytes = new TextEncoder().encode(html)
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { html, bytes, packed: pack(bytes), etag, policy: policy.join('; ') }
}

/** The quality from which on more takes much longer and makes it hardly shorter. */
const quality = 5

async function pack(bytes: Uint8Array): GraphiQLPage['packed'] {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  }
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes),
  ])
  return { br, gzip: gzipped }
}
