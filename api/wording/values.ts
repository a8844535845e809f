import type { Row } from './row.ts'

/** What is said of a value, in a document or among the variables. */
export const values: readonly Row[] = [
  [/^Int cannot represent non 32-bit/, 'нужно целое число от -2147483648 до 2147483647.'],
  [/^Int cannot represent/, 'нужно целое число.'],
  [/^Float cannot represent/, 'нужно число.'],
  [/^String cannot represent/, 'нужна строка.'],
  [/^Boolean cannot represent/, 'нужно true или false.'],
  [/^ID cannot represent/, 'нужен идентификатор: строка или целое число.'],
  [/^Enum "(\w{1,64})" cannot represent/, 'нужно одно из значений перечисления $1.'],
  [/^Value "[\s\S]*" does not exist in "(\w{1,64})" enum/, 'в перечислении $1 нет такого значения.'],
  [/^Expected value of type "([\w[\]!]{1,80})", found/, 'нужно значение типа $1.'],
  [/^Expected type "(\w{1,64})" to be an object/, 'нужен объект типа $1.'],
  [/^Expected type "(\w{1,64})"\./, 'нужно значение типа $1.'],
  [
    /^Expected non-nullable type "([\w[\]!]{1,80})" not to be null/,
    'нужно значение типа $1, а передано null.',
  ],
  [
    /^Field "(?:\w+\.)?(\w{1,64})" of required type ".*" was not provided/,
    'не названо обязательное поле $1.',
  ],
  // The name may be anything: it is a key of JSON.
  [/^Field "[\s\S]*" is not defined by type "(\w{1,64})"/, 'у типа $1 нет такого поля.'],
  [/^Field "[\w.]*" must be non-null/, 'названное поле не может быть null.'],
  [/(?:OneOf type|OneOf Input Object) "(\w{1,64})"/, 'в значении типа $1 нужно назвать ровно одно поле.'],
  [
    /^Variable "\$(\w{1,64})" of required type ".*" was not provided/,
    'не передана обязательная переменная $$$1.',
  ],
  [/^Variable "\$(\w{1,64})" of non-null type ".*" must not be null/, 'переменная $$$1 не может быть null.'],
  [
    /^Variable "\$(\w{1,64})" expected value of type ".*" which cannot be/,
    'переменная $$$1 не может быть такого типа.',
  ],
  [/^Too many errors processing variables/, 'ошибок в переменных слишком много, показаны первые.'],
  [
    /^Argument "(\w{1,64})" of required type ".*"[\s\S]*was not provided/,
    'не передан обязательный аргумент $1.',
  ],
  [
    /^Argument "(\w{1,64})" of required type ".*" was provided the variable/,
    'не передан обязательный аргумент $1.',
  ],
  [/^Argument "(\w{1,64})" of non-null type ".*" must not be null/, 'аргумент $1 не может быть null.'],
  [/^Argument "(\w{1,64})" has invalid value/, 'значение аргумента $1 не подходит.'],
]
