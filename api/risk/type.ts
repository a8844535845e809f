import { connection, list, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { indicators } from '../indicator/table.ts'
import { activities } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'
import { coverage } from './links.ts'
import {
  factorList,
  measureList,
  ofFactor,
  ofProgram,
  ofSchool,
  programList,
  programsOfFactor,
} from './list.ts'
import { riskFactors } from './table.ts'

export const RiskFactor: Resolvers<'risk', 'RiskFactor'> = {
  school: reference(schools, 'schoolId', { archived: true }),
  coverage,
  programs: list(programsOfFactor, ofFactor),
}

export const RiskProgram: Resolvers<'risk', 'RiskProgram'> = {
  school: reference(schools, 'schoolId', { archived: true }),
  factor: reference(riskFactors, 'factorId'),
  measures: list(measureList, ofProgram),
}

export const RiskMeasure: Resolvers<'risk', 'RiskMeasure'> = {
  activity: reference(activities, 'activityId'),
  indicator: reference(indicators, 'indicatorId'),
}

export const School: Resolvers<'risk', 'School'> = {
  riskFactors: connection(factorList, ofSchool),
  riskPrograms: connection(programList, ofSchool),
}
