import { recordFindings } from '../../../api/finding/source-checks/store.ts'
import { type MonitoringPolicy, plainPolicy } from '../../../api/obligation/plan/plan.ts'
import type { PrismaClient } from '../../generated/client.ts'
import type { SeedDocument } from '../document.ts'
import { overPrisma } from '../over-prisma.ts'
import { documentPolicies } from '../policies.ts'
import { files, readDocument } from '../read.ts'
import { loadCampaigns } from './campaign.ts'
import type { Loading } from './loading.ts'
import { loadOrders } from './order.ts'
import { loadPeople } from './people.ts'
import { loadRoadmap } from './roadmap.ts'
import { loadSchools } from './school.ts'
import { loadAssessments, loadCurators } from './support.ts'
import { loadTerritory } from './territory.ts'

type Policies = ReadonlyMap<string, MonitoringPolicy>

/**
 * Loads the five real documents: what is absent is written, what is stored already stays as people keep it, so that
 * a second run writes nothing. All documents are read before the first is loaded. `rows` counts the rows written now.
 */
export async function seed(
  db: PrismaClient,
  policies: Policies = documentPolicies,
): Promise<{ readonly documents: number; readonly rows: number }> {
  const documents = files.map(readDocument)
  let rows = 0
  for (const document of documents) rows += (await loadDocument(db, document, policies)).rows
  return { documents: documents.length, rows }
}

/** What a load has written: how many rows, and which orders and roadmaps are new. */
export interface Loaded {
  readonly rows: number
  readonly orderIds: readonly string[]
  readonly roadmapIds: readonly string[]
}

/** Loads one document in one transaction, which leaves nothing behind when it fails. */
export function loadDocument(
  db: PrismaClient,
  document: SeedDocument,
  policies: Policies = documentPolicies,
): Promise<Loaded> {
  return db.$transaction(
    async tx => {
      // Two servers that start at once load one after the other.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('podyom.seed'))`
      let rows = 0
      const loading: Loading = {
        tx,
        document,
        write: async (data, insert) => {
          if (data.length > 0) rows += (await insert([...data])).count
        },
      }
      const added = await loadRows(loading, policies.get(document.region.code) ?? plainPolicy)
      return { rows, ...added }
    },
    { maxWait: 10_000, timeout: 600_000 },
  )
}

async function loadRows(loading: Loading, policy: MonitoringPolicy): Promise<Omit<Loaded, 'rows'>> {
  const place = await loadTerritory(loading)
  const people = await loadPeople(loading, place, await loadSchools(loading, place))
  const orders = await loadOrders(loading, place, people, policy)
  const roadmap = await loadRoadmap(loading, place, people, orders, policy)
  await loadCurators(loading, place, people, orders, roadmap.id)
  await loadCampaigns(loading, place, people, orders, roadmap.id)
  await loadAssessments(loading, place, people)
  const added = { orderIds: orders.addedIds, roadmapIds: roadmap.added ? [roadmap.id] : [] }
  if (roadmap.added)
    await recordFindings(overPrisma(loading.tx), { ...added, municipalityIds: [place.municipalityId] })
  return added
}
