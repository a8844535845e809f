import type { Outcome } from './measure.ts'

const format = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)

/** The head of the table that is printed. */
export const head = [
  '| request | p50, ms | p95, ms | by hand p50 | ratio | processor, ms | by hand | statements | loop blocked, ms |',
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
].join('\n')

/** A row of the table: the platform and the reference, measured in turns. */
export function rowOf(name: string, ours: Outcome, reference: Outcome): string {
  const cells = [
    format(ours.p50),
    format(ours.p95),
    format(reference.p50),
    (ours.p50 / reference.p50).toFixed(2),
    format(ours.cpu),
    format(reference.cpu),
    `${ours.statements}`,
    format(ours.longestBlock),
  ]
  const faults = [ours.fault, reference.fault && `by hand: ${reference.fault}`].filter(Boolean)
  return `| ${[faults.length > 0 ? `${name} (${faults.join(', ')})` : name, ...cells].join(' | ')} |`
}
