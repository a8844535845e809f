import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Page } from './page.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tgz': 'application/gzip',
  '.woff2': 'font/woff2',
}

/** A file as it is sent: read once, compressed by the build where that pays. */
export interface StaticFile {
  readonly path: string
  readonly bytes: Buffer
  readonly encodings: Readonly<Record<string, Buffer>>
  readonly headers: Readonly<Record<string, string>>
}

const encodingsOf = (file: string) =>
  Object.fromEntries(
    [
      ['br', `${file}.br`],
      ['gzip', `${file}.gz`],
    ]
      .filter(([, packed = '']) => existsSync(packed))
      .map(([encoding, packed = '']) => [encoding, readFileSync(packed)]),
  )

/** The files of a folder that the build has written; none where it has not run. */
export const readStatic = (folder: string): readonly StaticFile[] =>
  globSync('**/*', { cwd: folder })
    .filter(path => statSync(join(folder, path)).isFile() && !/\.(br|gz)$/.test(path))
    .map(path => {
      const bytes = readFileSync(join(folder, path))
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
      return {
        path: path.replaceAll('\\', '/'),
        bytes,
        encodings: encodingsOf(join(folder, path)),
        headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream', etag },
      }
    })

const accepted = (header: string | undefined, { encodings }: StaticFile): string | undefined =>
  Object.keys(encodings).find(name =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(header ?? ''),
  )

/** Sends the file, compressed if the caller can read that, or 304 if the caller has it. */
export const staticPage =
  (file: StaticFile, headers: Readonly<Record<string, string>>): Page =>
  async (request, reply) => {
    reply.headers({ ...file.headers, ...headers })
    if (Object.keys(file.encodings).length > 0) reply.header('vary', 'accept-encoding')
    if (request.headers['if-none-match'] === file.headers.etag) return reply.code(304).send()
    const encoding = accepted(request.headers['accept-encoding'], file)
    const packed = encoding && file.encodings[encoding]
    if (packed) reply.header('content-encoding', encoding)
    return reply.send(packed || file.bytes)
  }
