import { action, type InputOf } from '../../action/action.ts'
import { requireAllowed } from '../../action/allowed.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { announce } from '../../action/write/announce.ts'
import { LockedRecord, type Values } from '../../action/write/locked-record.ts'
import { lock } from '../../action/write/record.ts'
import { saveLists } from '../../data/write/lists.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { Contract } from '../../graphql/generated/contract.ts'
import { readId } from '../../graphql/global-id.ts'
import { requireParties } from '../../organization/responsible.ts'
import { responsibleOf } from '../activity/responsible.ts'
import { readTerm } from '../activity/term.ts'
import { readCell, requireCell } from '../draft/cell.ts'
import { readResponsible } from '../draft/draft.ts'
import { followTerms } from '../edit/replan-obligations.ts'
import { inspect, type LockedRoadmap, lockRoadmap } from '../roadmap.ts'
import {
  type ActivityRow,
  activities,
  activityResponsibles,
  type RoadmapRow,
  roadmapSections,
  roadmaps,
} from '../table.ts'
import { editRefusal, isInForce } from './status.ts'

type Input = InputOf<Contract, 'amendRoadmap'>

/** Amends one activity or section; unreported obligations follow a new term or party. */
export const amendRoadmap = action('amendRoadmap', async (work, input) => {
  const { type, id } = readPart(input.part)
  const reason = requireCell(
    input.reason,
    'Причина не указана: напишите, почему меняется дорожная карта.',
    'input.reason',
  )
  const ofActivity = [input.term, input.plannedResult, input.responsible]
  if ([input.title, ...ofActivity].every(value => value === undefined)) {
    throw apiError(
      'NOTHING_TO_CHANGE',
      'Изменений нет: укажите название, срок, ответственных или результат.',
      'input',
    )
  }
  if (type === 'RoadmapSection' && ofActivity.some(value => value != null)) {
    throw apiError(
      'NOT_SUPPORTED',
      'У раздела можно изменить только название: остальное измените у его мероприятий.',
      'input.part',
    )
  }
  const amendPart = type === 'RoadmapSection' ? amendSection : amendActivity
  const roadmap = await amendPart(work, id, input, reason)
  // Its history tells of the change.
  announce(work, roadmaps, roadmap.row)
  const findings = await inspect(work, roadmap.id)
  return { id: roadmap.id, findings: findings.filter(one => one.subjectId === id) }
})

function readPart(globalId: string): { readonly type: string; readonly id: string } {
  const part = readId(globalId)
  if (part?.type === 'Activity' || part?.type === 'RoadmapSection') return part
  throw apiError(
    'ID_INVALID',
    'Изменить можно мероприятие или раздел: передайте идентификатор из поля id такой записи.',
    'input.part',
  )
}

async function amendSection(
  work: UnitOfWork,
  id: string,
  input: Input,
  reason: string,
): Promise<LockedRoadmap> {
  const row = await lock(work, roadmapSections, id, input.version)
  const roadmap = await lockAmendable(work, row.roadmapId)
  const title = requireCell(input.title, 'Название раздела пустое: напишите его.', 'input.title')
  const section = new LockedRecord(work, roadmapSections, row)
  await section.update({ title }, { basis: reason, place: roadmap.place })
  return roadmap
}

async function amendActivity(
  work: UnitOfWork,
  id: string,
  input: Input,
  reason: string,
): Promise<LockedRoadmap> {
  const parties = input.responsible && readResponsible(input.responsible, 'input.responsible')
  const row = await lock(work, activities, id, input.version)
  const roadmap = await lockAmendable(work, row.roadmapId)
  const values = readValues(work, input, roadmap.row)
  const old = await responsibleOf(work, id)
  if (parties) {
    await requireParties(work, parties)
    await saveLists(work, activityResponsibles, 'activityId', new Map([[id, parties]]), work.context.now)
  }
  const activity = new LockedRecord(work, activities, row)
  const parts = { before: { responsible: old }, after: { responsible: parties ?? old } }
  await activity.update(values, { basis: reason, parts })
  const isReplanned = isInForce(roadmap.row) && (input.term !== undefined || parties != null)
  if (isReplanned) await followTerms(work, roadmap.row, [id], reason)
  return roadmap
}

/** The columns of an activity that an input changes: null, or a blank term or result, empties the cell. */
const readValues = (
  { context }: UnitOfWork,
  { title, term, plannedResult }: Input,
  roadmap: RoadmapRow,
): Values<ActivityRow> => ({
  ...(title != null && {
    title: requireCell(title, 'Название мероприятия пустое: напишите его.', 'input.title'),
  }),
  ...(plannedResult !== undefined && { plannedResult: readCell(plannedResult, 'input.plannedResult') }),
  ...(term !== undefined && readTerm(readCell(term, 'input.term'), roadmap, context)),
})

async function lockAmendable(work: UnitOfWork, id: string): Promise<LockedRoadmap> {
  const roadmap = await lockRoadmap(work, id)
  requireAllowed(editRefusal(roadmap.row))
  return roadmap
}
