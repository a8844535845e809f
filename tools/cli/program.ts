import { Command, type Option } from 'commander'
import { addImportCommand, addRoadmapCommand } from './client/command.ts'
import { addAccessCommand } from './commands/access.ts'
import { addAttackCommand } from './commands/attack.ts'
import { addAuditCommands } from './commands/audit.ts'
import { addBackupCommands } from './commands/backup.ts'
import { addBenchCommand } from './commands/bench.ts'
import { addChaosCommand } from './commands/chaos.ts'
import { addDocsCommand } from './commands/docs.ts'
import { addKeyCommands } from './commands/key.ts'
import { addLimitsCommand } from './commands/limits.ts'
import { addMigrateCommands } from './commands/migrate.ts'
import { addObligationCommands } from './commands/obligations.ts'
import { addPersonalDataCommands } from './commands/personal-data.ts'
import { addPluginCommands } from './commands/plugins/source.ts'
import { addReleaseCommands } from './commands/release.ts'
import { addSchemaCommands } from './commands/schema.ts'
import { addStartCommand } from './commands/start.ts'
import type { Translate } from './language.ts'

const describeOption = (t: Translate, option: Option): string => {
  const { description, mandatory, argChoices, defaultValue } = option
  const required = mandatory && t({ en: 'required', ru: 'обязательный' })
  const choices = argChoices && `${t({ en: 'one of', ru: 'одно из' })} ${argChoices.join(', ')}`
  const standard =
    defaultValue !== undefined &&
    defaultValue !== '' &&
    `${t({ en: 'default', ru: 'по умолчанию' })} ${defaultValue}`
  return [description, required, choices, standard].filter(Boolean).join('; ')
}

const titles = new Map([
  ['Usage:', 'Вызов:'],
  ['Arguments:', 'Аргументы:'],
  ['Options:', 'Параметры:'],
  ['Commands:', 'Команды:'],
])

/** The command `podyom` with all its subcommands, in one language. */
export const createProgram = (t: Translate): Command => {
  const program = new Command('podyom')
    .description(t({ en: 'Runs and administers the platform.', ru: 'Запускает платформу и управляет ею.' }))
    .helpOption('-h, --help', t({ en: 'show help', ru: 'показать справку' }))
    .helpCommand(false)
    .configureHelp({
      styleTitle: title => t({ en: title, ru: titles.get(title) ?? title }),
      optionDescription: option => describeOption(t, option),
      subcommandTerm: command => command.name(),
    })
    // The errors are printed where the exit code is decided.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
  addStartCommand(program, t)
  addMigrateCommands(program, t)
  addBackupCommands(program, t)
  addKeyCommands(program, t)
  addAuditCommands(program, t)
  addPersonalDataCommands(program, t)
  addObligationCommands(program, t)
  addSchemaCommands(program, t)
  addPluginCommands(program, t)
  addAccessCommand(program, t)
  addLimitsCommand(program, t)
  addImportCommand(program, t)
  addRoadmapCommand(program, t)
  addDocsCommand(program, t)
  addReleaseCommands(program, t)
  addBenchCommand(program, t)
  addChaosCommand(program, t)
  addAttackCommand(program, t)
  return program
}
