import { type DocumentNode, type Source, visit } from 'graphql'
import type { Limits } from '../../server/limits.ts'
import { documentError } from './limits.ts'
import { checkSource } from './text.ts'
import { checkText } from './values.ts'

/**
 * Parses a document of a caller: its text is measured before it is parsed, and the document before it is validated,
 * for validation itself may be made to take long. Throws the error of the first limit that it exceeds.
 */
export function parseLimited(
  source: string | Source,
  limits: Limits,
  parse: (source: string | Source) => DocumentNode,
): DocumentNode {
  checkSource(source, limits)
  const document = parse(source)
  const error = documentError(document, limits)
  if (error) throw error
  visit(document, { StringValue: ({ value }) => checkText(value, limits) })
  return document
}
