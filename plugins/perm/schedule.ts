import { addNode, ascending, type Builder, enumOf, globalId, key, once } from '../../api/plugin-api.ts'
import { PermProject } from '../../prisma/generated/client.ts'
import { type ScheduleRow, schedules } from './table.ts'

/** A region's schedules, from the earliest year. */
export const scheduleList = { table: schedules, order: ascending('YEAR', key('year', 'int')) }

/** PermProjectSchedule. */
export const scheduleType = (builder: Builder) =>
  once(builder, 'PermProjectSchedule', () => {
    addNode(builder, schedules)
    return builder.objectRef<ScheduleRow>('PermProjectSchedule').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: ({ id }) => globalId('PermProjectSchedule', id) }),
        version: t.exposeInt('version'),
        project: t.expose('project', { type: enumOf(builder, 'PermProject', PermProject) }),
        year: t.exposeInt('year'),
        title: t.exposeString('title'),
        url: t.exposeString('url', { nullable: true }),
        issuedOn: t.field({ type: 'Date', resolve: row => row.issuedOn }),
      }),
    })
  })
