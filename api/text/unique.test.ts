import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { withClient } from '../../prisma/migrate/client.ts'
import { deploy } from '../../prisma/migrate/deploy.ts'
import { resolve } from '../../prisma/migrate/resolve.ts'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2024-03-01T09:00:00Z' })

let municipality = ''
let school = ''
let roadmap = ''
beforeAll(async () => {
  const { db } = server().database
  const where = { key: 'livny' }
  municipality = globalId('Municipality', (await db.municipality.findUniqueOrThrow({ where })).id)
  roadmap = globalId('Roadmap', (await db.roadmap.findFirstOrThrow({ where })).id)
  school = globalId('School', (await db.school.findFirstOrThrow({ where: { municipality: where } })).id)
})

/** What a mutation is refused with; null where it succeeds. */
const send = async (name: string, input: object): Promise<string | null> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { errors } = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { findings { code } } }`,
    { input },
  )
  return errors[0]?.message ?? null
}

const named = (name: string) => ({ municipality, name, shortName: name, kind: 'BASIC' })
const result = (subject: string) => ({
  school,
  exam: 'OGE',
  subject,
  schoolYear: '2022-2023',
  scaleMax: 5,
  schoolMean: 4,
})
const order = (number: string, issuerName = 'Отдел образования') => ({
  municipality,
  number,
  date: '2024-02-01',
  issuerName,
  title: 'О мерах',
  basis: [],
  clauses: [],
})
const indicator = (code: string) => ({
  roadmap,
  code,
  name: 'Доля',
  direction: 'INCREASE',
  target: { kind: 'TREND', text: 'Рост' },
})

describe('another spelling of what is there is refused:', () => {
  test('the identifier of a school, which its list still finds', async () => {
    const id = (value: string) => ({ externalIds: [{ system: 'RIS', value }] })
    expect(await send('registerSchool', { ...named('Первая'), ...id('ОО-00001') })).toBeNull()
    for (const value of ['OO-00001', 'оо–00001', 'OО - 00001'])
      expect(await send('registerSchool', { ...named('Вторая'), ...id(value) }), value).toContain(
        'у другой школы',
      )
    const row = { ...named('Первая новая'), externalId: { system: 'RIS', value: 'oo–00001' } }
    const { data } = await server().ask(
      'mutation ($input: RegisterSchoolsInput!) { registerSchools(input: $input) { created updated } }',
      { input: { schools: [row] } },
    )
    expect(data.registerSchools).toEqual({ created: 0, updated: 1 })
  })

  test('the code of an indicator of one roadmap', async () => {
    expect(await send('defineIndicator', indicator('П-77'))).toBeNull()
    expect(await send('defineIndicator', indicator('п – 77'))).toContain('уже есть показатель')
  })

  test('the subject of a result, in one list and after another', async () => {
    expect(await send('recordAssessmentResults', { results: [result('Физика')] })).toBeNull()
    for (const subject of ['ФИЗИКА', 'физикa', 'Фи\u00adзика'])
      expect(await send('recordAssessmentResults', { results: [result(subject)] }), subject).toContain(
        'уже есть',
      )
    const both = { results: [result('Химия'), result('химия')] }
    expect(await send('recordAssessmentResults', both)).toContain('то же, что в строке 1')
  })

  test('the number of an order of one day and issuer, registered or amended', async () => {
    expect(await send('registerOrder', order('12-А'))).toBeNull()
    expect(await send('registerOrder', order('№ 12 – A'))).toMatch(/Приказ № 12-А от 01\.02\.2024 .* уже/)
    expect(await send('registerOrder', order('12-А', 'Администрация района'))).toBeNull()
    expect(await send('registerOrder', order('13'))).toBeNull()
    const { db } = server().database
    const { id, version } = await db.order.findFirstOrThrow({ where: { number: '13' } })
    const amended = { order: globalId('Order', id), version, number: 'N12-a', reason: 'Опечатка.' }
    expect(await send('amendOrder', amended)).toContain('уже зарегистрирован')
    expect(await send('amendOrder', { ...amended, number: '14' })).toBeNull()
  })

  test('the code ОКТМО of a municipality', async () => {
    const { db } = server().database
    const { id } = await db.region.findUniqueOrThrow({ where: { code: 'RU-ORL' } })
    const place = { region: globalId('Region', id), kind: 'DISTRICT', oktmo: '54600111' }
    expect(await send('registerMunicipality', { ...place, name: 'Первый район' })).toBeNull()
    expect(await send('registerMunicipality', { ...place, name: 'Второй район' })).toContain(
      'ОКТМО 54600111 уже',
    )
  })
})

test('an upgrade names the rows that differ by their spelling alone, and stores nothing', async () => {
  const name = `upgrade_${randomUUID()}`
  const admin = inject('databaseServer')
  await withClient(admin, client => client.query(`CREATE DATABASE "${name}" TEMPLATE template0`))
  onTestFinished(async () => {
    await withClient(admin, client => client.query(`DROP DATABASE "${name}" WITH (FORCE)`))
  })
  const url = Object.assign(new URL(admin), { pathname: `/${name}` }).href
  await deploy(url, undefined, migration => migration < '20261130091500')
  await withClient(url, client =>
    client.query(`
      INSERT INTO core.region (id, code, name) VALUES (gen_random_uuid(), 'RU-ORL', 'Область');
      INSERT INTO core.order (id, key, region_id, number, date, issuer_name, title)
        SELECT gen_random_uuid(), n, id, n, '2024-02-01', 'Отдел', 'О мерах'
        FROM core.region, unnest('{12-А,№ 12-A}'::text[]) n`),
  )
  await expect(deploy(url)).rejects.toThrow(/номера приказов различаются только написанием.*№ 12-A/)
  await withClient(url, client => client.query(`DELETE FROM core.order WHERE key <> '12-А'`))
  await resolve(url, '20261130091500_folded_keys')
  expect((await deploy(url)).applied).toContain('20261130091500_folded_keys')
})
