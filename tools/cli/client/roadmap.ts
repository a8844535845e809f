import { writeFile } from 'node:fs/promises'
import { StartFailure } from '../../../api/server/startup-error.ts'
import { complain, say } from '../output.ts'
import { addressOf, formOf, headersOf, type Pairs, request } from './send.ts'

export interface ReadOptions {
  readonly owner: string
  readonly title?: string
  readonly start?: string
  readonly end?: string
  readonly party?: Pairs
  readonly draft?: string
  readonly create?: true
}

interface Draft {
  readonly input: { readonly sections: readonly { readonly activities: readonly object[] }[] }
  readonly unknownParties: readonly {
    readonly text: string
    readonly count: number
    readonly candidates: readonly { readonly id: string; readonly name: string }[]
  }[]
  readonly findings: readonly { readonly item: string; readonly sentence: string }[]
  readonly notRead: readonly { readonly place: string; readonly text: string }[]
}

/** Reads the roadmap in a document, prints what was found in it, and stores it where that is requested. */
export async function readRoadmap(path: string, options: ReadOptions): Promise<void> {
  const { owner, title, start, end, party = {} } = options
  const body = await formOf(path, { owner, title, start, end, parties: JSON.stringify(party) })
  const headers = headersOf('application/json')
  const answer = await request(addressOf('drafts'), { method: 'POST', headers, body })
  // As the server answers.
  const draft = (await answer.json()) as Draft
  const { sections } = draft.input
  const count = sections.reduce((sum, { activities }) => sum + activities.length, 0)
  say(`Разделов: ${sections.length}, мероприятий: ${count}, замечаний: ${draft.findings.length}.`)
  complain(
    ...draft.findings.map(({ item, sentence }) => `${item}: ${sentence}`),
    ...draft.notRead.map(({ place, text }) => `${place}: ${text}.`),
    ...draft.unknownParties.map(({ text, count: times, candidates }) => {
      const named = candidates.map(({ id, name }) => `${name} (${id})`).join('; ')
      return `Ответственный не найден: «${text}», строк: ${times}.${named ? ` Похожи: ${named}.` : ''} Укажите его в --party.`
    }),
  )
  if (options.draft !== undefined) await writeFile(options.draft, `${JSON.stringify(draft, null, 2)}\n`)
  if (options.create) await create(draft)
}

const mutation = 'mutation ($input: CreateRoadmapInput!) { createRoadmap(input: $input) { record { key } } }'

async function create({ input }: Draft): Promise<void> {
  const headers = { ...headersOf('application/json'), 'content-type': 'application/json' }
  const body = JSON.stringify({ query: mutation, variables: { input } })
  const answer = await request(addressOf('graphql'), { method: 'POST', headers, body })
  // As GraphQL answers.
  const { data, errors } = (await answer.json()) as {
    readonly data?: { readonly createRoadmap: { readonly record: { readonly key: string } } } | null
    readonly errors?: readonly { readonly message: string }[]
  }
  if (errors || !data)
    throw new StartFailure('BAD_IMPORT', errors?.[0]?.message ?? 'Сервер не ответил: повторите позже.')
  say(`Проект дорожной карты сохранён: ${data.createRoadmap.record.key}`)
}
