import type { Fault } from '../../action/write/rows.ts'

/** The record that a name means, or what is wrong with it. */
export type Found<R = unknown> = (R & { readonly id: string }) | { readonly fault: Fault }

const mostNamed = 3

/** The only record of the first way that has found any; a fault that names the candidates where there are several. */
export function oneOf<R extends { readonly id: string }>(
  ways: readonly (readonly R[])[],
  titleOf: (record: R) => string,
  what: string,
  found = 'найдено',
): Found<R> {
  const matches = ways.find(({ length }) => length > 0) ?? []
  const [first] = matches
  if (first && matches.length === 1) return first
  if (!first) {
    const message = `${what} не ${found}: проверьте название или укажите код.`
    return { fault: { code: 'NOT_FOUND', message } }
  }
  const named = matches.slice(0, mostNamed).map(titleOf).join('; ')
  const more = matches.length > mostNamed ? ` и ещё ${matches.length - mostNamed}` : ''
  return {
    fault: {
      reason: 'CHOICE_INVALID',
      message: `${what}: подходит несколько записей, укажите код: ${named}${more}.`,
    },
  }
}
