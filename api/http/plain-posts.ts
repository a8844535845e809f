import type { FastifyRequest } from 'fastify'
import type { ExecutionResult } from 'graphql'
import type { GraphQLParams } from 'graphql-yoga'
import { withCodes } from '../graphql/errors/codes.ts'
import { maskError } from '../graphql/errors/mask.ts'
import type { GraphQLServer } from '../graphql/yoga.ts'
import { noteResult } from '../log/operation.ts'

/** The result of an operation, and the media type in which the caller takes it. */
export interface PlainAnswer {
  readonly result: ExecutionResult
  readonly type: string
}

const json = 'application/json'
const response = 'application/graphql-response+json'

/** What clients accept as a rule, and what Yoga then answers in. */
const types: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, json],
  ['*/*', json],
  [json, json],
  [response, response],
  [`${response}, ${json}`, response],
  [`${response}, application/graphql+json, ${json}, text/event-stream, multipart/mixed`, response],
])

/**
 * Performs a document sent by POST that gets one answer in JSON by Yoga's plugins, without the requests and responses of
 * fetch, which take longer than a small query. Null for all other requests: Yoga's HTTP knows them.
 */
export function plainPosts(yoga: GraphQLServer): (request: FastifyRequest) => Promise<PlainAnswer | null> {
  // Plugins read the caller's request from the context; Yoga's own look at the method alone.
  const post = new yoga.fetchAPI.Request('http://localhost/graphql', { method: 'POST' })
  return async request => {
    const type = types.get(request.headers.accept)
    if (type === undefined || request.method !== 'POST' || !isPlain(request.body)) return null
    const repeated = await yoga.repeated?.answer(request, request.body)
    const result = withCodes(repeated ?? (await perform(yoga, post, request, request.body)))
    noteResult(result)
    return { result, type }
  }
}

async function perform(
  yoga: GraphQLServer,
  post: Request,
  req: FastifyRequest,
  params: GraphQLParams,
): Promise<ExecutionResult> {
  try {
    // Neither a batch nor a stream: `isPlain` lets neither pass.
    return (await yoga.getResultForParams({ params, request: post }, { req })) as ExecutionResult
  } catch (error) {
    return { errors: [maskError(error)] }
  }
}

/** Whether a body is one document that cannot subscribe: without the word there is no subscription in it. */
const isPlain = (body: unknown): body is GraphQLParams =>
  typeof body === 'object' &&
  body !== null &&
  'query' in body &&
  typeof body.query === 'string' &&
  !body.query.includes('subscription')
