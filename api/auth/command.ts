import { resolve } from 'node:path'
import { enterEmbedded } from '../database/embedded.ts'
import { connect } from '../database.ts'
import { StartFailure } from '../failure.ts'
import { issueKey, listKeys, revokeKey } from './issue.ts'
import { describeKey } from './listing.ts'
import { readWish } from './wish.ts'

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

type Database = Awaited<ReturnType<typeof connect>>['db']

const commands: Readonly<Record<string, (db: Database, args: readonly string[]) => Promise<void>>> = {
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

/** Runs a command on the server's database and leaves the database as it was: running or not. */
const run = async (command: (typeof commands)[string], args: readonly string[]) => {
  const { DATABASE_URL, DATA_DIR = '.data' } = process.env
  const embedded = DATABASE_URL ? null : await enterEmbedded(resolve(DATA_DIR, 'postgres'))
  try {
    const { db, close } = await connect(DATABASE_URL || embedded?.url || '')
    await command(db, args).finally(close)
  } finally {
    await embedded?.stop()
  }
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command) {
  await run(command, args).catch(error => {
    if (!(error instanceof StartFailure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
} else {
  say(usage)
  process.exitCode = 1
}
