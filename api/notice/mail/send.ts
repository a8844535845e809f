import type { Transport } from 'nodemailer'
import type { NoticePreference } from '../../../prisma/generated/client.ts'
import { currentViewer } from '../../auth/current-viewer.ts'
import type { Read } from '../../data/query.ts'
import { seesWhole, type Viewer } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import { capital, zonesOf } from '../../graphql/timezones.ts'
import { log } from '../../log/log.ts'
import { isDue } from './due.ts'
import { type LetterNotice, letterOf } from './letter.ts'

export interface MailServices {
  readonly read: Read
  readonly now: () => Date
  readonly transport: Transport
  readonly from: string
}

const minute = 60_000
/** How long a user whom a server writes to is its own. */
const claimMs = 5 * minute
const longestPause = 6 * 60 * minute
const mostNotices = 100
/** What is older is no news by letter. */
const freshMs = 8 * 24 * 60 * minute
const batch = 200

interface Addressee
  extends Pick<NoticePreference, 'userId' | 'digest' | 'quietFrom' | 'quietTo' | 'mailedAt' | 'failures'> {
  readonly email: string
}

/** Writes to the users who have notices that were not sent. Each user is claimed first: servers do not send twice. */
export async function sendDue(services: MailServices, stop: AbortSignal): Promise<void> {
  const { read, now } = services
  const found = await read<Addressee>(sql`
    select p.user_id as "userId", p.email, p.digest, p.quiet_from as "quietFrom", p.quiet_to as "quietTo",
      p.mailed_at as "mailedAt", p.failures
    from core.notice_preference p
    where p.email is not null and p.digest <> 'NEVER' and coalesce(p.claimed_until <= ${now()}, true)
      and exists (select from core.notice n where n.user_id = p.user_id and n.mailed_at is null and n.read_at is null
        and n.created_at > ${fresh(now())})
    order by p.mailed_at nulls first limit ${batch}`)
  for (const one of found) {
    if (stop.aborted) return
    await sendTo(services, one)
  }
}

const fresh = (now: Date) => new Date(now.getTime() - freshMs)

async function sendTo(services: MailServices, addressee: Addressee): Promise<void> {
  const { read, now, transport, from } = services
  const { userId, email, failures } = addressee
  const viewer = await currentViewer(read, userId, now())
  // Who has no rights any more is not written to.
  if (!viewer || !isDue(addressee, now(), await zoneOf(read, viewer, now))) return
  const claimed = await read(sql`
    update core.notice_preference set claimed_until = ${new Date(now().getTime() + claimMs)}
    where user_id = ${userId}::uuid and email = ${email} and coalesce(claimed_until <= ${now()}, true) returning 1`)
  if (claimed.length === 0) return
  const notices = await unsent(read, viewer, now())
  if (notices.length === 0) return
  try {
    await transport.sendMail(letterOf(notices, { from, to: email }))
  } catch (error) {
    // The address is personal: only the kind of the failure is logged.
    log.warn({ code: codeOf(error), failures: failures + 1 }, 'notice not mailed')
    const pause = Math.min(longestPause, minute * 2 ** failures)
    await read(sql`
      update core.notice_preference set failures = failures + 1, claimed_until = ${new Date(now().getTime() + pause)}
      where user_id = ${userId}::uuid`)
    return
  }
  await read(sql`
    with sent as (
      update core.notice set mailed_at = ${now()} where id = any(${notices.map(({ id }) => id)}::uuid[]))
    update core.notice_preference set failures = 0, mailed_at = ${now()}, claimed_until = null
    where user_id = ${userId}::uuid`)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'

/** The clock of the region of the user's first grant. */
async function zoneOf(read: Read, { scope }: Viewer, now: () => Date): Promise<string> {
  const [region] = scope === 'EVERYTHING' ? [] : scope.above.regions
  return (await zonesOf(read, now)).get(region ?? '') ?? capital
}

interface Found extends Omit<LetterNotice, 'place'> {
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
  readonly name: string | null
}

/** What was not sent, with the names of places that the user sees at this moment. */
async function unsent(read: Read, viewer: Viewer, now: Date): Promise<readonly LetterNotice[]> {
  const found = await read<Found>(sql`
    select n.id, n.kind, n.count, n.due_on as "dueOn", n.region_id as "regionId",
      n.municipality_id as "municipalityId", n.school_id as "schoolId",
      coalesce(s.short_name, m.name, r.name) as name
    from core.notice n left join core.school s on s.id = n.school_id
    left join core.municipality m on m.id = n.municipality_id left join core.region r on r.id = n.region_id
    where n.user_id = ${viewer.user?.id ?? null}::uuid and n.mailed_at is null and n.read_at is null
      and n.created_at > ${fresh(now)}
    order by n.id limit ${mostNotices}`)
  return found.flatMap<LetterNotice>(({ id, kind, count, dueOn, name, ...place }) => {
    // A place that the user has left since is no business of theirs; a file they sent is.
    if (kind === 'IMPORT_FINISHED') return [{ id, kind, count, dueOn, place: null }]
    return seesWhole(viewer.scope, place) ? [{ id, kind, count, dueOn, place: name }] : []
  })
}
