import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const files = globSync('{api,plugins,clients,prisma,schema,tests,tools}/**/*.ts', { cwd: root }).filter(
  file => !/generated|node_modules/.test(file),
)
const source = files.filter(file => !/^tests\/|\.test\.ts$|testing/.test(file))

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const importsOf = (file: string): readonly Import[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gm,
    ),
  ].map(([, type, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
    typeOnly: type !== undefined,
  }))
const imports = source.flatMap(importsOf)

const offenders = (rule: (one: Import) => boolean) =>
  imports.filter(rule).map(({ from, to }) => `${from} → ${to}`)

describe('folders', () => {
  test('are read at all', () => expect(imports.length).toBeGreaterThan(200))

  test('keep the core from knowing plugins and clients, but for main.ts', () => {
    expect(
      offenders(
        ({ from, to }) =>
          from.startsWith('api/') && /^(plugins|clients)\//.test(to) && from !== 'api/main.ts',
      ),
    ).toEqual([])
  })

  test('let a plugin import only api/plugin-api.ts of the core', () => {
    const own = (file: string) => file.split('/')[1] ?? ''
    expect(
      offenders(
        ({ from, to }) =>
          /^plugins\/\w+\//.test(from) &&
          ((to.startsWith('api/') && to !== 'api/plugin-api.ts') ||
            (to.startsWith('plugins/') && own(to) !== own(from)) ||
            to.startsWith('clients/')),
      ),
    ).toEqual([])
  })

  test('let a plugin know the models of the ORM only where it names its tables and loads its data', () => {
    expect(
      offenders(
        ({ from, to }) =>
          /^plugins\/\w+\//.test(from) && to.startsWith('prisma/') && !/\/(table\.ts|seed\/.*)$/.test(from),
      ),
    ).toEqual([])
  })

  test('let a plugin name a table of the core only as the compiler knows it', () => {
    const plugins = source.filter(file => /^plugins\/\w+\//.test(file))
    const named = /\b(?:from|join|update|into)\s+"?core"?\./
    expect(plugins.filter(file => named.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test('keep clients free of the server', () => {
    expect(
      offenders(({ from, to }) => from.startsWith('clients/') && /^(api|plugins|prisma)\//.test(to)),
    ).toEqual([])
  })

  test('keep actions, rules, scope and terms free of GraphQL', () => {
    const pure = /(^|\/)(actions|rules|scope)\.ts$|^plugins\/\w+\/rules\/|^api\/term\/(?!type\.ts)/
    expect(offenders(({ from, to }) => pure.test(from) && /^graphql|@pothos|builder\.ts$/.test(to))).toEqual(
      [],
    )
  })

  test('hold at most fifteen source files each', () => {
    const sizes = Map.groupBy(source, dirname)
    expect([...sizes].filter(([, { length }]) => length > 15).map(([folder]) => folder)).toEqual([])
  })

  test('leave the entry point and the plugin API alone in api/', () => {
    expect(source.filter(file => dirname(file) === 'api')).toEqual(['api/main.ts', 'api/plugin-api.ts'])
  })

  test('have no file named as the folder beside it', () => {
    const folders = new Set(source.map(dirname))
    expect(source.filter(file => folders.has(file.replace(/\.ts$/, '')))).toEqual([])
  })

  test('spread no object literal into another to save lines', () => {
    const spread = files.filter(file => /\.\.\.\{/.test(readFileSync(join(root, file), 'utf8')))
    expect(spread).toEqual([])
  })

  test('have no import cycle', () => {
    const edges = Map.groupBy(
      imports.filter(one => !one.typeOnly),
      one => one.from,
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file)) return
      for (const { to } of edges.get(file) ?? []) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of edges.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })

  test('have no index.ts that only passes on what others export', () => {
    const idle = source.filter(
      file =>
        file.endsWith('/index.ts') &&
        !/^(?!import|export .* from|\s*$|\/\/|[/ ]\*)/m.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(idle).toEqual([])
  })
})
