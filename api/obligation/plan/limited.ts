import { yieldToEventLoop } from '../../data/yield.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'
import { MOST_WINDOWS } from '../../term/stretch/slices.ts'
import { eachPlanned, type PlannedObligation, type RoadmapFacts } from './plan.ts'

/**
 * The obligations of a roadmap, planned activity by activity while others have their turn in between; BAD_INPUT as soon
 * as there are more than one roadmap may have, or a term has more windows than it may. `isWanted` tells which of them are given and counted; all without it.
 */
export async function planWithin(
  facts: RoadmapFacts,
  { obligations: most }: Pick<Limits, 'obligations'>,
  isWanted: (one: PlannedObligation) => boolean = () => true,
): Promise<readonly PlannedObligation[]> {
  const planned: PlannedObligation[] = []
  for (const { planned: some, cutTerm } of eachPlanned(facts)) {
    if (cutTerm !== null) throw tooOften(cutTerm)
    for (const one of some) if (isWanted(one)) planned.push(one)
    if (planned.length > most) throw tooMany(most)
    await yieldToEventLoop()
  }
  return planned
}

const tooOften = (words: string) =>
  apiError(
    'LIMIT_EXCEEDED',
    `Срок «${words}» за период дорожной карты наступает больше ${MOST_WINDOWS} раз: укажите более редкий срок, сократите период или разделите дорожную карту на несколько.`,
  )

const tooMany = (most: number) =>
  apiError(
    'LIMIT_EXCEEDED',
    `По срокам дорожной карты выходит больше ${most} обязательств: сократите период, укажите более редкие сроки, меньше школ и ответственных или разделите карту на несколько.`,
  )
