import type { FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'
import { maskError } from '../graphql/errors/mask.ts'

const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** Tells a person why the sign-in has failed: a browser shows what comes back from the provider as a page. */
export function failedPage(error: unknown, reply: FastifyReply): FastifyReply {
  const shown = maskError(error)
  const extensions: { readonly http?: { readonly status?: number } } =
    shown instanceof GraphQLError ? shown.extensions : {}
  return reply
    .code(extensions.http?.status ?? 500)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Вход – Подъём</title><h1>Войти не удалось</h1><p>${escaped(shown.message)}</p>
<p><a href="/">На страницу входа</a></p></html>`)
}
