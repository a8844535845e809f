import { globalId } from '../../../api/graphql/global-id.ts'
import { createSchema } from '../../../api/graphql/schema.ts'
import { erasedFields, eraseSubjects, type Naming, namingsOf } from '../../../api/personal-data/erase.ts'
import { exportSubject } from '../../../api/personal-data/export.ts'
import type { Mention } from '../../../api/personal-data/mentions.ts'
import { findExpired, findSubject, type Subject } from '../../../api/personal-data/subject.ts'
import { StartFailure } from '../../../api/server/startup-error.ts'
import { plugins } from '../../../plugins/index.ts'
import { personalDataBlocks } from '../../docs/personal-data.ts'
import { withDatabase } from '../database.ts'
import type { Translate } from '../language.ts'
import { say, sayText } from '../output.ts'

export const printRegister = (t: Translate): void => sayText(personalDataBlocks(t).join('\n\n'))

export const exportPersonalData = (name: string, reason: string): Promise<void> =>
  withDatabase(async ({ read, transact }) => {
    const subject = await findSubject(read, name)
    const dossier = await exportSubject(transact, createSchema(plugins), subject, requireReason(reason))
    sayText(JSON.stringify(dossier, null, 2))
  })

/** What `podyom personal-data erase` is given. */
export interface EraseOptions {
  readonly reason: string
  readonly endedBefore?: string
  readonly apply?: boolean
}

export const erasePersonalData = (
  name: string | undefined,
  { reason, endedBefore, apply = false }: EraseOptions,
): Promise<void> =>
  withDatabase(async ({ read, transact }) => {
    const basis = requireReason(reason)
    const subjects = await subjectsOf(name, endedBefore)
    const schema = createSchema(plugins)
    const namings = await namingsOf(read, schema, subjects)
    for (const one of namings) sayNaming(one)
    if (!apply) return say(`Будет стёрто: ${subjects.length}. Чтобы стереть, повторите с --apply.`)
    const missed = await eraseSubjects(transact, schema, namings, basis, new Date())
    say(`Стёрто: ${subjects.length}. Резервные копии хранят прежние данные, пока не заменены новыми.`)
    if (missed.length === 0) return
    for (const one of missed)
      say(`  ${placeOf(one)} – запись изменилась тем временем, имя в ней осталось: повторите`)
    process.exitCode = 1

    async function subjectsOf(one: string | undefined, day: string | undefined): Promise<readonly Subject[]> {
      if ((one === undefined) === (day === undefined))
        throw new StartFailure('BAD_SUBJECT', 'Укажите либо человека, либо --ended-before.')
      if (one !== undefined) return [await findSubject(read, one)]
      if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
        throw new StartFailure('BAD_SUBJECT', 'Дата в --ended-before указана неверно: передайте ГГГГ-ММ-ДД.')
      return findExpired(read, day)
    }
  })

const reasons = {
  OTHER_FORM: 'фамилия без имени или с другим именем',
  NAMESAKE: 'есть однофамилец с теми же инициалами',
  OTHER_PLACE: 'запись другого региона или без региона',
  TITLE: 'это название: фамилия может быть чужой',
} as const

const placeOf = ({ table, type, id, column }: Mention): string =>
  `${type ?? table} ${type ? globalId(type, id) : id}, поле ${column}`

/** Prints what will be erased and masked, and what an operator has to decide. */
function sayNaming({ subject, mentions, entries }: Naming): void {
  say(`${idOf(subject)} ${subject.key ?? ''}: ${erasedFields(subject).join(', ')}`)
  for (const one of mentions) {
    const what = one.reason === null ? 'имя заменяется' : `проверьте сами – ${reasons[one.reason]}`
    say(`  упоминание: ${placeOf(one)}: ${what}`)
  }
  const masked = entries.filter(({ shown }) => shown !== null).length
  if (masked > 0) say(`  журнал действий: имя скрывается в записях, всего ${masked}`)
  for (const { sequence, shown } of entries)
    if (shown === null) say(`  журнал действий, запись № ${sequence}: проверьте сами – она не изменяется`)
}

const idOf = ({ table, id }: Subject): string => `${table.type} ${globalId(table.type, id)}`

function requireReason(reason: string): string {
  const text = reason.trim()
  if (/[\p{L}\p{N}]/u.test(text)) return text
  throw new StartFailure('BAD_SUBJECT', 'Основание в --reason пустое: напишите его.')
}
