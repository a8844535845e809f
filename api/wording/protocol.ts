import type { Row } from './row.ts'

/** What is said of a request before its document is looked into, and of which operation of it is meant. */
export const protocol: readonly Row[] = [
  [/^Must provide query string/, 'нет текста запроса: передайте его в поле query.'],
  [
    /^Unexpected parameter/,
    'в теле есть лишнее поле: допустимы query, variables, operationName и extensions.',
  ],
  [/^Expected "query" param/, 'поле query – это строка с текстом запроса.'],
  [/^Expected "(variables|extensions)" param/, 'поле $1 – это объект JSON.'],
  [
    /^(?:POST body is expected to be object|Expected params to be an object|Invalid "params")/,
    'тело запроса – это объект JSON с полем query.',
  ],
  [/^POST body sent invalid JSON/, 'проверьте, что передан правильный JSON.'],
  [/^Batching is/, 'несколько запросов сразу не принимаются: отправьте их по одному.'],
  [/^GraphQL only supports GET and POST/, 'запросы к API передают методами GET и POST.'],
  [/^Can only perform a \w+ operation from a POST request/, 'изменения передают только методом POST.'],
  [
    /^Request body too large/,
    'тело запроса слишком большое: передайте меньше за один раз. Файлы принимает адрес /files.',
  ],
  [/^Content-Length header is invalid/, 'длина тела в заголовке Content-Length записана неверно.'],
  [
    /^(?:Must provide operation name|Could not determine what operation)/,
    'непонятно, какую операцию выполнить: назовите одну из них в operationName.',
  ],
  [/^Unknown operation named/, 'операции с таким именем в запросе нет: проверьте operationName.'],
  [/^Must provide an operation/, 'в запросе нет ни одной операции.'],
  [/^Schema is not configured to execute (\w{1,12}) operation/, 'операций вида $1 в этом API нет.'],
  [/^GraphQL introspection has been disabled/, 'описание схемы видят только те, кто вошёл: передайте ключ.'],
  [/^The subscription field "(\w{1,64})" is not defined/, 'подписки $1 нет.'],
]
