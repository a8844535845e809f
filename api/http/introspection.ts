import { NoSchemaIntrospectionCustomRule, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ServerContext } from '../graphql/context.ts'
import type { Developers } from '../server/options.ts'

/** Callers who are not developers get neither introspection nor the names in «Did you mean …?». */
export const useIntrospection = (developers: Developers): Plugin<ServerContext> => ({
  onValidate({ context, addValidationRule, setValidationFn }) {
    if (developers === 'EVERYONE' || context.background || context.req.caller) return
    // The rule's name keeps the two kinds of answers apart in the cache of validated documents.
    addValidationRule(NoSchemaIntrospectionCustomRule)
    setValidationFn((schema, document, rules, options, typeInfo) =>
      validate(schema, document, rules, { ...options, hideSuggestions: true }, typeInfo),
    )
  },
})
