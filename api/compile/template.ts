import { Sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'

/** A request that a compiled statement is filled for. */
export interface Request {
  readonly context: Context
  /** The variables of the operation, coerced. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Set where a value is rare or frequent: PostgreSQL has to plan the statement for it. */
  isSkewed: boolean
  /** The text of the statement that has been sent. */
  sent?: string
}

/** What a request decides in a statement: its rights, its page, its filters. */
export type Hole = (request: Request) => Sql

/** A statement, or a part of one, that was compiled once: text, and holes that each request fills. */
export type Template = readonly (string | Hole)[]

/** A text of the compiler's own: names of columns and aliases, never what a caller has sent. */
export const raw = (text: string): Template => [text]

/** A template of texts and what lies between them. */
export const template = (texts: readonly string[], ...parts: readonly (Template | Sql | Hole)[]): Template =>
  joined(texts.flatMap((text, index) => [text, ...asTemplate(parts[index])]))

const asTemplate = (part: Template | Sql | Hole | undefined): Template => {
  if (part === undefined) return []
  if (typeof part === 'function') return [part]
  return part instanceof Sql ? ofSql(part) : part
}

const ofSql = (part: Sql): Template => (part.values.length === 0 ? [part.text] : [() => part])

/** Templates one after another, with a text between each two. */
export const join = (parts: readonly Template[], between = ', '): Template =>
  joined(parts.flatMap((part, index) => (index === 0 ? part : [between, ...part])))

/** Texts that follow one another are one. */
function joined(parts: Template): Template {
  const found: (string | Hole)[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part
    else found.push(part)
  }
  return found
}

/** A statement whose text is kept. */
class Filled extends Sql {
  readonly #text: string

  constructor({ strings, text }: Kept, values: readonly unknown[]) {
    super(strings, values)
    this.#text = text
  }

  override get text(): string {
    return this.#text
  }
}

type Kept = Pick<Sql, 'text' | 'strings'>

/** Texts of one template that are kept: what rights, orders and filters make of it. */
const mostTexts = 32

const texts = new WeakMap<Template, Map<string, Kept>>()

/**
 * The statement of a request. A text that was made before is the same string again: the driver and the names of prepared
 * statements find it without reading it.
 */
export function fill(parts: Template, request: Request): Sql {
  const values: unknown[] = []
  let key = ''
  for (const part of parts) {
    if (typeof part === 'string') continue
    const made = part(request)
    // No text of SQL holds these two: they keep holes and values apart.
    key += `${made.strings.length === 1 ? made.strings[0] : made.strings.join(value)}${hole}`
    for (const one of made.values) values.push(one)
  }
  const known = texts.get(parts) ?? new Map<string, Kept>()
  texts.set(parts, known)
  const kept = known.get(key) ?? textOf(parts, key)
  if (known.size < mostTexts) known.set(key, kept)
  return new Filled(kept, values)
}

const [hole, value] = ['\u0000', '\u0001']

function textOf(parts: Template, key: string): Kept {
  const holes = key.split(hole)
  let next = 0
  const all = parts.map(part => (typeof part === 'string' ? part : (holes[next++] ?? ''))).join('')
  const strings = all.split(value)
  const { text } = new Sql(strings, Array(strings.length - 1).fill(null))
  return { strings, text }
}

/** A value of a request that is made when it is first needed. */
export function perRequest<T>(make: (request: Request) => T): (request: Request) => T {
  const known = new WeakMap<Request, T>()
  return request => {
    const found = known.get(request) ?? make(request)
    known.set(request, found)
    return found
  }
}

/** A statement that gives a JSON value as text. */
export const asText = (json: Template): Template => template`select ${json}::text as json`
