import { z } from 'zod'

/** A natural key of a record: what makes loading a document twice harmless. */
export const key = z
  .string()
  .regex(
    /^[a-z0-9]+([.-][a-z0-9]+)*$/,
    'ключ пишется строчными латинскими буквами, цифрами, точкой и дефисом',
  )
export const text = z.string().trim().min(1)
export const optionalText = text.nullable()
export const day = z.iso.date('день пишется так: 2020-05-19, исправьте его')
export const year = z.int().min(1990).max(2100).nullable()
export const schoolYear = z
  .string()
  .regex(/^\d{4}-\d{4}$/, 'учебный год пишется так: 2020-2021, исправьте его')
export const count = z.int().nonnegative().nullable()
/** A share of one: 0.25 is a quarter. */
export const share = z.number().min(0).max(1).nullable()
/** A mean mark or score; no data is null, a mean of zero cannot be. */
export const mean = z.number().positive().nullable()
export const json = z.record(z.string(), z.json()).nullable()
