import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({
  visitor: { ...administrator, personalData: true },
  headers: { 'x-purpose': 'test' },
})
const elsewhere = '00000000-0000-7000-8000-00000000000f'
const foreigner = testServer({
  visitor: {
    ...administrator,
    scope: {
      regions: [elsewhere],
      municipalities: [],
      schools: [],
      above: { regions: [elsewhere], municipalities: [] },
    },
  },
})
/** Sees everything and may write only in a region that is not there. */
const guest = testServer({
  visitor: {
    ...administrator,
    grants: [{ role: 'REGIONAL', regionId: elsewhere, municipalityId: null, schoolId: null }],
  },
})

const organization = (verb: string) => `mutation ($input: ${verb}OrganizationInput!) {
  ${verb.toLowerCase()}Organization(input: $input) {
    record { id version key name kind note municipality { key } sameAs { key } } findings { code } } }`
const person = (verb: string) => `mutation ($input: ${verb}PersonInput!) {
  ${verb.toLowerCase()}Person(input: $input) { record { id version key position duties note
    organization { key } school { key } municipality { key } } findings { code } } }`
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

let livny = ''
let rodniki = ''
beforeAll(async () => {
  const { db } = server().database
  const of = (key: string) => db.municipality.findUniqueOrThrow({ where: { key } })
  livny = globalId('Municipality', (await of('livny')).id)
  rodniki = globalId('Municipality', (await of('rodniki')).id)
})

describe('an organization', () => {
  const input = { kind: 'METHODICAL_ASSOCIATION', name: 'РМО учителей химии' }

  test('is registered and changed, with audit entries and changes', async () => {
    const answer = await server().ask(organization('Register'), {
      input: { ...input, key: 'livny--rmo-test', municipality: livny },
    })
    expect(answer.errors).toEqual([])
    const { record } = answer.data.registerOrganization
    expect(record).toMatchObject({ version: 1, key: 'livny--rmo-test', municipality: { key: 'livny' } })
    const update = { organization: record.id, version: 1, name: 'РМО учителей химии и биологии' }
    const updated = await server().ask(organization('Update'), { input: { ...update, note: 'Слито.' } })
    expect(updated.data.updateOrganization.record).toMatchObject({
      version: 2,
      name: 'РМО учителей химии и биологии',
      kind: 'METHODICAL_ASSOCIATION',
      note: 'Слито.',
    })
    expect(code(await server().ask(organization('Update'), { input: update }))).toBe('CONFLICT')
    const { db } = server().database
    expect(await db.auditEntry.findMany({ select: { action: true, recordType: true } })).toEqual([
      { action: 'registerOrganization', recordType: 'Organization' },
      { action: 'updateOrganization', recordType: 'Organization' },
    ])
    expect(
      await db.change.findMany({ select: { key: true, version: true }, orderBy: { version: 'asc' } }),
    ).toEqual([
      { key: 'livny--rmo-test', version: 1 },
      { key: 'livny--rmo-test', version: 2 },
    ])
  })

  test('with a taken key, without a name, or the same as one of another region is refused', async () => {
    const { db } = server().database
    const before = await db.organization.count()
    const other = await db.organization.findFirstOrThrow({ where: { municipality: { key: 'rodniki' } } })
    const good = { ...input, municipality: livny }
    for (const [bad, expected] of [
      [{ ...good, key: 'livny--rmo-test' }, 'BAD_INPUT'],
      [{ ...good, key: 'Ключ' }, 'BAD_INPUT'],
      [{ ...good, name: ' ' }, 'BAD_INPUT'],
      [{ ...good, sameAs: globalId('Organization', other.id) }, 'BAD_INPUT'],
      [{ ...good, municipality: globalId('Municipality', elsewhere) }, 'NOT_FOUND'],
    ] as const) {
      expect(code(await server().ask(organization('Register'), { input: bad }))).toBe(expected)
    }
    expect(await db.organization.count()).toBe(before)
  })

  test('sent twice with one Idempotency-Key is registered once', async () => {
    const headers = { 'idempotency-key': 'organization-0001' }
    const again = () =>
      server().ask(organization('Register'), { input: { ...input, municipality: rodniki } }, { headers })
    const [first, second] = [await again(), await again()]
    expect(first.errors).toEqual([])
    expect(second.data).toEqual(first.data)
  })
})

