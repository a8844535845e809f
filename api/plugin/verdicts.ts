import { z } from 'zod'
import type { Verdict } from './rule.ts'

/** What one rule may say of one record. */
const most = 1_000

const verdicts = z
  .array(
    z.object({
      code: z.string(),
      subject: z.object({ type: z.string(), id: z.guid() }).optional(),
      detail: z.string().max(20_000).optional(),
    }),
  )
  .max(most)

/**
 * Reads what a rule gives, before it is stored or answered: a plugin is checked by the compiler, and what it makes of the
 * data of a record is not. Fails with what is wrong with it, without the values.
 */
export function readVerdicts(given: unknown, declared: object): readonly Verdict[] {
  const read = verdicts.safeParse(given)
  if (!read.success) throw new Error(`no verdicts: ${read.error.issues[0]?.path.join('.')}`)
  const undeclared = read.data.find(({ code }) => !Object.hasOwn(declared, code))
  if (undeclared) throw new Error(`the code ${undeclared.code} is not declared`)
  return read.data.map(({ code, subject, detail }) => ({
    code,
    ...(subject && { subject }),
    ...(detail && { detail }),
  }))
}
