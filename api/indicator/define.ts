import { randomUUIDv7 } from 'node:crypto'
import { action, type InputOf } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { create, lock } from '../action/write/record.ts'
import { hasDigits } from '../action/write/rows.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Contract } from '../graphql/generated/contract.ts'
import { roadmaps } from '../roadmap/table.ts'
import { foldCode } from '../text/fold.ts'
import { isShare } from './measure.ts'
import { indicators } from './table.ts'

type Target = InputOf<Contract, 'defineIndicator'>['target']

/** Adds an indicator to a roadmap, after those that it has. */
export const defineIndicator = action('defineIndicator', async (work, input) => {
  const roadmap = await lock(work, roadmaps, input.roadmap)
  authorize(work, roadmap)
  if (['CLOSED', 'SUPERSEDED', 'CANCELLED'].includes(roadmap.status)) {
    throw apiError(
      'STATE_FORBIDS',
      'Дорожная карта больше не действует: добавьте показатель в действующую.',
      'input.roadmap',
    )
  }
  const { code, name, target, number, unit, direction, rollUp, sourceItem } = input
  for (const [field, text] of Object.entries({ code, name }))
    if (text.trim() === '') {
      throw apiError(
        'VALUE_MISSING',
        'Код или наименование показателя не указаны: напишите их.',
        `input.${field}`,
      )
    }
  requireTarget(target)
  if (target.kind === 'ABSOLUTE' && isShare({ unit: unit ?? null, rollUp: rollUp ?? 'NONE' })) {
    requireShare(target.value ?? 0)
  }
  const { id: roadmapId, regionId, municipalityId, schoolId } = roadmap
  const id = randomUUIDv7()
  return create(work, indicators, {
    id,
    key: id,
    regionId,
    municipalityId,
    schoolId,
    roadmapId,
    position: await nextPosition(work, roadmapId, code),
    code,
    number: number ?? null,
    name,
    unit: unit ?? null,
    direction,
    targetKind: target.kind,
    targetValue: target.value ?? null,
    targetText: target.text,
    benchmark: target.benchmark ?? null,
    dueYear: target.dueYear ?? null,
    rollUp: rollUp ?? 'NONE',
    sourceItem: sourceItem ?? null,
  })
})

function requireShare(value: number): void {
  if (value < 0 || value > 100)
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      'Целевая доля указана неверно: передайте число от 0 до 100.',
      'input.target.value',
    )
}

function requireTarget({ kind, value, text, benchmark, dueYear }: Target): void {
  if (text.trim() === '')
    throw apiError(
      'VALUE_MISSING',
      'Текст цели не указан: напишите его, как в документе.',
      'input.target.text',
    )
  if (value != null && (Math.abs(value) >= 1e10 || !hasDigits(value, 4))) {
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      'Целевое значение указано неверно: передайте число меньше десяти миллиардов, не больше четырёх знаков после запятой.',
      'input.target.value',
    )
  }
  if (kind === 'TREND' && value != null) {
    throw apiError(
      'CHOICE_INVALID',
      'Цель вида TREND задана только направлением: не передавайте число.',
      'input.target.value',
    )
  }
  if ((kind === 'BENCHMARK') !== Boolean(benchmark?.trim())) {
    throw apiError(
      'CHOICE_INVALID',
      'База сравнения (benchmark) указывается только для цели вида BENCHMARK: исправьте вид цели или базу.',
      'input.target.benchmark',
    )
  }
  if (dueYear != null && (dueYear < 1990 || dueYear > 2100)) {
    throw apiError(
      'DATE_OUT_OF_RANGE',
      'Год достижения указан неверно: передайте четыре цифры, например 2023.',
      'input.target.dueYear',
    )
  }
}

/** The roadmap is locked, so the place stays free until the commit. */
async function nextPosition({ read }: UnitOfWork, roadmapId: string, code: string): Promise<number> {
  const [found] = await read<{ next: number; taken: boolean }>(sql`
    select coalesce(max(position), 0) + 1 as next,
      coalesce(bool_or(core.fold_code(code) = ${foldCode(code)} and archived_at is null), false) as taken
    from core.indicator where roadmap_id = ${roadmapId}`)
  if (found?.taken)
    throw apiError(
      'ALREADY_EXISTS',
      'В дорожной карте уже есть показатель с этим кодом: укажите другой код.',
      'input.code',
    )
  return found?.next ?? 1
}
