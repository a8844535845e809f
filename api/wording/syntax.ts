import type { Row } from './row.ts'

/** What the parser says of a document, after its «Syntax Error: »; the place stands in `locations`. */
export const syntax: readonly Row[] = [
  [/^Expected Name, found/, 'здесь должно стоять имя.'],
  [/^Expected "([^"]{1,12})", found/, 'здесь должно стоять «$1».'],
  [/^Expected <EOF>, found/, 'после конца запроса стоит лишнее.'],
  [/^Expected /, 'здесь должно стоять другое.'],
  [/^Unexpected <EOF>/, 'текст запроса оборван.'],
  [/^Unexpected single quote/, 'строки пишут в двойных кавычках.'],
  [/^Unexpected variable/, 'здесь переменной быть не может.'],
  [/^Unexpected description/, 'описание здесь не ставят.'],
  [/^Unexpected /, 'здесь стоит лишнее слово или знак.'],
  [/^Unterminated string/, 'строка не закрыта кавычкой.'],
  [/^Invalid number/, 'число записано неверно.'],
  [/^Invalid (?:Unicode|character) escape sequence/, 'после обратной черты в строке стоит не то.'],
  [/^Invalid character/, 'этот знак здесь стоять не может.'],
  [
    /is reserved and cannot be used for an enum value/,
    'true, false и null не бывают значениями перечисления.',
  ],
]
