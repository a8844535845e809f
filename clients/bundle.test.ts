import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { answering } from './testing.listener.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

// What a front end writes: the client and one operation of a generated file.
const entry = `
  export { createClient } from '${path('client.ts')}'
  export { RegionsDocument } from '${path('core/generated/graphql.ts')}'
`

const bundle = async () => {
  const build = await rolldown({
    input: 'entry',
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === 'entry' ? id : null),
        load: id => (id === 'entry' ? entry : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return output
}

test('a bundle for the browser needs nothing of Node, drops unused operations, and works', async () => {
  const [chunk, ...rest] = await bundle()
  expect(rest).toEqual([])
  expect([...chunk.imports, ...chunk.dynamicImports]).toEqual([])
  expect(['node:', 'require(', 'process.'].filter(word => chunk.code.includes(word))).toEqual([])
  expect(['Regions', 'SchoolCard'].filter(name => chunk.code.includes(`value:\`${name}\``))).toEqual([
    'Regions',
  ])
  const { url } = await answering(() => Response.json({ data: { regions: { nodes: [] } } }))
  const made = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`)
  const answer = await made.createClient({ url }).ask(made.RegionsDocument, {})
  expect(answer).toEqual({ data: { regions: { nodes: [] } }, error: null, findings: [] })
})
