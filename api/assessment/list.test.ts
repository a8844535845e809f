import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })
const db = () => server().database.db

const mutation = `mutation ($input: RecordAssessmentResultsInput!) { recordAssessmentResults(input: $input) {
  records { id } rows { index outcome record { id schoolMean note supersedes { schoolMean } }
    error { code reason path message } } findings { code } } }`
const record = async (results: readonly object[], rest: object = {}) => {
  const input = { results, mode: 'ROW_BY_ROW', onExisting: 'CORRECT', ...rest }
  const { data, errors, statements } = await server().ask(mutation, { input })
  return {
    rows: data?.recordAssessmentResults.rows,
    records: data?.recordAssessmentResults.records,
    errors,
    statements,
  }
}
const outcomesOf = (rows: readonly { readonly outcome: string }[]) => rows.map(({ outcome }) => outcome)
const counts = async () =>
  Promise.all([db().assessmentResult.count(), db().auditEntry.count(), db().change.count()])

let school = ''
beforeAll(async () => {
  const { id, regionId } = await db().school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
  school = globalId('School', id)
  await db().schoolExternalId.create({ data: { schoolId: id, regionId, system: 'FIS', value: '37001' } })
})
const result = (subject: string, schoolMean: number | null, rest: object = {}) => ({
  school,
  exam: 'OGE',
  subject,
  schoolYear: '2022-2023',
  scaleMax: 5,
  schoolMean,
  ...rest,
})
const absent = globalId('School', '00000000-0000-7000-8000-000000000000')
const reason = 'Уточнённая таблица.'

describe('a table of results', () => {
  test('is recorded row by row, corrected where it has changed, and writes nothing the second time', async () => {
    const table = [
      result('Математика', 3.5),
      result('Физика', 4, { note: 'Из таблицы.' }),
      result('Химия', 4.2),
    ]
    const first = await record(table)
    expect([first.errors, outcomesOf(first.rows)]).toEqual([[], ['CREATED', 'CREATED', 'CREATED']])
    const before = await counts()
    const second = await record(table)
    expect(outcomesOf(second.rows)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
    expect(second.records).toEqual(first.records)
    expect(await counts()).toEqual(before)
    const changed = [result('математика', 3.6), result('Физика', 4.1), result('Химия', 4.2)]
    const refused = await record(changed)
    expect(outcomesOf(refused.rows)).toEqual(['REFUSED', 'REFUSED', 'UNCHANGED'])
    expect(refused.rows[0].error).toMatchObject({ reason: 'VALUE_MISSING', path: 'input.results[0]' })
    const third = await record(changed, { reason })
    expect(outcomesOf(third.rows)).toEqual(['UPDATED', 'UPDATED', 'UNCHANGED'])
    expect(third.rows[1].record).toMatchObject({
      schoolMean: 4.1,
      note: 'Из таблицы.',
      supersedes: { schoolMean: 4 },
    })
    expect(await db().auditEntry.count({ where: { basis: reason } })).toBe(2)
    const gone = await db().change.count({ where: { type: 'AssessmentResult', operation: 'TOMBSTONE' } })
    expect(gone).toBe(2)
    expect(outcomesOf((await record(changed)).rows)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
  })

  test('stores the good rows and names the mistakes of the others', async () => {
    const { rows } = await record([
      result('История', 4),
      result('География', 6),
      result('Биология', 4, { school: 'нет' }),
      result('Биология', 4, { school: absent }),
      result('история', 3),
      result('Биология', 4, { schoolExternalId: { system: 'fis', value: '37001' } }),
      result('Биология', 4, { school: undefined, schoolExternalId: { system: 'FIS', value: '1' } }),
      result('Химия', 80, { scaleMax: 100 }),
    ])
    expect(outcomesOf(rows)).toEqual(['CREATED', ...Array.from({ length: 7 }, () => 'REFUSED')])
    const paths = rows
      .slice(1)
      .map((row: { error: { code: string; path: string } }) => `${row.error.code} ${row.error.path}`)
    expect(paths).toEqual([
      'BAD_INPUT input.results[1].schoolMean',
      'BAD_INPUT input.results[2].school',
      'NOT_FOUND input.results[3].school',
      'BAD_INPUT input.results[4]',
      'BAD_INPUT input.results[5].school',
      'NOT_FOUND input.results[6].schoolExternalId',
      'BAD_INPUT input.results[7].scaleMax',
    ])
  })

  test('names a school by what another system calls it', async () => {
    const named = { school: undefined, schoolExternalId: { system: 'fis', value: ' 37001' } }
    const { rows } = await record([result('Литература', 4, named)])
    expect(outcomesOf(rows)).toEqual(['CREATED'])
    const same = await record([result('Литература', 4)])
    expect(same.rows[0]).toMatchObject({ outcome: 'UNCHANGED', record: { id: rows[0].record.id } })
  })

  test('takes as many statements for many rows as for one', async () => {
    const many = Array.from({ length: 60 }, (_, index) => result('Информатика', 3, { level: `${index}` }))
    const one = await record([result('Информатика', 3, { level: 'один' })])
    const all = await record(many)
    expect(outcomesOf(all.rows)).not.toContain('REFUSED')
    expect(all.statements).toHaveLength(one.statements.length)
    const better = many.map(row => ({ ...row, schoolMean: 4 }))
    const [corrected, together] = [
      await record([{ ...result('Информатика', 5, { level: 'один' }) }], { reason }),
      await record(better, { reason }),
    ]
    expect(outcomesOf(together.rows)).toEqual(many.map(() => 'UPDATED'))
    expect(together.statements).toHaveLength(corrected.statements.length)
  })
})
