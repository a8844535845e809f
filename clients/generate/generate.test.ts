import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clientsConfig } from './config.ts'
import { staleFiles } from './stale.ts'

let folder = ''
const at = (...path: string[]) => join(folder, ...path)
const folders = () => ({ schema: at('schema'), plugins: at('plugins'), clients: at('clients') })
const config = () => ({ ...clientsConfig(folders()), silent: true })
const write = async (path: string, text: string) => {
  await mkdir(join(at(path), '..'), { recursive: true })
  await writeFile(at(path), text)
}
const generated = async (id: string) => {
  await generate(config())
  return readFile(at('clients', id, 'generated/graphql.ts'), 'utf8')
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podyom-clients-'))
  await write(
    'schema/base.graphql',
    `scalar Date
    directive @label(en: String!, short: String, shortEn: String) on ENUM_VALUE
    "Вид." enum Kind { "Первый. Из двух." A @label(en: "First") "Второй и последний из всех видов" B @label(en: "Second", short: "Второй") }
    type School { name: String! kind: Kind! }`,
  )
  await write('schema/school.graphql', 'type Query { school(kind: Kind): School }')
  await write(
    'plugins/far/schema.graphql',
    'extend type School { far: FarSchool }\ntype FarSchool { day: Date }',
  )
  await write(
    'clients/core/school.graphql',
    'query School($kind: Kind) { school(kind: $kind) { name kind } }',
  )
  await write('clients/far/school.graphql', 'query Far { school { far { day } } }')
})
afterEach(() => rm(folder, { recursive: true }))

describe('a generated client', () => {
  test('reads enum values added later, and sends only those it knows', async () => {
    const text = await generated('core')
    expect(text).toMatch(/export type KindValue =\s+\| 'A'\s+\| 'B'\s+\| \(string & \{\}\);/)
    expect(text).toContain('readonly kind: KindValue')
    expect(text).toMatch(/export type Kind =[^;]*'A'[^;]*'B';/)
    expect(text).toContain('kind?: Kind | null | undefined')
  })

  test('of a region holds the operations of the core and its own', async () => {
    const text = await generated('far')
    expect(text).toContain(
      'export type FarQuery = { readonly school: { readonly far: { readonly day: string | null }',
    )
    expect(text).toContain('export const SchoolDocument')
    expect(await generated('core')).not.toContain('Far')
  })

  test('holds the labels of enums as constants', async () => {
    await generate(config())
    const file = at('clients/core/generated/labels.ts')
    const { KindLabels } = await import(/* @vite-ignore */ file)
    expect(KindLabels).toEqual({
      A: { ru: { label: 'Первый', shortLabel: 'Первый' }, en: { label: 'First', shortLabel: 'First' } },
      B: {
        ru: { label: 'Второй и последний из всех видов', shortLabel: 'Второй' },
        en: { label: 'Second', shortLabel: 'Second' },
      },
    })
    expect(await readFile(file, 'utf8')).toMatch(/as const satisfies Record<string, Labels>/)
  })

  test('of a removed plugin is not made', async () => {
    await rm(at('plugins'), { recursive: true })
    expect(Object.keys(config().generates)).toEqual([at('clients/core/generated/')])
  })
})

describe('generation is refused', () => {
  test('if values have no labels or too long ones, and the message names them all', async () => {
    const long = 'Очень длинная подпись значения'
    await write('schema/odd.graphql', `enum Odd { "${long}" A @label(en: "A") "Второй" B }`)
    expect(() => config()).toThrow(/Odd\.A: укажите short .*\n\s+Odd\.B: укажите en /)
  })

  test('if the core selects a field of a region, and the message names its plugin', async () => {
    await write('clients/core/far.graphql', 'query Wrong {\n  school { far { day } } }')
    await expect(generate(config(), false)).rejects.toThrow(
      'core/far.graphql:2:12 School.far – поле плагина far, клиент core его не знает',
    )
  })

  test('if an operation misspells a field', async () => {
    await write('clients/core/wrong.graphql', 'query Wrong { school { nmae } }')
    await expect(generate(config(), false)).rejects.toThrow(
      'core/wrong.graphql:1:24 Cannot query field "nmae" on type "School". Did you mean "name"?',
    )
  })

  test('if the contract has a scalar without a type', async () => {
    await write('schema/odd.graphql', 'scalar Odd\nextend type School { odd: Odd }')
    await write('clients/core/odd.graphql', 'query Odd { school { odd } }')
    await expect(generate(config(), false)).rejects.toThrow('Unknown scalar type Odd')
  })
})

describe('the check of generated files', () => {
  test('accepts the generated files', async () => {
    await generate(config())
    expect(await staleFiles(config(), at('clients'))).toEqual([])
  })

  test('names files that are changed, missing, or unused', async () => {
    await generate(config())
    const [core, far, odd] = ['core', 'far', 'odd'].map(id => `clients/${id}/generated/graphql.ts`)
    await write(String(core), 'export const changed = true')
    await rm(at(String(far)))
    await write(String(odd), '')
    expect(await staleFiles(config(), at('clients'))).toEqual([core, far, odd].map(name => at(String(name))))
  })
})
