import { expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })
const send = (name: string, fields: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  return server().ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input })
}

test('an indicator defined by mistake leaves its roadmap and frees its code; one with values stays', async () => {
  const { db } = server().database
  const roadmap = await db.roadmap.findUniqueOrThrow({ where: { key: 'livny' } })
  const measured = {
    roadmap: globalId('Roadmap', roadmap.id),
    code: 'Л-99',
    name: 'Доля школ',
    direction: 'INCREASE',
    target: { kind: 'ABSOLUTE', value: 100, text: '100 %' },
  }
  const define = async () =>
    (await send('defineIndicator', 'record { id }', measured)).data.defineIndicator.record.id
  const first = await define()
  const found = await server().ask('query ($id: ID!) { node(id: $id) { ... on Indicator { version } } }', {
    id: first,
  })
  expect(found.data.node).toEqual({ version: 1 })
  const archive = (indicator: string, rest: object = {}) =>
    send('archiveIndicator', 'record findings { code }', {
      indicator,
      version: 1,
      reason: 'Описка.',
      ...rest,
    })
  expect((await archive(first, { version: 2 })).errors[0]?.extensions?.code).toBe('CONFLICT')
  expect((await archive(first)).data.archiveIndicator).toEqual({ record: first, findings: [] })
  const second = await define()
  expect(second).not.toBe(first)
  const school = await db.school.findFirstOrThrow({ where: { municipalityId: roadmap.municipalityId ?? '' } })
  const values = [
    { indicator: second, school: globalId('School', school.id), measuredOn: '2021-02-01', value: 2 },
  ]
  const recorded = await send('recordIndicatorValues', 'records { id }', { values })
  expect(recorded.errors).toEqual([])
  expect((await archive(second)).errors[0]).toMatchObject({
    message: 'По показателю уже записаны значения, удалить его нельзя: исправьте ошибочное значение.',
    extensions: { code: 'BAD_INPUT' },
  })
})
