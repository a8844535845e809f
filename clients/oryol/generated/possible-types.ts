// Written by `npm run generate`; changes made here are lost.
/** The types of each interface and union, for `createReactClient`. */
export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "AccessKey",
    "Activity",
    "AssessmentResult",
    "CampaignSchool",
    "Curator",
    "Evidence",
    "ExecutionReport",
    "Finding",
    "GroupGrant",
    "Import",
    "Indicator",
    "IndicatorValue",
    "Meeting",
    "MeetingDecision",
    "MonitoringCampaign",
    "Municipality",
    "Notice",
    "Obligation",
    "Order",
    "OrderClause",
    "Organization",
    "OryolDeficitChain",
    "OryolHelpProgram",
    "OryolMethodicalService",
    "OryolRequirement",
    "Partnership",
    "Person",
    "PolicySetting",
    "ReferenceBook",
    "ReferenceItem",
    "Region",
    "RiskFactor",
    "RiskProgram",
    "Roadmap",
    "RoadmapSection",
    "School",
    "SchoolRole",
    "SchoolSupport",
    "User",
    "Webhook"
  ],
  "ObligationGroupRecord": [
    "Activity",
    "Municipality",
    "Order",
    "Organization",
    "Region",
    "Roadmap",
    "RoadmapSection",
    "School"
  ],
  "Party": [
    "Organization",
    "Person",
    "School"
  ],
  "SearchRecord": [
    "Activity",
    "Order",
    "School"
  ]
}
