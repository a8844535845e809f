import { afterAll, describe, expect, test, vi } from 'vitest'
import { testingPlugin } from '../../finding/testing.plugin.ts'
import { globalId } from '../../graphql/global-id.ts'
import { log } from '../../log/log.ts'
import { gate, moduleOf, type RegionPlugin } from '../../plugin-api.ts'
import { administrator, testServer } from '../../testing/server.ts'

const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
afterAll(() => logged.mockRestore())

/** Refuses every report, and fails where a school's own field is read. */
const refusing: RegionPlugin = {
  ...testingPlugin,
  gates: { 'report.submit': gate({ facts: async () => ({}), rules: [() => [{ code: 'TESTING_NEVER' }]] }) },
  module: moduleOf([], {
    School: {
      testing: () => {
        throw new Error('broken')
      },
    },
  }),
}
const server = testServer({ visitor: administrator, plugins: [refusing] })
const db = () => server().database.db

const register = (alias: string, code: string) =>
  `${alias}: registerRegion(input: { code: "${code}", name: "Область" }) { record { code } findings { code } }`
const stored = async (...codes: string[]) => {
  const regions = await db().region.findMany({ where: { code: { in: codes } }, orderBy: { code: 'asc' } })
  const ids = regions.map(({ id }) => id)
  expect(await db().auditEntry.count({ where: { recordId: { in: ids } } })).toBe(ids.length)
  expect(await db().change.count({ where: { recordId: { in: ids } } })).toBe(ids.length)
  return regions.map(({ code }) => code)
}
const keyed = (key: string) => ({ headers: { 'idempotency-key': key } })

