import type { Plugin } from 'graphql-yoga'

/** What a page of another site may send without asking first: forms and plain text. */
const isJson = (type: string) => /^application\/(json|graphql\+json|graphql)\s*(;|$)/i.test(type)

const message =
  'Запрос передаётся в формате JSON: укажите заголовок «Content-Type: application/json». Файлы принимает адрес /files.'

/**
 * A browser asks (CORS preflight) before it lets a foreign page post JSON, but sends forms and plain text at once: so
 * nothing but JSON is taken. A mutation by GET is refused by Yoga itself.
 */
export const useJsonOnly = (): Plugin => ({
  onRequestParse({ request, fetchAPI, endResponse }) {
    if (request.method !== 'POST' || isJson(request.headers.get('content-type') ?? '')) return
    const errors = [{ message, extensions: { code: 'BAD_INPUT' } }]
    endResponse(fetchAPI.Response.json({ errors }, { status: 415 }))
  },
})
