import type { Outcome } from './measure.ts'

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)

/** The head of the table that is printed. */
export const head = [
  '| request | p50, ms | p95, ms | by hand p50 | ratio | processor, ms | by hand | statements | loop held, ms |',
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
].join('\n')

/** A row of it: the platform beside the reference, measured in turns. */
export function rowOf(name: string, ours: Outcome, reference: Outcome): string {
  const cells = [
    figure(ours.p50),
    figure(ours.p95),
    figure(reference.p50),
    (ours.p50 / reference.p50).toFixed(2),
    figure(ours.cpu),
    figure(reference.cpu),
    `${ours.statements}`,
    figure(ours.hold),
  ]
  const faults = [ours.fault, reference.fault && `by hand: ${reference.fault}`].filter(Boolean)
  return `| ${[faults.length > 0 ? `${name} (${faults.join(', ')})` : name, ...cells].join(' | ')} |`
}
