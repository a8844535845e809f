import { dayAfter } from '../../calendar/days.ts'
import type { Play } from './play.ts'

interface Reporting {
  readonly played: Play
  readonly day: (offset: number) => string
  readonly roadmap: string
  readonly schools: readonly string[]
}

interface Obligation {
  readonly id: string
  readonly dueOn: string
  readonly school: { readonly id: string } | null
}

/** What became of a report. */
type Fate = 'ACCEPTED' | 'RETURNED' | 'SUBMITTED' | 'MISSING'

/** Of the last activities that are due a few reports are missing, returned or wait; all before are accepted. */
const fates: readonly (readonly Fate[])[] = [
  ['ACCEPTED', 'SUBMITTED', 'RETURNED', 'MISSING', 'ACCEPTED', 'SUBMITTED'],
  ['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'RETURNED', 'MISSING', 'ACCEPTED'],
]

/** Submits and reviews the reports that were due before today, on the days around their terms. */
export async function submitReports({ played, day, roadmap, schools }: Reporting): Promise<void> {
  const { obligations } = await played.ask<{ obligations: { nodes: Obligation[] } }>(
    `query ($roadmap: ID!, $to: Date!) { obligations(filter: { roadmap: $roadmap, dueTo: $to }, first: 200, orderBy: DUE_ASC) {
      nodes { id dueOn school { id } } } }`,
    { roadmap, to: day(-1) },
  )
  const dues = [...new Set(obligations.nodes.map(({ dueOn }) => dueOn))].toSorted().toReversed()
  for (const one of obligations.nodes) {
    const fate = fates[dues.indexOf(one.dueOn)]?.[schools.indexOf(one.school?.id ?? '')] ?? 'ACCEPTED'
    if (fate !== 'MISSING') await report(played, one, fate)
  }
}

async function report(played: Play, { id: obligation, dueOn }: Obligation, fate: Fate): Promise<void> {
  played.on(dayAfter(dueOn, -3))
  const { id, version } = await played.perform('submitReport', {
    obligation,
    revision: 0,
    text: 'Мероприятие проведено, итоги обсуждены на педагогическом совете (учебные данные).',
    shareDone: 1,
    evidence: [{ kind: 'PROTOCOL', title: 'Протокол педагогического совета' }],
  })
  played.on(dayAfter(dueOn, 2))
  if (fate === 'ACCEPTED') await played.perform('acceptReport', { report: id, version }, true)
  if (fate === 'RETURNED') {
    const reason = 'Приложите справку: из протокола не видно, какие решения приняты.'
    await played.perform('returnReport', { report: id, version, reason }, true)
  }
}
