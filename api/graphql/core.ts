import { buildAssessmentMutations } from '../assessment/mutations.ts'
import { buildAssessmentQueries } from '../assessment/queries.ts'
import { buildAssessment } from '../assessment/type.ts'
import { buildAuditQueries } from '../audit/queries.ts'
import { buildCampaignMutations } from '../campaign/mutations.ts'
import { buildCampaignQueries } from '../campaign/queries.ts'
import { buildCampaign } from '../campaign/type.ts'
import { buildChangeQueries } from '../change/queries.ts'
import { buildChange } from '../change/type.ts'
import { buildCuratorMutations } from '../curator/mutations.ts'
import { buildCuratorQueries } from '../curator/queries.ts'
import { buildCurator } from '../curator/type.ts'
import { buildFindingQueries } from '../finding/queries.ts'
import { buildFinding } from '../finding/type.ts'
import { buildIndicatorMutations } from '../indicator/mutations.ts'
import { buildIndicatorQueries } from '../indicator/queries.ts'
import { buildIndicator } from '../indicator/type.ts'
import { buildObligationMutations } from '../obligation/mutations.ts'
import { buildObligationQueries } from '../obligation/queries.ts'
import { buildObligation } from '../obligation/type.ts'
import { buildOrderMutations } from '../order/mutations.ts'
import { buildOrderQueries } from '../order/queries.ts'
import { buildOrder } from '../order/type.ts'
import { buildOrganizationMutations } from '../organization/mutations.ts'
import { buildOrganizationQueries } from '../organization/queries.ts'
import { buildOrganization } from '../organization/type.ts'
import { buildPartnershipMutations } from '../partnership/mutations.ts'
import { buildPartnershipQueries } from '../partnership/queries.ts'
import { buildPartnership } from '../partnership/type.ts'
import { buildProgressQueries } from '../progress/queries.ts'
import { buildReportMutations } from '../report/mutations.ts'
import { buildReportQueries } from '../report/queries.ts'
import { buildReport } from '../report/type.ts'
import { buildRoadmapMutations } from '../roadmap/mutations.ts'
import { buildRoadmapQueries } from '../roadmap/queries.ts'
import { buildRoadmap } from '../roadmap/type.ts'
import { buildRuleQueries } from '../rule/queries.ts'
import { buildSchoolMutations } from '../school/mutations.ts'
import { buildSchoolQueries } from '../school/queries.ts'
import { buildSchool } from '../school/type.ts'
import { buildSearchQueries } from '../search/queries.ts'
import { buildTerritoryMutations } from '../territory/mutations.ts'
import { buildTerritoryQueries } from '../territory/queries.ts'
import { buildTerritory } from '../territory/type.ts'
import { buildUserMutations } from '../user/mutations.ts'
import { buildUserQueries } from '../user/queries.ts'
import { buildUser } from '../user/type.ts'
import { buildViewerQueries } from '../viewer/queries.ts'
import { buildViewer } from '../viewer/type.ts'
import type { Builder } from './builder.ts'
import { buildNode } from './node.ts'
import { buildScalars } from './scalars.ts'

/** Every part of the core schema. A noun has its lines here and nowhere else. */
export const core: readonly ((builder: Builder) => void)[] = [
  buildScalars,
  buildNode,
  buildTerritory,
  buildTerritoryQueries,
  buildTerritoryMutations,
  buildSchool,
  buildSchoolQueries,
  buildSchoolMutations,
  buildOrganization,
  buildOrganizationQueries,
  buildOrganizationMutations,
  buildOrder,
  buildOrderQueries,
  buildOrderMutations,
  buildCurator,
  buildCuratorQueries,
  buildCuratorMutations,
  buildPartnership,
  buildPartnershipQueries,
  buildPartnershipMutations,
  buildRoadmap,
  buildRoadmapQueries,
  buildRoadmapMutations,
  buildObligation,
  buildObligationQueries,
  buildObligationMutations,
  buildReport,
  buildReportQueries,
  buildReportMutations,
  buildCampaign,
  buildCampaignQueries,
  buildCampaignMutations,
  buildIndicator,
  buildIndicatorQueries,
  buildIndicatorMutations,
  buildAssessment,
  buildAssessmentQueries,
  buildAssessmentMutations,
  buildFinding,
  buildFindingQueries,
  buildChange,
  buildChangeQueries,
  buildProgressQueries,
  buildSearchQueries,
  buildRuleQueries,
  buildAuditQueries,
  buildViewer,
  buildViewerQueries,
  buildUser,
  buildUserQueries,
  buildUserMutations,
]
