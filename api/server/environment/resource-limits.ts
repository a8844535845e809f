import { limit } from './limit.ts'

/** How long the server waits, and what it spends of its resources. */
export const resourceLimits = {
  proxies: limit('TRUST_PROXY', [0, 0, 10], 'proxies', {
    en: 'reverse proxies in front of the server whose `X-Forwarded-For` is trusted',
    ru: 'обратных прокси перед сервером, чьему `X-Forwarded-For` можно верить',
  }),
  headersMs: limit('HEADERS_TIMEOUT', [1_000, 10_000, 120_000], 'ms', {
    en: 'for the headers of a request to arrive',
    ru: 'за сколько должны прийти заголовки запроса',
  }),
  requestMs: limit('REQUEST_TIMEOUT', [1_000, 30_000, 600_000], 'ms', {
    en: 'for a whole request to arrive',
    ru: 'за сколько запрос должен прийти целиком',
  }),
  idleMs: limit('IDLE_TIMEOUT', [1_000, 60_000, 600_000], 'ms', {
    en: 'for a connection without traffic during a request',
    ru: 'сколько держится соединение, если во время запроса по нему ничего не идёт',
  }),
  keepAliveMs: limit('KEEP_ALIVE_TIMEOUT', [0, 20_000, 600_000], 'ms', {
    en: 'for an idle connection',
    ru: 'сколько держится соединение без запросов',
  }),
  graceMs: limit('SHUTDOWN_TIMEOUT', [100, 10_000, 600_000], 'ms', {
    en: 'for requests in flight when the server shuts down',
    ru: 'сколько даётся начатым запросам при остановке',
    formerName: 'STOP_GRACE',
  }),
  shutdownDelayMs: limit('SHUTDOWN_DELAY', [0, 0, 120_000], 'ms', {
    en: 'between the answer 503 of `/ready` and the end of accepting connections; as long as a load balancer takes to notice',
    ru: 'сколько `/ready` отвечает 503, прежде чем сервер перестанет принимать соединения; столько, за сколько это заметит балансировщик',
  }),
  connections: limit('DATABASE_POOL_SIZE', [2, 16, 500], 'connections', {
    en: 'PostgreSQL connections of one server, divided among its workers',
    ru: 'соединений одного сервера с PostgreSQL; делятся между его процессами',
    formerName: 'DATABASE_CONNECTIONS',
  }),
  poolWaitMs: limit('DATABASE_POOL_TIMEOUT', [50, 10_000, 60_000], 'ms', {
    en: 'to wait while no connection becomes free for any request; then 503',
    ru: 'сколько ждать, пока ни одно соединение ни для кого не освобождается; затем ответ 503',
    formerName: 'DATABASE_WAIT',
  }),
  connectMs: limit('DATABASE_CONNECT_TIMEOUT', [100, 5_000, 60_000], 'ms', {
    en: 'to make a new connection to PostgreSQL; then 503',
    ru: 'сколько ждать нового соединения с PostgreSQL; затем ответ 503',
  }),
  statementMs: limit('STATEMENT_TIMEOUT', [100, 15_000, 600_000], 'ms', {
    en: 'for one SQL statement',
    ru: 'на одну команду PostgreSQL',
  }),
  lockMs: limit('LOCK_TIMEOUT', [50, 3_000, 60_000], 'ms', {
    en: 'to wait for a record that another request has locked',
    ru: 'сколько ждать записи, занятой другим запросом',
  }),
  transactionMs: limit('TRANSACTION_TIMEOUT', [1_000, 45_000, 600_000], 'ms', {
    en: 'for a whole transaction',
    ru: 'на одно действие целиком',
  }),
  idleTransactionMs: limit('IDLE_TRANSACTION_TIMEOUT', [1_000, 10_000, 600_000], 'ms', {
    en: 'for a transaction between its statements',
    ru: 'сколько держится транзакция без команд',
  }),
  exports: limit('MAX_CONCURRENT_EXPORTS', [1, 4, 100], 'requests', {
    en: 'concurrent exports of one server, divided among its workers; each takes a PostgreSQL connection',
    ru: 'сколько выгрузок сразу ведёт один сервер; делятся между его процессами, каждая занимает соединение с PostgreSQL',
  }),
  exportMs: limit('EXPORT_TIMEOUT', [10_000, 900_000, 7_200_000], 'ms', {
    en: 'for a whole export; then it is cut off and can be resumed',
    ru: 'на одну выгрузку целиком; затем она обрывается, её можно продолжить',
  }),
  subscriptionCheckMs: limit('SUBSCRIPTION_CHECK_INTERVAL', [100, 15_000, 30_000], 'ms', {
    en: 'between checks whether a subscriber still has access',
    ru: 'как часто проверять, не отозван ли доступ подписчика',
    formerName: 'SUBSCRIPTION_CHECK',
  }),
  changesKeptDays: limit('CHANGE_RETENTION_DAYS', [30, 400, 3_650], 'days', {
    en: 'retention of the change feed',
    ru: 'сколько хранится лента изменений',
    formerName: 'CHANGES_KEPT',
  }),
  rulesMs: limit('RULE_FACTS_TIMEOUT', [10, 5_000, 60_000], 'ms', {
    en: "to gather the facts for a region's rules",
    ru: 'сколько собирать сведения для правил одного региона',
    formerName: 'RULES_TIMEOUT',
  }),
  fieldMs: limit('PLUGIN_FIELD_TIMEOUT', [10, 20_000, 120_000], 'ms', {
    en: "for a plugin's field; then it is null with an error",
    ru: 'сколько ждать поле плагина; затем оно null с ошибкой',
  }),
  ruleMs: limit('RULE_TIMEOUT', [10, 500, 10_000], 'ms', {
    en: 'of blocking work for one rule; then it is stopped',
    ru: 'на одно правило региона, пока оно работает, другим не отвечают; затем его останавливают',
  }),
}
