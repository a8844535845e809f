import type { Command } from 'commander'
import type { Translate } from '../language.ts'

const actions = () => import('../actions/schema.ts')

export const addSchemaCommands = (program: Command, t: Translate): void => {
  const schema = program
    .command('schema')
    .helpCommand(false)
    .description(t({ en: 'The GraphQL contract.', ru: 'Контракт GraphQL.' }))
  schema
    .command('print')
    .description(t({ en: 'Prints the SDL.', ru: 'Печатает SDL.' }))
    .option(
      '--plugins <ids>',
      t({
        en: 'with these plugins alone, separated by commas',
        ru: 'только с этими плагинами, через запятую',
      }),
    )
    .action(async ({ plugins }: { readonly plugins?: string }) => (await actions()).printSdl(plugins))
  schema
    .command('check')
    .description(
      t({
        en: 'Compares the contract with the published one; a breaking change fails.',
        ru: 'Сравнивает контракт с опубликованным; несовместимое изменение – ошибка.',
      }),
    )
    .action(async () => (await actions()).checkContract())
  schema
    .command('publish')
    .description(t({ en: 'Publishes the contract as it is.', ru: 'Публикует текущий контракт.' }))
    .action(async () => (await actions()).publishContract())
}
