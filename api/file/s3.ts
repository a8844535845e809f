import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsV4Signer } from 'aws4fetch'
import { orFault } from './fault.ts'
import { placeOf, type Storage } from './storage.ts'

/** A bucket of an S3-compatible store. */
export interface S3Settings {
  readonly endpoint: URL
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

interface Sending {
  readonly method: 'HEAD' | 'GET' | 'PUT' | 'DELETE'
  readonly body?: Blob
  readonly headers?: Readonly<Record<string, string>>
}

const timeoutMs = 60_000
/** SHA-256 of nothing. */
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Keeps files in a bucket, addressed by path (`endpoint/bucket/key`), which every S3-compatible store understands. */
export function s3({ endpoint, bucket, ...keys }: S3Settings): Storage {
  const base = endpoint.href.replace(/\/$/, '')
  const send = async (sha256: string, { method, body, headers = {} }: Sending): Promise<Response> => {
    const url = `${base}/${bucket}/${placeOf(sha256)}`
    // S3 verifies the hash, so corrupted bytes are never stored.
    const signed = { 'x-amz-content-sha256': body ? sha256 : nothing, ...headers }
    const signature = await new AwsV4Signer({ ...keys, service: 's3', url, method, headers: signed }).sign()
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(new Error('S3 does not answer')), timeoutMs)
    const { signal } = controller
    return fetch(signature.url, {
      method,
      headers: signature.headers,
      signal,
      ...(body && { body }),
    }).finally(() => clearTimeout(timer))
  }
  const has = async (sha256: string) => (await accept(await send(sha256, { method: 'HEAD' }))) !== null
  return {
    put: ({ path, sha256 }) =>
      orFault('файл не сохранён в S3', async () => {
        if (await has(sha256)) return
        const response = await send(sha256, { method: 'PUT', body: await openAsBlob(path) })
        await drain(await accept(response, 'must'))
      }),
    get: sha256 =>
      orFault('файл не прочитан из S3', async () => {
        const response = await accept(await send(sha256, { method: 'GET' }))
        // The two declarations of the same stream, the browser's and Node's, do not know each other.
        return response?.body ? Readable.fromWeb(response.body as ReadableStream<Uint8Array>) : null
      }),
    remove: sha256 =>
      orFault('файл не удалён из S3', async () =>
        drain(await accept(await send(sha256, { method: 'DELETE' }))),
      ),
  }
}

/** The answer, or null if there is no such file; an error if the store refuses, and where it `must` have it. */
async function accept(response: Response, must?: 'must'): Promise<Response | null> {
  if (response.ok) return response
  const body = await response.text()
  if (response.status === 404 && !must && !body.includes('NoSuchBucket')) return null
  throw new Error(`S3 answered ${response.status}: ${body.slice(0, 500)}`)
}

const drain = async (response: Response | null): Promise<void> => void (await response?.arrayBuffer())
