import { randomUUIDv7 } from 'node:crypto'
import {
  apiError,
  citeActs,
  type InputPath,
  lock,
  lockForUpsert,
  readAct,
  readBasis,
  readParties,
  replaceRows,
  requireParties,
  roadmaps,
  sql,
  type UnitOfWork,
} from '../../../api/plugin-api.ts'
import { type ProjectPartyRow, projectParties, projects } from '../table.ts'
import { action, permit } from './action.ts'

const mostParties = 100

/** Saves the passport of a project whole, with its parties and the acts it cites. */
export const setIvanovoPassport = action('setIvanovoPassport', async (work, input) => {
  const { id: roadmapId, regionId, municipalityId } = await lock(work, roadmaps, input.roadmap)
  await permit(work, { regionId, municipalityId, schoolId: null })
  if (input.developers.length > mostParties || input.executors.length > mostParties) {
    throw apiError(
      'LIST_SIZE_INVALID',
      `Разработчиков и исполнителей больше ${mostParties}: сократите их число.`,
    )
  }
  const pending = await lockForUpsert(work, projects, sql`t.roadmap_id = ${roadmapId}`, input.version)
  const parties = [
    ...partiesIn('DEVELOPER', input.developers, 'input.developers'),
    ...partiesIn('EXECUTOR', input.executors, 'input.executors'),
  ]
  await requireParties(work, parties)
  const before = { parties: await partiesOf(work, pending.id), basis: await readBasis(work, { roadmapId }) }
  if (input.basis) await citeActs(work, roadmapId, input.basis.map(readAct))
  const after = { parties, basis: await readBasis(work, { roadmapId }) }
  const project = await pending.save(
    {
      regionId,
      municipalityId,
      roadmapId,
      idea: written(input.idea),
      object: written(input.object),
      note: written(input.note),
    },
    { parts: { before, after } },
  )
  const rows = parties.map(party => ({ id: randomUUIDv7(), projectId: project.id, ...party }))
  const identity = ['projectId', 'role', 'position'] as const
  await replaceRows(work, projectParties, identity, [project.id], rows, work.context.now)
  return project
})

/** A text without blanks around it; null where none is left. */
const written = (text: string | null | undefined): string | null => text?.trim() || null

type ProjectParty = Pick<ProjectPartyRow, 'role' | 'position' | 'personId' | 'organizationId' | 'schoolId'>

const partiesIn = (
  role: ProjectParty['role'],
  ids: readonly string[],
  path: InputPath,
): readonly ProjectParty[] =>
  readParties(ids, path).map((party, index) => ({ role, position: index + 1, ...party }))

const partiesOf = ({ read }: UnitOfWork, projectId: string) =>
  read<ProjectParty>(sql`
    select t.role, t.position, t.person_id as "personId", t.organization_id as "organizationId",
      t.school_id as "schoolId"
    from ${projectParties.name} t where t.project_id = ${projectId} and t.archived_at is null
    order by t.role, t.position`)
