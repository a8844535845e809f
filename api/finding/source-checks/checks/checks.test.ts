import { describe, expect, test } from 'vitest'
import type { ActivityFacts, MunicipalityFacts, RoadmapFacts, SchoolFacts } from '../../facts.ts'
import { unnumberedInRoadmap } from './acts.ts'
import { missingResponsibles, missingResults } from './cells.ts'
import { countMismatches } from './counts.ts'
import { nameVariants } from './names.ts'
import { gapsIn, repeatsIn, written } from './numbering.ts'
import { repeatedRows } from './numbers.ts'
import { missingTerms, partlyReadTerms, termsOutsidePeriod } from './terms.ts'

const owner = { regionId: 'region', municipalityId: 'municipality', schoolId: null }

const row = (number: string, facts: Partial<ActivityFacts> = {}): ActivityFacts => ({
  id: number,
  sectionId: 'section',
  parentId: null,
  number,
  title: 'Совещание',
  termText: 'май 2021',
  resolution: 'RESOLVED',
  startsOn: '2021-05-01',
  endsOn: '2021-05-31',
  otherReading: null,
  unread: [],
  responsibleCount: 1,
  plannedResult: 'Справка',
  executionNote: null,
  inherits: null,
  text: '',
  ...facts,
})

const roadmap = (...activities: readonly ActivityFacts[]): RoadmapFacts => ({
  ...owner,
  id: 'roadmap',
  act: 'Приказ № 1 от 01.01.2021',
  startsOn: '2021-01-01',
  endsOn: '2021-12-31',
  sections: [{ id: 'section', number: '1' }],
  activities,
  cited: [],
  defects: [],
})

const school = (shortName: string, facts: Partial<SchoolFacts> = {}): SchoolFacts => ({
  id: shortName,
  name: shortName,
  shortName,
  aliases: [],
  kind: 'SECONDARY',
  ...facts,
})

const municipality = (facts: Partial<MunicipalityFacts>): MunicipalityFacts => ({
  ...owner,
  id: 'municipality',
  institutionCount: null,
  preschoolCount: null,
  schoolCount: null,
  supplementaryCount: null,
  urbanSchoolCount: null,
  ruralSchoolCount: null,
  schools: [],
  ...facts,
})

const subjects = (verdicts: readonly { readonly subject: { readonly id: string } }[]) =>
  verdicts.map(verdict => verdict.subject.id)

describe('numbers', () => {
  test.each([
    ['one left out', ['4.1', '4.1', '4.3'], ['4.2']],
    ['a run left out', ['1.1', '1.5.'], ['1.2–1.4']],
    ['the first left out', ['2.2', '2.3'], ['2.1']],
    ['plain numbers that continue another section', ['6', '7', '9'], ['8']],
    ['printed out of order', ['1.3', '1.1', '1.2'], []],
    ['numbers of two depths', ['1', '2', '2.1', '2.2', '3'], []],
    ['letters, Roman numbers and blanks', ['а', 'в', 'IV', '', '1а'], []],
    ['ten after nine', ['2.9', '2.10', '2.11'], ['2.1–2.8']],
  ])('are reported for %s', (_, printed, gaps) => {
    expect(gapsIn(printed).map(written)).toEqual(gaps)
  })

  test('are one gap of any width', () => expect(gapsIn(['1', '999999'])).toHaveLength(1))

  test('repeat with or without a dot, and never if they are missing', () => {
    expect(repeatsIn([{ number: '1.1' }, { number: '1.1.' }, { number: null }, { number: null }])).toEqual([
      { number: '1.1.' },
    ])
  })

  test('may be the same in two sections and in parts of two rows', () => {
    const rows = [
      row('1'),
      row('1', { sectionId: 'other' }),
      row('а', { parentId: '1' }),
      row('а', { parentId: '2' }),
    ]
    expect(repeatedRows(roadmap(...rows))).toEqual([])
  })
})

describe('cells', () => {
  test('of a part are those of its row', () => {
    const blank = { termText: null, responsibleCount: 0, plannedResult: null }
    const facts = roadmap(row('1'), row('а', { ...blank, parentId: '1' }))
    for (const check of [missingTerms, missingResponsibles, missingResults]) expect(check(facts)).toEqual([])
  })

  test('of a row need no term if its parts have terms', () => {
    expect(missingTerms(roadmap(row('1', { termText: null }), row('а', { parentId: '1' })))).toEqual([])
  })

  test('quote the words of a term that were not understood', () => {
    const facts = roadmap(row('1'), row('2', { termText: 'примерно май', unread: ['примерно'] }))
    expect(partlyReadTerms(facts).map(one => one.detail)).toEqual([
      '«примерно май», не распознано: «примерно»',
    ])
  })

  test('without a result are not a defect in a table without that column', () => {
    expect(missingResults(roadmap(row('1', { plannedResult: null })))).toEqual([])
    expect(subjects(missingResults(roadmap(row('1'), row('2', { plannedResult: null }))))).toEqual(['2'])
  })

  test('hold a term outside the period when it begins before or ends after it', () => {
    const facts = roadmap(
      row('до', { startsOn: '2020-12-01' }),
      row('после', { endsOn: '2022-01-01' }),
      row('в последний день', { startsOn: null, endsOn: '2021-12-31' }),
      row('раньше', { startsOn: null, endsOn: '2020-12-31' }),
      row('без дат', { startsOn: null, endsOn: null }),
    )
    expect(subjects(termsOutsidePeriod(facts))).toEqual(['до', 'после', 'раньше'])
  })

  test.each([
    ['Приказ № от 01.10.2020', 1],
    ['«Приказ №»', 1],
    ['Приказ № 5 от 01.10.2020', 0],
    ['Список, № 1', 0],
  ])('cite «%s» with %i blank numbers', (text, count) => {
    expect(unnumberedInRoadmap(roadmap(row('1', { text })))).toHaveLength(count)
  })
})

describe('a municipality', () => {
  test('is reported when its totals are not the sums of their parts', () => {
    const livny = { institutionCount: 34, preschoolCount: 3, schoolCount: 30, supplementaryCount: 1 }
    expect(countMismatches(municipality(livny))).toEqual([])
    expect(countMismatches(municipality({ ...livny, institutionCount: 35 }))).toMatchObject([
      { code: 'COUNT_MISMATCH', detail: 'всего организаций 35, а 3 + 30 + 1 = 34' },
    ])
    expect(countMismatches(municipality({ ...livny, institutionCount: 35, preschoolCount: null }))).toEqual(
      [],
    )
    expect(
      countMismatches(municipality({ schoolCount: 10, urbanSchoolCount: 4, ruralSchoolCount: 5 })),
    ).toHaveLength(1)
  })

  test('has pairs of schools that differ only by their kind', () => {
    const schools = [
      school('Липовецкая СОШ'),
      school('Липовецкая ООШ', { kind: 'BASIC' }),
      school('МБОУ-Южная СОШ'),
      school('СОШ № 1'),
      school('СОШ № 2'),
      school('ООШ № 3', { kind: 'BASIC' }),
    ]
    expect(subjects(nameVariants(municipality({ schools })))).toEqual(['Липовецкая СОШ', 'Липовецкая ООШ'])
  })

  test('has schools of several spellings', () => {
    const schools = [school('Краснорябинская СОШ', { aliases: ['Красноярбинская СОШ'] }), school('Иная СОШ')]
    expect(subjects(nameVariants(municipality({ schools })))).toEqual(['Краснорябинская СОШ'])
  })
})
