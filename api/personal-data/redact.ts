import type { Read } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import type { Transaction } from '../database/transaction.ts'
import { patternOf, without } from './mentions.ts'
import { nameForms } from './name-forms.ts'
import type { Subject } from './subject.ts'

/** An entry of the audit log that names a subject. */
interface Entry {
  readonly sequence: string
  readonly recordType: string
  readonly regionId: string | null
  readonly before: unknown
  readonly after: unknown
  readonly basis: string | null
}

/** Records whose names may hold the name of another person: «школа имени …». */
const named = new Set(['Region', 'Municipality', 'School', 'Organization', 'Person'])

/** The result for an entry: what the API will show of it, or that an operator has to look at it. */
export interface EntryMention {
  readonly sequence: string
  readonly shown: Pick<Entry, 'before' | 'after' | 'basis'> | null
}

/**
 * The entries of the audit log in which a subject is named. The log stays as it was written, and its chain whole; the API
 * shows the entries without the name. `isDecided` says whether the name can be of nobody else.
 */
export async function entriesOf(
  read: Read,
  subject: Subject,
  isDecided: boolean,
): Promise<readonly EntryMention[]> {
  const forms = subject.name === null ? null : nameForms(subject.name)
  if (!forms) return []
  const entries = await read<Entry>(sql`
    select t.sequence::text as sequence, t.record_type as "recordType", t.region_id as "regionId",
      coalesce(r.before, t.before) as before, coalesce(r.after, t.after) as after, coalesce(r.basis, t.basis) as basis
    from core.audit_entry t left join core.audit_redaction r using (sequence)
    where core.fold(concat_ws(' ', coalesce(r.before, t.before), coalesce(r.after, t.after), coalesce(r.basis, t.basis)))
      like ${patternOf(forms)} order by t.sequence`)
  return entries.flatMap(({ sequence, recordType, regionId, ...texts }): readonly EntryMention[] => {
    const undecided = { sequence, shown: null }
    if (!isDecided || regionId !== subject.homeId || named.has(recordType)) return [undecided]
    const { masked, rest } = without(forms, texts)
    const isKnown = JSON.stringify(masked) !== JSON.stringify(texts)
    return [
      // Masking changes texts alone.
      ...(isKnown ? [{ sequence, shown: masked as EntryMention['shown'] }] : []),
      ...(rest ? [undecided] : []),
    ]
  })
}

/** Lets the API show entries without a name. */
export async function redactEntries(
  { execute }: Transaction,
  entries: readonly EntryMention[],
): Promise<void> {
  const rows = entries.flatMap(({ sequence, shown }) => (shown ? [{ sequence, ...shown }] : []))
  if (rows.length === 0) return
  await execute(sql`
    insert into core.audit_redaction (sequence, before, after, basis)
    select sequence, before, after, basis from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(sequence bigint, before jsonb, after jsonb, basis text)
    on conflict (sequence) do update set before = excluded.before, after = excluded.after, basis = excluded.basis`)
}

/**
 * Empties the findings of answers that are kept for a repeat of their request, where they name a subject. The answers stay,
 * so that a repeat has no second effect.
 */
export async function redactAnswers({ execute }: Transaction, { name }: Subject): Promise<void> {
  const forms = name === null ? null : nameForms(name)
  if (!forms) return
  await execute(sql`
    update core.idempotency_key t set result = jsonb_set(t.result, '{findings}', '[]')
    where core.fold(t.result::text) like ${patternOf(forms)}`)
}
