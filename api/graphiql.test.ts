import { expect, test } from 'vitest'
import { renderGraphiQL } from './graphiql.ts'

test('keeps the tabs where they are drawn, so that the first click opens one', () => {
  const [head = ''] = renderGraphiQL({ title: 'Подъём' }).split('</head>', 1)
  expect(head).toContain('<title>Подъём</title>')
  expect(head).toMatch(/<style>\.graphiql-tab \{ transform: none !important \}<\/style>$/)
})
