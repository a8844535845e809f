import { defineRule, exampleId } from '../../../api/plugin-api.ts'
import { livnyRoadmap } from '../acts.ts'
import { results } from '../facts/results.ts'
import { subjectOf } from '../facts/schools.ts'

const comma = (value: number): string => String(value).replace('.', ',')

const result = (schoolMean: number) => ({
  results: [
    {
      schoolId: exampleId,
      schoolName: 'Школа',
      exam: 'ОГЭ',
      schoolYear: '2020-2021',
      schoolMean,
      municipalityMean: 3.5,
    },
  ],
})

/** A covered school's result below the municipality's mean; where either is unknown there is nothing to say [LIV-R04]. */
export const belowDistrict = defineRule({
  code: 'ORYOL_BELOW_DISTRICT',
  level: 'WARNING',
  sentence:
    'Результат школы ниже среднего по району. Проанализируйте причины со школой и внесите меры в её дорожную карту.',
  act: livnyRoadmap,
  item: 'Показатель 1',
  basis: 'STATED',
  at: { 'roadmap.review': { results } },
  check: ({ results }) =>
    results
      .filter(({ schoolMean, municipalityMean }) => schoolMean < municipalityMean)
      .map(({ schoolId, schoolName, exam, schoolYear, schoolMean, municipalityMean }) => ({
        subject: subjectOf(schoolId),
        detail: `${schoolName}, ${exam}, ${schoolYear}: школа ${comma(schoolMean)}, район ${comma(municipalityMean)}`,
      })),
  cases: [{ on: '2021-09-01', breaks: result(3.4), meets: result(3.5) }],
})