describe('the actions of one document', () => {
  test('are stored together, and each is answered', async () => {
    const { status, data, errors, extensions, statements } = await server().ask(
      `mutation { ${register('a', 'RU-AAA')} ...More } fragment More on Mutation { ${register('b', 'RU-AAB')} }`,
    )
    expect({ status, errors, stored: extensions.stored }).toEqual({ status: 200, errors: [], stored: true })
    expect(data).toEqual({
      a: { record: { code: 'RU-AAA' }, findings: [] },
      b: { record: { code: 'RU-AAB' }, findings: [] },
    })
    expect(statements.filter(sql => /^(begin|commit)$/i.test(sql))).toEqual(['BEGIN', 'COMMIT'])
    expect(await stored('RU-AAA', 'RU-AAB')).toEqual(['RU-AAA', 'RU-AAB'])
  })

  test.each([
    ['without a key', {}],
    ['with an Idempotency-Key', keyed('failing-actions-0001')],
  ])('are not stored %s where one of them fails, and the error names it', async (_, request) => {
    const document = `mutation { ${register('a', 'RU-BBA')} ${register('b', 'RU-ORL')} ${register('c', 'RU-BBC')} }`
    const { status, data, errors, extensions } = await server().ask(document, {}, request)
    expect({ status, data }).toEqual({ status: 400, data: null })
    expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'BAD_INPUT' } }])
    expect(extensions).not.toHaveProperty('stored')
    expect(await stored('RU-BBA', 'RU-BBC')).toEqual([])
  })

  test('are not stored where one of them is refused by rules, and all answers show it', async () => {
    const { id } = await db().obligation.findFirstOrThrow({ where: { roadmap: { key: 'livny' } } })
    const input = { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] }
    const row = 'record { id } findings { code level sentence subject { id } }'
    const { data, errors, extensions } = await server().ask(
      `mutation ($input: SubmitReportInput!) {
        a: registerRegion(input: { code: "RU-CCA", name: "Область" }) { ${row} }
        b: submitReport(input: $input) { ${row} }
        c: submitReports(input: { mode: ALL_OR_NOTHING, rows: [] }) { submitted rows { index } }
        d: registerRegion(input: { code: "RU-CCD", name: "Область" }) { ${row} } }`,
      { input },
    )
    expect(errors).toEqual([])
    const other = {
      code: 'OTHER_ACTION_REFUSED',
      level: 'REFUSAL',
      sentence: expect.stringContaining('запроса: b. Исправьте'),
      subject: null,
    }
    expect(data).toEqual({
      a: { record: null, findings: [other] },
      b: { record: null, findings: [expect.objectContaining({ code: 'TESTING_NEVER' })] },
      c: { submitted: 0, rows: [] },
      d: { record: null, findings: [other] },
    })
    expect(extensions).not.toHaveProperty('stored')
    expect(await stored('RU-CCA', 'RU-CCD')).toEqual([])
  })

  test('have one effect under one Idempotency-Key, which no other document takes', async () => {
    const [a, b, c] = [register('a', 'RU-DDA'), register('b', 'RU-DDB'), register('c', 'RU-DDC')]
    const first = await server().ask(`mutation { ${a} ${b} }`, {}, keyed('two-actions-0001'))
    const again = await server().ask(`mutation { ${a} ${b} }`, {}, keyed('two-actions-0001'))
    expect([again.data, again.errors]).toEqual([first.data, []])
    expect(again.data.b.record).toEqual({ code: 'RU-DDB' })
    for (const actions of [a, b, `${b} ${a}`, `${a} ${c}`, `${a} ${b} ${c}`]) {
      const { errors } = await server().ask(`mutation { ${actions} }`, {}, keyed('two-actions-0001'))
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
    }
    expect(await stored('RU-DDA', 'RU-DDB', 'RU-DDC')).toEqual(['RU-DDA', 'RU-DDB'])
  })

  test('are all tried again where PostgreSQL has undone the transaction', async () => {
    const { asOwner } = server().database
    await asOwner('create sequence core.attempt')
    await asOwner(`create function core.undo_once() returns trigger language plpgsql as $$ begin
      if new.code = 'RU-EEB' and nextval('core.attempt') = 1 then raise 'undone' using errcode = '40P01'; end if;
      return new; end $$`)
    await asOwner('grant usage on sequence core.attempt to public')
    await asOwner(
      'create trigger undo_once before insert on core.region for each row execute function core.undo_once()',
    )
    const { errors } = await server().ask(
      `mutation { ${register('a', 'RU-EEA')} ${register('b', 'RU-EEB')} }`,
    )
    expect(errors).toEqual([])
    expect(await asOwner('select last_value::int as tries from core.attempt')).toMatchObject([{ tries: 2 }])
    expect(await stored('RU-EEA', 'RU-EEB')).toEqual(['RU-EEA', 'RU-EEB'])
  })

  test('remain stored where an answer cannot be read, and the response says so', async () => {
    const school = await db().school.findFirstOrThrow({ where: { key: { startsWith: 'livny' } } })
    const update = `updateSchool(input: { school: "${globalId('School', school.id)}", version: ${school.version}, isRural: ${!school.isRural} }) { record { testing { name } } }`
    const { errors, extensions } = await server().ask(`mutation { ${register('a', 'RU-FFA')} b: ${update} }`)
    expect(errors).toHaveLength(1)
    expect(extensions.stored).toBe(true)
    expect(await stored('RU-FFA')).toEqual(['RU-FFA'])
    expect((await db().school.findUniqueOrThrow({ where: { id: school.id } })).isRural).toBe(!school.isRural)
  })

  test('are refused where one of them would store its rows apart', async () => {
    const { errors } = await server().ask(
      `mutation ($id: ID!) { ${register('a', 'RU-GGA')} b: submitReports(input: { mode: ROW_BY_ROW, rows: [
        { obligation: $id, revision: 0, text: "Сделано.", evidence: [] }] }) { submitted } }`,
      { id: globalId('Obligation', '00000000-0000-7000-8000-000000000001') },
    )
    expect(errors).toMatchObject([{ path: ['b'], message: expect.stringContaining('ROW_BY_ROW') }])
    expect(await stored('RU-GGA')).toEqual([])
  })
})

test('an action beside one that is left out, or beside its own type, is one action', async () => {
  const document = `mutation ($no: Boolean!) { __typename ${register('a', 'RU-TUL')}
    ... on Mutation @include(if: $no) { ${register('b', 'RU-BEL')} } }`
  const answer = await server().ask(document, { no: false })
  expect(answer.errors).toEqual([])
  expect(answer.data).toEqual({ __typename: 'Mutation', a: { record: { code: 'RU-TUL' }, findings: [] } })
  expect(await stored('RU-TUL', 'RU-BEL')).toEqual(['RU-TUL'])
})

test.each(['', ' ', 'short', 'two words-0001', 'с кириллицей-0001'])(
  'an Idempotency-Key that is «%s» is refused, alone and before several actions',
  async key => {
    for (const actions of [
      register('a', 'RU-KRS'),
      `${register('a', 'RU-KRS')} ${register('b', 'RU-KRT')}`,
    ]) {
      const answer = await server().ask(`mutation { ${actions} }`, {}, keyed(key))
      expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
      expect(answer.errors[0]?.message).toContain('Idempotency-Key')
    }
    expect(await stored('RU-KRS', 'RU-KRT')).toEqual([])
  },
)
