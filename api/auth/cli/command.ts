import type { Database } from '../../database/connect.ts'
import { visitDatabase } from '../../database/with-database.ts'
import { StartFailure } from '../../server/startup-error.ts'
import { issueKey, listKeys, revokeKey } from '../issue-key.ts'
import { readWish } from './args.ts'
import { describeKey } from './list.ts'

const usage = `Ключи пользователей API:
  npm run key -- create --role РОЛЬ --on ГДЕ [--title НАЗВАНИЕ] [--expires ДЕНЬ] [--personal-data]
      РОЛЬ: SCHOOL, CURATOR, MUNICIPAL, REGIONAL, AUDITOR, ADMIN
      ГДЕ:  код региона, ключ муниципалитета или школы; для CURATOR ключ назначения куратора;
            AUDITOR и ADMIN без --on получают права на всю платформу
      ДЕНЬ: последний день ключа, ГГГГ-ММ-ДД; без него ключ служит год
  npm run key -- list                      показать все ключи
  npm run key -- revoke НОМЕР              отозвать ключ; НОМЕР стоит в нём между «pdm_» и вторым «_»
База берётся из DATABASE_URL, а без неё — встроенная, в том числе запущенного сервера.`

const say = (...lines: readonly string[]) => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

const commands: Readonly<Record<string, (db: Database['db'], args: readonly string[]) => Promise<void>>> = {
  create: async (db, args) => {
    const key = await issueKey(db, readWish(args, new Date()))
    say('Ключ создан и больше показан не будет, сохраните его:', key)
    say('Передавайте его в заголовке «Authorization: Bearer …» и никогда в адресе.')
  },
  list: async db => {
    const keys = await listKeys(db)
    say(...(keys.length > 0 ? keys.map(key => describeKey(key, new Date())) : ['Ключей ещё нет.']))
  },
  revoke: async (db, [given = '']) => {
    const publicId = given.split('_')[1] ?? given
    if (!(await revokeKey(db, publicId, new Date())))
      throw new StartFailure(
        'BAD_KEY',
        `Действующего ключа с номером «${publicId}» нет: посмотрите npm run key -- list.`,
      )
    say(`Ключ ${publicId} отозван: серверы перестанут принимать его в течение минуты.`)
  },
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command) {
  await visitDatabase(process.env, ({ db }) => command(db, args))
} else {
  say(usage)
  process.exitCode = 1
}
