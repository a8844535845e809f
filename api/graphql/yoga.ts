import type { DocumentNode, GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { useOneTransaction } from '../action/document/one-transaction.ts'
import { useAccess, useAuth } from '../auth/use-auth.ts'
import { useSharedAnswers } from '../change/shared-answers.ts'
import { repeatedQueries } from '../compile/repeated.ts'
import { useCompiled } from '../compile/use-compiled.ts'
import { useIntrospection } from '../http/introspection.ts'
import { useTrustedDocuments } from '../http/trusted-documents.ts'
import { useMaxAnswer } from '../limits/cost/answer-size.ts'
import { useCost } from '../limits/cost/use-cost.ts'
import { useDocumentLimits } from '../limits/document/use-document-limits.ts'
import { useSubscriptionLimit } from '../limits/rate/subscriptions.ts'
import { useOperationLog } from '../log/operation.ts'
import type { CompleteOptions } from '../server/options.ts'
import type { contextFrom, ServerContext } from './context.ts'
import { documentCache, noCache, useValidDocumentsOnly } from './document-cache.ts'
import { useErrorCodes } from './errors/codes.ts'
import { maskError } from './errors/mask.ts'

/** The GraphQL server: what is done with a request after HTTP, in the order of its plugins. */
export function createGraphQL(
  options: CompleteOptions,
  schema: GraphQLSchema,
  contextOf: ReturnType<typeof contextFrom>,
) {
  const { developers, trusted, limits, compiled } = options
  const documents = documentCache<DocumentNode>()
  const repeated =
    compiled && repeatedQueries({ schema, limits, compilation: compiled, contextOf, documents })
  const yoga = createYoga<ServerContext>({
    schema,
    context: ({ req, background }) => background ?? contextOf(req),
    plugins: [
      useDocumentLimits(limits),
      useValidDocumentsOnly(documents),
      ...(trusted ? useTrustedDocuments(trusted) : []),
      useIntrospection(developers),
      useAuth(),
      useAccess(),
      useMaxAnswer(limits),
      useCost(limits),
      useOneTransaction(),
      ...(compiled && repeated ? [useCompiled(compiled, repeated.remember)] : []),
      useSubscriptionLimit(limits),
      useSharedAnswers(),
      useErrorCodes(),
      useOperationLog(),
    ],
    parserAndValidationCache: { documentCache: documents, errorCache: noCache },
    maskedErrors: { maskError },
    extraParamNames: ['documentId'],
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    // Its own lines would repeat what callers have sent; api/log writes ours.
    logging: false,
  })
  return Object.assign(yoga, { repeated })
}

export type GraphQLServer = ReturnType<typeof createGraphQL>
