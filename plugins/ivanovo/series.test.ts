import { describe, expect, test } from 'vitest'
import type { AssessmentResultRow } from '../../api/plugin-api.ts'
import { examSeries } from './fields/series.ts'

const result = (schoolYear: string, schoolMean: number | null, municipalityMean: number | null) =>
  // The series reads only these fields of a row.
  ({
    exam: 'OGE',
    subject: 'Математика',
    level: null,
    scaleMax: 5,
    schoolYear,
    schoolMean,
    municipalityMean,
  }) as AssessmentResultRow

const pointsOf = (...rows: AssessmentResultRow[]) =>
  examSeries(rows)[0]?.points.map(({ difference, againstDistrict, change, againstYearBefore }) => [
    difference,
    againstDistrict,
    change,
    againstYearBefore,
  ])

describe('an exam series', () => {
  test('tells a rise, a fall and no change against the year before, and the place against the district', () => {
    expect(
      pointsOf(
        result('2018-2019', 3.71, 3.71),
        result('2017-2018', 3, 3.66),
        result('2016-2017', 4, 3.75),
        result('2019-2020', 3.71, 3.5),
      ),
    ).toEqual([
      [0.25, 'ABOVE', null, 'UNKNOWN'],
      [-0.66, 'BELOW', -1, 'FALL'],
      [0, 'EQUAL', 0.71, 'RISE'],
      [0.21, 'ABOVE', 0, 'EQUAL'],
    ])
  })

  test('knows nothing where a number is missing: a dash is never zero', () => {
    expect(pointsOf(result('2017-2018', null, 4), result('2018-2019', 3, null))).toEqual([
      [null, 'UNKNOWN', null, 'UNKNOWN'],
      [null, 'UNKNOWN', null, 'UNKNOWN'],
    ])
  })

  test('compares with the year just before, never across a gap', () => {
    expect(pointsOf(result('2016-2017', 4, 4), result('2018-2019', 5, 4))?.[1]).toEqual([
      1,
      'ABOVE',
      null,
      'UNKNOWN',
    ])
  })

  test('keeps levels, subjects and scales apart', () => {
    const other = { ...result('2018-2019', 46.7, 51.56), level: 'профильный', scaleMax: 100 }
    const series = examSeries([result('2017-2018', 4, 4), other])
    expect(series.map(one => [one.of.level, one.points[0]?.againstYearBefore])).toEqual([
      [null, 'UNKNOWN'],
      ['профильный', 'UNKNOWN'],
    ])
  })
})
