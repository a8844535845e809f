import { Readable } from 'node:stream'
import type { GraphQLSchema } from 'graphql'
import { maySomewhere, rolesOf } from '../../access/matrix.ts'
import { currentViewer } from '../../auth/current-viewer.ts'
import type { Read } from '../../data/query.ts'
import { spool } from '../../file/spool.ts'
import type { Context, MakeContext } from '../../graphql/context.ts'
import type { Jobs, Queue } from '../../job/queue.ts'
import { noticeImport } from '../../notice/make/import.ts'
import type { Limits } from '../../server/limits.ts'
import { readRequest } from '../request.ts'
import { readSource } from '../source.ts'
import { isTemporary, performImport } from './perform.ts'
import { endImport } from './progress.ts'
import { sweepImports } from './retention.ts'
import { type Claim, claimImport, contentOf, releaseImport, waitingImports } from './store.ts'

export interface ImportServices {
  readonly read: Read
  readonly now: () => Date
  readonly jobs: Jobs
  readonly schema: GraphQLSchema
  readonly makeContext: MakeContext
  readonly limits: Limits
  /** Where a file lies while it is read. */
  readonly folder: string
}

const queueName = 'import'

/** Adds the job of an import. If that fails, or its worker is killed, it is found within a minute. */
export const sendImport = ({ send }: Pick<Jobs, 'send'>, id: string): Promise<void> =>
  send({ name: queueName }, { id }, { key: id })

/** Looks for imports that no worker has, and takes old files away. */
export const importWakeQueue = ({ read, jobs, now }: ImportServices): Queue => ({
  name: 'import.wake',
  atOnce: 1,
  longestSeconds: 120,
  retries: 3,
  every: '* * * * *',
  perform: async () => {
    for (const { id } of await waitingImports(read, now())) await sendImport(jobs, id)
    await sweepImports(read, now())
  },
})

/** Performs one import, with the rights that its user has by now. */
export const importQueue = (services: ImportServices): Queue<{ readonly id: string }> => ({
  name: queueName,
  atOnce: 1,
  longestSeconds: 1_800,
  retries: 3,
  perform: async ({ data: { id } }) => {
    const { read, now } = services
    const claim = await claimImport(read, id, now())
    if (!claim) return
    if (claim.cancelledAt) return endImport(read, claim, { state: 'CANCELLED' }, now())
    try {
      await perform(services, claim)
    } catch (error) {
      await releaseImport(read, claim)
      if (isTemporary(error) || !isStoredAlready(error)) throw error
    }
  },
})

/** An error of the API is stored with the import that it has ended. */
const isStoredAlready = (error: unknown): boolean => error instanceof Error && 'extensions' in error

async function perform(services: ImportServices, claim: Claim): Promise<void> {
  const { read, now, schema, makeContext, limits, folder } = services
  const fail = (failure: string) => endImport(read, claim, { state: 'FAILED', failure }, now())
  const viewer = await currentViewer(read, claim.userId, now())
  const found = await contentOf(read, claim.id)
  if (!found) return fail('Файл импорта уже удалён: загрузите его ещё раз.')
  const request = readRequest(found.fields)
  if (!viewer || !maySomewhere(viewer, rolesOf(request.profile.action)))
    return fail('У вас больше нет прав на этот импорт: обратитесь к администратору.')
  const context: Context = await makeContext({
    viewer,
    viewerNow: async () => viewer,
    headers: { get: () => null },
    requestId: claim.id,
  })
  const file = await spool(Readable.from([found.content]), folder, limits.importBytes)
  const source = await readSource(file.path, request, schema, limits).finally(file.discard)
  await performImport({ context, schema, now, request, source }, claim)
  await noticeImport(read, claim.id, now())
}
