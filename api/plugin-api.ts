// The public API for plugins: re-exports of the core, and no code of its own.

export { actionOf, type InputOf } from './action/action.ts'
export { linkOf, requirePast, requireSchoolYear, requireText } from './action/input.ts'
export type { Outcome, UnitOfWork } from './action/unit-of-work.ts'
export { announceById } from './action/write/announce.ts'
export { lockForUpsert, lockForUpsertById, lockKey, upsert } from './action/write/lock-for-upsert.ts'
export { LockedRecord } from './action/write/locked-record.ts'
export {
  create,
  lock,
  lockAllForReference,
  lockForReference,
  lockForUpdate,
  lockRecord,
} from './action/write/record.ts'
export { type AssessmentResultRow, assessments as assessmentResults } from './assessment/table.ts'
export { printedDay } from './calendar/printed-day.ts'
export { today } from './calendar/today.ts'
export type { MonitoringCampaignRow } from './campaign/table.ts'
export { campaignSchools, campaigns } from './campaign/table.ts'
export { curators } from './curator/table.ts'
export { byId, load } from './data/loader.ts'
export { nestedList, nestedPage, page, withNodes } from './data/page.ts'
export type { Row } from './data/query.ts'
export { anyone, visible } from './data/scope.ts'
export { ascending, descending, key } from './data/sort.ts'
export { type Sql, sql } from './data/sql.ts'
export { aliases, table } from './data/table.ts'
export { insertRows, replaceRows, updateRows } from './data/write/bulk.ts'
export { insertLists, saveLists } from './data/write/lists.ts'
export { column, connection, list, reference, rootConnection, sameRow } from './graphql/binding/fields.ts'
export { type ModuleTypes, moduleOf, type ResolversOf } from './graphql/binding/module.ts'
export type { Parents } from './graphql/binding/parents.ts'
export type { Context } from './graphql/context.ts'
export type { InputReason } from './graphql/errors/reasons.ts'
export { apiError, type InputPath } from './graphql/errors/table.ts'
export type { ExamKind } from './graphql/generated/contract.ts'
export { globalId, idOf, optionalIdOf } from './graphql/global-id.ts'
export { indicators } from './indicator/table.ts'
export { obligations } from './obligation/table.ts'
export { type CitedAct, readAct, readBasis } from './order/basis.ts'
export {
  acknowledgements as orderAcknowledgements,
  actReferences,
  orderClauses,
  orders,
} from './order/table.ts'
export { type PartyIds, parties } from './organization/party.ts'
export { readParties, requireParties } from './organization/responsible.ts'
export { organizations, persons } from './organization/table.ts'
export { partnerships } from './partnership/table.ts'
export { type ArchivedOutcome, archivable, archiveRecord } from './plugin/archive.ts'
export type { RegionPlugin, Review } from './plugin/contract.ts'
export { coreVersion, definePlugin } from './plugin/contract.ts'
export type { Checks } from './plugin/declared/module.ts'
export { recordTables } from './plugin/declared/table.ts'
export type { Asking, Gate, Gates, SubjectOf } from './plugin/gate.ts'
export { gate } from './plugin/gate.ts'
export { inForceOn } from './plugin/in-force.ts'
export { mutationsOf } from './plugin/mutation.ts'
export type { RegionPolicy, RoadmapColumn } from './plugin/policy.ts'
export type { FulfillingRecord, Fulfilment } from './plugin/records/fulfilment.ts'
export { listVersions, type RoadmapList, requireListVersion, saveList } from './plugin/records/list.ts'
export type { KeptFactor, KeptProgram, RiskRecords } from './plugin/records/risks.ts'
export { inRegions } from './plugin/region.ts'
export type { Action, FindingDefinition, Rule, Verdict } from './plugin/rule.ts'
export { defineRule, exampleId, type RuleDefinition } from './plugin/rules/define-rule.ts'
export {
  actionFact,
  given,
  type ReviewAsking,
  reviewFact,
  reviewList,
  roadmapFact,
} from './plugin/rules/fact.ts'
export type { SettingDefinition, SettingValue } from './plugin/setting.ts'
export { settingIn } from './policy/setting-in.ts'
export { type OpenBook, openBook, requireItem } from './reference/find.ts'
export { itemsByCodes } from './reference/item-field.ts'
export { countsOn } from './report/active.ts'
export { evidence, executionReports } from './report/table.ts'
export { riskFactors as coreRiskFactors, riskPrograms as coreRiskPrograms } from './risk/table.ts'
export { citeActs } from './roadmap/cited-acts.ts'
export type { ActivityRow, RoadmapRow } from './roadmap/table.ts'
export { activities, activityResponsibles, roadmapSchools, roadmaps } from './roadmap/table.ts'
export { roles as schoolRoles, type SchoolRow, schools, supports as schoolSupports } from './school/table.ts'
export { expandTerm, expansionOf } from './term/expand.ts'
export { parseTerm } from './term/parse.ts'
export { storedTerm } from './term/stored.ts'
export type { Period, Term } from './term/term.ts'
export { type MunicipalityRow, municipalities, regions } from './territory/table.ts'
