import {
  apiError,
  type CitedAct,
  type Context,
  citeActs,
  claim,
  lock,
  note,
  type Outcome,
  type PartyIds,
  readBasis,
  requireParties,
  roadmaps,
  sql,
  type Work,
} from '../../api/plugin-api.ts'
import type { IvanovoPartyRole } from '../../prisma/generated/client.ts'
import { act, permit } from './own.ts'
import { type ProjectPartyRow, projectParties, projects } from './table.ts'

export interface SetPassport {
  readonly roadmapId: string
  /** The version that the caller has seen; 0 for a roadmap without a passport. */
  readonly version: number
  readonly idea: string | null
  readonly object: string | null
  readonly note: string | null
  readonly developers: readonly PartyIds[]
  readonly executors: readonly PartyIds[]
  /** The acts that the project cites; null where they stay. */
  readonly basis: readonly CitedAct[] | null
}

const mostParties = 100

/** Saves the passport of a project whole, with its parties and the acts it rests on. */
export function setPassport(context: Context, input: SetPassport): Promise<Outcome> {
  return act(context, 'setIvanovoPassport', input, async work => {
    const { id: roadmapId, regionId, municipalityId } = await lock(work, roadmaps, input.roadmapId)
    await permit(work, { regionId, municipalityId, schoolId: null })
    const { developers, executors, basis, version } = input
    if (developers.length > mostParties || executors.length > mostParties) {
      throw apiError('BAD_INPUT', `Назовите не больше ${mostParties} разработчиков и исполнителей.`)
    }
    const { id, before } = await claim(work, projects, sql`t.roadmap_id = ${roadmapId}::uuid`, version)
    await requireParties(work, [...developers, ...executors])
    const old = await partsOf(work, id, roadmapId)
    const data = {
      regionId,
      municipalityId,
      roadmapId,
      idea: written(input.idea),
      object: written(input.object),
      note: written(input.note),
    }
    await work.tx.ivanovoProject.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    await storeParties(work, id, 'DEVELOPER', developers)
    await storeParties(work, id, 'EXECUTOR', executors)
    if (basis) await citeActs(work, roadmapId, basis)
    const now = await partsOf(work, id, roadmapId)
    await note(work, projects, id, { before, parts: { before: old, after: now } })
    return { id, findings: [] }
  })
}

/** A text without blanks around it; nothing where none is left. */
const written = (text: string | null): string | null => text?.trim() || null

/** What of a passport stands outside its own row. */
async function partsOf(work: Work, projectId: string, roadmapId: string) {
  const parties = await work.read<ProjectPartyRow>(sql`
    select ${projectParties.columns} from ${projectParties.name} t
    where t.project_id = ${projectId}::uuid and t.archived_at is null order by t.role, t.position`)
  return { parties, basis: await readBasis(work, { roadmapId }) }
}

/** Parties keep their places; those that are no longer there are archived. */
async function storeParties(
  { tx, context }: Work,
  projectId: string,
  role: IvanovoPartyRole,
  parties: readonly PartyIds[],
): Promise<void> {
  for (const [index, party] of parties.entries()) {
    const place = { projectId, role, position: index + 1 }
    await tx.ivanovoProjectParty.upsert({
      where: { projectId_role_position: place },
      create: { ...party, ...place },
      update: { ...party, archivedAt: null, version: { increment: 1 } },
    })
  }
  await tx.ivanovoProjectParty.updateMany({
    where: { projectId, role, position: { gt: parties.length }, archivedAt: null },
    data: { archivedAt: context.now },
  })
}
