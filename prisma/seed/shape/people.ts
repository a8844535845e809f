import { z } from 'zod'
import { OrganizationKind } from '../../generated/enums.ts'
import { key, optionalText, text } from './base.ts'

export const organization = z.strictObject({
  key,
  territory: z.enum(['COUNTRY', 'REGION', 'MUNICIPALITY']),
  kind: z.enum(OrganizationKind),
  name: text,
  sameAs: key.nullable(),
  members: z.array(key),
  note: optionalText,
})

export const person = z.strictObject({
  key,
  position: text,
  organization: key.nullable(),
  school: key.nullable(),
  isCollective: z.boolean(),
  isNamedInSource: z.boolean(),
  duties: z.array(text),
  note: optionalText,
})
