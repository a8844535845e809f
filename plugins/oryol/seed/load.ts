import { randomUUIDv7 } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Prisma, PrismaClient } from '../../../prisma/generated/client.ts'
import { type Core, findCore } from './core-records.ts'
import { type OwnData, shape } from './shape.ts'

const file = new URL('../../../prisma/seed/oryol.json', import.meta.url)

/**
 * Loads what the documents of Livny and Khotynets say beyond the core, in one transaction. Rows that are stored
 * stay as people keep them; a row whose core records are absent is not written.
 */
export async function seed(db: PrismaClient): Promise<void> {
  const data = shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  await db.$transaction(async tx => {
    // Two servers that start at once load one after the other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('podyom.seed.oryol'))`
    const core = await findCore(tx, data)
    await tx.oryolMethodicalService.createMany({ data: services(data, core), skipDuplicates: true })
    await tx.oryolRequirement.createMany({ data: requirements(data, core), skipDuplicates: true })
    await tx.oryolHelpProgram.createMany({ data: programs(data, core), skipDuplicates: true })
    await loadChains(tx, data, core)
  })
}

const services = (data: OwnData, core: Core) =>
  data.methodicalServices.flatMap(({ municipality, kind, source }) => {
    const place = core.municipality.get(municipality)
    return place ? [{ regionId: place.regionId, municipalityId: place.id, kind, source }] : []
  })

const requirements = (data: OwnData, core: Core) =>
  data.roadmaps.flatMap(({ roadmap, requirements }) =>
    requirements.flatMap(({ activity, dueOn, ...rest }) => {
      const place = core.roadmap.get(roadmap)
      const row = activity === null ? null : core.activity.get(activity)
      if (!place || row === undefined) return []
      const { id: roadmapId, regionId, municipalityId } = place
      return [
        { ...rest, regionId, municipalityId, roadmapId, activityId: row?.id ?? null, dueOn: date(dueOn) },
      ]
    }),
  )

const programs = (data: OwnData, core: Core) =>
  data.helpPrograms.flatMap(({ roadmap, schools, interviewPlannedOn, dueOn, source }) =>
    schools.flatMap(key => {
      const [school, roadmapId] = [core.school.get(key), core.roadmap.get(roadmap)?.id]
      if (!school || !roadmapId) return []
      const { id: schoolId, regionId, municipalityId } = school
      const days = { interviewPlannedOn: date(interviewPlannedOn), dueOn: new Date(dueOn) }
      return [{ regionId, municipalityId, schoolId, roadmapId, ...days, source }]
    }),
  )

/** A chain and its stages are written together or not at all. */
async function loadChains(tx: Prisma.TransactionClient, data: OwnData, core: Core): Promise<void> {
  const chains = data.deficitChains.flatMap(({ schools, stages, ...chain }) =>
    schools.flatMap(key => {
      const school = core.school.get(key)
      if (!school) return []
      const { id: schoolId, regionId, municipalityId } = school
      return [{ stages, row: { id: randomUUIDv7(), regionId, municipalityId, schoolId, ...chain } }]
    }),
  )
  const added = await tx.oryolDeficitChain.createManyAndReturn({
    data: chains.map(({ row }) => row),
    skipDuplicates: true,
    select: { id: true },
  })
  const written = new Set(added.map(({ id }) => id))
  await tx.oryolDeficitStage.createMany({
    data: chains
      .filter(({ row }) => written.has(row.id))
      .flatMap(({ row, stages }) =>
        stages.map(({ kind, activity, plannedFrom, plannedTo }, index) => ({
          chainId: row.id,
          position: index + 1,
          kind,
          activityId: core.activity.get(activity ?? '')?.id ?? null,
          plannedFrom: date(plannedFrom),
          plannedTo: date(plannedTo),
        })),
      ),
  })
}

/** A calendar day as Prisma takes it: midnight in UTC. */
const date = (day: string | null): Date | null => (day === null ? null : new Date(day))
