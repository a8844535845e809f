import { moduleOf } from '../../api/plugin-api.ts'
import {
  MonitoringCampaign,
  OryolCampaign,
  OryolCompleteness,
  OryolMemo,
  OryolSubmission,
} from './campaign.ts'
import type { Types } from './contract.ts'
import { OryolDeficitChain, OryolDeficitStage } from './deficit.ts'
import { OryolFormEntry, OryolFormRow } from './form.ts'
import { OryolHelpProgram } from './help.ts'
import { Municipality, OryolMunicipality } from './municipality.ts'
import { Mutation } from './mutations.ts'
import { OryolRequirement } from './requirement.ts'
import { OryolRoadmap, Roadmap } from './roadmap.ts'
import { OryolSchool, School } from './school.ts'
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
  OryolSchool,
  OryolSubmission,
  Roadmap,
  School,
} satisfies Types)
