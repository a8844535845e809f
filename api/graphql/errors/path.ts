import { GraphQLError } from 'graphql'
import { isUuid, readId } from '../global-id.ts'
import { InputError, mistakesOf } from './mistakes.ts'
import type { InputPath } from './table.ts'

/** Where an input names a record, by its database id or its global id: the path of the first place. */
export function pathOfRecord(input: unknown, id: string): InputPath | undefined {
  return find(input, 'input', value => idIn(value) === id)
}

/**
 * An error about an input names its path. What is wrong with the state of a record is wrong where the input names the record,
 * and a mutation names the record that it changes first.
 */
export function located(error: unknown, input: object): unknown {
  if (!(error instanceof GraphQLError) || error.extensions.code !== 'BAD_INPUT') return error
  if (error instanceof InputError && error.mistakes.every(({ path }) => path !== null)) return error
  const about =
    error.extensions.reason === 'NOTHING_TO_CHANGE'
      ? undefined
      : find(input, 'input', value => idIn(value) !== null)
  return new InputError(mistakesOf(error, about ?? 'input'))
}

/** Performs what reads a part of the input as if it were the whole: its errors get the paths of the part. */
export async function within<R>(part: InputPath, perform: () => Promise<R>): Promise<R> {
  try {
    return await perform()
  } catch (error) {
    const mistakes = mistakesOf(error, part)
    throw new InputError(mistakes.map(one => ({ ...one, path: pathIn(part, one.path ?? part) })))
  }
}

const pathIn = (part: string, path: string): string =>
  path.startsWith(part) ? path : path.replace(/^input\b/, part)

/** The database id that a text of an input is, or that a global id holds. */
function idIn(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return isUuid(value) ? value : (readId(value)?.id ?? null)
}

function find(value: unknown, path: InputPath, isIt: (value: unknown) => boolean): InputPath | undefined {
  if (isIt(value)) return path
  if (typeof value !== 'object' || value === null) return undefined
  const parts = Array.isArray(value)
    ? value.map((part, index) => [`${path}[${index}]`, part] as const)
    : Object.entries(value).map(([name, part]) => [`${path}.${name}`, part] as const)
  for (const [at, part] of parts) {
    const found = find(part, at as InputPath, isIt)
    if (found) return found
  }
  return undefined
}
