import type { Resolvers } from '../graphql/binding/module.ts'

export const RegionPolicy: Resolvers<'rule', 'RegionPolicy'> = {
  outsidePeriod: policy => policy.outsidePeriod ?? 'KEEP',
  shiftDayOff: policy => policy.shiftDayOff ?? 'NONE',
  fourEyes: policy => policy.fourEyes ?? true,
  unfinishedClosing: policy => policy.unfinishedClosing ?? 'REASON',
}

export const RoadmapTable: Resolvers<'rule', 'RoadmapTable'> = {
  periodKinds: table => table.periodKinds ?? [],
}
