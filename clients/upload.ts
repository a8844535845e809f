import { PodyomError } from './error.ts'
import { retryAfter } from './retry-after.ts'

/** A file that the server has taken; its `id` goes into `EvidenceInput.file`. */
export interface UploadedFile {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
  readonly sha256: string
  /** An earlier file with the same bytes, which may be named instead; null if there is none. */
  readonly duplicateOf: string | null
}

export type UploadAnswer =
  | { readonly data: UploadedFile; readonly error: null }
  | { readonly data: null; readonly error: PodyomError }

export interface UploadSettings {
  /** The address of GraphQL; files go to /files next to it. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly fetch: typeof fetch
  /** Milliseconds that the whole upload may take. */
  readonly timeout: number
}

/** The address of /files next to that of GraphQL, which may be a path of the page's own server. */
export const filesUrl = (url: string): URL => new URL('files', new URL(url, globalThis.location?.href))

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  // An object whose fields are looked at one by one.
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

const isUploaded = (value: unknown): value is UploadedFile => {
  const { id, name, size, mediaType, sha256, duplicateOf } = fieldsOf(value)
  const texts = [id, name, mediaType, sha256]
  return texts.every(one => typeof one === 'string') && typeof size === 'number' && duplicateOf !== undefined
}

/** Sends one file of evidence, once. Never throws: a failure is in `error`. */
export const uploadFile = async (
  file: Blob,
  name: string,
  { url, headers, fetch: send, timeout }: UploadSettings,
): Promise<UploadAnswer> => {
  const body = new FormData()
  body.set('file', file, name)
  try {
    const signal = AbortSignal.timeout(timeout)
    const response = await send(filesUrl(url), { method: 'POST', headers, body, signal })
    const reply: unknown = await response.json().catch(() => null)
    return response.ok && isUploaded(reply)
      ? { data: reply, error: null }
      : { data: null, error: refusal(response, reply) }
  } catch (cause) {
    const late = cause instanceof Error && cause.name === 'TimeoutError'
    const message = late
      ? 'Файл не успел загрузиться. Повторите позже.'
      : 'Нет связи с сервером. Проверьте адрес и сеть.'
    return { data: null, error: new PodyomError('network', message, { cause }) }
  }
}

/** Why the server did not take or give a file. */
export function refusal(response: Response, reply: unknown): PodyomError {
  const { errors } = fieldsOf(reply)
  const first = fieldsOf(Array.isArray(errors) ? errors[0] : null)
  const { code } = fieldsOf(first.extensions)
  const known = {
    code: typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : undefined,
    status: response.status,
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfter: retryAfter(response.headers.get('retry-after'), Date.now()),
    cause: reply,
  }
  if (typeof first.message !== 'string')
    return new PodyomError(
      'network',
      `По этому адресу файлы не принимаются (ответ ${response.status}).`,
      known,
    )
  return new PodyomError(known.code === undefined ? 'bug' : 'api', first.message, known)
}
