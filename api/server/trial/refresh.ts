import { readTrialRegion, type TrialMunicipality } from '../../../prisma/seed/trial-region.ts'
import { dayAfter } from '../../calendar/days.ts'
import { sql } from '../../data/sql.ts'
import type { Database } from '../../database/connect.ts'
import { globalId } from '../../graphql/global-id.ts'
import type { RegionPlugin } from '../../plugin/contract.ts'
import { type Play, play } from './play.ts'
import { approved, playRound, type Stage } from './round.ts'

/** A round older than this is followed by another. */
const freshDays = 30

/**
 * Begins another round of the trial region where its roadmaps have grown old: their successors have terms around today, and
 * take their place. By the mutations of the API, in one transaction, and on records of the trial region alone.
 */
export async function refreshTrialRegion(
  database: Database,
  plugins: readonly RegionPlugin[],
  today = new Date().toISOString().slice(0, 10),
): Promise<void> {
  const trial = readTrialRegion()
  const day = (offset: number) => dayAfter(today, offset)
  const old = await oldRoadmaps(database, trial.region.code, day(approved - freshDays))
  if (old.length === 0) return
  await play(database, plugins, async played => {
    for (const [index, given] of trial.municipalities.entries()) {
      const key = `${trial.region.code.toLowerCase()}-${given.word}`
      const own = old.filter(one => one.municipality === key)
      const [first] = own
      if (!first) continue
      const municipality = globalId('Municipality', first.municipalityId)
      const stage = { played, day, trial }
      await refresh(stage, { municipality, key, given, own, hasCampaign: index === 0, today })
    }
  })
}

interface Old {
  readonly id: string
  readonly municipalityId: string
  readonly municipality: string
}

/** The roadmaps in force of the region's municipalities that were all approved before a day. */
const oldRoadmaps = ({ read }: Database, region: string, day: string): Promise<readonly Old[]> =>
  read<Old>(sql`
    select r.id, m.id as "municipalityId", m.key as municipality from core.region g
    join core.municipality m on m.region_id = g.id and m.archived_at is null
    join core.roadmap r on r.municipality_id = m.id and r.school_id is null and r.archived_at is null
      and r.status in ('APPROVED', 'IN_EXECUTION') and r.key like m.key || '--roadmap%'
    where g.code = ${region} and g.archived_at is null and not exists (
      select from core.roadmap f where f.municipality_id = m.id and f.archived_at is null
        and f.status in ('APPROVED', 'IN_EXECUTION') and f.approved_on >= ${day}::date)
    order by r.approved_on, r.id`)

interface Refreshed {
  readonly municipality: string
  readonly key: string
  readonly given: TrialMunicipality
  readonly own: readonly Old[]
  readonly hasCampaign: boolean
  readonly today: string
}

async function refresh(
  stage: Stage,
  { municipality, key, given, own, hasCampaign, today }: Refreshed,
): Promise<void> {
  const { played, day } = stage
  const parties = await partiesOf(played, municipality, key, given)
  if (!parties) return
  played.on(day(0))
  for (const { id, version } of parties.campaigns)
    await played.perform('closeCampaign', {
      campaign: id,
      version,
      memo: 'Сведения собраны (учебные данные).',
    })
  const title = given.roadmap
  const successor = await playRound(stage, {
    ...parties,
    key: `${key}--roadmap-${today}`,
    title,
    hasCampaign,
  })
  played.on(day(0))
  for (const { id } of own) {
    const roadmap = globalId('Roadmap', id)
    const { node } = await played.ask<{ node: { version: number } }>(
      'query ($id: ID!) { node(id: $id) { ... on Roadmap { version } } }',
      { id: roadmap },
    )
    const ground = 'Новый период поддержки (учебные данные).'
    await played.perform('supersedeRoadmap', {
      roadmap,
      version: node.version,
      successor,
      ground,
      carryOver: false,
    })
  }
}

interface Node {
  readonly id: string
}
interface Found {
  readonly node: { readonly schools: { readonly nodes: readonly (Node & { readonly key: string })[] } }
  readonly orders: { readonly nodes: readonly (Node & { readonly controller: Node | null })[] }
  readonly campaigns: { readonly nodes: readonly (Node & { readonly version: number })[] }
}

/** Who takes part in a round; null where the order or the schools are gone. */
async function partiesOf({ ask }: Play, municipality: string, key: string, given: TrialMunicipality) {
  const { node, orders, campaigns } = await ask<Found>(
    `query ($id: ID!) {
      node(id: $id) { ... on Municipality { schools(first: 200) { nodes { id key } } } }
      orders(filter: { municipality: $id, state: IN_FORCE }, first: 1, orderBy: OLDEST) { nodes { id controller { id } } }
      campaigns(filter: { municipality: $id, status: OPEN }, first: 200) { nodes { id version } } }`,
    { id: municipality },
  )
  const keys = given.schools.map(({ word }) => `${key}-${word}`)
  const schools = node.schools.nodes.filter(one => keys.includes(one.key)).map(({ id }) => id)
  const [order] = orders.nodes
  if (schools.length === 0 || !order?.controller) return null
  const specialist = order.controller.id
  return { municipality, schools, order: order.id, specialist, campaigns: campaigns.nodes }
}
