import { z } from 'zod'
import { logLevels } from '../../log/log.ts'
import { readWorkCalendar } from '../../term/calendar/file.ts'
import { flag, flagValue, integer, variable } from './variable.ts'

/** Whether a secret of ours is long enough, and fit for a header. */
export const isTokenStrong = (text: string) => text.length >= 32 && /^[\w.~+/=-]+$/.test(text)

/** The calendar in a file. */
const workCalendar = z.string().transform((file, context) => {
  try {
    return readWorkCalendar(file)
  } catch {
    context.addIssue({ code: 'custom', input: file })
    return z.NEVER
  }
})

/** How the process runs. */
export const serverVariables = {
  NODE_ENV: variable(z.string().optional(), {
    meaning: {
      en: '`production` turns everything off that makes a trial easy, also on the embedded database, and refuses well-known secrets',
      ru: '`production` выключает всё, что облегчает пробу, также на встроенной базе, и не принимает общеизвестных секретов',
    },
    value: { en: '`production` or empty', ru: 'ожидается production или ничего' },
  }),
  HOST: variable(z.string().default('127.0.0.1'), {
    meaning: { en: 'the address to listen on', ru: 'адрес, на котором сервер принимает соединения' },
    value: { en: 'an address or a name', ru: 'ожидается адрес или имя' },
  }),
  PORT: variable(integer(0, 65_535).default(4000), {
    meaning: { en: 'the port to listen on; 0 takes a free one', ru: 'порт; 0 занимает свободный' },
    value: { en: 'an integer from 0 to 65535', ru: 'ожидается число от 0 до 65535' },
  }),
  WORKERS: variable(integer(1, 64).optional(), {
    meaning: {
      en: 'the processes that answer requests; 1 is the whole server in one process',
      ru: 'сколько процессов отвечают на запросы; 1 – весь сервер в одном процессе',
    },
    value: {
      en: 'an integer from 1 to 64; more than 1 on Linux, FreeBSD, illumos and AIX alone',
      ru: 'ожидается целое число от 1 до 64; больше 1 – только на Linux, FreeBSD, illumos и AIX',
    },
    default: {
      en: '1 in a trial, otherwise one for each core, 4 at most, with 1 GiB of memory for each and 1 GiB left',
      ru: '1 при пробе, иначе по одному на ядро, но не больше 4, если на каждый и сверх того есть по 1 ГиБ памяти',
    },
  }),
  LOG_LEVEL: variable(z.enum(logLevels).optional(), {
    meaning: {
      en: 'how much is logged to the error stream; `info` is a line of JSON for every request',
      ru: 'сколько писать в журнал (поток ошибок); `info` – строка JSON на каждый запрос',
    },
    value: {
      en: `one of ${logLevels.map(level => `\`${level}\``).join(', ')}`,
      ru: `ожидается одно из слов ${logLevels.join(', ')}`,
    },
    default: {
      en: '`warn` in a trial, otherwise `info`',
      ru: '`warn` при пробе, иначе `info`',
    },
  }),
  METRICS_TOKEN: variable(z.string().refine(isTokenStrong).optional(), {
    meaning: {
      en: 'the bearer token with which a monitoring system reads `/metrics`; without it there are no metrics',
      ru: 'токен, с которым система мониторинга читает `/metrics`; без него метрик нет',
    },
    value: {
      en: 'a random string of Latin letters and digits, 32 characters or more',
      ru: 'ожидается случайная строка из латинских букв и цифр не короче 32 знаков, например из команды openssl rand -hex 32',
    },
    isSecret: true,
  }),
  SEED: variable(flag().optional(), {
    meaning: {
      en: 'whether to load the five roadmaps that come with the product; existing data stay as they are',
      ru: 'загружать ли пять дорожных карт из поставки; уже сохранённое не меняется',
    },
    value: flagValue,
    default: { en: '`true` in a trial, otherwise `false`', ru: '`true` при пробе, иначе `false`' },
  }),
  TRIAL_REGION: variable(flag().optional(), {
    meaning: {
      en: 'whether to load an invented region at work, with days counted from today; never in production, and once',
      ru: 'загружать ли вымышленную «Учебную область» с датами от сегодняшнего дня; один раз и никогда в рабочем режиме',
    },
    value: flagValue,
    default: { en: '`true` in a trial, otherwise `false`', ru: '`true` при пробе, иначе `false`' },
  }),
  COMPILED_QUERIES: variable(flag().default(true), {
    meaning: {
      en: 'whether queries are compiled to one SQL statement for each root field where their fields allow it; answers are the same without',
      ru: 'собирать ли запрос в одно обращение к базе на каждое корневое поле, где поля это позволяют; ответы без этого те же',
    },
    value: flagValue,
    default: '`true`',
  }),
  WORK_CALENDAR: variable(workCalendar.optional(), {
    meaning: {
      en: 'the production calendar by which workdays are counted; without it that of the product, which knows the moved days off of 2018–2026',
      ru: 'производственный календарь, по которому считаются рабочие дни; без неё – календарь из поставки, где есть переносы выходных 2018–2026 годов',
    },
    value: {
      en: 'a JSON file of the form of `api/term/calendar/russia.json`',
      ru: 'ожидается файл JSON такого же вида, как api/term/calendar/russia.json',
    },
  }),
}
