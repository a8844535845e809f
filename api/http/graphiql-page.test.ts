import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { graphiqlPage } from './graphiql-page.ts'

test('keeps the tabs where they are drawn, so that the first click opens one', () => {
  const [head = ''] = graphiqlPage().html.split('</head>', 1)
  expect(head).toContain('<title>Подъём</title>')
  expect(head).toMatch(/<style>\.graphiql-tab \{ transform: none !important \}<\/style>$/)
})

test('lets a browser run the script of the page and no other', () => {
  const { html, policy } = graphiqlPage()
  const [, script = ''] = /<script[^>]*>([\s\S]*)<\/script/.exec(html) ?? []
  expect(policy).toContain(
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}' blob:;`,
  )
  expect(policy).not.toContain("script-src 'unsafe-inline'")
})

test('is one copy for all who read it, however slowly', () => {
  const { html, bytes } = graphiqlPage()
  expect(new TextDecoder().decode(bytes)).toBe(html)
  expect(graphiqlPage().bytes).toBe(bytes)
})
