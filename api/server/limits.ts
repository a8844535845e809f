import { StartFailure } from './startup-error.ts'

/** A limit of the server: what it is without a setting, between what it may be set, in what, and what it bounds. */
interface Limit {
  readonly variable: string
  readonly default: number
  readonly min: number
  readonly max: number
  readonly unit: string
  /** For the README's table, in English and in Russian. */
  readonly meaning: { readonly en: string; readonly ru: string }
}

const limit = (
  variable: string,
  [min, standard, max]: readonly [number, number, number],
  unit: string,
  en: string,
  ru: string,
): Limit => ({ variable, default: standard, min, max, unit, meaning: { en, ru } })

/** Every limit of the server, in one place. The README's tables are held equal to it by a test. */
export const limitTable = {
  depth: limit(
    'MAX_DEPTH',
    [5, 15, 50],
    'levels',
    'how deep the fields of a document may be nested',
    'насколько глубоко могут быть вложены поля запроса',
  ),
  aliases: limit('MAX_ALIASES', [0, 50, 1_000], 'aliases', 'aliases in a document', 'псевдонимов в запросе'),
  directives: limit(
    'MAX_DIRECTIVES',
    [0, 50, 1_000],
    'directives',
    'directives in a document',
    'директив в запросе',
  ),
  tokens: limit(
    'MAX_TOKENS',
    [100, 5_000, 100_000],
    'tokens',
    'words and signs of a document',
    'слов и знаков в тексте запроса',
  ),
  nesting: limit(
    'MAX_NESTING',
    [20, 100, 500],
    'brackets',
    'brackets within each other in a document',
    'скобок, вложенных друг в друга, в тексте запроса',
  ),
  fragments: limit(
    'MAX_FRAGMENTS',
    [0, 50, 200],
    'fragments',
    'fragments in a document',
    'фрагментов в запросе',
  ),
  repeats: limit(
    'MAX_REPEATS',
    [0, 50, 1_000],
    'fields',
    'fields that repeat one beside them',
    'полей, которые повторяют соседние',
  ),
  rootFields: limit(
    'MAX_ROOT_FIELDS',
    [1, 25, 200],
    'fields',
    'root fields of an operation',
    'полей верхнего уровня в операции',
  ),
  operations: limit(
    'MAX_OPERATIONS',
    [1, 25, 200],
    'operations',
    'operations in a document',
    'операций в одном документе',
  ),
  cost: limit(
    'MAX_COST',
    [100, 20_000, 1_000_000],
    'nodes',
    'nodes that a request may ask for',
    'записей, которые можно запросить за один раз',
  ),
  inputDepth: limit(
    'MAX_INPUT_DEPTH',
    [3, 12, 100],
    'levels',
    'how deep the values of a request may be nested',
    'насколько глубоко могут быть вложены передаваемые значения',
  ),
  inputItems: limit(
    'MAX_INPUT_ITEMS',
    [100, 5_000, 100_000],
    'values',
    'items of all lists among the values of a request',
    'элементов во всех передаваемых списках',
  ),
  nameLength: limit(
    'MAX_NAME_LENGTH',
    [50, 500, 600],
    'characters',
    'the name of a region, a municipality or a school',
    'название региона, муниципального образования или школы',
  ),
  listedSchools: limit(
    'MAX_LISTED_SCHOOLS',
    [1, 200, 2_000],
    'schools',
    'schools that are registered at once',
    'школ, которые заводятся за один раз',
  ),
  text: limit(
    'MAX_TEXT',
    [200, 20_000, 1_000_000],
    'characters',
    'one text among the values of a request',
    'один текст среди передаваемых значений',
  ),
  answer: limit(
    'MAX_ANSWER',
    [10_000, 8_000_000, 200_000_000],
    'characters',
    'the answer to a request',
    'ответ на запрос',
  ),
  bodyBytes: limit(
    'MAX_BODY_BYTES',
    [1_024, 262_144, 16_777_216],
    'bytes',
    'the body of a request; a file has a limit of its own',
    'тело запроса; у файла свой предел',
  ),
  fileBytes: limit(
    'MAX_FILE_BYTES',
    [1_024, 20_971_520, 1_073_741_824],
    'bytes',
    'a file of evidence',
    'файл подтверждения',
  ),
  waitingFiles: limit(
    'MAX_WAITING_FILES',
    [1, 500, 100_000],
    'files',
    "a user's uploaded files that no report has yet",
    'загруженных файлов пользователя, которых ещё нет ни в одном отчёте',
  ),
  obligations: limit(
    'MAX_OBLIGATIONS',
    [100, 20_000, 200_000],
    'obligations',
    'obligations that one roadmap may give',
    'обязательств, которые может дать одна дорожная карта',
  ),
  ratePerKey: limit(
    'RATE_PER_KEY',
    [1, 6_000, 1_000_000],
    'requests/minute',
    'requests of one user',
    'запросов одного пользователя',
  ),
  ratePerAddress: limit(
    'RATE_PER_ADDRESS',
    [1, 3_000, 1_000_000],
    'requests/minute',
    'requests without a key from one address',
    'запросов без ключа с одного адреса',
  ),
  failuresPerAddress: limit(
    'FAILURES_PER_ADDRESS',
    [1, 60, 100_000],
    'requests/minute',
    'requests with a wrong key from one address',
    'запросов с неверным ключом с одного адреса',
  ),
  atOnce: limit(
    'MAX_AT_ONCE',
    [1, 8, 1_000],
    'requests',
    'requests of one user, or of one address without a key, that are worked on at a time; the others wait',
    'над сколькими запросами одного пользователя или с одного адреса без ключа сервер работает сразу; остальные ждут',
  ),
  proxies: limit(
    'TRUST_PROXY',
    [0, 0, 10],
    'proxies',
    'reverse proxies before the server whose `X-Forwarded-For` is believed',
    'обратных прокси перед сервером, чьему `X-Forwarded-For` можно верить',
  ),
  headersMs: limit(
    'HEADERS_TIMEOUT',
    [1_000, 10_000, 120_000],
    'ms',
    'until the headers of a request have come',
    'за сколько должны прийти заголовки запроса',
  ),
  requestMs: limit(
    'REQUEST_TIMEOUT',
    [1_000, 30_000, 600_000],
    'ms',
    'until a request has come whole',
    'за сколько запрос должен прийти целиком',
  ),
  subscriptions: limit(
    'MAX_SUBSCRIPTIONS',
    [1, 200, 100_000],
    'subscriptions',
    'subscriptions that one user, or one address without a key, has open at a time',
    'сколько подписок сразу открыто у пользователя или с одного адреса без ключа',
  ),
  pipelined: limit(
    'MAX_PIPELINED',
    [1, 16, 1_000],
    'requests',
    'requests that a connection sends without waiting for answers; then it is closed',
    'сколько запросов соединение присылает, не дожидаясь ответов; потом оно закрывается',
  ),
  idleMs: limit(
    'IDLE_TIMEOUT',
    [1_000, 60_000, 600_000],
    'ms',
    'for a connection on which nothing moves during a request',
    'сколько держится соединение, если во время запроса по нему ничего не идёт',
  ),
  keepAliveMs: limit(
    'KEEP_ALIVE_TIMEOUT',
    [0, 20_000, 600_000],
    'ms',
    'how long an idle connection is kept',
    'сколько держится соединение без запросов',
  ),
  graceMs: limit(
    'STOP_GRACE',
    [100, 10_000, 600_000],
    'ms',
    'for what is in flight when the server is told to stop',
    'сколько даётся начатым запросам при остановке',
  ),
  connections: limit(
    'DATABASE_CONNECTIONS',
    [2, 16, 500],
    'connections',
    'connections to PostgreSQL of one process',
    'соединений одного процесса с PostgreSQL',
  ),
  poolWaitMs: limit(
    'DATABASE_WAIT',
    [50, 1_000, 60_000],
    'ms',
    'for a free connection; then 503',
    'сколько ждать свободного соединения; затем ответ 503',
  ),
  statementMs: limit(
    'STATEMENT_TIMEOUT',
    [100, 15_000, 600_000],
    'ms',
    'for one statement to PostgreSQL',
    'на одну команду PostgreSQL',
  ),
  lockMs: limit(
    'LOCK_TIMEOUT',
    [50, 3_000, 60_000],
    'ms',
    'for a record that another request holds',
    'сколько ждать записи, занятой другим запросом',
  ),
  transactionMs: limit(
    'TRANSACTION_TIMEOUT',
    [1_000, 15_000, 600_000],
    'ms',
    'for an action as a whole',
    'на одно действие целиком',
  ),
  idleTransactionMs: limit(
    'IDLE_TRANSACTION_TIMEOUT',
    [1_000, 10_000, 600_000],
    'ms',
    'for a transaction that sends nothing',
    'сколько держится транзакция без команд',
  ),
  subscriptionCheckMs: limit(
    'SUBSCRIPTION_CHECK',
    [100, 15_000, 30_000],
    'ms',
    'between looks whether a subscriber is still let in',
    'как часто проверять, не отозван ли доступ подписчика',
  ),
  changesKeptDays: limit(
    'CHANGES_KEPT',
    [30, 400, 3_650],
    'days',
    'how long the change feed is kept',
    'сколько хранится лента изменений',
  ),
  rulesMs: limit(
    'RULES_TIMEOUT',
    [10, 5_000, 60_000],
    'ms',
    'for the facts that the rules of one region are asked with',
    'сколько собирать сведения для правил одного региона',
  ),
  fieldMs: limit(
    'PLUGIN_FIELD_TIMEOUT',
    [10, 20_000, 120_000],
    'ms',
    'for a field that a plugin adds; then it is null with an error',
    'сколько ждать поле плагина; затем оно null с ошибкой',
  ),
  ruleMs: limit(
    'RULE_TIMEOUT',
    [10, 500, 10_000],
    'ms',
    'for one rule of a region, during which nobody else is answered; then it is stopped',
    'на одно правило региона, пока оно работает, другим не отвечают; затем его останавливают',
  ),
} as const satisfies Record<string, Limit>

export type Limits = { readonly [Name in keyof typeof limitTable]: number }

const read = (value: (limit: Limit) => number): Limits =>
  // The names are the table's own.
  Object.fromEntries(Object.entries(limitTable).map(([name, one]) => [name, value(one)])) as Limits

/** The limits without any setting. */
export const defaultLimits: Limits = read(one => one.default)

/** The limits as the environment sets them. Fails with StartFailure: BAD_ENVIRONMENT. */
export const readLimits = (variables: Readonly<NodeJS.ProcessEnv>): Limits =>
  read(({ variable, default: standard, min, max, unit }) => {
    const text = variables[variable]
    if (!text) return standard
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= min && value <= max) return value
    throw new StartFailure(
      'BAD_ENVIRONMENT',
      `В переменной ${variable} ожидается целое число от ${min} до ${max} (${unit}), а в ней «${text}».`,
    )
  })
