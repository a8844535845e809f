import type { Command } from 'commander'
import type { Translate } from '../language.ts'

const actions = () => import('../actions/migrate.ts')

export const addMigrateCommands = (program: Command, t: Translate): void => {
  const migrate = program
    .command('migrate')
    .helpCommand(false)
    .description(
      t({
        en: 'Migrations of the database: DATABASE_URL, or the embedded one in DATA_DIR.',
        ru: 'Миграции базы данных: DATABASE_URL, а без неё – встроенной из DATA_DIR.',
      }),
    )
  migrate
    .command('create')
    .description(
      t({
        en: 'Writes a migration with what the models have and the migrations lack.',
        ru: 'Записывает миграцию: то, что есть в моделях и чего нет в миграциях.',
      }),
    )
    .argument('<name>', t({ en: 'Latin letters, digits and _', ru: 'латинские буквы, цифры и _' }))
    .option('--empty', t({ en: 'an empty file for SQL of your own', ru: 'пустой файл для своего SQL' }))
    .action(async (name: string, { empty = false }: { readonly empty?: boolean }) =>
      (await actions()).create(name, empty),
    )
  migrate
    .command('deploy')
    .description(t({ en: 'Applies the migrations.', ru: 'Применяет миграции.' }))
    .action(async () => (await actions()).deployMigrations())
  migrate
    .command('status')
    .description(
      t({ en: 'Shows which migrations are applied.', ru: 'Показывает, какие миграции применены.' }),
    )
    .action(async () => (await actions()).status())
  migrate
    .command('plan')
    .description(
      t({
        en: 'Shows what the pending migrations would do: statements, locks on tables, findings of squawk.',
        ru: 'Показывает, что сделают ожидающие миграции: команды, блокировки таблиц, замечания squawk.',
      }),
    )
    .option(
      '--rehearse',
      t({
        en: 'runs them on a copy of the database, with times and rows; nobody may be connected',
        ru: 'применяет их к копии базы и показывает время и число строк; с базой никто не должен работать',
      }),
    )
    .action(async ({ rehearse = false }: { readonly rehearse?: boolean }) => (await actions()).plan(rehearse))
  migrate
    .command('check')
    .description(
      t({ en: 'Checks that migrations and models agree.', ru: 'Проверяет, что миграции и модели согласны.' }),
    )
    .action(async () => (await actions()).check())
  migrate
    .command('resolve')
    .description(
      t({
        en: 'Clears the mark of a failed migration, so that it is applied again.',
        ru: 'Снимает отметку о неудаче, чтобы миграция применилась снова.',
      }),
    )
    .argument('<name>', t({ en: 'the migration', ru: 'миграция' }))
    .action(async (name: string) => (await actions()).resolveFailed(name))
}
