import type { Prisma } from '../../../prisma/generated/client.ts'
import type { OwnData } from './shape.ts'

/** Where a core record is and whose it is. */
interface Place {
  readonly id: string
  readonly regionId: string
  readonly municipalityId: string | null
}

/** The stored core records behind the keys of the plugin's data; what is not stored is not there. */
export interface Core {
  readonly municipality: ReadonlyMap<string, Place>
  readonly school: ReadonlyMap<string, Place & { readonly municipalityId: string }>
  readonly roadmap: ReadonlyMap<string, Place>
  readonly activity: ReadonlyMap<string, Place>
}

const select = { key: true, id: true, regionId: true, municipalityId: true } as const
const orderBy = { key: 'asc' } as const

/** Finds the core records that the plugin's data name, in four statements. */
export async function findCore(tx: Prisma.TransactionClient, data: OwnData): Promise<Core> {
  const stages = data.deficitChains.flatMap(chain => chain.stages)
  const requirements = data.roadmaps.flatMap(roadmap => roadmap.requirements)
  const keys = {
    municipality: data.methodicalServices.map(one => one.municipality),
    school: [...data.helpPrograms, ...data.deficitChains].flatMap(one => one.schools),
    roadmap: [...data.roadmaps, ...data.helpPrograms].map(one => one.roadmap),
    activity: [...stages, ...requirements].flatMap(one => one.activity ?? []),
  }
  const municipalities = await tx.municipality.findMany({
    where: { key: { in: keys.municipality } },
    select: { key: true, id: true, regionId: true },
    orderBy,
  })
  const schools = await tx.school.findMany({ where: { key: { in: keys.school } }, select, orderBy })
  const roadmaps = await tx.roadmap.findMany({ where: { key: { in: keys.roadmap } }, select, orderBy })
  const activities = await tx.activity.findMany({ where: { key: { in: keys.activity } }, select, orderBy })
  return {
    municipality: byKey(municipalities.map(row => ({ ...row, municipalityId: row.id }))),
    school: byKey(schools),
    roadmap: byKey(roadmaps),
    activity: byKey(activities),
  }
}

const byKey = <R extends { readonly key: string }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map(row => [row.key, row]))
