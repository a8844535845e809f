import type { MonitoringPolicy } from '../../api/obligation/plan/plan.ts'

/** What the regions of the five documents decide about monitoring, by region code. */
export const documentPolicies: ReadonlyMap<string, MonitoringPolicy> = new Map([
  ['RU-ORL', { checkpoints: ['06-30', '12-31'], reportingLevel: 'SCHOOL' }],
  ['RU-IVA', { checkpoints: ['03-31', '06-30', '09-30', '12-31'], reportingLevel: 'SCHOOL' }],
  ['RU-PER', { checkpoints: ['08-31'], reportingLevel: 'MUNICIPALITY' }],
])
