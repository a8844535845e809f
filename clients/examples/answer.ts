import type { PodyomError } from '../client.ts'
import { UserError } from './run.ts'

/** The data of an answer, or its failure for `run` to print. */
export const need = <Data>({
  data,
  error,
}: {
  readonly data: Data | null
  readonly error: PodyomError | null
}): Data => {
  if (error) throw error
  if (!data) throw new UserError('Сервер вернул пустой ответ. Повторите запрос.')
  return data
}

/** Prints a line for the person at the terminal. */
export const say = (line: string) => void process.stdout.write(`${line}\n`)

/** A changed record, or the findings of the region's rules. */
export const changed = <Card>(payload: {
  readonly record: Card | null
  readonly findings: readonly { readonly sentence: string }[]
}): Card => {
  for (const { sentence } of payload.findings) say(`  Правила региона: ${sentence}`)
  if (!payload.record) throw new UserError('Действие отклонено по правилам региона, замечания выше.')
  return payload.record
}

/** A mutation sent with it may be repeated: the server does it once. */
export const once = () => ({ idempotencyKey: crypto.randomUUID() })
