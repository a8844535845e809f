import type { Row } from './row.ts'

/** What the rules of validation say of a document, by the rule's name; ValuesOfCorrectTypeRule speaks in `values`. */
export const validation: Readonly<Record<string, readonly Row[]>> = {
  ExecutableDefinitionsRule: [
    [/^The .* definition is not executable/, 'запрос не меняет схему: уберите определения типов и директив.'],
  ],
  UniqueOperationNamesRule: [
    [/^There can be only one operation named "(\w{1,64})"/, 'операция $1 названа дважды.'],
  ],
  LoneAnonymousOperationRule: [
    [/^This anonymous operation must be/, 'операций несколько: дайте каждой имя.'],
  ],
  SingleFieldSubscriptionsRule: [
    [/ must select only one top level field/, 'подписка спрашивает ровно одно поле верхнего уровня.'],
    [/ must not select an introspection top level field/, 'подписка не спрашивает описание схемы.'],
  ],
  KnownTypeNamesRule: [[/^Unknown type "(\w{1,64})"/, 'типа $1 нет.']],
  FragmentsOnCompositeTypesRule: [
    [
      /^Fragment (?:"\w+" )?cannot condition on non composite type "(\w{1,64})"/,
      'у типа $1 нет полей, и фрагмента на нём быть не может.',
    ],
  ],
  VariablesAreInputTypesRule: [
    [
      /^Variable "\$(\w{1,64})" cannot be non-input type "([\w[\]!]{1,80})"/,
      'тип $2 не передают, и переменная $$$1 таким быть не может.',
    ],
  ],
  ScalarLeafsRule: [
    [
      /^Field "(\w{1,64})" must not have a selection/,
      'у поля $1 нет вложенных полей: уберите скобки после него.',
    ],
    [/^Field "(\w{1,64})" of type ".*" must have/, 'назовите в скобках после $1, какие поля нужны.'],
  ],
  FieldsOnCorrectTypeRule: [
    [/^Cannot query field "(\w{1,64})" on type "(\w{1,64})"/, 'у типа $2 нет поля $1.'],
  ],
  UniqueFragmentNamesRule: [
    [/^There can be only one fragment named "(\w{1,64})"/, 'фрагмент $1 определён дважды.'],
  ],
  KnownFragmentNamesRule: [[/^Unknown fragment "(\w{1,64})"/, 'фрагмента $1 в запросе нет.']],
  NoUnusedFragmentsRule: [
    [/^Fragment "(\w{1,64})" is never used/, 'фрагмент $1 нигде не нужен: уберите его.'],
  ],
  PossibleFragmentSpreadsRule: [
    [
      /^Fragment (?:"\w+" )?cannot be spread here as objects of type "(\w{1,64})" can never be of type "(\w{1,64})"/,
      'здесь записи типа $1, и типа $2 они не бывают.',
    ],
  ],
  NoFragmentCyclesRule: [
    [/^Cannot spread fragment "(\w{1,64})" within itself/, 'фрагмент $1 включает сам себя.'],
  ],
  UniqueVariableNamesRule: [
    [/^There can be only one variable named "\$(\w{1,64})"/, 'переменная $$$1 объявлена дважды.'],
  ],
  NoUndefinedVariablesRule: [
    [/^Variable "\$(\w{1,64})" is not defined/, 'переменная $$$1 не объявлена в начале операции.'],
  ],
  NoUnusedVariablesRule: [
    [/^Variable "\$(\w{1,64})" is never used/, 'переменная $$$1 нигде не нужна: уберите её.'],
  ],
  KnownDirectivesRule: [
    [/^Unknown directive "@(\w{1,64})"/, 'директивы @$1 нет.'],
    [/^Directive "@(\w{1,64})" may not be used on/, 'директива @$1 здесь не ставится.'],
  ],
  UniqueDirectivesPerLocationRule: [
    [/^The directive "@(\w{1,64})" can only be used once/, 'директива @$1 стоит здесь дважды.'],
  ],
  KnownArgumentNamesRule: [
    [/^Unknown argument "(\w{1,64})" on field "(\w{1,64}\.\w{1,64})"/, 'у поля $2 нет аргумента $1.'],
    [/^Unknown argument "(\w{1,64})" on directive "@(\w{1,64})"/, 'у директивы @$2 нет аргумента $1.'],
  ],
  UniqueArgumentNamesRule: [
    [/^There can be only one argument named "(\w{1,64})"/, 'аргумент $1 назван дважды.'],
  ],
  ValuesOfCorrectTypeRule: [],
  ProvidedRequiredArgumentsRule: [
    [
      /^(?:Field|Directive) "@?(\w{1,64})" argument "(\w{1,64})" of type ".*" is required/,
      'у $1 не передан обязательный аргумент $2.',
    ],
  ],
  VariablesInAllowedPositionRule: [
    [
      /^Variable "\$(\w{1,64})" of type "([\w[\]!]{1,80})" used in position expecting type "([\w[\]!]{1,80})"/,
      'переменная $$$1 объявлена типом $2, а здесь нужен $3.',
    ],
    [
      /^Variable "\$(\w{1,64})" is of type ".*" but must be non-nullable/,
      'переменная $$$1 здесь не может быть null: добавьте «!» к её типу.',
    ],
  ],
  OverlappingFieldsCanBeMergedRule: [
    [
      /^Fields "(\w{1,64})" conflict because/,
      'поле $1 спрошено дважды по-разному: дайте одному из них другое имя.',
    ],
    [/^Fields ".*" conflict because/, 'поле спрошено дважды по-разному: дайте одному из них другое имя.'],
  ],
  UniqueInputFieldNamesRule: [
    [/^There can be only one input field named "(\w{1,64})"/, 'поле $1 названо в значении дважды.'],
  ],
  MaxIntrospectionDepthRule: [
    [/^Maximum introspection depth exceeded/, 'описание схемы спрошено слишком глубоко.'],
  ],
}
