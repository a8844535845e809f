import {
  ascending,
  type Context,
  coreRiskFactors,
  coreRiskPrograms,
  descending,
  key,
  nestedList,
  reference,
  sql,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { antiRiskPrograms, type RiskFactorRow, riskFactors, riskProfiles } from '../table.ts'
import { dayOf } from './day.ts'
import { documentState } from './document-state.ts'

const ofProfile = sql`t.profile_id = p.id`
const ofFactor = sql`t.factor_id = p.id`
const byNumber = ascending('NUMBER', key('number', 'int'))

/** The profiles of a school, the latest first. */
export const profileList = {
  table: riskProfiles,
  order: descending('ESTABLISHED', key('established_on', 'date')),
}
/** The anti-risk programmes of a school or of a factor, in the order they were written down. */
export const programList = { table: antiRiskPrograms, order: ascending('ID') }

/** All columns, so that a query of several fields reads the programmes once. */
const programsOf = (context: Context, factor: RiskFactorRow) =>
  nestedList(context, factor.id, ofFactor, programList)

/** The risk profile of a school for a year, with its factors by number. */
export const IvanovoRiskProfile: Resolvers<'IvanovoRiskProfile'> = {
  factors: async (profile, { significance }, context) => {
    const factors = await nestedList(context, profile.id, ofProfile, {
      table: riskFactors,
      order: byNumber,
    })
    return factors.filter(factor => significance == null || factor.significance === significance)
  },
}

/** A risk factor, with the programmes against it. */
export const IvanovoRiskFactor: Resolvers<'IvanovoRiskFactor'> = {
  risk: reference(coreRiskFactors, 'id'),
  programs: (factor, _, context) => programsOf(context, factor),
  isCovered: async (factor, { on }, context) => {
    const programs = await programsOf(context, factor)
    return programs.some(program => documentState(program, dayOf(context, program, on)) === 'APPROVED')
  },
}

/** A programme against a risk factor, with its state on a day. */
export const IvanovoAntiRiskProgram: Resolvers<'IvanovoAntiRiskProgram'> = {
  factor: reference(riskFactors, 'factorId'),
  program: reference(coreRiskPrograms, 'id'),
  state: (program, { on }, context) => documentState(program, dayOf(context, program, on)),
}
