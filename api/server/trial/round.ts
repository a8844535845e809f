import type { TrialRegion } from '../../../prisma/seed/trial-region.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import type { Play } from './play.ts'
import { submitReports } from './reports.ts'

/** How long before the day the roadmaps were approved, and how long they last. */
export const approved = -240
const ends = 125

/** The region, and the days counted from the one on which it is played. */
export interface Stage {
  readonly played: Play
  readonly day: (offset: number) => string
  readonly trial: TrialRegion
}

/** The municipality of a round, its parties and the order that they carry out. */
export interface Round {
  readonly municipality: string
  /** The key of its roadmap. */
  readonly key: string
  readonly title: string
  readonly order: string
  readonly specialist: string
  readonly schools: readonly string[]
  readonly hasCampaign: boolean
}

/** Approves a roadmap whose terms lie around today, with values, reports and perhaps a campaign; returns it. */
export async function playRound(stage: Stage, round: Round): Promise<string> {
  const roadmap = await approveRoadmap(stage, round)
  await measure(stage, roadmap)
  await submitReports({ ...stage, roadmap, schools: round.schools })
  if (round.hasCampaign) await openCampaign(stage, { roadmap, ...round })
  return roadmap
}

async function approveRoadmap(
  { played, day, trial }: Stage,
  { municipality, key, order, title, schools }: Round,
): Promise<string> {
  played.on(day(approved))
  const sections = trial.sections.map((section, at) => ({
    number: `${at + 1}`,
    title: section.title,
    kind: section.kind,
    activities: section.activities.map(({ due, title, result }, index) => ({
      number: `${at + 1}.${index + 1}`,
      title,
      term: `до ${printedDay(day(due))}`,
      responsible: schools,
      plannedResult: result,
    })),
  }))
  const period = { kind: 'PROJECT', start: day(approved), end: day(ends) }
  const draft = await played.perform('createRoadmap', {
    owner: municipality,
    key,
    title,
    coveredSchools: schools,
    period: { ...period, text: `${printedDay(period.start)} – ${printedDay(period.end)}` },
    sections,
  })
  const approval = { roadmap: draft.id, version: draft.version, approvedOn: day(approved), order }
  return (await played.perform('approveRoadmap', approval)).id
}

async function measure({ played, day, trial }: Stage, roadmap: string): Promise<void> {
  for (const { target, values, ...indicator } of trial.indicators) {
    played.on(day(approved))
    const { id } = await played.perform('defineIndicator', {
      ...indicator,
      roadmap,
      target: { kind: 'ABSOLUTE', value: target, text: `${target} ${indicator.unit}` },
    })
    played.on(day(0))
    const rows = values.map((value, index) => ({
      indicator: id,
      measuredOn: quarterEnd(day(0), values.length - index),
      value,
      source: 'Учебные данные',
    }))
    const query = `mutation ($input: RecordIndicatorValuesInput!) { recordIndicatorValues(input: $input) { findings { sentence } } }`
    await played.ask(query, { input: { values: rows } })
  }
}

/** The last day of the quarter that ended so many quarters ago. */
function quarterEnd(today: string, ago: number): string {
  const date = new Date(today)
  const quarter = Math.floor(date.getUTCMonth() / 3) + 1 - ago
  return new Date(Date.UTC(date.getUTCFullYear(), quarter * 3, 0)).toISOString().slice(0, 10)
}

type Collected = Pick<Round, 'order' | 'specialist' | 'schools'> & { readonly roadmap: string }

async function openCampaign({ played, day }: Stage, { roadmap, order, specialist, schools }: Collected) {
  played.on(day(-10))
  const found = await played.ask<{ node: { clauses: { id: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Order { clauses { id } } } }',
    { id: order },
  )
  const { id: campaign } = await played.perform('openCampaign', {
    roadmap,
    orderClause: found.node.clauses[0]?.id,
    schools,
    dueOn: day(5),
    title: 'Мониторинг поддержки школ',
    memoAuthor: specialist,
  })
  played.on(day(-2))
  for (const school of schools.slice(0, 2))
    await played.perform('submitCampaign', { campaign, school, version: 1 })
}
