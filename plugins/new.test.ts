import { execFile } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSpec } from './new/spec.ts'
import { write } from './new/write.ts'

const repository = join(import.meta.dirname, '..')
const aside = ['node_modules', '.git', '.data', '.cache', 'coverage']
// A name that no region has, so that the tests hold in a repository with more plugins.
const probe = ['tools/cli/podyom.ts', 'plugin', 'new', '--id', 'probe', '--region', 'RU-KRS']
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'podyom-plugin-'))
  cpSync(repository, copy, { recursive: true, filter: from => !aside.includes(basename(from)) })
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true }))

/** Runs a program of the repository in its copy, as a person would; gives what it output and how it ended. */
const run = (program: string, ...args: readonly string[]) => {
  const bin = join(copy, 'node_modules/.bin')
  const { HOME, NODE_COMPILE_CACHE, PATH = '' } = process.env
  const env = { HOME, NODE_COMPILE_CACHE, NO_COLOR: '1', PATH: `${bin}${delimiter}${PATH}` }
  return new Promise<{ output: string; code: number }>(done =>
    execFile(join(bin, program), args, { cwd: copy, env }, (error, out, err) =>
      done({ output: `${out}${err}`, code: error ? 1 : 0 }),
    ),
  )
}

const sources = () =>
  new Map(
    globSync('{plugins,prisma,clients}/**/*.*', { cwd: copy })
      .filter(file => !file.includes('generated') && /\.(ts|graphql|prisma|sql|md|txt|json)$/.test(file))
      .sort()
      .map(file => [file, readFileSync(join(copy, file), 'utf8')]),
  )

describe('a new plugin is refused', () => {
  const good = { id: 'probe', region: 'RU-KRS' }
  test.each([
    ['without a name', { region: 'RU-KRS' }, 'Не указано имя плагина'],
    ['without a region', { id: 'probe' }, 'Не указан код региона'],
    ['with capitals in the name', { ...good, id: 'Probe' }, 'Имя «Probe» не подходит'],
    ['with a path for a name', { ...good, id: '../x' }, 'Имя «../x» не подходит'],
    ['with a digit first', { ...good, id: '1st' }, 'Имя «1st» не подходит'],
    ['with the name of its own folder', { ...good, id: 'new' }, 'Имя «new» занято'],
    ['with the name of a type of the core', { ...good, id: 'person' }, 'Имя «person» занято платформой'],
    ['with a word of the language', { ...good, id: 'static' }, 'Имя «static» занято платформой'],
    ['with a word of its own code', { ...good, id: 'server' }, 'Имя «server» занято платформой'],
    ['with a region in small letters', { ...good, region: 'ru-krs' }, 'Код региона «ru-krs» не подходит'],
    ['with a region that nobody knows', { ...good, region: 'RU-XYZ' }, 'Региона с кодом RU-XYZ нет'],
    ['with quotes in the title', { ...good, title: 'Край «Х»' }, 'Название региона'],
  ])('%s', (_, asked, sentence) => {
    const mistakes = readSpec(copy, asked)
    expect(mistakes).toHaveLength(1)
    expect(mistakes).toEqual([expect.stringContaining(sentence)])
  })

  test('with all mistakes at once, a non-zero exit and nothing written', async () => {
    const before = sources()
    const { output, code } = await run(
      'node',
      'tools/cli/podyom.ts',
      'plugin',
      'new',
      '--id',
      'Probe',
      '--region',
      'Probe',
    )
    expect(output).toMatch(
      /^Имя «Probe» не подходит.*\nКод региона «Probe» не подходит.*\nНовый плагин региона: /,
    )
    expect(code).toBe(1)
    expect(sources()).toEqual(before)
  })
})

describe('a plugin that cannot be written whole', () => {
  const draft = {
    files: new Map([['plugins/omsk/deep/index.ts', 'first']]),
    edits: new Map([['plugins/index.ts', 'edited']]),
  }

  test.each([
    [
      'where a file stands in the way of a folder',
      { ...draft, files: new Map([...draft.files, ['plugins/index.ts/more.ts', 'second']]) },
      () => {},
    ],
    [
      'where a file is there already',
      { ...draft, files: new Map([...draft.files, ['tests/contract/contract.test.ts', 'second']]) },
      () => {},
    ],
    [
      'where what comes after fails',
      draft,
      () => {
        throw new Error('no formatter')
      },
    ],
  ])('leaves everything as it was %s', (_, broken, after) => {
    const before = sources()
    expect(() => write(copy, broken, after)).toThrow()
    expect(sources()).toEqual(before)
    expect(globSync('plugins/omsk', { cwd: copy })).toEqual([])
  })
})

