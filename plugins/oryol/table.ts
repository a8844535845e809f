import { type Row, table } from '../../api/plugin-api.ts'
import {
  type OryolDeficitChain,
  type OryolDeficitStage,
  type OryolHelpProgram,
  type OryolMethodicalService,
  type OryolRequirement,
  type OryolRouteCount,
  Prisma,
} from '../../prisma/generated/browser.ts'

export type HelpProgramRow = Row<OryolHelpProgram>
export type DeficitChainRow = Row<OryolDeficitChain>
export type DeficitStageRow = Row<OryolDeficitStage>
export type RouteCountRow = Row<OryolRouteCount>
export type MethodicalServiceRow = Row<OryolMethodicalService>
export type RequirementRow = Row<OryolRequirement>

/** A table of the schema `oryol`; its rows go by the plugin's prefix in the API. */
const own = <R>(
  name: string,
  fields: Readonly<Record<string, string>>,
  scope: Parameters<typeof table<R>>[3] = {},
) => ({
  ...table<R>('oryol', name, fields, scope),
  type: `Oryol${name}`,
})

/** Help programmes of schools with low results. */
export const helpPrograms = own<HelpProgramRow>('HelpProgram', Prisma.OryolHelpProgramScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})

/** Work with deficits, a row per school and school year. */
export const deficitChains = own<DeficitChainRow>('DeficitChain', Prisma.OryolDeficitChainScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})

// Stages and counts are read only through a chain that the viewer sees, so they need no scope.
export const deficitStages = own<DeficitStageRow>('DeficitStage', Prisma.OryolDeficitStageScalarFieldEnum)
export const routeCounts = own<RouteCountRow>('RouteCount', Prisma.OryolRouteCountScalarFieldEnum)

/** How municipalities do methodical work. */
export const methodicalServices = own<MethodicalServiceRow>(
  'MethodicalService',
  Prisma.OryolMethodicalServiceScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId' },
)

/** What a roadmap asks of its schools by a day; the rules read it. */
export const requirements = own<RequirementRow>('Requirement', Prisma.OryolRequirementScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
})
