import type { Prisma } from '../../../prisma/generated/client.ts'
import type { SeedData } from './shape.ts'

/** Whose row it is: the columns that every row of a school carries. */
export interface SchoolOwner {
  readonly regionId: string
  readonly municipalityId: string
  readonly schoolId: string
}

export interface RoadmapOwner {
  readonly regionId: string
  readonly municipalityId: string | null
  readonly roadmapId: string
}

/** The core records that the plugin's data name by their keys; what is not stored is undefined. */
export interface CoreRows {
  readonly school: (key: string) => SchoolOwner | undefined
  readonly roadmap: (key: string) => RoadmapOwner | undefined
  readonly activity: (key: string) => string | undefined
  readonly clause: (key: string) => string | undefined
  readonly indicator: (key: string) => string | undefined
  readonly party: (
    key: string,
  ) =>
    | { readonly personId: string }
    | { readonly organizationId: string }
    | { readonly schoolId: string }
    | undefined
}

const byKey = { orderBy: { key: 'asc' } } as const
const idAndKey = { select: { id: true, key: true }, ...byKey } as const
const place = { id: true, key: true, regionId: true, municipalityId: true } as const

/** Finds all of them, a statement a table. */
export async function coreRows(tx: Prisma.TransactionClient, data: SeedData): Promise<CoreRows> {
  const named = (keys: readonly (string | null)[]) => ({
    where: { key: { in: [...new Set(keys.filter(key => key !== null))] } },
  })
  const ofRoadmaps = [...data.projects, ...data.sessionDemands, ...data.controlPoints, ...data.termPairs]
  const items = [...data.sessionDemands, ...data.termPairs]
  const parties = data.projects.flatMap(project => [...project.developers, ...project.executors])
  const schools = await tx.school.findMany({
    ...named([...[...data.riskProfiles, ...data.schoolDocuments].map(row => row.school), ...parties]),
    ...byKey,
    select: place,
  })
  const roadmaps = await tx.roadmap.findMany({
    ...named([...ofRoadmaps, ...data.shareTargets].map(row => row.roadmap)),
    ...byKey,
    select: place,
  })
  const activity = lookup(
    await tx.activity.findMany({
      ...named([...items, ...data.controlPoints].map(row => row.activity)),
      ...idAndKey,
    }),
  )
  const clause = lookup(
    await tx.orderClause.findMany({ ...named(items.map(row => row.orderClause)), ...idAndKey }),
  )
  const indicator = lookup(
    await tx.indicator.findMany({ ...named(data.shareTargets.map(row => row.indicator)), ...idAndKey }),
  )
  const person = lookup(await tx.person.findMany({ ...named(parties), ...idAndKey }))
  const organization = lookup(await tx.organization.findMany({ ...named(parties), ...idAndKey }))
  const schoolOf = new Map(schools.map(({ id, key, ...owner }) => [key, { ...owner, schoolId: id }] as const))
  const roadmapOf = new Map(
    roadmaps.map(({ id, key, ...owner }) => [key, { ...owner, roadmapId: id }] as const),
  )
  return {
    school: key => schoolOf.get(key),
    roadmap: key => roadmapOf.get(key),
    activity,
    clause,
    indicator,
    party: key => {
      const [personId, organizationId] = [person(key), organization(key)]
      if (personId) return { personId }
      if (organizationId) return { organizationId }
      const schoolId = schoolOf.get(key)?.schoolId
      return schoolId ? { schoolId } : undefined
    },
  }
}

function lookup(rows: readonly { readonly id: string; readonly key: string | null }[]) {
  const ids = new Map(rows.map(({ id, key }) => [key, id]))
  return (key: string) => ids.get(key)
}
