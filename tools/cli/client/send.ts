import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { StartFailure } from '../../../api/server/startup-error.ts'

/** The values of options that are repeated, by their names. */
export type Pairs = Readonly<Record<string, string>>

/** An address of the server of PODYOM_URL. */
export const addressOf = (path: string): URL =>
  new URL(path, process.env.PODYOM_URL || 'http://127.0.0.1:4000/graphql')

/** The headers of a caller with the key of PODYOM_TOKEN. */
export const headersOf = (accept: string): Pairs => ({
  accept,
  authorization: `Bearer ${process.env.PODYOM_TOKEN ?? ''}`,
})

/** Sends a request; a refusal of the server is a StartFailure with its message. */
export async function request(url: URL, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch(cause => {
    throw new StartFailure('BAD_IMPORT', `Нет связи с сервером ${url.origin}: проверьте PODYOM_URL и сеть.`, {
      cause,
    })
  })
  if (response.ok) return response
  const answer: unknown = await response.json().catch(() => null)
  // Every error of the server has this shape; another answer is none of its own.
  const [error] = (answer as { errors?: { message: string }[] } | null)?.errors ?? []
  throw new StartFailure(
    'BAD_IMPORT',
    error?.message ?? `По адресу ${url.href} файлы не принимаются (ответ ${response.status}).`,
  )
}

/** A form with a file of the disk; fields without a value are left out. */
export async function formOf(
  path: string,
  fields: Readonly<Record<string, string | undefined>>,
): Promise<FormData> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.set(name, value)
  try {
    body.set('file', await openAsBlob(path), basename(path))
  } catch (cause) {
    throw new StartFailure('BAD_IMPORT', `Файл ${path} не открывается: проверьте имя.`, { cause })
  }
  return body
}
