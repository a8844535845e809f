import { moduleOf } from '../../api/plugin-api.ts'
import type { Types } from './contract.ts'
import {
  MonitoringCampaign,
  OryolCampaign,
  OryolCompleteness,
  OryolMemo,
  OryolSubmission,
} from './fields/campaign.ts'
import { OryolDeficitChain, OryolDeficitStage, OryolRouteCount } from './fields/deficit.ts'
import { OryolFormEntry, OryolFormRow } from './fields/form.ts'
import { OryolHelpProgram } from './fields/help-program.ts'
import { Municipality, OryolMunicipality } from './fields/municipality.ts'
import { OryolRequirement } from './fields/requirement.ts'
import { OryolRoadmap, Roadmap } from './fields/roadmap.ts'
import { OryolSchool, School } from './fields/school.ts'
import { Mutation } from './mutations/index.ts'
import { deficitChains, helpPrograms, methodicalServices, requirements } from './table.ts'

/** The plugin's records, and how the fields of `schema.graphql` are resolved. */
export const module = moduleOf([helpPrograms, deficitChains, methodicalServices, requirements], {
  MonitoringCampaign,
  Municipality,
  Mutation,
  OryolCampaign,
  OryolCompleteness,
  OryolDeficitChain,
  OryolDeficitStage,
  OryolFormEntry,
  OryolFormRow,
  OryolHelpProgram,
  OryolMemo,
  OryolMunicipality,
  OryolRequirement,
  OryolRoadmap,
  OryolRouteCount,
  OryolSchool,
  OryolSubmission,
  Roadmap,
  School,
} satisfies Types)
