import type { DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Looks at each document as it is parsed and before it is validated, for validation itself may be made to take long.
 * Parsed documents are kept, so one that is asked again is not looked at again. `refuse` throws the caller's error.
 */
export const whenParsed = (refuse: (document: DocumentNode) => void): Plugin => ({
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => {
      const document: DocumentNode = parseFn(source, options)
      refuse(document)
      return document
    })
  },
})
