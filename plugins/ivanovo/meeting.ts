import {
  addNode,
  ascending,
  type Builder,
  byId,
  enumOf,
  globalId,
  key,
  nestedList,
  Prisma,
  schools,
} from '../../api/plugin-api.ts'
import { IvanovoSessionSubject } from '../../prisma/generated/client.ts'
import type { MissedSession } from './session.ts'
import {
  type CuratorMemoRow,
  curatorMemos,
  type SessionDecisionRow,
  type SessionRow,
  sessionDecisions,
  sessions,
} from './table.ts'

/** Sessions of the working group with their decisions, those that were missed, and the memos of curators. */
export function buildMeetings(builder: Builder) {
  addNode(builder, sessions)
  addNode(builder, curatorMemos)
  const decision = builder.objectRef<SessionDecisionRow>('IvanovoSessionDecision').implement({
    fields: t => ({
      text: t.exposeString('text'),
      dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
    }),
  })
  const session = builder.objectRef<SessionRow>('IvanovoSession').implement({
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: row => globalId('IvanovoSession', row.id) }),
      version: t.exposeInt('version'),
      heldOn: t.expose('heldOn', { type: 'Date' }),
      reviewsInterim: t.exposeBoolean('reviewsInterim'),
      agenda: t.exposeString('agenda', { nullable: true }),
      protocolNumber: t.exposeString('protocolNumber', { nullable: true }),
      decisions: t.field({
        type: [decision],
        resolve: async (session, _, context) => [
          ...(await nestedList(context, session.id, Prisma.sql`t.session_id = p.id`, {
            table: sessionDecisions,
            order: ascending('POSITION', key('position', 'int')),
          })),
        ],
      }),
    }),
  })
  const missed = builder.objectRef<MissedSession>('IvanovoMissedSession').implement({
    fields: t => ({
      subject: t.expose('subject', {
        type: enumOf(builder, 'IvanovoSessionSubject', IvanovoSessionSubject),
      }),
      opensOn: t.expose('opensOn', { type: 'Date' }),
      dueOn: t.expose('dueOn', { type: 'Date' }),
      item: t.exposeString('item'),
    }),
  })
  const memo = builder.objectRef<CuratorMemoRow>('IvanovoCuratorMemo').implement({
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: row => globalId('IvanovoCuratorMemo', row.id) }),
      version: t.exposeInt('version'),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (row, _, context) => byId(context, schools, row.schoolId),
      }),
      preparedOn: t.expose('preparedOn', { type: 'Date' }),
      title: t.exposeString('title'),
      url: t.exposeString('url', { nullable: true }),
    }),
  })
  return { session, missed, memo }
}
