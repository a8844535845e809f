import { describe, expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ visitor: administrator })

const register = (alias: string, code: string) =>
  `${alias}: registerRegion(input: { code: "${code}", name: "Область" }) { record { code name version } findings { code } }`
const found = { code: 'RU-DRA', name: 'Область', version: 1 }
const counts = async () => {
  const { region, auditEntry, change } = server().database.db
  return Promise.all([region.count(), auditEntry.count(), change.count()])
}

describe('a dry run', () => {
  test('answers as the mutation does, and stores and announces nothing', async () => {
    const before = await counts()
    const tried = await server().ask(`mutation @dryRun { ${register('a', 'RU-DRA')} }`)
    expect([tried.status, tried.errors, tried.extensions.stored]).toEqual([200, [], false])
    expect(tried.data).toEqual({ a: { record: found, findings: [] } })
    expect(tried.statements.at(-1)).toMatch(/^rollback$/i)
    expect(await counts()).toEqual(before)
  })

  test('of several mutations sees each by the next, and undoes all', async () => {
    const before = await counts()
    const both = `mutation @dryRun { ${register('a', 'RU-DRA')} ${register('b', 'RU-DRB')} }`
    const { data, extensions } = await server().ask(both)
    expect(data).toMatchObject({ a: { record: found }, b: { record: { code: 'RU-DRB' } } })
    expect(extensions.stored).toBe(false)
    const same = await server().ask(
      `mutation @dryRun { ${register('a', 'RU-DRA')} ${register('b', 'RU-DRA')} }`,
    )
    expect([same.data, same.errors]).toMatchObject([null, [{ path: ['b'] }]])
    expect(await counts()).toEqual(before)
  })

  test('refuses what the mutation refuses', async () => {
    const known = register('a', 'RU-ORL')
    const refusal = async (isDry: boolean) => {
      const document = `mutation ($try: Boolean!) @dryRun(if: $try) { ${known} }`
      const { status, data, errors } = await server().ask(document, { try: isDry })
      return { status, data, errors }
    }
    const [tried, done] = [await refusal(true), await refusal(false)]
    expect(tried.errors).toHaveLength(1)
    expect(tried).toEqual(done)
    const anonymous = await server().ask(`mutation @dryRun { ${register('a', 'RU-DRA')} }`, {}, { as: [] })
    expect(anonymous.errors[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('that shows personal data is in the audit log as every reading of them', async () => {
    const { db } = server().database
    const found = await db.person.findFirstOrThrow({ where: { region: { code: 'RU-ORL' } } })
    const person = await db.person.update({
      where: { id: found.id },
      data: { fullName: 'Проверочная Мария' },
    })
    const update = (alias: string, version: number) =>
      `${alias}: updatePerson(input: { person: "${globalId('Person', person.id)}", version: ${version}, position: "Методист" }) {
        record { fullName } }`
    const sent = {
      as: [{ role: 'REGIONAL', on: 'RU-ORL' }],
      personalData: true,
      headers: { 'x-purpose': 'check' },
    } as const
    const reads = () => db.auditEntry.count({ where: { action: 'readPersonalData', recordId: person.id } })
    const { version } = person
    for (const [index, fields] of [
      update('a', version),
      `${update('a', version)} ${update('b', version + 1)}`,
    ].entries()) {
      const { data, errors } = await server().ask(`mutation @dryRun { ${fields} }`, {}, sent)
      expect([errors, data.a.record]).toEqual([[], { fullName: 'Проверочная Мария' }])
      expect(await reads()).toBe(index + 1)
    }
    expect(await db.person.findUniqueOrThrow({ where: { id: person.id } })).toEqual(person)
  })

  test('takes no Idempotency-Key from the mutation itself', async () => {
    const headers = { 'idempotency-key': 'dry-run-0001' }
    const document = `mutation ($try: Boolean! = false) @dryRun(if: $try) { ${register('a', 'RU-DRC')} }`
    const [tried, again] = [
      await server().ask(document, { try: true }, { headers }),
      await server().ask(document, { try: true }, { headers }),
    ]
    expect([tried.errors, again.data]).toEqual([[], tried.data])
    const done = await server().ask(document, {}, { headers })
    expect([done.errors, done.extensions.stored]).toEqual([[], true])
    expect(await server().database.db.region.count({ where: { code: 'RU-DRC' } })).toBe(1)
  })
})
