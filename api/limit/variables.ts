import type { Plugin } from 'graphql-yoga'
import { checkValues, type ValueLimits } from './values.ts'

/** Bounds the values that come beside the document: how deep they are, the items of all their lists, their texts. */
export const useVariableLimits = (limits: ValueLimits): Plugin => ({
  onParams({ params: { variables, extensions } }) {
    checkValues([...Object.values(variables ?? {}), ...Object.values(extensions ?? {})], limits)
  },
})
