import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../../server/limits.ts'
import { parseLimited } from './parse-limited.ts'
import { checkValues } from './values.ts'

/**
 * Limits what a caller sends: the variables, the text and the document. Parsed documents are cached, so a repeated one is
 * not measured again.
 */
export const useDocumentLimits = (limits: Limits): Plugin => ({
  onParams({ params: { variables, extensions } }) {
    checkValues([...Object.entries(variables ?? {}), ...Object.entries(extensions ?? {})], limits)
  },
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => parseLimited(source, limits, text => parseFn(text, options)))
  },
})
