import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { documentShape, type SeedDocument } from './document.ts'
import { type Mistake, referenceMistakes } from './references.ts'

/** The five real documents, in the order of their regions. */
export const files = ['livny.json', 'khotynets.json', 'puchezh.json', 'rodniki.json', 'orda.json'] as const

/** Reads one document of this folder; throws a list of every mistake, in Russian, with file and path. */
export function readDocument(file: (typeof files)[number]): SeedDocument {
  return parseDocument(file, readFileSync(join(import.meta.dirname, file), 'utf8'))
}

/** Makes a document of its text; throws a list of every mistake, in Russian, with file and path. */
export function parseDocument(file: string, source: string): SeedDocument {
  const parsed = documentShape.safeParse(parseJson(file, source), { reportInput: true })
  if (!parsed.success) throw mistakesOf(file, parsed.error.issues.flatMap(describe))
  const mistakes = referenceMistakes(parsed.data)
  if (mistakes.length > 0) throw mistakesOf(file, mistakes)
  return parsed.data
}

const kinds: Readonly<Record<string, string>> = {
  string: 'слово или предложение в кавычках',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'перечень в квадратных скобках',
  object: 'запись в фигурных скобках',
}

function parseJson(file: string, source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (cause) {
    throw new Error(`Файл ${file}: это не JSON, проверьте скобки, кавычки и запятые.`, { cause })
  }
}

function mistakesOf(file: string, mistakes: readonly Mistake[]): Error {
  return new Error(mistakes.map(({ path, message }) => `Файл ${file}, ${path}: ${message}.`).join('\n'))
}

function describe(issue: z.core.$ZodIssue): Mistake[] {
  const path = z.core.toDotPath(issue.path) || 'весь файл'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(name => ({
      path: path === 'весь файл' ? name : `${path}.${name}`,
      message: 'такого поля нет, удалите его или исправьте название',
    }))
  }
  return [{ path, message: advice(issue) }]
}

function advice(issue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>): string {
  if (issue.input === undefined && issue.code !== 'custom') return 'поле пропущено, впишите его'
  switch (issue.code) {
    case 'invalid_type':
      return `здесь должно стоять ${kinds[issue.expected] ?? issue.expected}, исправьте значение`
    case 'invalid_value':
      return `допустимы только ${issue.values.join(', ')}, выберите одно из них`
    case 'too_small':
      return `значение слишком мало: нужно ${issue.inclusive ? 'не меньше' : 'больше'} ${issue.minimum}`
    case 'too_big':
      return `значение слишком велико: нужно ${issue.inclusive ? 'не больше' : 'меньше'} ${issue.maximum}`
    default:
      return issue.message
  }
}
