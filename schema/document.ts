import { createHash } from 'node:crypto'
import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql'

const nameOf = (definition: DefinitionNode) => ('name' in definition && definition.name?.value) || ''
const place = (definition: DefinitionNode) =>
  `${definition.kind === Kind.OPERATION_DEFINITION ? 0 : 1} ${nameOf(definition)}`

/** A document as it is written in a manifest of trusted ones: its spaces, comments and order of fragments do not matter. */
export const plainText = (document: DocumentNode): string =>
  [...document.definitions]
    .sort((one, other) => (place(one) < place(other) ? -1 : 1))
    .map(print)
    .join('\n\n')

/** The id of a document in a manifest: SHA-256 of its plain text, in hexadecimal. */
export const idOfText = (text: string): string => createHash('sha256').update(text).digest('hex')
