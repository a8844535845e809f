import { type DirectiveNode, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { type Measure, measure, type Part, sum } from './fold.ts'
import { whenParsed } from './parsed.ts'

const onVariables = (part: Part): readonly DirectiveNode[] =>
  part.kind === Kind.OPERATION_DEFINITION
    ? (part.variableDefinitions ?? []).flatMap(({ directives = [] }) => directives)
    : []

const put: Measure = {
  of: (part, within) => within + (part.directives?.length ?? 0) + onVariables(part).length,
  join: sum,
}

/** Bounds the directives of an operation, those of its fragments and variables included. */
export const useMaxDirectives = ({ directives }: Pick<Limits, 'directives'>): Plugin =>
  whenParsed(document => {
    if (measure(document, put).every(found => found <= directives)) return
    throw apiError('TOO_COSTLY', `В запросе больше ${directives} директив: уберите лишние @skip и @include.`)
  })
