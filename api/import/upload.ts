import { readFile } from 'node:fs/promises'
import type { FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { maySomewhere, rolesOf } from '../access/matrix.ts'
import { overhead, readForm } from '../file/form.ts'
import { plainName } from '../file/name.ts'
import { spool, tooLarge } from '../file/spool.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Arrival } from './job/store.ts'
import { profiles } from './profile/index.ts'
import { readRequest } from './request.ts'
import { readSource } from './source.ts'

/** Takes the file of a request and reads its rows. The caller must be one who may write them. */
export async function takeFile(
  { viewer, limits }: Context,
  { raw }: FastifyRequest,
  schema: GraphQLSchema,
  folder: string,
): Promise<{ readonly userId: string; readonly arrival: Arrival }> {
  if (!viewer.user) throw apiError('UNAUTHENTICATED')
  if (!profiles.some(({ action }) => maySomewhere(viewer, rolesOf(action)))) throw apiError('FORBIDDEN')
  const most = limits.importBytes
  if (Number(raw.headers['content-length'] ?? 0) > most + overhead) throw tooLarge(most)
  const { taken, part, fields } = await readForm(raw, most, bytes => spool(bytes, folder, most))
  try {
    const read = readRequest(fields)
    if (!maySomewhere(viewer, rolesOf(read.profile.action))) throw apiError('FORBIDDEN')
    if (taken.size === 0) throw apiError('FILE_INVALID', 'Файл пуст: приложите другой.')
    const source = await readSource(taken.path, read, schema, limits)
    const content = await readFile(taken.path)
    const { sha256 } = taken
    const [, extension = 'csv'] = /\.(\w{1,5})$/.exec(part.name) ?? []
    const fileName = plainName(part.name, extension.toLowerCase())
    return { userId: viewer.user.id, arrival: { fileName, sha256, content, fields, read, source } }
  } finally {
    await taken.discard()
  }
}
