import { z } from 'zod'
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
  note: optionalText,
  activities: z.array(activity),
})
