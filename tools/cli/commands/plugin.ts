import type { Command } from 'commander'
import type { PluginOptions } from '../../../plugins/new/spec.ts'
import type { Translate } from '../language.ts'

export const addPluginCommands = (program: Command, t: Translate): void => {
  const plugin = program
    .command('plugin')
    .helpCommand(false)
    .description(t({ en: 'Plugins of regions.', ru: 'Плагины регионов.' }))
  plugin
    .command('new')
    .description(
      t({ en: 'Writes a working plugin for a new region.', ru: 'Пишет работающий плагин нового региона.' }),
    )
    .option('--id <id>', t({ en: 'its name, e.g. kursk', ru: 'имя, например kursk' }))
    .option('--region <code>', t({ en: 'ISO 3166-2, e.g. RU-KRS', ru: 'ISO 3166-2, например RU-KRS' }))
    .option('--title <text>', t({ en: "the region's name in Russian", ru: 'название региона' }))
    .action(async (options: PluginOptions) => (await import('../actions/plugin.ts')).newPlugin(options))
}
