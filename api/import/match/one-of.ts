import type { Fault } from '../../action/write/rows.ts'

/** The record that a name means, or what is wrong with it. */
export type Found = { readonly id: string } | { readonly fault: Fault }

const mostNamed = 3

/** The only record of the first way that has found any; a fault that names the candidates where there are several. */
export function oneOf<R extends { readonly id: string }>(
  ways: readonly (readonly R[])[],
  titleOf: (record: R) => string,
  what: string,
): Found {
  const found = ways.find(({ length }) => length > 0) ?? []
  const [first] = found
  if (first && found.length === 1) return { id: first.id }
  if (!first) {
    const message = `${what} не найдено: проверьте название или укажите код.`
    return { fault: { code: 'NOT_FOUND', message } }
  }
  const named = found.slice(0, mostNamed).map(titleOf).join('; ')
  const more = found.length > mostNamed ? ` и ещё ${found.length - mostNamed}` : ''
  return {
    fault: {
      reason: 'CHOICE_INVALID',
      message: `${what}: подходит несколько записей, укажите код: ${named}${more}.`,
    },
  }
}
