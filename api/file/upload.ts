import type { IncomingMessage } from 'node:http'
import { maySomewhere, rolesOf } from '../access/matrix.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { globalId } from '../graphql/global-id.ts'
import { findEarlier, findOwn } from './find.ts'
import { overhead, readForm } from './form.ts'
import { keepFile } from './keep.ts'
import { mediaOf } from './kind/media.ts'
import { plainName } from './name.ts'
import { type Spooled, spool, tooLarge } from './spool.ts'
import type { Storage } from './storage.ts'

/** Where files lie. */
export interface Keeping {
  readonly storage: Storage
  /** The folder below which files arrive. */
  readonly folder: string
}

/** What an upload is answered with. */
export interface Uploaded {
  /** Given to `EvidenceInput.file`. */
  readonly id: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
  readonly sha256: string
  /** An earlier file with the same bytes that the caller may see; null if there is none. */
  readonly duplicateOf: string | null
}

/** Takes a file: from users who may submit reports, within the limits, of an accepted type. */
export async function upload(
  context: Context,
  request: IncomingMessage,
  { storage, folder }: Keeping,
): Promise<Uploaded> {
  const { viewer, limits } = context
  if (!viewer.user) throw apiError('UNAUTHENTICATED')
  if (!maySomewhere(viewer, rolesOf('submitReport'))) throw apiError('FORBIDDEN')
  const most = limits.fileBytes
  if (Number(request.headers['content-length'] ?? 0) > most + overhead) throw tooLarge(most)
  const { taken, part } = await readForm(request, most, bytes => spool(bytes, folder, most))
  try {
    const { mediaType, extension } = await known(taken, part.name, part.mediaType)
    const { size, sha256 } = taken
    const file = { name: plainName(part.name, extension), mediaType, size, sha256 }
    return await describe(context, await keepFile(context, storage, taken, file))
  } finally {
    await taken.discard()
  }
}

function known(file: Spooled, name: string, stated: string) {
  if (file.size === 0) throw apiError('FILE_INVALID', 'Файл пуст: приложите другой.')
  return mediaOf(file, name, stated)
}

async function describe(context: Context, id: string): Promise<Uploaded> {
  const file = await findOwn(context.read, context.viewer, id)
  if (!file) throw apiError('NOT_FOUND')
  const { name, size, mediaType, sha256 } = file
  const earlier = await findEarlier(context.read, context.viewer, file)
  const duplicateOf = earlier && globalId('StoredFile', earlier)
  return { id: globalId('StoredFile', id), name, size, mediaType, sha256, duplicateOf }
}
