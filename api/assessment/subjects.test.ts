import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })

let school = ''
let region = ''
beforeAll(async () => {
  const row = await server().database.db.school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
  school = globalId('School', row.id)
  region = globalId('Region', row.regionId)
})

const record = (...subjects: readonly string[]) => recordOf('2020-2021', ...subjects)
const recordOf = async (schoolYear: string, ...subjects: readonly string[]) => {
  const answer = await server().ask(
    `mutation ($input: RecordAssessmentResultsInput!) { recordAssessmentResults(input: $input) {
      records { id subject subjectItem { code } } findings { code level sentence } } }`,
    {
      input: {
        results: subjects.map(subject => ({
          school,
          exam: 'VPR',
          subject,
          schoolYear,
          scaleMax: 5,
          schoolMean: 3.4,
        })),
      },
    },
  )
  return { ...answer.data?.recordAssessmentResults, message: answer.errors[0]?.message ?? null }
}

describe('the subject of a result', () => {
  test('is stored as the book has it, however it is written', async () => {
    const { records, findings, message } = await record(' РУССКИЙ  ЯЗЫК', 'матем.', 'PHYSICS', 'обж')
    expect(message).toBeNull()
    expect(findings).toEqual([])
    expect(records).toMatchObject([
      { subject: 'Русский язык', subjectItem: { code: 'RUSSIAN' } },
      { subject: 'Математика', subjectItem: { code: 'MATHEMATICS' } },
      { subject: 'Физика', subjectItem: { code: 'PHYSICS' } },
      { subject: 'Основы безопасности и защиты Родины', subjectItem: { code: 'SAFETY' } },
    ])
  })

  test.each([
    ['Русский', ['Русский'], 'такой результат школы за этот год уже есть'],
    ['two spellings in one request', ['Химия', 'ХИМИЯ'], 'то же, что в строке 1'],
    ['two names in one request', ['Русский', 'рус. яз.'], 'то же, что в строке 1'],
  ])('is the same under another name: %s', async (_, subjects, message) => {
    expect((await record(...subjects)).message).toContain(message)
  })

  test('is the same as in a result recorded before the book had it', async () => {
    const { db } = server().database
    const row = await db.assessmentResult.findFirstOrThrow({ where: { subject: 'Физика', exam: 'VPR' } })
    await db.assessmentResult.update({ where: { id: row.id }, data: { subject: 'ФИЗИКА ' } })
    expect((await record('Физика')).message).toContain('уже есть')
    await db.assessmentResult.update({ where: { id: row.id }, data: { subject: 'Физика' } })
  })

  test('is found by any of its names', async () => {
    for (const name of ['Русский', 'русский язык', 'RUSSIAN', 'рус. яз.']) {
      const answer = await server().ask(
        `{ assessments(filter: { school: "${school}", subject: "${name}", schoolYear: "2020-2021" }) { nodes { subject } } }`,
      )
      expect(answer.data.assessments.nodes).toEqual([{ subject: 'Русский язык' }])
      expect(answer.statements).toHaveLength(1)
    }
  })

  test('that is in no book is stored with a warning that names the nearest ones', async () => {
    const { records, findings } = await record('Русский язык и литература', 'Физико')
    expect(records).toMatchObject([
      { subject: 'Русский язык и литература', subjectItem: null },
      { subject: 'Физико', subjectItem: null },
    ])
    expect(findings).toMatchObject([
      { code: 'SUBJECT_UNKNOWN', level: 'WARNING' },
      { code: 'SUBJECT_UNKNOWN', sentence: expect.stringContaining('«Физико», возможно, Физика') },
    ])
    expect(findings[0].sentence).toMatch(/Литература|Русский язык/)
  })

  test('is known as soon as the region adds it', async () => {
    const before = await record('Лесоведение')
    expect(before.findings).toHaveLength(1)
    const added = await server().ask(
      `mutation ($input: AddReferenceItemInput!) { addReferenceItem(input: $input) { record { code } } }`,
      { input: { book: 'SUBJECTS', region, code: 'FORESTRY', label: 'Лесоведение', aliases: ['лес'] } },
    )
    expect(added.errors).toEqual([])
    const read = await server().ask(
      '{ assessments(filter: { subject: "лес" }) { nodes { subject subjectItem { code } } } }',
    )
    expect(read.data.assessments.nodes).toEqual([
      { subject: 'Лесоведение', subjectItem: { code: 'RU-IVA.FORESTRY' } },
    ])
    expect((await recordOf('2019-2020', 'Лес')).records).toMatchObject([{ subject: 'Лесоведение' }])
  })

  test('takes one statement for all results of a page', async () => {
    const answer = await server().ask('{ assessments(first: 50) { nodes { subjectItem { code } } } }')
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(2)
    expect(answer.data.assessments.nodes.length).toBeGreaterThan(20)
  })
})
