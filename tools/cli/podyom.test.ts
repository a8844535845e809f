import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { translateTo } from './language.ts'
import { createProgram } from './program.ts'
import { outcomeOf } from './testing.ts'

const file = fileURLToPath(new URL('./podyom.ts', import.meta.url))
const podyom = (...args: readonly string[]) =>
  outcomeOf(spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }))

const pathsUnder = (command: Command, path: readonly string[] = []): readonly (readonly string[])[] => [
  path,
  ...command.commands.flatMap(one => pathsUnder(one, [...path, one.name()])),
]
const program = createProgram(translateTo('ru'))
const levels = pathsUnder(program).filter(path => path.length < 2 || path[0] === 'key')

describe('podyom', () => {
  test.each(levels.map(path => [path.join(' ') || 'itself', path] as const))(
    'has Russian help for %s',
    async (_, path) => {
      const { code, output } = await podyom(...path, '--help')
      expect(code).toBe(0)
      expect(output.startsWith(`Вызов: ${['podyom', ...path].join(' ')}`)).toBe(true)
      expect(output).not.toMatch(/Usage|Options|Commands|Arguments|display|default:/)
    },
  )

  test.each([
    ['a misspelt command', ['kye'], 'Неизвестная команда «kye». Возможно, имелось в виду: key.'],
    ['a misspelt subcommand', ['migrate', 'deplo'], 'Возможно, имелось в виду: deploy.'],
    [
      'a misspelt option',
      ['docs', '--chek'],
      'Неизвестный параметр --chek. Возможно, имелось в виду: --check.',
    ],
    [
      'an option without its value',
      ['schema', 'print', '--plugins'],
      'У параметра --plugins <ids> нет значения.',
    ],
    ['a missing argument', ['backup', 'create'], 'Не указан аргумент «folder».'],
    ['too many arguments', ['key', 'list', 'all'], 'Слишком много аргументов.'],
    ['a value out of its range', ['bench', '--schools', '3'], 'Значение «3» не подходит: --schools <n>.'],
  ])('refuses %s with exit code 2 and one line', async (_, args, sentence) => {
    const { code, output } = await podyom(...args)
    expect([code, output.trim().split('\n').length]).toEqual([2, 1])
    expect(output).toContain(sentence)
  })

  test('refuses what cannot be done with exit code 1 and one line', async () => {
    const { code, output } = await podyom('chaos', 'earthquake')
    expect([code, output.trim().split('\n').length]).toEqual([1, 1])
    expect(output).toContain('Сценария «earthquake» нет.')
  })
})
