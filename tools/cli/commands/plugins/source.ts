import type { Command } from 'commander'
import type { MutationOptions } from '../../../../plugins/new/add/mutation.ts'
import type { RecordOptions } from '../../../../plugins/new/add/records.ts'
import type { RuleOptions } from '../../../../plugins/new/add/rules.ts'
import type { PluginOptions } from '../../../../plugins/new/spec.ts'
import type { Later } from '../../actions/plugin-source.ts'
import type { Translate } from '../../language.ts'
import { addInstallationCommands } from './installation.ts'

const actions = () => import('../../actions/plugin-source.ts')

export const addPluginCommands = (program: Command, t: Translate): void => {
  const plugin = program
    .command('plugin')
    .helpCommand(false)
    .description(t({ en: 'Plugins of regions.', ru: 'Плагины регионов.' }))
  addNew(plugin, t)
  addGenerators(plugin, t)
  addInstallationCommands(plugin, t)
  plugin
    .command('refresh')
    .description(
      t({
        en: 'After a change of a plugin by hand: types, migration, reference, published contract.',
        ru: 'После правки плагина вручную: типы, миграция, справочник, опубликованный контракт.',
      }),
    )
    .argument('<plugin>', t({ en: 'its name', ru: 'имя плагина' }))
    .option('--migration <name>', t({ en: 'name of the migration', ru: 'имя миграции' }), 'records')
    .action(async (id: string, { migration }: { readonly migration: string }) =>
      (await actions()).refreshPlugin(id, migration),
    )
}

function addNew(plugin: Command, t: Translate): void {
  plugin
    .command('new')
    .description(
      t({ en: 'Writes a working plugin for a new region.', ru: 'Пишет работающий плагин нового региона.' }),
    )
    .option('--id <id>', t({ en: 'its name, e.g. kursk', ru: 'имя, например kursk' }))
    .option('--region <code>', t({ en: 'ISO 3166-2, e.g. RU-KRS', ru: 'ISO 3166-2, например RU-KRS' }))
    .option('--title <text>', t({ en: "the region's name in Russian", ru: 'название региона' }))
    .action(async (options: PluginOptions) => (await actions()).newPlugin(options))
}

function addGenerators(plugin: Command, t: Translate): void {
  const add = plugin
    .command('add')
    .helpCommand(false)
    .description(
      t({
        en: 'Extends a plugin: a record, a field, a rule, a gate, a mutation, a test.',
        ru: 'Дополняет плагин: запись, поле, правило, проверка перед действием, действие, тест.',
      }),
    )
  const of = (name: string, about: string) =>
    add
      .command(name)
      .description(about)
      .argument('<plugin>', t({ en: 'the plugin', ru: 'имя плагина' }))
      .option(
        '--later',
        t({
          en: 'writes the sources alone: more will follow, then podyom plugin refresh',
          ru: 'записать только исходный текст: за ним последуют другие правки и podyom plugin refresh',
        }),
      )
  const title = ['--title <text>', t({ en: 'its name in Russian', ru: 'название по-русски' })] as const
  of('record', t({ en: 'A type of records.', ru: 'Вид записей.' }))
    .argument('<name>', t({ en: 'e.g. Visit', ru: 'например Visit' }))
    .requiredOption(...title)
    .option(
      '--of <type>',
      t({ en: 'whose records', ru: 'чьи записи: School, Municipality, Region, Roadmap' }),
      'School',
    )
    .option('--list <name>', t({ en: 'the list, if an owner has many', ru: 'список, если записей много' }))
    .option('--field <name>', t({ en: 'the field, if an owner has one', ru: 'поле, если запись одна' }))
    .option(
      '--fields <list>',
      t({
        en: 'name:Type=Title, separated by commas',
        ru: 'имя:Тип=Название, через запятую; например metOn:Date!=Дата встречи',
      }),
    )
    .action(async (id: string, name: string, options: RecordOptions & Later) =>
      (await actions()).newRecord(id, name, options),
    )
  of('field', t({ en: 'A field of a record.', ru: 'Поле записи.' }))
    .argument('<record>', t({ en: 'the record', ru: 'запись' }))
    .argument('<field>', t({ en: 'name:Type', ru: 'имя:Тип, например budget:Int' }))
    .requiredOption(...title)
    .action(async (id: string, record: string, field: string, options: Later & { readonly title: string }) =>
      (await actions()).newField(id, record, field, options),
    )
  const rule = (command: Command) =>
    command
      .argument('<name>', t({ en: 'e.g. plan-late', ru: 'например plan-late' }))
      .option('--level <level>', 'NOTE, WARNING, REFUSAL')
      .option('--sentence <text>', t({ en: 'what the finding says', ru: 'текст замечания' }))
      .option('--act <text>', t({ en: 'the act', ru: 'акт' }))
      .option('--item <text>', t({ en: 'the item of the act', ru: 'пункт акта' }))
  rule(of('rule', t({ en: 'A rule of the review.', ru: 'Правило проверки дорожной карты.' }))).action(
    async (id: string, name: string, options: RuleOptions & Later) =>
      (await actions()).newRule(id, name, options),
  )
  rule(of('gate', t({ en: 'A rule before an action.', ru: 'Проверка перед действием.' })))
    .requiredOption('--action <action>', t({ en: 'e.g. roadmap.approve', ru: 'например roadmap.approve' }))
    .action(async (id: string, name: string, options: RuleOptions & Later & { readonly action: string }) =>
      (await actions()).newGate(id, name, options),
    )
  of('mutation', t({ en: 'An action on a record.', ru: 'Действие с записью.' }))
    .argument('<verb>', t({ en: 'e.g. approve', ru: 'например approve' }))
    .requiredOption('--record <name>', t({ en: 'the record', ru: 'запись' }))
    .requiredOption(
      '--set <fields>',
      t({ en: 'the fields that it sets', ru: 'поля, которые оно задаёт, через запятую' }),
    )
    .requiredOption(...title)
    .action(async (id: string, verb: string, options: MutationOptions & Later) =>
      (await actions()).newMutation(id, verb, options),
    )
  of('test', t({ en: 'A test over HTTP.', ru: 'Тест через HTTP.' }))
    .argument('<name>', t({ en: 'e.g. visits', ru: 'например visits' }))
    .action(async (id: string, name: string) => (await actions()).newTest(id, name))
}
