#!/usr/bin/env node
/// <reference types="node" />
import { spawnSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const here = import.meta.dirname
const usage = `Применение: npx http://СЕРВЕР/clients/create-podyom-app.tgz ПАПКА [--server URL] [--token КЛЮЧ] [--no-install]

  --server URL   адрес сервера Podyom; по умолчанию тот, с которого взят этот пакет
  --token КЛЮЧ   ключ доступа, если описание API закрыто; можно в переменной PODYOM_TOKEN
  --no-install   не выполнять npm install
`

/** A mistake of the caller, shown without a stack. */
class Mistake extends Error {}

/** npx notes in the folder around this package from where it came. */
const origin = async (): Promise<string | undefined> => {
  const text = await readFile(join(here, '../../../package.json'), 'utf8').catch(() => '{}')
  const { dependencies = {} }: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(text)
  const from = dependencies['create-podyom-app']
  return from && /^https?:/.test(from) ? new URL('/', from).origin : undefined
}

/** The contract of the server with its plugins: the types of the new application are made of it. */
const contractOf = async (server: string, token: string | undefined): Promise<string> => {
  const headers = token ? { authorization: `Bearer ${token}` } : undefined
  const response = await fetch(`${server}/schema.graphql`, { ...(headers && { headers }) }).catch(() => null)
  if (!response) throw new Mistake(`Сервер ${server} не отвечает: проверьте адрес и сеть.`)
  if (response.status === 401)
    throw new Mistake('Описание API закрыто: передайте ключ доступа в --token или в переменной PODYOM_TOKEN.')
  if (!response.ok) throw new Mistake(`Сервер ${server} не отдал /schema.graphql: код ${response.status}.`)
  return response.text()
}

const emptyFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new Mistake(`Папка ${folder} не пуста: укажите другую.`)
}

/** Fills the template's two variables in its text files. */
const fill = async (folder: string, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const file of ['package.json', 'index.html', 'README.md', 'server.json']) {
    const path = join(folder, file)
    const text = await readFile(path, 'utf8')
    await writeFile(
      path,
      text.replace(/__(\w+)__/g, (whole, name: string) => values[name] ?? whole),
    )
  }
}

const npm = (folder: string, ...words: readonly string[]): void => {
  const { status } = spawnSync('npm', words, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Mistake(`Команда npm ${words.join(' ')} не удалась: исправьте и повторите её.`)
}

const main = async (): Promise<void> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      server: { type: 'string' },
      token: { type: 'string' },
      install: { type: 'boolean', default: true },
      help: { type: 'boolean' },
    },
    allowNegative: true,
  })
  const [name] = positionals
  if (values.help || !name) return void process.stdout.write(usage)
  const given = values.server ?? (await origin())
  const server = given && URL.canParse(given) ? new URL(given).origin : undefined
  if (!server) throw new Mistake('Укажите адрес сервера: --server http://адрес.')
  const folder = resolve(name)
  const contract = await contractOf(server, values.token ?? process.env.PODYOM_TOKEN)
  await emptyFolder(folder)
  await cp(join(here, 'template'), folder, { recursive: true })
  // npm leaves a .gitignore out of a package.
  await rename(join(folder, 'gitignore'), join(folder, '.gitignore'))
  const id = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+/, '')
  await fill(folder, { name: id || 'podyom-app', server })
  await writeFile(join(folder, 'schema.graphql'), contract)
  if (values.install) {
    npm(folder, 'install', '--no-audit', '--no-fund')
    npm(folder, 'run', 'generate')
  }
  const next = values.install ? 'npm run dev' : 'npm install && npm run dev'
  process.stdout.write(`\nГотово. Дальше:\n\n  cd ${name}\n  ${next}\n`)
}

await main().catch(error => {
  if (!(error instanceof Mistake)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
