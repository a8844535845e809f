import { describe, expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { anyone } from '../data/scope.ts'
import { globalId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({ now: '2023-06-01T09:00:00Z', visitor: anyone, openReading: true })
const school = [{ role: 'SCHOOL', on: 'khotynets-yuryevskaya' }] as const
const clerk = [{ role: 'MUNICIPAL', on: 'khotynets' }] as const

let used = 0
const submit = async (author?: string | null, as: readonly GrantSpec[] = school) => {
  const { id } = await server().database.db.obligation.findFirstOrThrow({
    where: { school: { key: 'khotynets-yuryevskaya' } },
    orderBy: { id: 'asc' },
    skip: used++,
  })
  const obligation = globalId('Obligation', id)
  const answer = await server().ask(
    `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id author { id position } submittedBy } } }`,
    { input: { obligation, revision: 0, text: 'Сделано.', ...(author !== undefined && { author }) } },
    { as },
  )
  return { obligation, ...answer }
}
const person = async (key: string) =>
  globalId('Person', (await server().database.db.person.findUniqueOrThrow({ where: { key } })).id)

describe('a report', () => {
  test('tells the members of its school and those above it who submitted it, and nobody else', async () => {
    const { obligation, data } = await submit()
    expect(data.submitReport.record.submittedBy).toBe('Тестовый пользователь')
    const known = async (as?: readonly GrantSpec[]) => {
      const query = `{ node(id: "${obligation}") { ... on Obligation { lastRevision lastReport { submittedBy } } } }`
      const answer = await server().ask(query, {}, as ? { as } : {})
      expect([answer.errors, answer.data.node.lastRevision]).toEqual([[], 1])
      return answer.data.node.lastReport.submittedBy
    }
    expect(await known(school)).toBe('Тестовый пользователь')
    expect(await known(clerk)).toBe('Тестовый пользователь')
    expect(await known([{ role: 'AUDITOR', on: 'RU-ORL' }])).toBe('Тестовый пользователь')
    expect(await known([{ role: 'SCHOOL', on: 'khotynets-krasnoryabinskaya' }])).toBeNull()
    expect(await known([{ role: 'MUNICIPAL', on: 'livny' }])).toBeNull()
    expect(await known()).toBeNull()
  })

  test('names as its author a person of the school or above it, and no other', async () => {
    const { data, errors } = await submit(await person('khotynets-chief-specialist'))
    expect(errors).toEqual([])
    expect(data.submitReport.record.author.position).toMatch(/./)
    const { id } = await server().database.db.person.create({
      data: {
        key: 'other',
        position: 'Директор',
        region: { connect: { code: 'RU-ORL' } },
        municipality: { connect: { key: 'khotynets' } },
        school: { connect: { key: 'khotynets-krasnoryabinskaya' } },
      } as never,
    })
    const other = globalId('Person', id)
    expect((await submit(other)).errors[0]?.extensions?.code).toBe('NOT_FOUND')
    expect((await submit(other, clerk)).errors[0]).toMatchObject({
      message: expect.stringMatching(/другой школе/),
      extensions: { code: 'BAD_INPUT' },
    })
  })

  test('has as its author the curator who submits it by an assignment, unless another or none is named', async () => {
    const { db } = server().database
    const {
      id: schoolId,
      regionId,
      municipalityId,
    } = await db.school.findUniqueOrThrow({
      where: { key: 'khotynets-yuryevskaya' },
    })
    const { id: personId } = await db.person.findUniqueOrThrow({
      where: { key: 'khotynets-chief-specialist' },
    })
    const place = { regionId, municipalityId, schoolId }
    await db.curator.create({ data: { ...place, key: 'own-curator', personId, kind: 'SCHOOL_CURATOR' } })
    const curator = [{ role: 'CURATOR', on: 'own-curator' }] as const
    const authorOf = async (author?: string | null, as: readonly GrantSpec[] = curator) => {
      const { data, errors } = await submit(author, as)
      expect(errors).toEqual([])
      return data.submitReport.record.author?.id ?? null
    }
    const own = globalId('Person', personId)
    expect(await authorOf()).toBe(own)
    expect(await authorOf(null)).toBeNull()
    expect(await authorOf(own)).toBe(own)
    expect(await authorOf(undefined, school)).toBeNull()
  })
})
