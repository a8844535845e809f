import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll } from 'vitest'
import type { S3Settings } from './s3.ts'

/** An S3-compatible store as strict as a real one: it recomputes every signature and every hash. */
export interface Bucket {
  readonly settings: () => S3Settings
  readonly objects: Map<string, Buffer>
  /** Every request taken, as `PUT /bucket/key`. */
  readonly log: string[]
  /** What becomes of the next PUT. */
  fate: 'taken' | 'refused' | 'broken off'
}

const region = 'ru-central1'
const keys = { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' }
const digest = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()

/** The signature of a request by AWS Signature Version 4, from its documentation and not from our client. */
const signatureOf = ({ method, url, headers }: IncomingMessage, signed: readonly string[], day: string) => {
  const canonical = [
    ...[method, url, ''],
    ...signed.map(name => `${name}:${headers[name]}`),
    ...['', signed.join(';'), headers['x-amz-content-sha256']],
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, digest(canonical)].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`)
  return hmac(key, text).toString('hex')
}

const credential =
  /^AWS4-HMAC-SHA256 Credential=(\S+)\/(\d{8})\/(\S+)\/s3\/aws4_request, SignedHeaders=(\S+), Signature=(\w+)$/

const fault = (request: IncomingMessage, body: Buffer): string | null => {
  const [, id, day = '', place, signed = '', signature] =
    credential.exec(request.headers.authorization ?? '') ?? []
  if (id !== keys.accessKeyId || place !== region) return 'InvalidAccessKeyId'
  if (signature !== signatureOf(request, signed.split(';'), day)) return 'SignatureDoesNotMatch'
  if (request.headers['x-amz-content-sha256'] !== digest(body)) return 'XAmzContentSHA256Mismatch'
  if (request.method === 'PUT' && request.headers['content-length'] === undefined)
    return 'MissingContentLength'
  return request.url?.startsWith('/podyom/') ? null : 'NoSuchBucket'
}

/** Opens such a store for a test file. */
export function testBucket(): Bucket {
  let port = 0
  const settings = () => ({
    endpoint: new URL(`http://127.0.0.1:${port}`),
    bucket: 'podyom',
    region,
    ...keys,
  })
  const bucket: Bucket = { settings, objects: new Map(), log: [], fate: 'taken' }
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request
    if (method === 'PUT' && bucket.fate === 'broken off') return void request.socket.destroy()
    const body = Buffer.concat(await request.toArray())
    const wrong = method === 'PUT' && bucket.fate === 'refused' ? 'SlowDown' : fault(request, body)
    if (wrong)
      return void response.writeHead(wrong === 'NoSuchBucket' ? 404 : 403).end(`<Code>${wrong}</Code>`)
    bucket.log.push(`${method} ${url}`)
    const found = bucket.objects.get(url)
    if (method === 'PUT') bucket.objects.set(url, body)
    if (method === 'DELETE') bucket.objects.delete(url)
    if (method === 'DELETE' || method === 'PUT')
      return void response.writeHead(method === 'PUT' ? 200 : 204).end()
    response.writeHead(found ? 200 : 404).end(method === 'GET' ? found : undefined)
  })
  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address === 'object' && address) ({ port } = address)
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })
  return bucket
}
