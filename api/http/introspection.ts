import { NoSchemaIntrospectionCustomRule, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { IsDeveloper } from './is-developer.ts'

/** Those who are no developers get no schema by introspection and no names by «Did you mean …?». */
export const useIntrospection = (isDeveloper: IsDeveloper): Plugin => {
  const others = new WeakSet<Request>()
  return {
    async onRequestParse({ request }) {
      if (!(await isDeveloper(request))) others.add(request)
    },
    onValidate({ context, addValidationRule, setValidationFn }) {
      if (!others.has(context.request)) return
      // The rule's name keeps the two kinds of answers apart in the cache of validated documents.
      addValidationRule(NoSchemaIntrospectionCustomRule)
      setValidationFn((schema, document, rules, options, typeInfo) =>
        validate(schema, document, rules, { ...options, hideSuggestions: true }, typeInfo),
      )
    },
  }
}
