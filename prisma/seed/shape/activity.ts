import { z } from 'zod'
import { SectionKind } from '../../generated/enums.ts'
import { json, key, optionalText, text } from './base.ts'

const part = z.strictObject({
  key,
  number: optionalText,
  title: text,
  termText: optionalText,
  note: optionalText,
})

const activity = z.strictObject({
  key,
  number: optionalText,
  title: text,
  termText: optionalText,
  responsible: z.array(key),
  plannedResult: optionalText,
  expectedEvidence: optionalText,
  inherits: key.nullable(),
  executionNote: optionalText,
  note: optionalText,
  details: json,
  parts: z.array(part),
})

export const section = z.strictObject({
  key,
  number: optionalText,
  title: text,
  kind: z.enum(SectionKind).nullable().default(null),
  note: optionalText,
  activities: z.array(activity),
})
