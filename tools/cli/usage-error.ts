import type { CommanderError } from 'commander'

type Sentence = (first: string, second: string) => string

const sentences: Readonly<Record<string, Sentence>> = {
  'commander.unknownOption': option => `Неизвестный параметр ${option}.`,
  'commander.unknownCommand': command => `Неизвестная команда «${command}».`,
  'commander.missingArgument': argument => `Не указан аргумент «${argument}».`,
  'commander.optionMissingArgument': option => `У параметра ${option} нет значения.`,
  'commander.missingMandatoryOptionValue': option => `Не указан параметр ${option}.`,
  'commander.excessArguments': () => 'Слишком много аргументов.',
  'commander.invalidArgument': (option, value) => `Значение «${value}» не подходит: ${option}.`,
}

/** Says in Russian what is wrong with the command line; null where help has been printed instead. */
export const usageError = ({ code, message }: CommanderError): string | null => {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted)
  const sentence = sentences[code]?.(first, second)
  if (sentence === undefined) return null
  const similar = /Did you mean (?:one of )?(.*)\?/.exec(message)?.[1]
  const allowed = /(?:Allowed choices are|is invalid\.) (.*)$/s.exec(message)?.[1]
  return [
    sentence,
    similar && `Возможно, имелось в виду: ${similar}.`,
    allowed && `Ожидается: ${allowed.replace(/^Allowed choices are /, '').replace(/\.$/, '')}.`,
    'Справка – с параметром --help.',
  ]
    .filter(Boolean)
    .join(' ')
}
