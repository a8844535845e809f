import { readFile, writeFile } from 'node:fs/promises'

// Fetches the contract again after an update of the server. PODYOM_TOKEN is a key of access, if the contract is not public.
const { url } = JSON.parse(await readFile('server.json', 'utf8'))
const token = process.env.PODYOM_TOKEN
const headers = token ? { authorization: `Bearer ${token}` } : {}
const response = await fetch(`${process.env.PODYOM_URL ?? url}/schema.graphql`, { headers })
if (!response.ok) throw new Error(`/schema.graphql: ${response.status} ${await response.text()}`)
await writeFile('schema.graphql', await response.text())
