import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { Pool } from 'pg'
import { scenarios } from './scenarios/index.ts'

// What is measured against: plain node:http, which answers the JSON that one hand-written statement gives.

/** The database's own text of the JSON, as it is. */
const types = { getTypeParser: () => (value: string) => value }
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 16 })

const server = createServer(async (request, response) => {
  try {
    const { kind, values }: { readonly kind: string; readonly values: unknown[] } = JSON.parse(
      await text(request),
    )
    const sql = scenarios.find(({ name }) => name === kind)?.sql ?? ''
    const { rows } = await pool.query({ text: sql, values, types, rowMode: 'array' })
    response.writeHead(200, { 'content-type': 'application/json' }).end(`${rows[0]?.[0] ?? null}`)
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  process.stdout.write(`http://127.0.0.1:${port}/\n`)
})
process.once('SIGTERM', () => process.exit(0))
