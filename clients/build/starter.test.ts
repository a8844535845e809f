import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededServer } from '../testing.server.ts'
import { buildPackages } from './packages.ts'

const root = join(import.meta.dirname, '../..')
const open = seededServer()
const run = promisify(execFile)
let folder = ''
const at = (...path: string[]) => join(folder, ...path)
// In a test, codegen would keep its mistakes to itself.
const { VITEST: _, NODE_ENV: __, ...env } = process.env
const tool = (name: string, ...words: string[]) =>
  run(process.execPath, [join(root, 'node_modules', name), ...words], { cwd: at('app'), env }).catch(
    ({ stdout, stderr }) => ({ stdout: `failed: ${stdout}${stderr}`, stderr: '' }),
  )
const create = (...words: string[]) =>
  run(process.execPath, [at('starter/starter/create.js'), ...words, '--no-install'], { cwd: folder }).catch(
    ({ code, stderr }) => ({ stdout: '', stderr: `${code}: ${stderr}` }),
  )
const unpack = async (file: string, target: string) => {
  await mkdir(target, { recursive: true })
  await run('tar', ['-xzf', at('dist', file), '--strip-components=1', '-C', target])
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podyom-starter-'))
  buildPackages(at('dist'))
  await unpack('create-podyom-app.tgz', at('starter'))
  // What npm would install besides: the application finds it in the folder above.
  await symlink(join(root, 'node_modules'), at('node_modules'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the starter of a front end', () => {
  test('writes an application whose own operations are typed by the contract of the server', async () => {
    const server = new URL('/', await open()).origin
    expect((await create('app', '--server', server)).stdout).toContain('cd app')
    const { dependencies, name } = JSON.parse(await readFile(at('app/package.json'), 'utf8'))
    expect([name, dependencies['@podyom/client']]).toEqual(['app', `${server}/clients/podyom-client.tgz`])
    for (const id of ['client', 'core', 'react'])
      await unpack(`podyom-${id}.tgz`, at('app/node_modules/@podyom', id))
    expect((await tool('@graphql-codegen/cli/esm/bin.js')).stdout).not.toContain('failed')
    expect((await tool('typescript/bin/tsc')).stdout).toBe('')
    expect((await tool('vite/bin/vite.js', 'build')).stdout).toMatch(/dist\/index\.html/)
    expect((await readdir(at('app'))).includes('.gitignore')).toBe(true)

    const page = at('app/src/schools.tsx')
    const text = await readFile(page, 'utf8')
    await writeFile(page, text.replace('{ id, shortName, kind', '{ id, shotName, kind'))
    expect((await tool('typescript/bin/tsc')).stdout).toContain("Property 'shotName' does not exist")
    await writeFile(page, text)
    const operations = at('app/operations/schools.graphql')
    await writeFile(operations, (await readFile(operations, 'utf8')).replace('shortName', 'shotName'))
    expect((await tool('@graphql-codegen/cli/esm/bin.js')).stdout).toMatch(/failed[\s\S]*shotName/)
  })

  test('says what is wrong: no server, a server that is away, a folder that is not empty', async () => {
    const server = new URL('/', await open()).origin
    expect((await create('other')).stderr).toMatch(/^1: Укажите адрес сервера/)
    expect((await create('other', '--server', 'http://127.0.0.1:9')).stderr).toMatch(/не отвечает/)
    expect((await create('dist', '--server', server)).stderr).toMatch(/не пуста/)
  })
})
