import { writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { StartFailure } from '../../../api/server/startup-error.ts'
import { complain, say } from '../output.ts'
import { progressBar } from './progress-bar.ts'
import { addressOf, formOf, headersOf, type Pairs, request } from './send.ts'

export interface ImportOptions {
  readonly profile: string
  readonly dryRun?: true
  readonly allOrNothing?: true
  readonly set?: Pairs
  readonly column?: Pairs
  readonly sheet?: string
  readonly reason?: string
  readonly on?: string
  readonly errors?: string
}

interface Answer {
  readonly state: string
  readonly failure: string | null
  readonly repeatOf: string | null
  readonly total: number
  readonly done: number
  readonly stored: boolean
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
  readonly rows: readonly {
    readonly row: number
    readonly errors: readonly { readonly cell: string | null; readonly message: string }[]
  }[]
  readonly warnings: readonly string[]
  readonly notListed: {
    readonly count: number
    readonly records: readonly { readonly name: string }[]
  } | null
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const mostPrinted = 50

/** Sends a file of rows and prints what came of it. The exit code is 1 where a row was refused. */
export async function importFile(path: string, options: ImportOptions): Promise<void> {
  const sent = await send(path, options)
  const address = new URL(sent.headers.get('location') ?? '', sent.url)
  const answer = await finished(sent, address)
  const { created, updated, unchanged, refused, stored, warnings, notListed } = answer
  if (answer.repeatOf !== null) say('Этот файл уже загружали: изменения, если они есть, – с тех пор.')
  say(`Добавлено: ${created}, изменено: ${updated}, без изменений: ${unchanged}, не записано: ${refused}.`)
  const errors = answer.rows.flatMap(({ row, errors: all }) =>
    all.map(({ cell, message }) => `${cell ?? `Строка ${row}`}: ${message}`),
  )
  complain(...listed(errors, 'ошибок'), ...listed(warnings, 'замечаний'))
  if (notListed && notListed.count > 0) {
    const names = notListed.records.slice(0, mostPrinted).map(({ name }) => name)
    say(`Есть на платформе, но не в файле: ${notListed.count}. ${names.join('; ')}`)
  }
  if (!stored && created + updated > 0)
    say(
      options.dryRun ? 'Ничего не сохранено: это пробный запуск.' : 'Ничего не сохранено: исправьте ошибки.',
    )
  if (refused > 0) await writeErrors(address, options.errors)
  if (answer.state === 'CANCELLED') throw new StartFailure('BAD_IMPORT', 'Импорт отменён.')
  if (answer.failure !== null) throw new StartFailure('BAD_IMPORT', answer.failure)
}

async function writeErrors(address: URL, path: string | undefined): Promise<void> {
  process.exitCode = 1
  if (path === undefined) return
  const marked = await request(address, { headers: headersOf(workbook) })
  await writeFile(path, new Uint8Array(await marked.arrayBuffer()))
  say(`Книга с ошибками: ${path}`)
}

const pollMs = 500

/** Waits for the end of an import and shows how far it is. */
async function finished(sent: Response, address: URL): Promise<Answer> {
  // As the server answers.
  let answer = (await sent.json()) as Answer
  const bar = progressBar(answer.total)
  while (answer.state === 'QUEUED' || answer.state === 'RUNNING') {
    await pause(pollMs)
    answer = (await (await request(address, { headers: headersOf('application/json') })).json()) as Answer
    bar.show(answer.done)
  }
  bar.end()
  return answer
}

const listed = (lines: readonly string[], what: string): readonly string[] =>
  lines.length > mostPrinted
    ? [...lines.slice(0, mostPrinted), `… и ещё ${what}: ${lines.length - mostPrinted}.`]
    : lines

async function send(path: string, options: ImportOptions): Promise<Response> {
  const headers = { ...headersOf('application/json'), prefer: 'respond-async' }
  const body = await formOf(path, fieldsOf(options))
  return request(addressOf('imports'), { method: 'POST', headers, body })
}

function fieldsOf(options: ImportOptions): Readonly<Record<string, string | undefined>> {
  const { profile, dryRun, allOrNothing, set = {}, column = {}, sheet, reason, on } = options
  return {
    ...set,
    profile,
    sheet,
    reason,
    on,
    columns: JSON.stringify(column),
    mode: allOrNothing ? 'ALL_OR_NOTHING' : 'ROW_BY_ROW',
    dryRun: String(dryRun === true),
  }
}
