import { exampleId } from '../../../api/plugin-api.ts'
import type { Requirement } from './requirements.ts'
import type { CoveredSchool } from './schools.ts'

/** A roadmap with one requirement and one school, which has done nothing but `done`. */
export const exampleOf = (kind: Requirement['kind'], done: Partial<CoveredSchool> = {}) => {
  const requirement: Requirement = { kind, dueOn: '2021-06-30', source: 'Пункт 1' }
  const school: CoveredSchool = {
    id: exampleId,
    name: 'Школа',
    hasLowResults: true,
    hasContract: false,
    hasRoadmap: false,
    programDueOn: null,
    programApproved: false,
    controls: [],
    ...done,
  }
  return { requirements: [requirement], schools: [school] }
}
