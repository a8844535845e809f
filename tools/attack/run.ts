import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { printable } from '../../api/log/printable.ts'
import { commandShutdown, unlessAborted } from '../../api/server/shutdown.ts'
import { StartFailure } from '../../api/server/startup-error.ts'
import { patientEnvironment } from '../../api/testing/limits.ts'
import { endChildren, noteChild } from '../chaos/children.ts'
import type { Line } from './reporter.ts'
import { Results } from './results.ts'
import { pages, readThreats, root, type Threat, titlePattern } from './threats.ts'
import type { Verdict } from './verdict.ts'

const say = (line: string) => void process.stdout.write(`${printable(line)}\n`)

/** Prints what was tried, what was expected and what was seen. */
function print({ threat, attempts, kept }: Verdict): void {
  say(`${kept ? 'ok  ' : 'НЕ ВЫДЕРЖАНО'} ${threat.threat}`)
  say(`     ${'ожидается'}: ${threat.defence}`)
  for (const { title, tried, passed, message } of attempts) {
    const seen = tried === 0 ? 'проверка не выполнена' : `выдержано ${passed} из ${tried}`
    say(`     ${'проверено'}: «${title}»: ${seen}${message ? `; ${message}` : ''}`)
  }
}

const chosen = (threats: readonly Threat[], words: readonly string[]): readonly Threat[] =>
  threats.filter(({ threat }) =>
    words.every(word => threat.toLocaleLowerCase('ru').includes(word.toLocaleLowerCase('ru'))),
  )

/** Runs the tests that threats name, on a PostgreSQL and servers of their own, and tells what comes of each. */
async function runTests(threats: readonly Threat[], tell: (line: Line) => void): Promise<void> {
  const tests = threats.flatMap(one => one.tests)
  const files = [...new Set(tests.map(([file]) => file))]
  const pattern = [...new Set(tests.map(([, title]) => titlePattern(title)))].join('|')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporter = join(root, 'tools/attack/reporter.ts')
  const child = spawn(
    process.execPath,
    [vitest, 'run', ...files, '--testNamePattern', pattern, `--reporter=${reporter}`],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, ...patientEnvironment },
    },
  )
  noteChild(child, 'SIGTERM')
  // What the reporter sends.
  child.on('message', message => tell(message as Line))
  await Promise.all([once(child, 'exit'), once(child, 'disconnect')])
}

/** Tries the attacks of the page of threats, all or those that have these words, and prints what came of each. */
export async function runAttacks(words: readonly string[]): Promise<void> {
  if (!existsSync(join(root, 'node_modules/vitest'))) {
    const message = 'Атаки – это тесты: установите и пакеты для разработки командой npm ci.'
    throw new StartFailure('NO_TESTS', message)
  }
  const threats = chosen(readThreats(pages.ru), words)
  if (threats.length === 0) {
    const message = 'Угроз с этими словами нет.'
    throw new StartFailure('BAD_THREAT', message)
  }
  const stopped = commandShutdown()
  const began = performance.now()
  try {
    const failed = await unlessAborted(stopped, tryAll(threats, stopped))
    const minutes = ((performance.now() - began) / 60_000).toFixed(1)
    const [load = 0] = loadavg()
    const counted = `${threats.length - failed}/${threats.length}`
    say(`Угроз отражено: ${counted}, за ${minutes} мин при нагрузке ${load.toFixed(1)}.`)
    process.exitCode = failed > 0 ? 1 : 0
  } finally {
    await endChildren()
  }
}

/**
 * Prints each threat when the last of its files is done; gives how many are not held off. Where it is stopped, nothing is
 * printed of the threats whose tests have not all run: what ends then has not failed.
 */
async function tryAll(threats: readonly Threat[], stopped: AbortSignal): Promise<number> {
  const results = new Results(threats, print)
  await runTests(threats, line => {
    if (stopped.aborted) return
    if ('done' in line && line.failure) say(`     ${line.done}: ${line.failure}`)
    results.take(line)
  })
  if (stopped.aborted) {
    say(`Остановлено. Угроз проверено: ${threats.length - results.open}/${threats.length}.`)
    return results.failed
  }
  if (!results.isBegun) throw new StartFailure('NO_TESTS', 'Тесты не запустились: причина напечатана выше.')
  results.end()
  return results.failed
}