describe('a person', () => {
  const personal = {
    fullName: 'Выдуманова Проба Тестовна',
    email: 'proba@podyom.test',
    phone: '+7 000 000-00-00',
  }

  test('is registered and changed, and the audit log never holds the name, the e-mail or the phone', async () => {
    const { db } = server().database
    const school = await db.school.findFirstOrThrow({ where: { municipality: { key: 'livny' } } })
    const answer = await server().ask(person('Register'), {
      input: { position: 'учитель химии', school: globalId('School', school.id), ...personal },
    })
    expect(answer.errors).toEqual([])
    const { record } = answer.data.registerPerson
    expect(record).toMatchObject({ version: 1, school: { key: school.key }, municipality: { key: 'livny' } })
    const updated = await server().ask(person('Update'), {
      input: { person: record.id, version: 1, fullName: 'Выдуманов Опыт Тестович', phone: null },
    })
    expect(updated.data.updatePerson.record).toMatchObject({ version: 2, position: 'учитель химии' })
    const stored = await db.person.findUniqueOrThrow({ where: { key: record.key } })
    expect(stored).toMatchObject({ fullName: 'Выдуманов Опыт Тестович', email: personal.email, phone: null })
    const entries = await db.auditEntry.findMany({
      where: { recordType: 'Person' },
      orderBy: { sequence: 'asc' },
    })
    const mark = 'скрыто'
    expect(entries).toMatchObject([
      { before: null, after: { fullName: mark, email: mark, phone: mark } },
      { before: { fullName: mark, phone: mark }, after: { fullName: mark, email: mark, phone: null } },
    ])
    const kept = JSON.stringify([
      entries.map(({ before, after }) => [before, after]),
      await db.change.findMany({ select: { key: true } }),
      await db.idempotencyKey.findMany(),
    ])
    for (const secret of ['Выдуманов', 'proba@', '+7 000']) expect(kept).not.toContain(secret)
  })

  test('is not written with invalid data, an old version or an absent id', async () => {
    const { db } = server().database
    const before = await db.person.count()
    const good = { position: 'методист', municipality: livny }
    const office = await db.organization.findFirstOrThrow({ where: { municipality: { key: 'rodniki' } } })
    for (const [bad, expected] of [
      [{ ...good, position: ' ' }, 'BAD_INPUT'],
      [{ ...good, email: 'нет' }, 'BAD_INPUT'],
      [{ ...good, phone: 'нет' }, 'BAD_INPUT'],
      [{ ...good, fullName: ' ' }, 'BAD_INPUT'],
      [{ ...good, organization: globalId('Organization', office.id) }, 'BAD_INPUT'],
      [{ ...good, organization: globalId('Organization', elsewhere) }, 'NOT_FOUND'],
    ] as const) {
      expect(code(await server().ask(person('Register'), { input: bad }))).toBe(expected)
    }
    expect(await db.person.count()).toBe(before)
    const row = await db.person.findFirstOrThrow({ where: { key: 'livny-head' } })
    const id = globalId('Person', row.id)
    const stale = { person: id, version: 9, position: 'начальник' }
    expect(code(await server().ask(person('Update'), { input: stale }))).toBe('CONFLICT')
    const absent = { ...stale, person: globalId('Person', elsewhere) }
    expect(code(await server().ask(person('Update'), { input: absent }))).toBe('NOT_FOUND')
  })
})

test('a record of another territory is NOT_FOUND outside the scope of the user, and FORBIDDEN if the user may only see it', async () => {
  for (const [of, expected] of [
    [foreigner, 'NOT_FOUND'],
    [guest, 'FORBIDDEN'],
  ] as const) {
    const { db } = of().database
    const body = await db.organization.findFirstOrThrow({ where: { municipality: { key: 'livny' } } })
    const head = await db.person.findFirstOrThrow({ where: { key: 'livny-head' } })
    const place = { municipality: globalId('Municipality', body.municipalityId ?? '') }
    const answers = [
      await of().ask(organization('Register'), { input: { ...place, kind: 'COUNCIL', name: 'Совет' } }),
      await of().ask(organization('Update'), {
        input: { organization: globalId('Organization', body.id), version: 1, name: 'Совет' },
      }),
      await of().ask(person('Register'), { input: { ...place, position: 'методист' } }),
      await of().ask(person('Update'), {
        input: { person: globalId('Person', head.id), version: 1, position: 'методист' },
      }),
    ]
    expect(answers.map(code)).toEqual([expected, expected, expected, expected])
    expect(await db.auditEntry.count()).toBe(0)
  }
})
