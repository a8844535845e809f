import { resolve } from 'node:path'
import { z } from 'zod'
import { readAnchorFile, readHead } from '../../../api/audit/anchor.ts'
import { verifyAnchored } from '../../../api/audit/verify.ts'
import { auditVariables } from '../../../api/server/environment/audit.ts'
import { databaseVariables } from '../../../api/server/environment/database.ts'
import { auditOf } from '../../../api/server/environment/environment.ts'
import { parseVariables } from '../../../api/server/environment/parse.ts'
import { withDatabase } from '../database.ts'
import { complain, say } from '../output.ts'

const faults = {
  CHANGED: 'изменена после того, как её записали',
  UNLINKED: 'не продолжает предыдущую: записи перед ней удалены или вставлены',
  GAP: 'стоит после пропуска: записи перед ней удалены',
  NOT_ANCHORED: 'не та, что подписана вне базы, или её нет: журнал обрезан или пересчитан',
  BACKDATED:
    'записана более ранним временем, чем предыдущая: вставлена задним числом, или часы базы перевели',
} as const

const variables = z.object({ DATA_DIR: databaseVariables.DATA_DIR, ...auditVariables })

export const verify = (): Promise<void> =>
  withDatabase(async ({ pool }) => {
    const { DATA_DIR, ...values } = parseVariables(variables, process.env)
    const audit = auditOf(values, resolve(DATA_DIR))
    const anchors = audit ? await readAnchorFile(audit.key, audit.file) : []
    if (audit && !anchors) {
      complain(
        `В ${audit.file} есть строка, которую подписали не ключом AUDIT_KEY, или строк не хватает: возьмите нетронутую копию файла. Если ключ заменили, проверьте файл прежним ключом, а для нового начните другой файл (AUDIT_ANCHORS).`,
      )
      process.exitCode = 1
      return
    }
    const broken = await verifyAnchored(pool, anchors ?? [])
    if (broken) {
      complain(`Журнал действий нарушен: запись № ${broken.sequence} ${faults[broken.fault]}.`)
      process.exitCode = 1
      return
    }
    if (audit && anchors?.length === 0 && (await readHead(pool))) {
      complain(
        `В ${audit.file} нет ни одной подписи, а журнал не пуст: файл удалили, или сервер с AUDIT_KEY ещё не запускали. Верните файл или запустите сервер.`,
      )
      process.exitCode = 1
      return
    }
    say('Журнал действий цел: записи не изменены и не удалены.')
    const last = anchors?.at(-1)
    if (last) say(`Подписано вне базы до записи № ${last.sequence}, всего подписей ${anchors?.length}.`)
    else
      say(
        'Подписей вне базы нет: без них не заметить, что журнал обрезали или пересчитали. Задайте AUDIT_KEY.',
      )
  })
