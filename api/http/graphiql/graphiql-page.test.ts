import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { graphiqlPage } from './graphiql-page.ts'

test('GraphiQL opens a tab on the first click', async () => {
  const { html } = await graphiqlPage()
  const [head = ''] = html.split('</head>', 1)
  expect(head).toContain('<title>Подъём</title>')
  expect(head).toMatch(/<style>\.graphiql-tab \{ transform: none !important \}<\/style>$/)
})

test('GraphiQL allows a browser to run only its own script', async () => {
  const { html, policy } = await graphiqlPage()
  const [, script = ''] = /<script[^>]*>([\s\S]*)<\/script/.exec(html) ?? []
  expect(policy).toContain(
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}' blob:;`,
  )
  expect(policy).not.toContain("script-src 'unsafe-inline'")
})

test('GraphiQL keeps one copy of the page for all clients', async () => {
  const { html, bytes } = await graphiqlPage()
  expect(new TextDecoder().decode(bytes)).toBe(html)
  expect((await graphiqlPage()).bytes).toBe(bytes)
})
