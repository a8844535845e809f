import { z } from 'zod'
import { MunicipalityKind } from '../../generated/enums.ts'
import { count, key, optionalText, text } from './base.ts'

export const municipality = z.strictObject({
  key,
  name: text,
  kind: z.enum(MunicipalityKind),
  center: optionalText,
  oktmo: optionalText,
  settlementCount: count,
  institutionCount: count,
  preschoolCount: count,
  schoolCount: count,
  supplementaryCount: count,
  urbanSchoolCount: count,
  ruralSchoolCount: count,
  note: optionalText,
})
