import type { Command } from 'commander'
import type { Translate } from '../language.ts'

const actions = () => import('../actions/release.ts')

export const addReleaseCommands = (program: Command, t: Translate): void => {
  program
    .command('licenses')
    .description(
      t({
        en: 'Lists the licences of third-party packages of the lockfile, and fails at one that is unknown or not permitted.',
        ru: 'Показывает лицензии сторонних пакетов; неизвестная или недопустимая – ошибка.',
      }),
    )
    .action(async () => (await actions()).printLicenses())
  program
    .command('release')
    .description(
      t({
        en: 'Packs the committed files into a tar.gz: the same commit always gives the same bytes.',
        ru: 'Упаковывает зафиксированные файлы в tar.gz: один и тот же коммит всегда даёт одни и те же байты.',
      }),
    )
    .argument(
      '[folder]',
      t({ en: 'where to write it; here if left out', ru: 'куда записать; без него – сюда' }),
    )
    .action(async (folder = '.') => (await actions()).writeRelease(folder))
}
