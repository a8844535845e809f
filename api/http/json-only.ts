import type { Plugin } from 'graphql-yoga'

/** What a page of another site may send without asking first are forms and plain text; JSON is always UTF-8 (RFC 8259). */
const isJson = (type: string) =>
  /^application\/(json|graphql\+json|graphql)\s*(;|$)/i.test(type) &&
  !/charset\s*=(?!\s*"?utf-8\b)/i.test(type)

const wrongType =
  'Запрос передаётся в формате JSON и кодировке UTF-8: укажите заголовок «Content-Type: application/json». Файлы принимает адрес /files.'

const wrongAccept =
  'Ответ бывает в форматах application/json и application/graphql-response+json, у подписки – text/event-stream: поправьте заголовок Accept.'

const messages: Readonly<Record<number, string>> = { 406: wrongAccept, 415: wrongType }

/**
 * A browser asks (CORS preflight) before it lets a foreign page post JSON, but sends forms and plain text at once: so
 * nothing but JSON is taken. A mutation by GET is refused by Yoga itself, which says nothing of formats that it refuses.
 */
export const useJsonOnly = (): Plugin => ({
  onRequestParse({ request, fetchAPI, endResponse }) {
    if (request.method !== 'POST' || isJson(request.headers.get('content-type') ?? '')) return
    endResponse(new fetchAPI.Response(null, { status: 415 }))
  },
  onResponse({ response, setResponse, fetchAPI }) {
    const message = messages[response.status]
    if (message === undefined || response.body) return
    const headers = {
      ...Object.fromEntries(response.headers),
      'content-type': 'application/json; charset=utf-8',
    }
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_INPUT' } }] })
    setResponse(new fetchAPI.Response(body, { status: response.status, headers }))
  },
})
