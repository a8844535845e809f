import { randomUUIDv7 } from 'node:crypto'
import type { IndicatorDirection, RollUp, TargetKind } from '../../prisma/generated/client.ts'
import { authorize } from '../action/authorize.ts'
import { lock, note } from '../action/record.ts'
import { hasDigits } from '../action/rows.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { roadmaps } from '../roadmap/table.ts'
import { indicators } from './table.ts'

export interface DefineIndicator {
  readonly roadmapId: string
  readonly code: string
  readonly number?: string | null | undefined
  readonly name: string
  readonly unit?: string | null | undefined
  readonly direction: IndicatorDirection
  readonly target: Target
  readonly rollUp?: RollUp | null | undefined
  readonly sourceItem?: string | null | undefined
}

interface Target {
  readonly kind: TargetKind
  readonly value?: number | null | undefined
  readonly text: string
  readonly benchmark?: string | null | undefined
  readonly dueYear?: number | null | undefined
}

/** Adds an indicator to a roadmap, after those that it has. */
export function defineIndicator(context: Context, input: DefineIndicator): Promise<Outcome> {
  return act(context, 'defineIndicator', input, async work => {
    const roadmap = await lock(work, roadmaps, input.roadmapId)
    authorize(work, roadmap)
    if (['CLOSED', 'SUPERSEDED', 'CANCELLED'].includes(roadmap.status)) {
      throw apiError('BAD_INPUT', 'Дорожная карта больше не действует: показателей в неё не добавляют.')
    }
    if (input.code.trim() === '' || input.name.trim() === '') {
      throw apiError('BAD_INPUT', 'Напишите код показателя и что он измеряет.')
    }
    requireTarget(input.target)
    const position = await nextPosition(work, roadmap.id, input.code)
    const id = randomUUIDv7()
    const { regionId, municipalityId, schoolId } = roadmap
    const { code, number = null, name, unit = null, direction, target, rollUp, sourceItem = null } = input
    const text = { code, number, name, unit, sourceItem, targetText: target.text }
    await work.tx.indicator.create({
      data: {
        ...{ id, key: id, regionId, municipalityId, schoolId, roadmapId: roadmap.id, position, direction },
        ...text,
        targetKind: target.kind,
        targetValue: target.value ?? null,
        benchmark: target.benchmark ?? null,
        dueYear: target.dueYear ?? null,
        rollUp: rollUp ?? 'NONE',
      },
    })
    await note(work, indicators, id, { before: null })
    return { id, findings: [] }
  })
}

function requireTarget({ kind, value, text, benchmark, dueYear }: Target): void {
  if (text.trim() === '') throw apiError('BAD_INPUT', 'Напишите цель словами документа.')
  if (value != null && (Math.abs(value) >= 1e10 || !hasDigits(value, 4))) {
    throw apiError(
      'BAD_INPUT',
      'Цель – число меньше десяти миллиардов, не больше четырёх знаков после запятой.',
    )
  }
  if (kind === 'TREND' && value != null) {
    throw apiError('BAD_INPUT', 'Цель задана только направлением: числа у неё нет.')
  }
  if ((kind === 'BENCHMARK') !== Boolean(benchmark?.trim())) {
    throw apiError('BAD_INPUT', 'С чем сравнивают (benchmark), называют у цели-сравнения, и только у неё.')
  }
  if (dueYear != null && (dueYear < 1990 || dueYear > 2100)) {
    throw apiError('BAD_INPUT', 'Год цели – четыре цифры, например 2023.')
  }
}

/** The roadmap is locked, so the place stays free until the commit. */
async function nextPosition({ read }: Work, roadmapId: string, code: string): Promise<number> {
  const [found] = await read<{ next: number; taken: boolean }>(sql`
    select coalesce(max(position), 0) + 1 as next,
      coalesce(bool_or(code = ${code} and archived_at is null), false) as taken
    from core.indicator where roadmap_id = ${roadmapId}::uuid`)
  if (found?.taken) throw apiError('BAD_INPUT', 'В дорожной карте уже есть показатель с этим кодом.')
  return found?.next ?? 1
}
