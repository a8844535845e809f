import { limit } from './limit.ts'

/** Limits of the size and the rate of requests. */
export const requestLimits = {
  depth: limit('MAX_DEPTH', [5, 15, 50], 'levels', {
    en: 'how deep the fields of a document may be nested',
    ru: 'насколько глубоко могут быть вложены поля запроса',
  }),
  aliases: limit('MAX_ALIASES', [0, 50, 1_000], 'aliases', {
    en: 'aliases in a document',
    ru: 'псевдонимов в запросе',
  }),
  directives: limit('MAX_DIRECTIVES', [0, 50, 1_000], 'directives', {
    en: 'directives in a document',
    ru: 'директив в запросе',
  }),
  tokens: limit('MAX_TOKENS', [100, 5_000, 100_000], 'tokens', {
    en: 'tokens of a document',
    ru: 'лексем в тексте запроса',
  }),
  nesting: limit('MAX_BRACKET_DEPTH', [20, 100, 500], 'brackets', {
    en: 'nested brackets in a document',
    ru: 'скобок, вложенных друг в друга, в тексте запроса',
    formerName: 'MAX_NESTING',
  }),
  fragments: limit('MAX_FRAGMENTS', [0, 50, 200], 'fragments', {
    en: 'fragments in a document',
    ru: 'фрагментов в запросе',
  }),
  repeats: limit('MAX_DUPLICATE_FIELDS', [0, 50, 1_000], 'fields', {
    en: 'fields that duplicate another one beside them',
    ru: 'полей, которые повторяют соседние',
    formerName: 'MAX_REPEATS',
  }),
  rootFields: limit('MAX_ROOT_FIELDS', [1, 25, 200], 'fields', {
    en: 'root fields of an operation',
    ru: 'полей верхнего уровня в операции',
  }),
  operations: limit('MAX_OPERATIONS', [1, 25, 200], 'operations', {
    en: 'operations in a document',
    ru: 'операций в одном документе',
  }),
  cost: limit('MAX_COST', [100, 25_000, 1_000_000], 'nodes', {
    en: 'nodes that a request may ask for',
    ru: 'записей, которые можно запросить за один раз',
  }),
  inputDepth: limit('MAX_INPUT_DEPTH', [3, 12, 100], 'levels', {
    en: 'how deep the values of a request may be nested',
    ru: 'насколько глубоко могут быть вложены передаваемые значения',
  }),
  inputItems: limit('MAX_INPUT_ITEMS', [100, 20_000, 100_000], 'values', {
    en: 'items of all lists among the values of a request',
    ru: 'элементов во всех передаваемых списках',
  }),
  nameLength: limit('MAX_NAME_LENGTH', [50, 500, 600], 'characters', {
    en: 'the name of a region, a municipality or a school',
    ru: 'название региона, муниципального образования или школы',
  }),
  listedSchools: limit('MAX_IMPORTED_SCHOOLS', [1, 200, 2_000], 'schools', {
    en: 'schools of one import',
    ru: 'школ, которые добавляются за один раз',
    formerName: 'MAX_LISTED_SCHOOLS',
  }),
  text: limit('MAX_TEXT_LENGTH', [200, 20_000, 1_000_000], 'characters', {
    en: 'one text among the values of a request',
    ru: 'один текст среди передаваемых значений',
    formerName: 'MAX_TEXT',
  }),
  answer: limit('MAX_RESPONSE_LENGTH', [10_000, 8_000_000, 200_000_000], 'characters', {
    en: 'the answer to a request',
    ru: 'ответ на запрос',
    formerName: 'MAX_ANSWER',
  }),
  bodyBytes: limit('MAX_BODY_BYTES', [1_024, 4_194_304, 16_777_216], 'bytes', {
    en: 'the body of a request; a file has a limit of its own',
    ru: 'тело запроса; у файла свой предел',
  }),
  fileBytes: limit('MAX_FILE_BYTES', [1_024, 20_971_520, 1_073_741_824], 'bytes', {
    en: 'a file of evidence',
    ru: 'файл подтверждения',
  }),
  importBytes: limit('MAX_IMPORT_BYTES', [1_024, 10_485_760, 104_857_600], 'bytes', {
    en: 'a file of rows to import',
    ru: 'файл со строками для импорта',
  }),
  importRows: limit('MAX_IMPORT_ROWS', [10, 20_000, 100_000], 'rows', {
    en: 'rows of one imported file',
    ru: 'строк в одном импортируемом файле',
  }),
  waitingFiles: limit('MAX_UNATTACHED_FILES', [1, 500, 100_000], 'files', {
    en: "a user's uploaded files that no report names yet",
    ru: 'загруженных файлов пользователя, которых ещё нет ни в одном отчёте',
    formerName: 'MAX_WAITING_FILES',
  }),
  obligations: limit('MAX_ROADMAP_OBLIGATIONS', [100, 20_000, 200_000], 'obligations', {
    en: 'obligations that one roadmap may give',
    ru: 'обязательств, которые может дать одна дорожная карта',
    formerName: 'MAX_OBLIGATIONS',
  }),
  ratePerKey: limit('RATE_LIMIT_PER_USER', [1, 6_000, 1_000_000], 'requests/minute', {
    en: 'requests of one user',
    ru: 'запросов одного пользователя',
    formerName: 'RATE_PER_KEY',
  }),
  ratePerAddress: limit('RATE_LIMIT_PER_IP', [1, 3_000, 1_000_000], 'requests/minute', {
    en: 'requests without a key from one address',
    ru: 'запросов без ключа с одного адреса',
    formerName: 'RATE_PER_ADDRESS',
  }),
  failuresPerAddress: limit('AUTH_FAILURE_LIMIT_PER_IP', [1, 60, 100_000], 'requests/minute', {
    en: 'requests with a wrong key from one address',
    ru: 'запросов с неверным ключом с одного адреса',
    formerName: 'FAILURES_PER_ADDRESS',
  }),
  atOnce: limit('MAX_CONCURRENT_REQUESTS', [1, 8, 1_000], 'requests', {
    en: 'concurrent requests of one user, or of one address without a key; the others wait',
    ru: 'над сколькими запросами одного пользователя или с одного адреса без ключа сервер работает сразу; остальные ждут',
    formerName: 'MAX_AT_ONCE',
  }),
  subscriptions: limit('MAX_SUBSCRIPTIONS', [1, 200, 100_000], 'subscriptions', {
    en: 'open subscriptions of one user, or of one address without a key, at one worker',
    ru: 'сколько подписок сразу открыто у пользователя или с одного адреса без ключа в одном процессе',
  }),
  pipelined: limit('MAX_PIPELINED_REQUESTS', [1, 16, 1_000], 'requests', {
    en: 'requests that a connection sends without waiting for responses; then it is closed',
    ru: 'сколько запросов соединение присылает, не дожидаясь ответов; потом оно закрывается',
    formerName: 'MAX_PIPELINED',
  }),
}
