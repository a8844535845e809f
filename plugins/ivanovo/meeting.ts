import { ascending, type Builder, enumOf, key, nestedList, Prisma } from '../../api/plugin.ts'
import { IvanovoSessionSubject } from '../../prisma/generated/client.ts'
import type { MissedSession } from './session.ts'
import { type SessionDecisionRow, type SessionRow, sessionDecisions } from './table.ts'

/** Sessions of the working group with their decisions, and those that were missed. */
export function buildMeetings(builder: Builder) {
  const decision = builder.objectRef<SessionDecisionRow>('IvanovoSessionDecision').implement({
    fields: t => ({
      text: t.exposeString('text'),
      dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
    }),
  })
  const session = builder.objectRef<SessionRow>('IvanovoSession').implement({
    fields: t => ({
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
  return { session, missed }
}
