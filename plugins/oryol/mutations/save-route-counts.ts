import { randomUUIDv7 } from 'node:crypto'
import { apiError, lockForUpdate, replaceRows, sql, type UnitOfWork } from '../../../api/plugin-api.ts'
import type { SaveOryolRouteCountInput } from '../generated/contract.ts'
import { deficitChains, routeCounts } from '../table.ts'
import { action } from './action.ts'

/** Saves how many individual routes a school has, by subject and grade, whole: counts alone, never pupils. */
export const saveOryolRouteCounts = action('saveOryolRouteCounts', async (work, input) => {
  const chain = await lockForUpdate(work, deficitChains, input.chain, input.version)
  requireCounts(chain.row, input.routes)
  const { id: chainId } = chain
  const before = await routesOf(work, chainId)
  const rows = input.routes.map(({ subject, grade, routeCount, correctedCount, effectiveCount }) => ({
    id: randomUUIDv7(),
    chainId,
    subject,
    grade,
    routeCount,
    correctedCount: correctedCount ?? null,
    effectiveCount: effectiveCount ?? null,
  }))
  await replaceRows(work, routeCounts, ['chainId', 'subject', 'grade'], [chainId], rows, work.context.now)
  await chain.update({}, { parts: { before, after: await routesOf(work, chainId) } })
  return chain
})

const routesOf = async ({ read }: UnitOfWork, chainId: string) => ({
  routes: await read(sql`
    select t.subject, t.grade, t.route_count as "routeCount", t.corrected_count as "correctedCount",
      t.effective_count as "effectiveCount"
    from ${routeCounts.name} t where t.chain_id = ${chainId}::uuid and t.archived_at is null
    order by t.subject, t.grade`),
})

function requireCounts(
  { subjects, grades }: { readonly subjects: readonly string[]; readonly grades: readonly number[] },
  routes: readonly SaveOryolRouteCountInput[],
): void {
  const names = routes.map(({ subject, grade }) => `${subject} ${grade}`)
  if (new Set(names).size < names.length) {
    throw apiError(
      'DUPLICATE_IN_INPUT',
      'Предмет и класс указаны дважды: оставьте одну строку.',
      'input.routes',
    )
  }
  if (routes.some(({ subject, grade }) => !subjects.includes(subject) || !grades.includes(grade))) {
    throw apiError(
      'NOT_INCLUDED',
      'Такого предмета или класса в плане работы школы нет: сначала добавьте их.',
      'input.routes',
    )
  }
  for (const { routeCount, correctedCount, effectiveCount } of routes) {
    const parts = [correctedCount ?? 0, effectiveCount ?? 0]
    if (routeCount >= 0 && parts.every(part => part >= 0 && part <= routeCount)) continue
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      'Число маршрутов указано неверно: передайте числа не меньше нуля, части – не больше общего числа.',
      'input.routes',
    )
  }
}
