import type { Command } from 'commander'
import type { Translate } from '../../language.ts'

const actions = () => import('../../actions/plugin-installation.ts')

/** The commands about what is installed; each tells its plan, and acts with `--yes`. */
export const addInstallationCommands = (plugin: Command, t: Translate): void => {
  const named = (name: string, about: string) =>
    plugin
      .command(name)
      .description(about)
      .argument('<plugin>', t({ en: 'its name', ru: 'имя плагина' }))
  const confirmed = (command: Command) =>
    command.option(
      '--yes',
      t({ en: 'acts; else only the plan is shown', ru: 'выполнить; иначе – только план' }),
    )
  plugin
    .command('list')
    .description(t({ en: 'Lists the plugins that are there.', ru: 'Показывает все плагины.' }))
    .action(async () => (await actions()).listPlugins())
  plugin
    .command('doctor')
    .description(
      t({
        en: 'Checks the plugins: load, clashes with both lines, contract, migrations.',
        ru: 'Проверяет плагины: загрузку, совпадения имён (с обеими строками), контракт, миграции.',
      }),
    )
    .action(async () => (await actions()).checkPlugins())
  confirmed(named('enable', t({ en: 'Serves a plugin.', ru: 'Включает плагин.' }))).action(
    async (id: string, options: { readonly yes?: boolean }) =>
      (await actions()).switchPlugin(id, true, options),
  )
  confirmed(
    named(
      'disable',
      t({ en: 'Stops serving a plugin; its rows stay.', ru: 'Отключает плагин; его данные остаются.' }),
    ),
  ).action(async (id: string, options: { readonly yes?: boolean }) =>
    (await actions()).switchPlugin(id, false, options),
  )
  for (const [name, en, ru] of [
    [
      'install',
      'Installs a packed plugin and applies its migrations.',
      'Устанавливает пакет плагина и применяет его миграции.',
    ],
    [
      'upgrade',
      'Puts another version of an installed plugin in its place.',
      'Заменяет установленный плагин другой версией.',
    ],
  ] as const)
    confirmed(
      plugin
        .command(name)
        .description(t({ en, ru }))
        .argument('<file>', t({ en: 'the package (.tgz)', ru: 'пакет плагина (.tgz)' })),
    ).action(async (file: string, options: { readonly yes?: boolean }) =>
      (await actions()).installPlugin(file, options),
    )
  confirmed(
    named('remove', t({ en: 'Removes a plugin.', ru: 'Удаляет плагин.' }))
      .option('--retain', t({ en: 'its tables stay', ru: 'таблицы остаются' }))
      .option('--purge', t({ en: 'its tables go with all rows', ru: 'таблицы удаляются со всеми строками' })),
  ).action(
    async (
      id: string,
      options: { readonly yes?: boolean; readonly retain?: boolean; readonly purge?: boolean },
    ) => (await actions()).removePlugin(id, options),
  )
  plugin
    .command('pack')
    .description(
      t({
        en: 'Packs a plugin for servers that run from a release.',
        ru: 'Упаковывает плагин для серверов, запущенных из выпуска.',
      }),
    )
    .argument('<plugin>', t({ en: 'its name, or its folder', ru: 'имя плагина или его папка' }))
    .argument(
      '[folder]',
      t({ en: 'where to write it; here if left out', ru: 'куда записать; без него – сюда' }),
    )
    .action(async (id: string, folder = '.') =>
      (await import('../../actions/plugin-pack.ts')).pack(id, folder),
    )
}
