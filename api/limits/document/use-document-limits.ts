import { type DocumentNode, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../../server/limits.ts'
import { documentError } from './limits.ts'
import { checkSource } from './text.ts'
import { checkText, checkValues } from './values.ts'

/**
 * Limits what a caller sends: the variables, the text before it is parsed, and the parsed document before
 * it is validated, for validation itself may be made to take long. Parsed documents are cached, so a repeated one is not
 * measured again.
 */
export const useDocumentLimits = (limits: Limits): Plugin => ({
  onParams({ params: { variables, extensions } }) {
    checkValues([...Object.entries(variables ?? {}), ...Object.entries(extensions ?? {})], limits)
  },
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => {
      checkSource(source, limits)
      const document: DocumentNode = parseFn(source, options)
      const error = documentError(document, limits)
      if (error) throw error
      visit(document, { StringValue: ({ value }) => checkText(value, limits) })
      return document
    })
  },
})