describe('a new plugin', () => {
  test('is named after its region, known or given', () => {
    expect(readSpec(copy, { id: 'probe', region: 'RU-KRS' })).toMatchObject({ title: 'Курская область' })
    const spec = { id: 'new1', region: 'RU-XYZ', title: 'Новый край' }
    expect(readSpec(copy, spec)).toEqual(spec)
  })

  test('lies in its folder alone, and works as written and with all that generators add', async () => {
    const before = sources()
    const { output, code } = await run('node', ...probe)
    expect(output).toContain('Плагин probe (Курская область, RU-KRS) записан:')
    expect(code).toBe(0)
    const isOwn = (file: string) => /^(plugins|clients)\/probe\//.test(file)
    expect(new Map([...sources()].filter(([file]) => !isOwn(file)))).toEqual(before)
    const podyom = (...args: readonly string[]) => run('node', 'tools/cli/podyom.ts', 'plugin', ...args)
    const added = [
      [
        'add',
        'record',
        'probe',
        'Visit',
        '--list',
        'visits',
        '--title',
        'Выезд в школу',
        '--fields',
        'visitedOn:Date!=Дата',
        '--later',
      ],
      ['add', 'field', 'probe', 'Program', 'budget:Int', '--title', 'Бюджет, тыс. руб.', '--later'],
      [
        'add',
        'mutation',
        'probe',
        'approve',
        '--record',
        'Program',
        '--set',
        'approvedOn',
        '--title',
        'Утвердить программу.',
        '--later',
      ],
      ['add', 'rule', 'probe', 'undated', '--later'],
      ['add', 'gate', 'probe', 'late-approval', '--action', 'roadmap.approve', '--later'],
      ['add', 'test', 'probe', 'visits'],
      ['refresh', 'probe', '--migration', 'visits'],
    ]
    for (const args of added) expect(await podyom(...args)).toMatchObject({ code: 0 })
    expect(readFileSync(join(copy, 'clients/probe/generated/graphql.ts'), 'utf8')).toContain(
      'ProbeSchoolsQuery',
    )
    expect(globSync('plugins/probe/migrations/*_probe_*', { cwd: copy })).toHaveLength(2)
    const [types, lint, models] = await Promise.all([
      run('tsc', '--noEmit'),
      run('biome', 'check', 'plugins/probe', 'clients/probe'),
      run('node', 'tools/cli/podyom.ts', 'migrate', 'check'),
    ])
    expect(types.output.split('\n').filter(line => line.includes('probe'))).toEqual([])
    expect(lint).toMatchObject({ code: 0 })
    expect(models.output).toBe('Миграции соответствуют моделям.\n')
    const tests = await run(
      'vitest',
      'run',
      'plugins/probe',
      'tests/contract/contract',
      'tests/contract/findings',
      'tests/folders',
    )
    expect(tests.output).toMatch(/Test Files.* 5 passed/)
    expect(tests.code).toBe(0)
  }, 1_200_000)

  test.each([
    [
      'a field that rows lack',
      ['field', 'probe', 'Program', 'sum:Int!', '--title', 'Сумма'],
      'объявите его без «!»',
    ],
    ['a field of an unknown type', ['field', 'probe', 'Program', 'sum:Money', '--title', 'Сумма'], 'Money'],
    ['an unknown record', ['field', 'probe', 'Trip', 'sum:Int', '--title', 'Сумма'], 'Есть: Program, Visit.'],
    ['a rule that is there', ['rule', 'probe', 'undated'], 'уже есть'],
    [
      'an unknown action',
      ['gate', 'probe', 'x', '--action', 'roadmap.burn'],
      'Действие roadmap.burn неизвестно',
    ],
    ['an unknown plugin', ['test', 'absent', 'x'], 'Плагина absent нет'],
  ])('is not extended by %s, and stays as it was', async (_, args, sentence) => {
    const before = sources()
    const { output, code } = await run('node', 'tools/cli/podyom.ts', 'plugin', 'add', ...args)
    expect(output).toContain(sentence)
    expect(code).toBe(1)
    expect(sources()).toEqual(before)
  })

  test('is refused the second time', async () => {
    const { output, code } = await run('node', ...probe)
    expect(output).toContain('Имя «probe» занято: уже есть plugins/probe')
    expect(code).toBe(1)
  })
})
