import { readFileSync } from 'node:fs'
import type { Prisma, PrismaClient } from '../../../prisma/generated/client.ts'
import { type CoreRows, coreRows } from './core-records.ts'
import { type SeedData, seedShape } from './shape.ts'

type Transaction = Prisma.TransactionClient

const file = new URL('../../../prisma/seed/ivanovo.json', import.meta.url)

/**
 * Loads what the two documents of the region say beyond the core. What is stored stays as people keep it; rows that
 * point to a core record which is not there are left out.
 */
export async function seed(db: PrismaClient): Promise<void> {
  const data = seedShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  await db.$transaction(async tx => {
    // Two servers that start at once load one after the other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('podyom.seed.ivanovo'))`
    const core = await coreRows(tx, data)
    await loadProfiles(tx, data, core)
    await loadProjects(tx, data, core)
    await loadRoadmapParts(tx, data, core)
  })
}

async function loadProfiles(tx: Transaction, data: SeedData, core: CoreRows): Promise<void> {
  const profiles = data.riskProfiles.map(profile => ({ ...profile, owner: core.school(profile.school) }))
  await tx.ivanovoRiskProfile.createMany({
    skipDuplicates: true,
    data: profiles.flatMap(({ owner, key, schoolYear, establishedOn, source }) =>
      owner ? [{ ...owner, key, schoolYear, establishedOn: date(establishedOn), source }] : [],
    ),
  })
  const ids = await idsOf(
    tx.ivanovoRiskProfile.findMany({ where: keyed(profiles), select: idAndKey, orderBy: { key: 'asc' } }),
  )
  await tx.ivanovoRiskFactor.createMany({
    skipDuplicates: true,
    data: profiles.flatMap(({ owner, key, factors }) => {
      const profileId = ids.get(key)
      return owner && profileId
        ? factors.map(factor => ({ ...owner, ...factor, profileId, key: `${key}-${factor.number}` }))
        : []
    }),
  })
  // The core keeps them under the same ids.
  const stored = await tx.ivanovoRiskFactor.findMany({
    where: { profileId: { in: [...ids.values()] }, archivedAt: null },
    include: { profile: { select: { schoolYear: true, source: true } } },
    orderBy: { key: 'asc' },
  })
  await tx.riskFactor.createMany({
    skipDuplicates: true,
    data: stored.map(({ id, regionId, municipalityId, schoolId, number, name, significance, profile }) => ({
      id,
      regionId,
      municipalityId,
      schoolId,
      number,
      name,
      significance,
      ...profile,
      origin: 'ivanovo',
    })),
  })
  await tx.ivanovoSchoolDocument.createMany({
    skipDuplicates: true,
    data: data.schoolDocuments.flatMap(({ school, dueOn, ...document }) => {
      const owner = core.school(school)
      return owner ? [{ ...owner, ...document, dueOn: dueOn === null ? null : date(dueOn) }] : []
    }),
  })
}

async function loadProjects(tx: Transaction, { projects }: SeedData, core: CoreRows): Promise<void> {
  await tx.ivanovoProject.createMany({
    skipDuplicates: true,
    data: projects.flatMap(({ roadmap, developers, executors, ...project }) => {
      const owner = core.roadmap(roadmap)
      return owner ? [{ ...owner, ...project }] : []
    }),
  })
  const ids = await idsOf(
    tx.ivanovoProject.findMany({ where: keyed(projects), select: idAndKey, orderBy: { key: 'asc' } }),
  )
  await tx.ivanovoProjectParty.createMany({
    skipDuplicates: true,
    data: projects.flatMap(({ key, developers, executors }) => {
      const projectId = ids.get(key)
      if (!projectId) return []
      const parties = (role: 'DEVELOPER' | 'EXECUTOR', keys: readonly string[]) =>
        keys.flatMap((party, index) => {
          const of = core.party(party)
          return of ? [{ projectId, role, position: index + 1, ...of }] : []
        })
      return [...parties('DEVELOPER', developers), ...parties('EXECUTOR', executors)]
    }),
  })
}

async function loadRoadmapParts(tx: Transaction, data: SeedData, core: CoreRows): Promise<void> {
  await tx.ivanovoSessionDemand.createMany({
    skipDuplicates: true,
    data: data.sessionDemands.flatMap(({ roadmap, orderClause, activity, ...row }) => {
      const owner = core.roadmap(roadmap)
      const orderClauseId = orderClause === null ? null : core.clause(orderClause)
      const activityId = activity === null ? null : core.activity(activity)
      if (!owner || orderClauseId === undefined || activityId === undefined) return []
      return [{ ...owner, ...row, orderClauseId, activityId }]
    }),
  })
  await tx.ivanovoControlPoint.createMany({
    skipDuplicates: true,
    data: data.controlPoints.flatMap(({ roadmap, activity, opensOn, dueOn, ...row }) => {
      const [owner, activityId] = [core.roadmap(roadmap), core.activity(activity)]
      if (!owner || !activityId) return []
      return [{ ...owner, ...row, activityId, opensOn: date(opensOn), dueOn: date(dueOn) }]
    }),
  })
  await tx.ivanovoTermPair.createMany({
    skipDuplicates: true,
    data: data.termPairs.flatMap(({ roadmap, orderClause, activity, ...row }, index) => {
      const [owner, orderClauseId] = [core.roadmap(roadmap), core.clause(orderClause)]
      const activityId = core.activity(activity)
      if (!owner || !orderClauseId || !activityId) return []
      return [{ ...owner, ...row, orderClauseId, activityId, position: index + 1 }]
    }),
  })
  await tx.ivanovoShareTarget.createMany({
    skipDuplicates: true,
    data: data.shareTargets.flatMap(({ roadmap, indicator, dueOn, ...row }) => {
      const [owner, indicatorId] = [core.roadmap(roadmap), core.indicator(indicator)]
      return owner && indicatorId ? [{ ...owner, ...row, indicatorId, dueOn: date(dueOn) }] : []
    }),
  })
}

const idAndKey = { id: true, key: true } as const
const keyed = (rows: readonly { readonly key: string }[]) => ({ key: { in: rows.map(row => row.key) } })
const date = (day: string) => new Date(`${day}T00:00:00Z`)

async function idsOf(rows: Promise<readonly { readonly id: string; readonly key: string | null }[]>) {
  return new Map((await rows).map(({ id, key }) => [key, id]))
}
