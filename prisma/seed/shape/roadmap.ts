import { z } from 'zod'
import { PeriodKind, RoadmapLevel, RoadmapStatus } from '../../generated/enums.ts'
import { section } from './activity.ts'
import { day, json, key, optionalText, schoolYear, text } from './base.ts'
import { indicator } from './indicator.ts'
import { act } from './order.ts'

export const roadmap = z.strictObject({
  key,
  level: z.enum(RoadmapLevel),
  status: z.enum(RoadmapStatus),
  title: text,
  goal: optionalText,
  goalNote: optionalText,
  periodKind: z.enum(PeriodKind),
  periodText: text,
  startsOn: day,
  endsOn: day,
  yearStartsOn: day.nullable(),
  yearEndsOn: day.nullable(),
  schoolYears: z.array(schoolYear),
  periodNote: optionalText,
  /** How the document calls itself in «сроки …», if not «дорожной карты». */
  genitive: optionalText,
  order: key.nullable(),
  approvedOn: day.nullable(),
  note: optionalText,
  context: json,
  basis: z.array(act),
  tasks: z.array(z.strictObject({ number: optionalText, text })),
  expectedResults: z.array(text).default([]),
  /** What only a reader sees: parts that name different periods, a torn table. */
  sourceDefects: z
    .array(z.strictObject({ kind: z.enum(['PERIOD_CONFLICT', 'TABLE_TORN']), place: text, text }))
    .default([]),
  coveredSchools: z.array(z.strictObject({ school: key, nameInSource: optionalText })),
  sections: z.array(section),
  indicators: z.array(indicator),
  /** Clauses that prevail over activities of the annex about the same matter. */
  prevailing: z.array(z.strictObject({ orderClause: key, activity: key })).default([]),
})
