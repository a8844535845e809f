import { apiError, type Context, lock, note, type Outcome, sql, type Work } from '../../api/plugin-api.ts'
import type { OryolSubject } from '../../prisma/generated/client.ts'
import { act, permit } from './own.ts'
import { deficitChains, routeCounts } from './table.ts'

export interface SaveRouteCounts {
  readonly chainId: string
  readonly version: number
  readonly routes: readonly {
    readonly subject: OryolSubject
    readonly grade: number
    readonly routeCount: number
    readonly correctedCount: number | null
    readonly effectiveCount: number | null
  }[]
}

/** Saves how many individual routes a school has, by subject and grade, whole: counts alone, never pupils. */
export function saveRouteCounts(context: Context, input: SaveRouteCounts): Promise<Outcome> {
  return act(context, 'saveOryolRouteCounts', input, async work => {
    const { chainId, routes } = input
    const before = await lock(work, deficitChains, chainId, input.version)
    await permit(work, before)
    requireCounts(before, routes)
    const old = await routesOf(work, chainId)
    const [{ tx }, archivedAt] = [work, work.context.now]
    await tx.oryolRouteCount.updateMany({ where: { chainId, archivedAt: null }, data: { archivedAt } })
    for (const { subject, grade, ...counts } of routes) {
      await tx.oryolRouteCount.upsert({
        where: { chainId_subject_grade: { chainId, subject, grade } },
        create: { ...counts, chainId, subject, grade },
        update: { ...counts, archivedAt: null, version: { increment: 1 } },
      })
    }
    await tx.oryolDeficitChain.update({ where: { id: chainId }, data: { version: { increment: 1 } } })
    const parts = { before: old, after: await routesOf(work, chainId) }
    await note(work, deficitChains, chainId, { before, parts })
    return { id: chainId, findings: [] }
  })
}

const routesOf = async ({ read }: Work, chainId: string) => ({
  routes: await read(sql`
    select t.subject, t.grade, t.route_count as "routeCount", t.corrected_count as "correctedCount",
      t.effective_count as "effectiveCount"
    from ${routeCounts.name} t where t.chain_id = ${chainId}::uuid and t.archived_at is null
    order by t.subject, t.grade`),
})

function requireCounts(
  { subjects, grades }: { readonly subjects: readonly string[]; readonly grades: readonly number[] },
  routes: SaveRouteCounts['routes'],
): void {
  const names = routes.map(({ subject, grade }) => `${subject} ${grade}`)
  if (new Set(names).size < names.length) {
    throw apiError('BAD_INPUT', 'Предмет и класс названы дважды: оставьте одну строку.')
  }
  if (routes.some(({ subject, grade }) => !subjects.includes(subject) || !grades.includes(grade))) {
    throw apiError('BAD_INPUT', 'Такого предмета или класса в работе школы нет: сначала добавьте их в неё.')
  }
  for (const { routeCount, correctedCount, effectiveCount } of routes) {
    const parts = [correctedCount ?? 0, effectiveCount ?? 0]
    if (routeCount >= 0 && parts.every(part => part >= 0 && part <= routeCount)) continue
    throw apiError('BAD_INPUT', 'Числа маршрутов – не меньше нуля, а их части – не больше целого.')
  }
}
