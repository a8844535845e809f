import {
  addNode,
  ascending,
  type Builder,
  byId,
  type Context,
  descending,
  enumOf,
  globalId,
  key,
  nestedList,
  once,
  Prisma,
} from '../../api/plugin-api.ts'
import { IvanovoSignificance } from '../../prisma/generated/client.ts'
import { dayOf } from './day.ts'
import { documentState, documentStates } from './document.ts'
import {
  type AntiRiskProgramRow,
  antiRiskPrograms,
  type RiskFactorRow,
  type RiskProfileRow,
  riskFactors,
  riskProfiles,
} from './table.ts'

declare module '../../api/graphql/builder.ts' {
  interface ObjectTypes {
    IvanovoRiskFactor: RiskFactorRow
    IvanovoRiskProfile: RiskProfileRow
    IvanovoAntiRiskProgram: AntiRiskProgramRow
  }
}

const ofProfile = Prisma.sql`t.profile_id = p.id`
const ofFactor = Prisma.sql`t.factor_id = p.id`
const byNumber = ascending('NUMBER', key('number', 'int'))

/** The profiles of a school, the latest first. */
export const profileList = {
  table: riskProfiles,
  order: descending('ESTABLISHED', key('established_on', 'date')),
}
/** The anti-risk programmes of a school or of a factor, in the order they were written down. */
export const programList = { table: antiRiskPrograms, order: ascending('ID') }

const programsOf = (context: Context, factor: RiskFactorRow) =>
  nestedList(context, factor.id, ofFactor, programList)

/** The risk profile of a school, its factors and the programmes against them. */
export function buildProfile(builder: Builder): void {
  addNode(builder, riskFactors)
  addNode(builder, riskProfiles)
  addNode(builder, antiRiskPrograms)
  const significance = enumOf(builder, 'IvanovoSignificance', IvanovoSignificance)
  builder.objectType('IvanovoRiskProfile', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: profile => globalId('IvanovoRiskProfile', profile.id) }),
      version: t.exposeInt('version'),
      schoolYear: t.exposeString('schoolYear'),
      establishedOn: t.expose('establishedOn', { type: 'Date' }),
      source: t.exposeString('source'),
      factors: t.field({
        type: ['IvanovoRiskFactor'],
        args: { significance: t.arg({ type: significance }) },
        resolve: async (profile, { significance }, context) => {
          const factors = await nestedList(context, profile.id, ofProfile, {
            table: riskFactors,
            order: byNumber,
          })
          return factors.filter(factor => significance == null || factor.significance === significance)
        },
      }),
    }),
  })
  builder.objectType('IvanovoRiskFactor', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: factor => globalId('IvanovoRiskFactor', factor.id) }),
      number: t.exposeInt('number'),
      name: t.exposeString('name'),
      significance: t.expose('significance', { type: significance }),
      programs: t.field({
        type: ['IvanovoAntiRiskProgram'],
        resolve: async (factor, _, context) => [...(await programsOf(context, factor))],
      }),
      isCovered: t.boolean({
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (factor, { on }, context) => {
          const programs = await programsOf(context, factor)
          return programs.some(program => documentState(program, dayOf(context, program, on)) === 'APPROVED')
        },
      }),
    }),
  })
  builder.objectType('IvanovoAntiRiskProgram', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: program => globalId('IvanovoAntiRiskProgram', program.id) }),
      version: t.exposeInt('version'),
      factor: t.field({
        type: 'IvanovoRiskFactor',
        nullable: true,
        resolve: (program, _, context) => byId(context, riskFactors, program.factorId),
      }),
      title: t.exposeString('title'),
      state: t.field({
        type: stateOf(builder),
        args: { on: t.arg({ type: 'Date' }) },
        resolve: (program, { on }, context) => documentState(program, dayOf(context, program, on)),
      }),
      dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
      draftedOn: t.expose('draftedOn', { type: 'Date', nullable: true }),
      approvedOn: t.expose('approvedOn', { type: 'Date', nullable: true }),
      url: t.exposeString('url', { nullable: true }),
      source: t.exposeString('source', { nullable: true }),
    }),
  })
}

/** The enum of a document's states, for programmes and documents alike. */
export function stateOf(builder: Builder) {
  return once(builder, 'IvanovoDocumentState', () =>
    builder.enumType('IvanovoDocumentState', { values: documentStates }),
  )
}
