import type { Check, OrderFacts } from '../../facts.ts'

const codes = { Curator: 'CURATOR_BASIS_VOID', Roadmap: 'ROADMAP_BASIS_VOID' } as const

/** What is still based on an order that has lost its force. */
export const voidBasis: Check<OrderFacts> = ({ dependants = [] }) =>
  dependants.map(({ type, id, title, item }) => ({
    code: codes[type],
    subject: { type, id },
    detail: title,
    ...(item && { item }),
  }))
