import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../errors.ts'

/** Tells the caller, and not the log, that what came as a request is no JSON; Yoga takes broken JSON in an address for a bug. */
export const useReadableRequests = (): Plugin => ({
  onRequestParse({ requestParser, setRequestParser }) {
    if (!requestParser) return
    setRequestParser(async request => {
      try {
        return await requestParser(request)
      } catch (error) {
        if (isAborted(error) || isTold(error)) throw error
        throw apiError('BAD_INPUT', 'Запрос не читается: проверьте, что передан правильный JSON.')
      }
    })
  },
})

// What Yoga says of broken JSON repeats it.
const isTold = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code !== 'BAD_REQUEST'

const isAborted = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'
