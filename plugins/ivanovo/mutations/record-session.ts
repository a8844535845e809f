import {
  apiError,
  lockForReference,
  lockForUpsertById,
  requirePast,
  requireText,
  roadmaps,
  saveLists,
  sql,
  type UnitOfWork,
} from '../../../api/plugin-api.ts'
import { type SessionDecisionRow, sessionDecisions, sessions } from '../table.ts'
import { action, permit } from './action.ts'

/** Records a session of a roadmap's working group with its decisions, or corrects what is recorded of it. */
export const recordIvanovoSession = action('recordIvanovoSession', async (work, input) => {
  const { id: roadmapId, regionId, municipalityId } = await lockForReference(work, roadmaps, input.roadmap)
  await permit(work, { regionId, municipalityId, schoolId: null })
  const { heldOn, reviewsInterim } = input
  requirePast(work, regionId, { heldOn })
  if (input.decisions.length > 50)
    throw apiError(
      'LIST_SIZE_INVALID',
      'У заседания больше 50 решений: сократите их число.',
      'input.decisions',
    )
  const decisions = input.decisions.map(({ text, dueOn }, index) => ({
    position: index + 1,
    text: requireText(
      text,
      `Текст решения ${index + 1} не указан: напишите его.`,
      `input.decisions[${index}].text`,
    ),
    dueOn: dueOn ?? null,
  }))
  const pending = await lockForUpsertById(work, sessions, input.session, input.version ?? 0)
  if (pending.row && pending.row.roadmapId !== roadmapId) {
    throw apiError('OTHER_PLACE', 'Заседание относится к другой дорожной карте: укажите её.', 'input.roadmap')
  }
  const before = { decisions: await decisionsOf(work, pending.id) }
  const session = await pending.save(
    {
      roadmapId,
      regionId,
      municipalityId,
      heldOn,
      reviewsInterim,
      agenda: input.agenda ?? null,
      protocolNumber: input.protocolNumber ?? null,
    },
    { parts: { before, after: { decisions } } },
  )
  await saveLists(work, sessionDecisions, 'sessionId', new Map([[session.id, decisions]]), work.context.now)
  return session
})

const decisionsOf = ({ read }: UnitOfWork, sessionId: string) =>
  read<Pick<SessionDecisionRow, 'position' | 'text' | 'dueOn'>>(sql`
    select t.position, t.text, t.due_on as "dueOn" from ${sessionDecisions.name} t
    where t.session_id = ${sessionId} and t.archived_at is null order by t.position`)
