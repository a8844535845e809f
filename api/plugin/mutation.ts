import { Prisma } from '../../prisma/generated/client.ts'
import { permitAs } from '../action/authorize.ts'
import { act } from '../action/run-action.ts'
import { type Outcome, type Place, Refusal, type Work } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import type { GrantedRole } from '../data/scope.ts'
import { findingOf, type Subject } from '../finding/verdict.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { judgeBy } from './ask.ts'
import type { RegionPlugin } from './contract.ts'
import type { CodeAt, Rule } from './rule.ts'

interface Own extends Pick<RegionPlugin, 'id' | 'title' | 'regions' | 'findings'> {
  /** The plugin's mutations, with the roles any of which is enough. */
  readonly access: Readonly<Record<string, readonly GrantedRole[]>>
}

/**
 * The steps of a plugin's own mutations: `act` performs one that `access` names, in one transaction; `permit` says
 * FORBIDDEN where the user may not write there and BAD_INPUT where the place lies outside the plugin's regions; `hold`
 * asks rules, and what they say is a refusal, as is a rule that fails. All are asked, so that the caller can mend
 * everything at once.
 */
export function mutationsOf<const O extends Own>(own: O) {
  return {
    act: (
      context: Context,
      action: keyof O['access'] & string,
      input: object,
      perform: (work: Work) => Promise<Outcome>,
    ): Promise<Outcome> => act(context, action, input, perform),

    permit: async (work: Work, { regionId, municipalityId, schoolId }: Place): Promise<void> => {
      permitAs(work, own.access[work.action] ?? [], { regionId, municipalityId, schoolId })
      const rows = await work.read(Prisma.sql`
        select r.id from core.region r where r.id = ${regionId}::uuid and r.code = any(${own.regions})`)
      if (rows.length > 0) return
      throw apiError(
        'BAD_INPUT',
        `Запись – из другого региона: такое действие есть только у региона «${own.title}».`,
      )
    },

    hold: <Facts>(
      { context }: Work,
      owner: Subject,
      facts: Facts,
      rules: readonly Rule<Facts, CodeAt<O['findings'], 'mutation'>>[],
    ): void => {
      const verdicts = judgeBy(own, rules, facts, {
        on: today(context, owner.regionId),
        ms: context.limits.ruleMs,
      })
      if (verdicts.length === 0) return
      throw new Refusal(verdicts.map(verdict => findingOf(context.now, own, owner, verdict)))
    },
  }
}
