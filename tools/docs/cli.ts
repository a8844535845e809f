import type { Command } from 'commander'
import type { Translate } from '../cli/language.ts'
import { createProgram } from '../cli/program.ts'
import { table } from './markdown.ts'

const commandsUnder = (command: Command): readonly Command[] =>
  command.commands.length > 0 ? command.commands.flatMap(commandsUnder) : [command]

const usageOf = (command: Command): string => {
  const terms = command.registeredArguments.map(one => {
    const name = `${one.name()}${one.variadic ? '...' : ''}`
    return one.required ? `<${name}>` : `[${name}]`
  })
  const parent = command.parent ? [usageOf(command.parent)] : []
  return [...parent, command.name(), ...terms].join(' ')
}

const blocksOf = (t: Translate, command: Command): readonly string[] => {
  const help = command.createHelp()
  const rows = [
    ...help
      .visibleArguments(command)
      .map(one => [`\`${help.argumentTerm(one)}\``, help.argumentDescription(one)]),
    ...command.options.map(one => [`\`${help.optionTerm(one)}\``, help.optionDescription(one)]),
  ]
  const head = [
    t({ en: 'Argument or option', ru: 'Аргумент или параметр' }),
    t({ en: 'Meaning', ru: 'Значение' }),
  ]
  return [
    `## \`${usageOf(command)}\``,
    command.description(),
    ...(rows.length > 0 ? [table(head, ['---', '---'], rows)] : []),
  ]
}

/** Every command of `podyom`. */
export const cliBlocks = (t: Translate): readonly string[] => [
  t({
    en: 'Run it as `npx podyom …` or `npm run podyom -- …`. Every level has `--help`. Exit codes: 0 done; 1 not done, with the reason on the error stream; 2 the command line is wrong; 130 interrupted.',
    ru: 'Запускается как `npx podyom …` или `npm run podyom -- …`. На каждом уровне есть `--help`. Коды выхода: 0 – сделано; 1 – не сделано, причина – в потоке ошибок; 2 – команда написана неверно; 130 – прервано.',
  }),
  ...commandsUnder(createProgram(t)).flatMap(command => blocksOf(t, command)),
]
