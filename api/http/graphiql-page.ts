import { createHash } from 'node:crypto'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { examples } from '../graphql/example-queries.ts'

/**
 * GraphiQL tabs that open with the page are drawn in one place and stand in another until they are touched, so
 * that the first click on one of them slips off it. Kept where they are drawn, they answer to it.
 */
const still = '<style>.graphiql-tab { transform: none !important }</style>'

export interface GraphiQLPage {
  readonly html: string
  /** The same as it is sent: one copy for all who read it, however slowly. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What the page may do in a browser: run its one script and ask its own server. */
  readonly policy: string
}

let page: GraphiQLPage | undefined

/** GraphiQL with the example queries in its tabs, made once: it is nine megabytes. */
export const graphiqlPage = (): GraphiQLPage => {
  page ??= make()
  return page
}

const make = (): GraphiQLPage => {
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
  return { html, bytes: new TextEncoder().encode(html), policy: policy.join('; ') }
}
