import { list, sql } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { ofRegion } from '../region.ts'
import { chainList } from './deficit.ts'
import { helpProgramList } from './help-program.ts'
import { methodicalServiceOf } from './methodical-service.ts'

const ofSchool = sql`t.school_id = p.id`
const inYear = (year: string | null | undefined) => (year == null ? [] : [sql`t.school_year = ${year}`])

/** Help programmes, work with deficits, the methodical service of the school's municipality. */
export const OryolSchool: Resolvers<'OryolSchool'> = {
  helpPrograms: list(helpProgramList, ofSchool),
  deficitChains: list(chainList, ofSchool, ({ schoolYear }) => inYear(schoolYear)),
  methodicalService: ({ municipalityId }, _, context) => methodicalServiceOf(context, municipalityId),
}

/** `School.oryol`. */
export const School: Resolvers<'School'> = {
  oryol: (row, _, context) => ofRegion(context, row),
}
