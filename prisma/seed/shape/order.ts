import { z } from 'zod'
import { ActKind, Modality } from '../../generated/enums.ts'
import { day, key, optionalText, text, year } from './base.ts'

export const act = z.strictObject({
  kind: z.enum(ActKind),
  kindText: text,
  issuer: optionalText,
  number: optionalText,
  date: day.nullable(),
  year,
  summary: text,
})

export const order = z.strictObject({
  key,
  number: optionalText,
  date: day,
  issuer: key.nullable(),
  issuerName: text,
  title: text,
  purpose: optionalText,
  place: optionalText,
  controller: key.nullable(),
  note: optionalText,
  basis: z.array(act),
  clauses: z.array(
    z.strictObject({
      key,
      number: text,
      text,
      modality: z.enum(Modality),
      responsible: z.array(key),
      termText: optionalText,
      note: optionalText,
    }),
  ),
  acknowledgements: z.array(z.strictObject({ person: key, acknowledgedOn: day })),
})
