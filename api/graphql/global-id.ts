import { apiError } from './errors/table.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text is a database id. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** The opaque global id of a record (Relay's Object Identification). */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url')
}

/** The type and database id behind a global id, or null if the text is not one. */
export function readId(text: string): { readonly type: string; readonly id: string } | null {
  if (text.length > 200) return null
  const [type, id, ...rest] = Buffer.from(text, 'base64url').toString().split(':')
  if (!type || !id || rest.length > 0 || !isUuid(id) || !/^\w+$/.test(type)) return null
  return { type, id }
}

/** The database id of an argument that must name a record of `type`; BAD_INPUT if it does not. */
export function idOf(type: string, text: string): string {
  const read = readId(text)
  if (read?.type === type) return read.id
  throw apiError(
    'ID_INVALID',
    `Ожидался идентификатор записи типа ${type}: передайте значение поля id такой записи.`,
  )
}

/** `idOf` for an argument that may be absent. */
export function optionalIdOf(type: string, text: string | null | undefined): string | undefined {
  return text == null ? undefined : idOf(type, text)
}
