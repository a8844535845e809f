import { actionFact, aliases, obligations, recordTables, sql } from '../../../../api/plugin-api.ts'
import type { Rows } from '../generated/contract.ts'
import { region } from '../region.ts'

const { VologdaMeeting: meetings, VologdaSupport: supports } = recordTables<Rows>(region.sdl)
const { m, v, o } = aliases({ m: meetings, v: supports, o: obligations })

/**
 * The meetings of the month that a monthly report of a school of the first group tells of: it is due in the next month. Null for
 * any other report.
 */
export const meetingsOfMonth = actionFact('report.accept', async ({ read }, { obligation }) => {
  const { schoolId, activityId, dueOn } = obligation
  const month = sql`date_trunc('month', ${dueOn}::date)`
  const [row] = await read<{ readonly count: number }>(sql`
    select (
      select count(*)::int from ${m.as} where ${m.schoolId} = ${schoolId}::uuid and ${m.archivedAt} is null
        and ${m.metOn} >= ${month} - interval '1 month' and ${m.metOn} < ${month}
    ) as count
    from ${v.as}
    where ${v.schoolId} = ${schoolId}::uuid and ${v.group} = 'LOW' and ${v.archivedAt} is null and exists (
      select from ${o.as} where ${o.activityId} = ${activityId}::uuid and ${o.schoolId} = ${schoolId}::uuid
        and ${o.archivedAt} is null and abs(${o.dueOn} - ${dueOn}::date) between 27 and 32)`)
  return row?.count ?? null
})

/** Whether it is the last report of its activity: its acceptance takes the activity off control. */
export const isLast = actionFact('report.accept', async ({ read }, { obligation }) => {
  const { activityId, dueOn } = obligation
  if (activityId === null) return false
  const later = await read(sql`
    select from ${o.as} where ${o.activityId} = ${activityId}::uuid and ${o.archivedAt} is null
      and ${o.waivedOn} is null and ${o.dueOn} > ${dueOn}::date limit 1`)
  return later.length === 0
})

export const hasProtocol = actionFact('report.accept', (_, { evidence }) =>
  evidence.some(({ title }) => /протокол/iu.test(title)),
)
