import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })

let livny = ''
let khotynets = ''
beforeAll(async () => {
  const { municipality } = server().database.db
  const idOf = async (key: string) =>
    globalId('Municipality', (await municipality.findUniqueOrThrow({ where: { key } })).id)
  livny = await idOf('livny')
  khotynets = await idOf('khotynets')
})

const send = async (name: string, input: object, fields = 'record { id version key }') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} findings { code level sentence } } }`,
    { input },
  )
  expect(errors).toEqual([])
  return data[name]
}
const school = (name: string, municipality = livny) => ({
  municipality,
  name,
  shortName: name,
  kind: 'BASIC',
})
/** The twins that are listed. */
const listed = async () => {
  const { data } = await server().ask(
    '{ findings(filter: { code: "NAME_TWIN" }) { nodes { sentence subject { id } } } }',
  )
  return data.findings.nodes
}

describe('a school of the name of another of its municipality', () => {
  test('is registered with a warning that names both, until one of them gets another name', async () => {
    const first = await send('registerSchool', school('Рябиновая школа № 3'))
    expect(first.findings).toEqual([])
    const second = await send('registerSchool', school('рябиновая  шкoла N3'))
    expect(second.findings).toEqual([
      {
        code: 'NAME_TWIN',
        level: 'WARNING',
        sentence: expect.stringMatching(/«рябиновая шкoла N3» \(.+\) и «Рябиновая школа № 3» \(.+\)/),
      },
    ])
    expect(await listed()).toHaveLength(2)
    const { id, version } = second.record
    const renamed = await send('updateSchool', { school: id, version, name: 'Вязовая', shortName: 'Вязовая' })
    expect(renamed.findings).toEqual([])
    expect(await listed()).toEqual([])
    const again = await send('updateSchool', {
      school: id,
      version: version + 1,
      name: 'Рябиновая школа № 3',
      shortName: 'Рябиновая № 3',
    })
    expect(again.findings).toHaveLength(1)
    await send('archiveSchool', { school: first.record.id, version: 1, reason: 'Дубль.' }, '__typename')
    expect(await listed()).toEqual([])
  })

  test('is no twin in another municipality', async () => {
    await send('registerSchool', school('Ольховая школа'))
    expect((await send('registerSchool', school('Ольховая школа', khotynets))).findings).toEqual([])
  })

  test('is reported for a list of schools', async () => {
    const schools = [school('Дубовая школа'), school('Дубовая  ШКОЛА')]
    expect((await send('registerSchools', { schools }, 'created')).findings).toHaveLength(2)
  })
})

test('an organization of the name of another is registered with a warning, unless it is declared the same', async () => {
  const body = { municipality: livny, kind: 'COUNCIL', name: 'Совет «Рост»' }
  const { record } = await send('registerOrganization', body)
  expect((await send('registerOrganization', { ...body, name: 'совет "Рост"' })).findings).toHaveLength(1)
  const declared = { ...body, name: 'СОВЕТ РОСТ', sameAs: record.id }
  const { findings } = await send('registerOrganization', declared)
  expect(findings.map(({ sentence }: { readonly sentence: string }) => sentence)).toEqual([
    expect.stringContaining('«совет "Рост"»'),
  ])
})
