import { type PolicySetting, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type PolicySettingRow = Row<PolicySetting>

/** What regions and municipalities have set. */
export const policySettings = table<PolicySettingRow>(
  'core',
  'PolicySetting',
  Prisma.PolicySettingScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId' },
)
