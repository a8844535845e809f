import { describe, expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

const limits = { text: 2_000, answer: 20_000 }
const server = testServer({ visitor: administrator, limits })

const underNames = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')
const codeOf = (answer: {
  readonly errors: readonly { readonly extensions?: { readonly code?: string } }[]
}) => answer.errors.map(one => one.extensions?.code)

describe('a long text', () => {
  test('is refused as a value, beside the document and in it', async () => {
    const text = 'я'.repeat(2_001)
    const beside = await server().ask(
      'query ($text: String) { schools(filter: { text: $text }) { totalCount } }',
      {
        text,
      },
    )
    const within = await server().ask(`{ schools(filter: { text: "${text}" }) { totalCount } }`)
    for (const answer of [beside, within]) {
      expect(codeOf(answer)).toEqual(['BAD_INPUT'])
      expect(answer.errors[0]?.message).toContain('длиннее 2000 знаков')
      expect(answer.statements).toEqual([])
    }
  })

  test('is refused as a search text of a list', async () => {
    const answer = await server().ask(`{ schools(filter: { text: "${'%'.repeat(201)}" }) { totalCount } }`)
    expect(codeOf(answer)).toEqual(['BAD_INPUT'])
    expect(answer.errors[0]?.message).toContain('отбора длиннее 200 знаков')
    expect(answer.statements).toEqual([])
  })
})

test('an object of very many fields is refused before it is described field by field', async () => {
  const filter = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`field${index}`, 1]))
  const answer = await server().ask('query ($f: SchoolFilter) { schools(filter: $f) { totalCount } }', {
    f: filter,
  })
  expect(codeOf(answer)).toEqual(['TOO_COSTLY'])
  expect(answer.errors).toHaveLength(1)
})

describe('a long answer', () => {
  test('is refused if it repeats one text under many aliases', async () => {
    const { db } = server().database
    const { id } = await db.roadmap.findFirstOrThrow({ where: { key: 'livny' } })
    await db.roadmap.update({ where: { id }, data: { note: 'я'.repeat(1_000) } })
    const ask = (count: number) =>
      server().ask(`query ($id: ID!) { roadmap(id: $id) { ${underNames(count, 'note')} } }`, {
        id: globalId('Roadmap', id),
      })
    expect((await ask(15)).errors).toEqual([])
    const answer = await ask(25)
    expect(answer.data).toBeNull()
    expect(codeOf(answer)).toEqual(['TOO_COSTLY'])
    expect(answer.errors[0]?.message).toContain('Ответ длиннее 20000 знаков')
    expect(answer.extensions.cost.requested).toBeLessThan(10)
  })

  test('of an action says that the action has been done', async () => {
    const { db } = server().database
    const { id, version } = await db.roadmap.create({
      data: {
        key: 'livny--long',
        title: 'Карта',
        level: 'REGIONAL',
        status: 'DRAFT',
        note: 'я'.repeat(1_000),
        periodKind: 'PROJECT',
        periodText: 'год',
        startsOn: new Date('2026-01-01'),
        endsOn: new Date('2026-12-31'),
        regionId: (await db.region.findUniqueOrThrow({ where: { code: 'RU-ORL' } })).id,
      },
    })
    const answer = await server().ask(
      `mutation ($input: CancelRoadmapInput!) { cancelRoadmap(input: $input) { record { ${underNames(25, 'note')} } } }`,
      { input: { roadmap: globalId('Roadmap', id), version, reason: 'не нужна' } },
    )
    expect(answer.errors[0]?.message).toContain('Действие выполнено')
    expect(await db.roadmap.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'CANCELLED' })
  })
})
