import { expiryOf } from '../../../api/auth/expiry.ts'
import { type Holder, issueKey, listKeys, revokeKey } from '../../../api/auth/issue-key.ts'
import type { GrantedRole } from '../../../api/data/scope.ts'
import { StartFailure } from '../../../api/server/startup-error.ts'
import { withDatabase } from '../database.ts'
import { describeKey } from '../describe-key.ts'
import { say } from '../output.ts'

/** What `podyom key create` is given. */
export interface KeyOptions {
  readonly role: GrantedRole
  readonly on?: string
  readonly title?: string
  readonly expires?: string
  readonly personalData?: boolean
}

const holderOf = ({ role, on, title, expires, personalData = false }: KeyOptions): Holder => {
  const expiresAt = expiryOf(expires, new Date())
  if (!expiresAt)
    throw new StartFailure(
      'BAD_KEY',
      'Дата в --expires указана неверно: передайте будущую дату в виде ГГГГ-ММ-ДД.',
    )
  return {
    title: title ?? [role, on].filter(Boolean).join(' '),
    grants: [{ role, on: on ?? null }],
    personalData,
    expiresAt,
  }
}

export const createKey = async (options: KeyOptions): Promise<void> => {
  const holder = holderOf(options)
  await withDatabase(async ({ transact }) => {
    const key = await issueKey(transact, holder)
    say('Ключ доступа создан и больше не будет показан, сохраните его:', key)
    say('Передавайте его в заголовке «Authorization: Bearer …» и никогда в адресе.')
  })
}

export const printKeys = (): Promise<void> =>
  withDatabase(async ({ read }) => {
    const keys = await listKeys(read)
    say(...(keys.length > 0 ? keys.map(key => describeKey(key, new Date())) : ['Ключей доступа ещё нет.']))
  })

export const revoke = (number: string): Promise<void> =>
  withDatabase(async ({ transact }) => {
    const publicId = number.split('_')[1] ?? number
    if (!(await revokeKey(transact, publicId, new Date()))) {
      const message = `Действующего ключа доступа с номером «${publicId}» нет: посмотрите npx podyom key list.`
      throw new StartFailure('BAD_KEY', message)
    }
    say(`Ключ доступа ${publicId} отозван: серверы перестанут принимать его в течение минуты.`)
  })
