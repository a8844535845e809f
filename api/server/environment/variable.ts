import { z } from 'zod'

/** A text of the reference in both languages. */
export interface Bilingual {
  readonly en: string
  readonly ru: string
}

/** What the schema of a variable does not say, for messages and the reference. */
export interface VariableDocs {
  readonly meaning: Bilingual
  /** What a value looks like; the Russian text follows the name of the variable in a message. */
  readonly value: Bilingual
  /** The default as the reference prints it, where it is not the schema's own. */
  readonly default?: Bilingual | string
  /** The name before a renaming; it is read until the next major version. */
  readonly formerName?: string
  /** Whether a message must not repeat the value. */
  readonly isSecret?: boolean
}

/** The documentation of every variable, by its schema. */
export const variableDocs = z.registry<VariableDocs>()

/** Documents a variable by a registry of zod, and gives its schema back. */
export const variable = <S extends z.ZodType>(schema: S, docs: VariableDocs): S => {
  variableDocs.add(schema, docs)
  return schema
}

const digits = z.string().regex(/^\d+$/).transform(Number)

/** A whole number within a range. */
export const integer = (min: number, max: number) => digits.pipe(z.int().min(min).max(max))

/** `true` or `false`. */
export const flag = () => z.enum(['true', 'false']).transform(text => text === 'true')

export const flagValue: Bilingual = { en: '`true` or `false`', ru: 'ожидается true или false' }

/** Items separated by commas. */
export const list = <S extends z.ZodType<unknown, string>>(item: S) =>
  z
    .string()
    .transform(text =>
      text
        .split(',')
        .map(one => one.trim())
        .filter(one => one !== ''),
    )
    .pipe(z.array(item))
