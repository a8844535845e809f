import { z } from 'zod'
import { isTokenStrong } from './server.ts'
import { variable } from './variable.ts'

/** Where the audit log is written down outside of the database. */
export const auditVariables = {
  AUDIT_KEY: variable(z.string().refine(isTokenStrong).optional(), {
    meaning: {
      en: 'the signing key of the head of the audit log; keep it out of the database and its backups. Without it a log that was truncated or rehashed is not noticed',
      ru: 'ключ, которым подписана последняя запись журнала; храните его вне базы и её копий. Без него не заметить, что журнал обрезали или пересчитали',
    },
    value: {
      en: 'a random string of Latin letters and digits, 32 characters or more',
      ru: 'ожидается случайная строка из латинских букв и цифр не короче 32 знаков, например из команды openssl rand -hex 32',
    },
    isSecret: true,
  }),
  AUDIT_ANCHORS: variable(z.string().min(1).optional(), {
    meaning: {
      en: 'the file of signed heads, one line a minute; best on another machine',
      ru: 'файл подписанных записей, по строке в минуту; лучше на другой машине',
    },
    value: { en: 'a path', ru: 'ожидается путь к файлу' },
    default: '`DATA_DIR/audit-anchors.jsonl`',
  }),
}
