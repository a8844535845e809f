/** What is wrong where the code is BAD_INPUT: a closed table, so that a program can tell the cases apart. */
export const inputReasons = {
  REQUEST_UNREADABLE: {
    ru: 'тело или заголовки запроса не читаются',
    en: 'the body or the headers cannot be read',
  },
  BODY_TOO_LARGE: { ru: 'тело запроса слишком большое', en: 'the body is too large' },
  METHOD_NOT_ALLOWED: {
    ru: 'адрес не принимает этот метод HTTP',
    en: 'the address does not take this HTTP method',
  },
  HEADER_INVALID: { ru: 'заголовок указан неверно', en: 'a header is invalid' },
  SYNTAX_INVALID: { ru: 'текст запроса не читается как GraphQL', en: 'the document is not GraphQL' },
  SCHEMA_MISMATCH: { ru: 'запрос не подходит к схеме', en: 'the document does not fit the schema' },
  TYPE_MISMATCH: { ru: 'значение переменной не того типа', en: 'a variable has a value of another type' },
  DOCUMENT_NOT_TRUSTED: {
    ru: 'такого запроса нет среди разрешённых',
    en: 'the document is not among the trusted ones',
  },
  KEY_REUSED: {
    ru: 'Idempotency-Key уже использован для другого запроса',
    en: 'the Idempotency-Key was used for another request',
  },
  CURSOR_INVALID: {
    ru: 'курсор от другого списка или повреждён',
    en: 'the cursor is of another list or damaged',
  },
  PAGE_SIZE_INVALID: { ru: 'размер страницы указан неверно', en: 'the page size is out of range' },
  ID_INVALID: { ru: 'это не id записи нужного типа', en: 'not an id of a record of the type' },
  VALUE_MISSING: {
    ru: 'обязательное значение не указано или пусто',
    en: 'a required value is missing or empty',
  },
  FORMAT_INVALID: { ru: 'значение записано не в том виде', en: 'a value is not in the format' },
  TEXT_TOO_LONG: { ru: 'текст слишком длинный', en: 'a text is too long' },
  TEXT_UNSTORABLE: {
    ru: 'в тексте есть знаки, которые нельзя сохранить',
    en: 'a text has characters that cannot be stored',
  },
  NUMBER_OUT_OF_RANGE: { ru: 'число вне допустимых границ', en: 'a number is out of range' },
  DATE_OUT_OF_RANGE: { ru: 'дата или год вне допустимых границ', en: 'a day or a year is out of range' },
  DATE_IN_FUTURE: { ru: 'дата ещё не наступила', en: 'the day has not come yet' },
  DATE_IN_PAST: { ru: 'дата уже прошла', en: 'the day has passed' },
  DATES_REVERSED: { ru: 'окончание раньше начала', en: 'the end is before the start' },
  LIST_SIZE_INVALID: {
    ru: 'элементов в списке слишком мало или слишком много',
    en: 'a list has too few or too many items',
  },
  LIMIT_EXCEEDED: { ru: 'записей стало бы больше предела', en: 'there would be more records than the limit' },
  CHOICE_INVALID: {
    ru: 'указано не одно из нескольких полей, или поля противоречат друг другу',
    en: 'not exactly one of several fields is given, or fields contradict each other',
  },
  DUPLICATE_IN_INPUT: {
    ru: 'во входных данных одно и то же дважды',
    en: 'the input says the same thing twice',
  },
  ALREADY_EXISTS: { ru: 'такая запись уже есть', en: 'such a record exists already' },
  ALREADY_DONE: { ru: 'это уже сделано', en: 'it is done already' },
  NOTHING_TO_CHANGE: { ru: 'изменений нет', en: 'there is nothing to change' },
  OTHER_PLACE: {
    ru: 'запись относится к другой территории, школе или документу',
    en: 'a record belongs to another place or document',
  },
  NOT_INCLUDED: { ru: 'записи нет в составе', en: 'the record is not part of it' },
  STATE_FORBIDS: {
    ru: 'состояние записи не позволяет это сделать',
    en: 'the state of the record does not allow it',
  },
  IN_USE: { ru: 'на запись ссылаются другие', en: 'other records refer to it' },
  NOT_SUPPORTED: { ru: 'с такими записями это не делают', en: 'not done with such records' },
  FILE_INVALID: { ru: 'файл не принимается', en: 'the file is not accepted' },
} as const satisfies Record<string, { readonly ru: string; readonly en: string }>

export type InputReason = keyof typeof inputReasons

export const isInputReason = (code: string): code is InputReason => Object.hasOwn(inputReasons, code)
