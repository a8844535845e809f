import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../server/limits.ts'
import { tooLarge } from './body.ts'

/**
 * Tells the caller, and not the log, that a body is too large or no JSON. Yoga takes broken JSON in an address for a bug,
 * and repeats that of a body.
 */
export const useReadableRequests = ({ bodyBytes }: Pick<Limits, 'bodyBytes'>): Plugin => ({
  onRequestParse({ requestParser, setRequestParser }) {
    if (!requestParser) return
    setRequestParser(async request => {
      try {
        return await requestParser(request)
      } catch (error) {
        if (isAborted(error)) throw error
        if (isTooLarge(error)) throw refusal(413, tooLarge(bodyBytes))
        throw refusal(400, 'Запрос не читается: проверьте, что передан правильный JSON.')
      }
    })
  },
})

const refusal = (status: number, message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_INPUT', http: { status } } })

const isTooLarge = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'REQUEST_ENTITY_TOO_LARGE'

const isAborted = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'
