import type { Command } from 'commander'
import type { BenchOptions } from '../../bench/run.ts'
import type { Translate } from '../language.ts'
import { numberFrom } from '../number.ts'

export const addBenchCommand = (program: Command, t: Translate): void => {
  program
    .command('bench')
    .description(
      t({
        en: 'Measures the server beside SQL written by hand, on a database that is made once and kept.',
        ru: 'Измеряет сервер рядом с SQL, написанным вручную; база готовится один раз и остаётся.',
      }),
    )
    .option('--schools <n>', t({ en: 'size of the database', ru: 'размер базы' }), numberFrom(200), 4_000)
    .option(
      '--connections <n>',
      t({ en: 'parallel callers', ru: 'одновременных запросов' }),
      numberFrom(1),
      16,
    )
    .option('--seconds <n>', t({ en: 'for each request', ru: 'на каждый запрос' }), numberFrom(0.1), 2)
    .option('--only <word>', t({ en: 'requests with this word', ru: 'только запросы с этим словом' }), '')
    .action(async (options: BenchOptions) => (await import('../../bench/run.ts')).runBench(options))
}
