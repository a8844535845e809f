import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2024-03-01T09:00:00Z' })
const fields = `id version kind kindItem { code shortLabel } legalForm legalFormItem { code shortLabel }`

let municipality = ''
let region = ''
beforeAll(async () => {
  const row = await server().database.db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })
  municipality = globalId('Municipality', row.id)
  region = globalId('Region', row.regionId)
})

const send = async (name: string, input: object, record = `record { ${fields} }`) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const answer = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${record} findings { code } } }`,
    { input },
  )
  return { record: answer.data?.[name]?.record, records: answer.data?.[name]?.records, errors: answer.errors }
}
let count = 0
const register = (rest: object) => {
  count += 1
  const name = `Школа видов № ${count}`
  return send('registerSchool', { municipality, name, shortName: name, ...rest })
}

describe('the kind of a school', () => {
  test.each([
    ['гимназия', { code: 'GYMNASIUM', kind: 'SECONDARY' }],
    ['ЛИЦЕЙ', { code: 'LYCEUM', kind: 'SECONDARY' }],
    ['НОШ', { code: 'PRIMARY', kind: 'PRIMARY' }],
    ['основная', { code: 'BASIC', kind: 'BASIC' }],
    ['CORRECTIONAL', { code: 'CORRECTIONAL', kind: 'OTHER' }],
  ])('is given by a label or a code: %s', async (kindItem, { code, kind }) => {
    const { record, errors } = await register({ kindItem, legalFormItem: 'гбоу' })
    expect(errors).toEqual([])
    expect(record).toMatchObject({
      kind,
      kindItem: { code },
      legalForm: 'BUDGETARY',
      legalFormItem: { code: 'STATE_BUDGETARY', shortLabel: 'ГБОУ' },
    })
  })

  test('follows from the enum for clients that know it alone', async () => {
    const { record } = await register({ kind: 'BASIC', legalForm: 'TREASURY' })
    expect(record).toMatchObject({
      kind: 'BASIC',
      kindItem: { code: 'BASIC', shortLabel: 'ООШ' },
      legalFormItem: { code: 'TREASURY', shortLabel: 'МКОУ' },
    })
    expect((await register({ kind: 'BASIC' })).record).toMatchObject({ legalForm: null, legalFormItem: null })
  })

  test('is kept when such a client repeats its value, and replaced by another value', async () => {
    const { record } = await register({ kindItem: 'Гимназия', legalFormItem: 'ГБОУ' })
    const same = {
      school: record.id,
      version: 1,
      kind: 'SECONDARY',
      legalForm: 'BUDGETARY',
      note: 'Есть филиал.',
    }
    expect((await send('updateSchool', same)).record).toMatchObject({
      kindItem: { code: 'GYMNASIUM' },
      legalFormItem: { code: 'STATE_BUDGETARY' },
    })
    const other = { school: record.id, version: 2, kind: 'BASIC', legalForm: null }
    expect((await send('updateSchool', other)).record).toMatchObject({
      kind: 'BASIC',
      kindItem: { code: 'BASIC' },
      legalForm: null,
      legalFormItem: null,
    })
    const named = { school: record.id, version: 3, kindItem: 'лицей', legalFormItem: 'МАОУ' }
    expect((await send('updateSchool', named)).record).toMatchObject({
      kind: 'SECONDARY',
      kindItem: { code: 'LYCEUM' },
      legalForm: 'AUTONOMOUS',
    })
  })

  test.each([
    [{ kindItem: 'гимназея' }, 'Возможно, нужно: Гимназия'],
    [{ kindItem: 'Гимназия', kind: 'BASIC' }, 'противоречат друг другу'],
    [{ kind: 'BASIC', legalFormItem: 'МБДОУ' }, 'такого элемента в справочнике нет'],
    [{}, 'вид школы не указан'],
  ])('is refused with %j', async (rest, message) => {
    const { errors } = await register(rest)
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_INPUT' },
    })
  })

  test('may be an item of the region, until the item is ended', async () => {
    const item = {
      book: 'SCHOOL_KINDS',
      region,
      code: 'COSSACK',
      label: 'Казачья школа',
      enumValue: 'SECONDARY',
    }
    const added = await send('addReferenceItem', item, 'record { id }')
    expect((await register({ kindItem: 'казачья школа' })).record).toMatchObject({
      kind: 'SECONDARY',
      kindItem: { code: 'RU-ORL.COSSACK' },
    })
    const foreign = await server().database.db.municipality.findUniqueOrThrow({ where: { key: 'rodniki' } })
    const elsewhere = { kindItem: 'казачья школа', municipality: globalId('Municipality', foreign.id) }
    expect((await register(elsewhere)).errors[0]?.message).toContain('такого элемента в справочнике нет')
    await send(
      'endReferenceItem',
      { item: added.record.id, version: 1, validTo: '2023-12-31' },
      'record { id }',
    )
    expect((await register({ kindItem: 'COSSACK' })).errors[0]?.message).toContain('действовал по 31.12.2023')
  })

  test('is read from a list of schools, all mistakes at once', async () => {
    const row = (value: string, rest: object) => ({
      municipality,
      name: `Школа из списка ${value}`,
      shortName: `Список ${value}`,
      externalId: { system: 'RIS', value },
      ...rest,
    })
    const rows = [
      row('1', { kindItem: 'Гимназия', legalFormItem: 'МБОУ' }),
      row('2', { kindItem: 'интернат' }),
    ]
    const written = await send('registerSchools', { schools: rows }, `records { ${fields} }`)
    expect(written.errors).toEqual([])
    expect(written.records).toMatchObject([
      { kind: 'SECONDARY', kindItem: { code: 'GYMNASIUM' }, legalFormItem: { code: 'BUDGETARY' } },
      { kind: 'SECONDARY', kindItem: { code: 'BOARDING' }, legalForm: null },
    ])
    const wrong = await send(
      'registerSchools',
      { schools: [row('3', { kindItem: 'детский сад' }), row('4', {})] },
      `records { ${fields} }`,
    )
    expect(wrong.errors[0]?.message).toMatch(/такого элемента.*вид школы не указан/s)
  })

  test('is a filter, and takes one statement for all schools of a page', async () => {
    const found = async (kindItem: string) => {
      const answer = await server().ask(
        `{ schools(first: 100, filter: { kindItem: "${kindItem}" }) { nodes { kindItem { code } } } }`,
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements.length).toBeLessThanOrEqual(2)
      return new Set(
        answer.data.schools.nodes.map((one: { kindItem: { code: string } }) => one.kindItem.code),
      )
    }
    expect(await found('гимназия')).toEqual(new Set(['GYMNASIUM']))
    expect(await found('СОШ')).toEqual(new Set(['SECONDARY']))
    expect(await found('нет такого')).toEqual(new Set())
  })
})
