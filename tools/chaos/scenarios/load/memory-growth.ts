import { readFile } from 'node:fs/promises'
import { type Ask, caller, describeReplies, mutate, type Reply } from '../../client.ts'
import type { Environment } from '../../environment.ts'
import { questions } from '../../readers.ts'
import { assertion, measurement, type Result } from '../../result.ts'

const megabyte = 1_048_576
const page = 4_096
const room = 100

type Request = (number: number) => Promise<Reply>

/** Reads of several kinds, writes, and what must be refused: by its text, by its values, by who asks. */
function mixture(ask: Ask, stranger: Ask): readonly Request[] {
  const reads: Request[] = questions.map(question => () => ask(question))
  return [
    ...reads,
    number =>
      ask('query ($text: String!) { schools(filter: { text: $text }) { totalCount } }', {
        text: `${number}`,
      }),
    number => mutate(ask, 'registerOrganization', { kind: 'COUNCIL', name: `Смесь ${number}` }),
    () => mutate(ask, 'registerOrganization', { kind: 'COUNCIL', name: ' ' }),
    number => ask(`{ noSuchField${number} }`),
    number => ask(`{ schools(first: ${number}) { nodes { key } `),
    () => ask('{ organization(id: "никто") { key } }'),
    () => stranger('{ regions { nodes { code } } }'),
  ]
}

const memoryOf = async (pid: number): Promise<number> => {
  const [, pages] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')
  return Math.round((Number(pages) * page) / megabyte)
}

/** Requests of all kinds, for long: the memory of the server stays flat once it is warm. */
export async function memoryGrowth(
  environment: Environment,
  { requests = 50_000, warm = 5_000, clients = 12 } = {},
): Promise<readonly Result[]> {
  if (process.platform !== 'linux')
    return [measurement('память процесса читается только в Linux: сценарий пропущен')]
  const server = await environment.serve()
  const kinds = mixture(environment.caller(server), caller(server.url, 'no-such-key'))
  const seen: number[] = []
  const kept: Reply[] = []
  let sent = 0
  const client = async () => {
    while (sent < warm + requests) {
      const number = sent++
      const reply = await kinds[number % kinds.length]?.(number)
      if (reply) kept.push({ ...reply, data: null })
      if (number >= warm && number % 1_000 === 0) seen.push(await memoryOf(server.pid))
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - began) / 1_000
  seen.push(await memoryOf(server.pid))
  const odd = kept.filter(({ status }) => status === 0 || status === 429 || status >= 500)
  const [start = 0, end = 0, most] = [seen[0], seen.at(-1), Math.max(...seen)]
  return [
    measurement(
      `запросов ${requests} после ${warm} для разогрева, ${Math.round((warm + requests) / seconds)} в секунду`,
    ),
    assertion(
      `память: в начале ${start} МБ, в конце ${end} МБ, больше всего ${most} МБ`,
      most - start < room,
    ),
    measurement(`ответы: ${describeReplies(kept)}`),
    assertion(`ответов 429, 5xx и запросов без ответа: ${describeReplies(odd)}`, odd.length === 0),
  ]
}
