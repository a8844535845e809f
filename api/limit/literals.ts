import { type ASTVisitor, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { whenParsed } from './parsed.ts'
import { checkText, tooDeep, tooManyItems, type ValueLimits } from './values.ts'

/** Bounds the values that stand in the document itself: how deep they are, the items of all their lists, their texts. */
export const useLiteralLimits = (limits: ValueLimits): Plugin =>
  whenParsed(document => {
    let depth = 0
    let items = 0
    const enter = () => {
      depth++
      if (depth > limits.inputDepth) throw tooDeep(limits)
    }
    const leave = () => {
      depth--
    }
    const visitor: ASTVisitor = {
      ListValue: {
        enter: ({ values }) => {
          items += values.length
          if (items > limits.inputItems) throw tooManyItems(limits)
          enter()
        },
        leave,
      },
      ObjectValue: { enter, leave },
      StringValue: ({ value }) => checkText(value, limits),
    }
    visit(document, visitor)
  })
