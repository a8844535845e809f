import { lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { PartyIds } from '../organization/party.ts'
import { parseTerm } from '../term/parse.ts'
import { replaceResponsible, responsibleOf } from './activity/responsible.ts'
import { readCell, requireCell } from './draft/cell.ts'
import { readResponsible } from './draft/draft.ts'
import { termPeriod } from './draft/period.ts'
import { termColumns } from './draft/write.ts'
import { followTerms } from './edit/replan-obligations.ts'
import { requireParties } from './parties.ts'
import { inspect, lockRoadmap, placeOf } from './roadmap.ts'
import { isInForce } from './status.ts'
import { type ActivityRow, activities, type RoadmapRow, roadmapSections } from './table.ts'

export interface AmendRoadmap {
  /** The activity or the section. */
  readonly part: { readonly type: 'Activity' | 'RoadmapSection'; readonly id: string }
  /** The version of the activity or the section. */
  readonly version: number
  /** What is null stays; a blank term or result empties the cell. */
  readonly title: string | null
  readonly term: string | null
  readonly plannedResult: string | null
  readonly responsible: readonly PartyIds[] | null
  readonly reason: string
}

/** Amends one activity or section; obligations that nobody has reported on follow a new term or party. */
export function amendRoadmap(context: Context, input: AmendRoadmap): Promise<Outcome> {
  return act(context, 'amendRoadmap', input, async work => {
    const reason = requireCell(input.reason, 'Напишите, почему карта меняется.')
    const { title, term, plannedResult, responsible } = input
    if (title === null && term === null && plannedResult === null && responsible === null) {
      throw apiError(
        'BAD_INPUT',
        'Назовите хотя бы одно изменение: название, срок, ответственных или результат.',
      )
    }
    const isSection = input.part.type === 'RoadmapSection'
    if (isSection && (term !== null || plannedResult !== null || responsible !== null)) {
      throw apiError('BAD_INPUT', 'У раздела меняется только название; остальное – у его мероприятий.')
    }
    const roadmap = isSection
      ? await amendSection(work, input, reason)
      : await amendActivity(work, input, reason)
    const findings = await inspect(work, roadmap.id)
    return { id: roadmap.id, findings: findings.filter(one => one.subjectId === input.part.id) }
  })
}

async function amendSection(work: Work, input: AmendRoadmap, reason: string): Promise<RoadmapRow> {
  const before = await lock(work, roadmapSections, input.part.id, input.version)
  const roadmap = await lockAmended(work, before.roadmapId)
  const title = requireCell(input.title, 'Название раздела не может быть пустым.')
  const { id } = before
  await work.tx.roadmapSection.update({ where: { id }, data: { title, version: { increment: 1 } } })
  await note(work, roadmapSections, id, { before, basis: reason, place: placeOf(roadmap) })
  return roadmap
}

async function amendActivity(work: Work, input: AmendRoadmap, reason: string): Promise<RoadmapRow> {
  const before = await lock(work, activities, input.part.id, input.version)
  const { id } = before
  const roadmap = await lockAmended(work, before.roadmapId)
  const old = await responsibleOf(work, id)
  const responsible = input.responsible && readResponsible(input.responsible)
  await work.tx.activity.update({
    where: { id },
    data: { ...changed(input, roadmap), version: { increment: 1 } },
  })
  if (responsible) {
    await requireParties(work, responsible)
    await replaceResponsible(work, id, responsible)
  }
  const parts = { before: { responsible: old }, after: { responsible: responsible ?? old } }
  await note(work, activities, id, { before, basis: reason, parts })
  const isMonitored = isInForce(roadmap) && (input.term !== null || responsible !== null)
  if (isMonitored) await followTerms(work, roadmap, [id], reason)
  return roadmap
}

function changed({ title, term, plannedResult }: AmendRoadmap, roadmap: RoadmapRow) {
  const day = (text: string | null) => (text === null ? null : new Date(text))
  const { termStartsOn, termEndsOn, ...read } = termColumns(parseTerm(readCell(term), termPeriod(roadmap)))
  return {
    ...(title !== null && { title: requireCell(title, 'Название мероприятия не может быть пустым.') }),
    ...(plannedResult !== null && { plannedResult: readCell(plannedResult) }),
    ...(term !== null && { ...read, termStartsOn: day(termStartsOn), termEndsOn: day(termEndsOn) }),
  }
}

async function lockAmended(work: Work, id: ActivityRow['roadmapId']): Promise<RoadmapRow> {
  const roadmap = await lockRoadmap(work, 'amendRoadmap', id)
  if (roadmap.status === 'DRAFT' || isInForce(roadmap)) return roadmap
  throw apiError('BAD_INPUT', 'Карта закрыта, заменена или отменена: изменить её уже нельзя.')
}
