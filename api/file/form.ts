import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { apiError } from '../graphql/errors/table.ts'
import { Disconnected, refusal, wrongEncoding } from '../http/errors.ts'
import { replaced } from '../text/utf8.ts'
import { tooLarge } from './spool.ts'

/** What a form says of the file in it. */
export interface Part {
  /** The name without folders; empty if there is none. */
  readonly name: string
  readonly mediaType: string
}

/** Bytes of a form besides its file: boundaries, headers, a few small fields. */
export const overhead = 65_536

const limits = { files: 1, fields: 24, fieldSize: 8_192, parts: 25, headerPairs: 20, headerSize: 8_192 }

/**
 * Reads the one file of a multipart form while it arrives. Fails as soon as anything is wrong, leaving the rest of the
 * request unread; `take` fails then as well, for its stream ends in an error, or what it has given is discarded.
 */
export function readForm<T extends { readonly discard: () => Promise<void> }>(
  request: IncomingMessage,
  most: number,
  take: (bytes: Readable, part: Part) => Promise<T>,
): Promise<{ readonly taken: T; readonly part: Part; readonly fields: ReadonlyMap<string, string> }> {
  return new Promise((resolve, reject) => {
    const form = open(request)
    let arriving: { readonly bytes: Readable; readonly part: Part; readonly taken: Promise<T> } | undefined
    const fields = new Map<string, string>()
    let total = 0
    let failed = false
    const watch = (chunk: Buffer) => {
      total += chunk.length
      if (total > most + overhead) fail(tooLarge(most))
    }
    const fail = (error: Error) => {
      if (failed) return
      failed = true
      request.off('data', watch)
      request.unpipe(form)
      request.pause()
      arriving?.bytes.destroy(error)
      // A `take` that failed by itself broke the form off, and says why.
      Promise.resolve(arriving?.taken)
        .then(whole => whole?.discard())
        .then(() => reject(error), reject)
    }
    form.on('field', (name, value, isNameCut, isValueCut) => {
      if (`${name}${value}`.includes(replaced)) return fail(wrongEncoding())
      if (isNameCut || isValueCut)
        return fail(refusal(400, 'Поле формы слишком длинное: сократите его.', {}, 'TEXT_TOO_LONG'))
      fields.set(name, value)
    })
    form.on('fieldsLimit', () =>
      fail(refusal(400, `Полей в форме больше ${limits.fields}: удалите лишние.`, {}, 'LIST_SIZE_INVALID')),
    )
    form.on('file', (field, bytes, name, _, mediaType) => {
      if (`${field}${name ?? ''}`.includes(replaced)) return fail(wrongEncoding())
      const part = { name: name ?? '', mediaType }
      arriving = { bytes, part, taken: take(bytes, part) }
      arriving.taken.catch(fail)
      // An error before `take` reads would otherwise have no listener.
      bytes.on('error', () => fail(broken()))
    })
    form.on('filesLimit', () =>
      fail(refusal(400, 'Файлов в запросе больше одного: остальные передайте отдельными запросами.')),
    )
    form.on('error', () => fail(broken()))
    form.on('finish', () => {
      if (!arriving) return fail(refusal(400, 'В запросе нет файла: приложите его в поле file.'))
      const { part, taken } = arriving
      taken.then(whole => resolve({ taken: whole, part, fields }), fail)
    })
    request.on('data', watch)
    request.on('close', () => {
      if (!request.complete) fail(new Disconnected())
    })
    request.pipe(form)
  })
}

const broken = () => refusal(400, 'Форма с файлом пришла не целиком: повторите отправку.')

function open(request: IncomingMessage): BusboyInstance {
  const type = request.headers['content-type'] ?? ''
  if (!/^multipart\/form-data;.*boundary=/i.test(type)) {
    throw refusal(415, 'Файл передаётся формой: multipart/form-data с полем file.')
  }
  try {
    return new Busboy({ headers: { ...request.headers, 'content-type': type }, limits })
  } catch {
    throw refusal(415, 'Граница частей формы (boundary) не читается: в ней от 1 до 70 знаков.')
  }
}

/** The object in a field of JSON; FORMAT_INVALID with the message for anything else. */
export function objectIn(text: string, message: string): Readonly<Record<string, unknown>> {
  const wrong = () => apiError('FORMAT_INVALID', message)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw wrong()
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong()
  return { ...value }
}
