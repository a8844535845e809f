import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { type Environment, openEnvironment } from '../../tools/chaos/environment.ts'
import type { Served } from '../../tools/chaos/server.ts'
import { globalId } from '../graphql/global-id.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { openReceiver } from './testing.ts'

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data depends on the query of the test
  readonly data: any
  readonly code: string | null
  readonly message: string | null
}

/** A server with a receiver for each test, and what tests of webhooks do. */
export function webhookTests() {
  const own: { database?: TestDatabase; environment?: Environment; server?: Served } = {}
  const variables = { WEBHOOK_NETWORKS: '127.0.0.0/8' }
  beforeAll(async () => {
    own.database = await testDatabase({ seeded: true })
    own.environment = await openEnvironment(own.database.url)
    own.server = await own.environment.serve(variables)
  })
  afterAll(async () => {
    await own.environment?.[Symbol.asyncDispose]()
    await own.database?.close()
  })
  const parts = () => {
    const { database, environment, server } = own
    if (!database || !environment || !server) throw new Error('the server is there only inside tests')
    return { database, environment, server }
  }

  let receiver: Awaited<ReturnType<typeof openReceiver>>
  beforeEach(async () => {
    receiver = await openReceiver()
    return () => receiver.close()
  })

  const ask = async (query: string, given: object = {}) => {
    const { environment, server } = parts()
    const answer = await environment.caller(server)(query, given as Record<string, unknown>)
    return answer as Answer
  }

  const fields = 'record { id version pausedFor failures } secret'

  /** A user with rights on one region, and a webhook of theirs. */
  const create = async (input: object = {}, region = 'RU-ORL') => {
    const { id } = await parts().database.db.region.findUniqueOrThrow({ where: { code: region } })
    const user = await ask(
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { record { id version } } }',
      {
        input: {
          title: `Обмен ${randomUUID()}`,
          grants: [{ role: 'REGIONAL', region: globalId('Region', id) }],
        },
      },
    )
    const made = await ask(
      `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { ${fields} } }`,
      {
        input: { user: user.data.createUser.record.id, title: 'Обмен', url: receiver.url, ...input },
      },
    )
    expect(made).toMatchObject({ message: null })
    const { record, secret } = made.data.createWebhook
    return { ...record, secret, user: user.data.createUser.record } as {
      id: string
      version: number
      secret: string
      user: { id: string; version: number }
    }
  }

  const rename = async (key: string, shortName: string) => {
    const { id, version } = await parts().database.db.school.findUniqueOrThrow({ where: { key } })
    const { message } = await ask(
      'mutation ($input: UpdateSchoolInput!) { updateSchool(input: $input) { record { id } } }',
      { input: { school: globalId('School', id), version, shortName } },
    )
    expect(message).toBeNull()
    return globalId('School', id)
  }

  const schoolOf = async (code: string) =>
    (await parts().database.db.school.findFirstOrThrow({ where: { region: { code } } })).key ?? ''

  const deliveriesOf = async (id: string) => {
    const { data } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Webhook { version pausedFor failures failingSince
        deliveries { nodes { id event state record attempts { status error } } } } } }`,
      { id },
    )
    return data.node
  }

  return {
    parts,
    ask,
    create,
    rename,
    schoolOf,
    deliveriesOf,
    receiver: () => receiver,
    /** Replaces the server by a new one. */
    restart: async () => {
      own.server = await parts().environment.serve(variables)
    },
    serveAnother: () => parts().environment.serve(variables),
  }
}
