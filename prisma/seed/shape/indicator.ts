import { z } from 'zod'
import { IndicatorDirection, RollUp, TargetKind } from '../../generated/enums.ts'
import { key, optionalText, text, year } from './base.ts'

export const indicator = z.strictObject({
  key,
  code: text,
  number: optionalText,
  name: text,
  unit: optionalText,
  direction: z.enum(IndicatorDirection),
  targetKind: z.enum(TargetKind),
  targetValue: z.number().nullable(),
  targetText: text,
  benchmark: optionalText,
  dueYear: year,
  rollUp: z.enum(RollUp),
  sourceItem: optionalText,
})
