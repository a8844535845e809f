import { archiveModule } from '../archive/module.ts'
import { assessmentModule } from '../assessment/module.ts'
import { auditModule } from '../audit/module.ts'
import { campaignModule } from '../campaign/module.ts'
import { changeModule } from '../change/module.ts'
import { curatorModule } from '../curator/module.ts'
import { findingModule } from '../finding/module.ts'
import { historyModule } from '../history/module.ts'
import { importModule } from '../import/module.ts'
import { indicatorModule } from '../indicator/module.ts'
import { labelModule } from '../label/module.ts'
import { meetingModule } from '../meeting/module.ts'
import { noticeModule } from '../notice/module.ts'
import { obligationModule } from '../obligation/module.ts'
import { orderModule } from '../order/module.ts'
import { organizationModule } from '../organization/module.ts'
import { partnershipModule } from '../partnership/module.ts'
import { policyModule } from '../policy/module.ts'
import { progressModule } from '../progress/module.ts'
import { referenceModule } from '../reference/module.ts'
import { reorganizationModule } from '../reorganization/module.ts'
import { reportModule } from '../report/module.ts'
import { riskModule } from '../risk/module.ts'
import { roadmapModule } from '../roadmap/module.ts'
import { ruleModule } from '../rule/module.ts'
import { schoolModule } from '../school/module.ts'
import { searchModule } from '../search/module.ts'
import { sessionModule } from '../session/module.ts'
import { termModule } from '../term/module.ts'
import { territoryModule } from '../territory/module.ts'
import { userModule } from '../user/module.ts'
import { viewerModule } from '../viewer/module.ts'
import { webhookModule } from '../webhook/module.ts'
import { baseModule } from './binding/base-module.ts'
import type { Module } from './binding/module.ts'

/** Every part of the core: one module for each SDL file. */
export const modules: readonly Module[] = [
  archiveModule,
  assessmentModule,
  auditModule,
  baseModule,
  campaignModule,
  changeModule,
  curatorModule,
  findingModule,
  historyModule,
  importModule,
  indicatorModule,
  labelModule,
  noticeModule,
  obligationModule,
  orderModule,
  organizationModule,
  partnershipModule,
  policyModule,
  progressModule,
  reorganizationModule,
  referenceModule,
  reportModule,
  meetingModule,
  riskModule,
  roadmapModule,
  ruleModule,
  schoolModule,
  searchModule,
  sessionModule,
  termModule,
  territoryModule,
  userModule,
  viewerModule,
  webhookModule,
]
