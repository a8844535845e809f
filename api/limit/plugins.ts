import type { Plugin } from 'graphql-yoga'
import { useErrorCodes } from '../graphql/errors/codes.ts'
import type { Limits } from '../server/limits.ts'
import { useMaxAliases } from './aliases.ts'
import { useMaxAnswer } from './answer.ts'
import { useCost } from './cost.ts'
import { useMaxDepth } from './depth.ts'
import { useMaxDirectives } from './directives.ts'
import { useMaxFragments } from './fragments.ts'
import { useLiteralLimits } from './literals.ts'
import { useMaxOperations } from './operations.ts'
import { useMaxRepeats } from './repeats.ts'
import { useMaxRootFields } from './roots.ts'
import { useReadableRequests } from './shape.ts'
import { useSubscriptionLimit } from './subscriptions.ts'
import { useTextLimits } from './text.ts'
import { useVariableLimits } from './variables.ts'

/** What bounds a request, in the order in which a request meets it: its values, its document, its answer, its cost. */
export const limitPlugins = (limits: Limits): readonly Plugin[] => [
  useReadableRequests(limits),
  useVariableLimits(limits),
  useTextLimits(limits),
  useMaxOperations(limits),
  useMaxFragments(limits),
  useLiteralLimits(limits),
  useMaxDepth(limits),
  useMaxAliases(limits),
  useMaxRepeats(limits),
  useMaxDirectives(limits),
  useMaxRootFields(limits),
  useMaxAnswer(limits),
  useCost(limits),
  useSubscriptionLimit(limits),
  useErrorCodes(),
]
