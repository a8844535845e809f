import { z } from 'zod'
import { isZone } from '../../api/graphql/timezones.ts'
import { text } from './shape/base.ts'
import { order } from './shape/order.ts'
import { organization, person } from './shape/people.ts'
import { roadmap } from './shape/roadmap.ts'
import { school } from './shape/school.ts'
import { assessment, campaign, curator } from './shape/support.ts'
import { municipality } from './shape/territory.ts'

/** A roadmap with all that its document says: one file of this folder. Records name each other by key. */
export const documentShape = z.strictObject({
  region: z.strictObject({
    code: z.string().regex(/^RU-[A-Z]{2,3}$/, 'код региона пишется так: RU-ORL, исправьте его'),
    name: text,
    timeZone: z.string().refine(isZone, 'часовой пояс пишется так: Asia/Yekaterinburg, исправьте его'),
  }),
  municipality,
  schools: z.array(school),
  organizations: z.array(organization),
  people: z.array(person),
  orders: z.array(order),
  roadmap,
  curators: z.array(curator),
  campaigns: z.array(campaign),
  assessments: z.array(assessment),
})

export type SeedDocument = z.infer<typeof documentShape>
