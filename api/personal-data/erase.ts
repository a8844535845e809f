import type { GraphQLSchema } from 'graphql'
import { erasedTitle } from '../audit/table.ts'
import { recordChanges } from '../change/record.ts'
import type { Read } from '../data/query.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Transact, Transaction } from '../database/transaction.ts'
import { auditPersonalData } from './audit.ts'
import { maskMentions } from './mask.ts'
import { hasNamesake, type Mention, mentionsOf } from './mentions.ts'
import { type EntryMention, entriesOf, redactAnswers, redactEntries } from './redact.ts'
import type { Subject } from './subject.ts'

/** The fields of a subject that are emptied. */
export const erasedFields = ({ table }: Subject): readonly string[] =>
  table.type === 'Person' ? ['fullName', 'email', 'phone', 'duties', 'note'] : ['title', 'subject']

/** Where a subject is named beside the own row. */
export interface Naming {
  readonly subject: Subject
  readonly mentions: readonly Mention[]
  readonly entries: readonly EntryMention[]
}

/** Finds where subjects are named, for a preview and for the erasure itself. */
export async function namingsOf(
  read: Read,
  schema: GraphQLSchema,
  subjects: readonly Subject[],
): Promise<readonly Naming[]> {
  const found: Naming[] = []
  for (const subject of subjects) {
    const mentions = await mentionsOf(read, schema, subject)
    const entries = await entriesOf(read, subject, !(await hasNamesake(read, subject)))
    found.push({ subject, mentions, entries })
  }
  return found
}

/**
 * Empties the personal data of subjects and masks their names where they are known: in records, and in what the API shows of
 * the audit log. Answers that are kept for repeated requests lose their findings that name them. The rows stay, for documents and reports name them; so does the audit log, whose chain is not touched.
 * Gives the mentions that changed meanwhile and are still there.
 */
export const eraseSubjects = (
  transact: Transact,
  schema: GraphQLSchema,
  namings: readonly Naming[],
  basis: string,
  now: Date,
): Promise<readonly Mention[]> =>
  transact(async transaction => {
    const missed: Mention[] = []
    for (const { subject, mentions, entries } of namings) {
      const { table, id, key, regionId, municipalityId, schoolId } = subject
      const [row] = await transaction.read<{ version: number; archivedAt: Date | null }>(sql`
        update ${table.name} t set ${emptied(subject)}, version = t.version + 1, updated_at = ${now}
        where t.id = ${id}::uuid returning t.version, t.archived_at as "archivedAt"`)
      if (!row) continue
      if (table.type !== 'Person') await endAccess(transaction, id, now)
      auditPersonalData(transaction, 'erasePersonalData', subject, basis)
      const place = { regionId, municipalityId, schoolId }
      const after = row.archivedAt ? null : row
      recordChanges(transaction, [{ type: table.type, id, key, version: row.version, place, after }])
      const known = mentions.filter(({ reason }) => reason === null)
      missed.push(...(await maskMentions(transaction, schema, known, basis, now)))
      await redactEntries(transaction, entries)
      await redactAnswers(transaction, subject)
    }
    return missed
  })

const emptied = ({ table }: Subject): Sql =>
  table.type === 'Person'
    ? sql`full_name = null, email = null, phone = null, duties = '{}', note = null`
    : sql`title = ${erasedTitle}, subject = null, archived_at = coalesce(t.archived_at, now())`

async function endAccess(
  { execute }: Pick<Transaction, 'execute'>,
  userId: string,
  now: Date,
): Promise<void> {
  await execute(sql`update core.api_key set revoked_at = ${now}, version = version + 1
    where user_id = ${userId}::uuid and revoked_at is null`)
  await execute(sql`delete from core.session where user_id = ${userId}::uuid`)
  await execute(sql`update core.notice_preference set email = null where user_id = ${userId}::uuid`)
}
