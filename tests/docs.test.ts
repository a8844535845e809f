import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reference } from '../tools/docs/reference.ts'

test.each([...reference()])('%s is what the code says', (path, text) => {
  const file = new URL(`../${path}`, import.meta.url)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(text)
})
