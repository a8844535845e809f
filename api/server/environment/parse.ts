import type { z } from 'zod'
import { StartFailure } from '../startup-error.ts'
import { variableDocs } from './variable.ts'

type Variables = Readonly<Record<string, string | undefined>>

const docsOf = (schema: z.ZodType | undefined) => schema && variableDocs.get(schema)

const formerNames = (schema: z.ZodObject) =>
  Object.entries(schema.shape).flatMap(([name, one]) => {
    const formerName = docsOf(one)?.formerName
    return formerName ? [{ name, formerName }] : []
  })

/** Tells of each variable that is set by its former name what it is called now. */
export const renamingWarnings = (schema: z.ZodObject, variables: Variables): readonly string[] =>
  formerNames(schema)
    .filter(({ formerName }) => variables[formerName])
    .map(
      ({ name, formerName }) =>
        `Внимание: переменная ${formerName} теперь называется ${name}. Прежнее имя действует до следующей большой версии: переименуйте её.`,
    )

/** An empty variable is an unset one; a former name gives way to the present one. */
const withPresentNames = (schema: z.ZodObject, variables: Variables) => {
  const present = Object.keys(schema.shape).map(name => [name, variables[name] || undefined] as const)
  const former = formerNames(schema).map(
    ({ name, formerName }) => [name, variables[name] || variables[formerName] || undefined] as const,
  )
  return Object.fromEntries([...present, ...former])
}

const sentence = (schema: z.ZodObject, { path, message, input }: z.core.$ZodIssue): string => {
  const [name] = path
  const docs = typeof name === 'string' ? docsOf(schema.shape[name]) : undefined
  if (!docs) return message
  const found = docs.isSecret ? '' : `, а в ней «${input}»`
  return `В переменной ${String(name)} ${docs.value.ru}${found}.`
}

/** Reads variables by their schema. Fails with StartFailure: BAD_ENVIRONMENT, which names every mistake on a line of its own. */
export const parseVariables = <S extends z.ZodObject>(schema: S, variables: Variables): z.output<S> => {
  const result = schema.safeParse(withPresentNames(schema, variables), { reportInput: true })
  if (result.success) return result.data
  const sentences = new Set(result.error.issues.map(issue => sentence(schema, issue)))
  throw new StartFailure('BAD_ENVIRONMENT', [...sentences].join('\n'))
}
