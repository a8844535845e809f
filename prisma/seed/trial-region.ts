import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SectionKind } from '../generated/enums.ts'
import { text } from './shape/base.ts'

const school = z.strictObject({
  word: text,
  name: text,
  kind: z.enum(['SECONDARY', 'BASIC']),
  isRural: z.boolean(),
  tutor: text,
})

const municipality = z.strictObject({
  word: text,
  name: text,
  kind: z.enum(['DISTRICT', 'MUNICIPAL_OKRUG', 'URBAN_OKRUG']),
  center: text,
  authority: text,
  specialist: z.strictObject({ position: text, fullName: text }),
  roadmap: text,
  schools: z.array(school),
})

/** An invented region. Days are counted from the day on which it is loaded. */
const shape = z.strictObject({
  region: z.strictObject({ code: text, name: text, timeZone: text }),
  municipalities: z.array(municipality),
  sections: z.array(
    z.strictObject({
      title: text,
      kind: z.enum(SectionKind),
      activities: z.array(z.strictObject({ due: z.int(), title: text, result: text })),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      code: text,
      name: text,
      unit: text,
      direction: z.enum(['INCREASE', 'DECREASE', 'HOLD']),
      target: z.number(),
      /** By quarters, the last one ended before the day. */
      values: z.array(z.number()),
    }),
  ),
})

export type TrialRegion = z.infer<typeof shape>
export type TrialMunicipality = z.infer<typeof municipality>

export const readTrialRegion = (): TrialRegion =>
  shape.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'trial-region.json'), 'utf8')))
