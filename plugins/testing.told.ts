import { type GraphQLSchema, isRequiredArgument } from 'graphql'
import type { Answer } from '../api/testing.server.ts'
import type { Question } from './testing.questions.ts'

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>

/** All that somebody is told, by what they asked. */
export type Told = ReadonlyMap<string, string>

/** Asks again while the server says that it is busy: what it has no time for tells nothing of others. */
export async function patiently(ask: () => Promise<Answer>, tries = 30): Promise<Answer> {
  const answer = await ask()
  const isBusy = answer.errors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE')
  return isBusy && tries > 1 ? patiently(ask, tries - 1) : answer
}

/** Sealed anew in each answer: where they lead is followed, what they are says nothing. */
const isCursor = (name: string) => /(cursor|head|next)$/i.test(name)

/** Asks every question, and goes through every list and the change feed by their cursors. */
export async function tellAll(
  schema: GraphQLSchema,
  questions: readonly Question[],
  ask: Ask,
): Promise<Told> {
  const told = new Map<string, string>()
  for (const [index, { root, document }] of questions.entries()) {
    const { status, data, errors, extensions } = await patiently(() => ask(document))
    const said = { status, data, extensions, errors: errors.map(one => [one.extensions?.code, one.message]) }
    told.set(
      `${index} ${root}`,
      JSON.stringify(said, (name, value) => (isCursor(name) && value ? 'sealed' : value)),
    )
  }
  for (const { name, args } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (!args.some(arg => arg.name === 'after') || args.some(isRequiredArgument)) continue
    told.set(`all ${name}`, JSON.stringify(await walkThrough(name, ask)))
  }
  return told
}

/** The ids of a list from page to page, to its end. */
async function walkThrough(list: string, ask: Ask): Promise<readonly string[]> {
  const isFeed = list === 'changes'
  const page = isFeed
    ? 'hasNextPage: hasMore endCursor nodes: changes { id operation version }'
    : 'pageInfo { hasNextPage endCursor } nodes { id }'
  const query = `query ($after: String) { list: ${list}(first: 100, after: $after) { ${page} } }`
  const found: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await patiently(() => ask(query, { after }))
    if (!data) return found
    found.push(...data.list.nodes.map((node: object) => JSON.stringify(node)))
    const { hasNextPage, endCursor } = isFeed ? data.list : data.list.pageInfo
    more = hasNextPage
    after = endCursor
  }
  return found
}

/** Where what is told differs, each with a few words from where it does. */
export function differences(before: Told, after: Told): readonly string[] {
  return [...before].flatMap(([asked, one]) => {
    const other = after.get(asked) ?? ''
    if (one === other) return []
    const start = [...one].findIndex((letter, index) => letter !== other[index])
    const words = (text: string) => text.slice(Math.max(0, start - 80), start + 80)
    return [`${asked}: …${words(one)}… has become …${words(other)}…`]
  })
}
