import type { Command } from 'commander'
import type { Translate } from '../language.ts'

const actions = () => import('../actions/backup.ts')

export const addBackupCommands = (program: Command, t: Translate): void => {
  const backup = program
    .command('backup')
    .helpCommand(false)
    .description(
      t({
        en: 'Backup of the database (DATABASE_URL, or the embedded one in DATA_DIR) and of uploaded files.',
        ru: 'Резервная копия базы (DATABASE_URL, а без неё – встроенной из DATA_DIR) и загруженных файлов.',
      }),
    )
  backup
    .command('create')
    .description(
      t({
        en: 'Writes the data and the files into a new folder; the server may be running.',
        ru: 'Записывает данные и файлы в новый каталог; сервер может работать.',
      }),
    )
    .argument('<folder>', t({ en: 'a folder that does not exist yet', ru: 'каталог, которого ещё нет' }))
    .action(async (folder: string) => (await actions()).createBackup(folder))
  backup
    .command('restore')
    .description(
      t({ en: 'Restores a backup into an empty database.', ru: 'Восстанавливает копию в пустую базу.' }),
    )
    .argument('<folder>', t({ en: 'the folder of the backup', ru: 'каталог копии' }))
    .option(
      '--trust',
      t({
        en: 'restore a copy whose manifest is missing, edited or not signed with AUDIT_KEY',
        ru: 'восстановить и копию без описания, с изменённым описанием или без подписи ключом AUDIT_KEY',
      }),
    )
    .action(async (folder: string, options: { readonly trust?: boolean }) =>
      (await actions()).restoreBackup(folder, options),
    )
}
