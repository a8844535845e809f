import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLimits } from '../../server/limits.ts'
import { createApp } from '../app.ts'
import { clientPages } from './clients.ts'
import { pageRoutes } from './page.ts'
import { readStatic } from './static.ts'
import { webPages } from './web.ts'

let folder = ''
const script = 'console.log("Подъём")'

const serverOf = (web: string) => {
  const app = createApp(defaultLimits)
  pageRoutes(app, { ...webPages(readStatic(web)), ...clientPages(readStatic(join(folder, 'clients'))) })
  return app
}
const app = () => serverOf(join(folder, 'web'))
const get = (url: string, headers: Readonly<Record<string, string>> = {}) => app().inject({ url, headers })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podyom-web-'))
  await mkdir(join(folder, 'web/assets'), { recursive: true })
  await mkdir(join(folder, 'clients'))
  await writeFile(join(folder, 'web/index.html'), '<!doctype html><title>Подъём</title>')
  await writeFile(join(folder, 'web/assets/index-1.js'), script)
  await writeFile(join(folder, 'web/assets/index-1.js.br'), brotliCompressSync(script))
  await writeFile(join(folder, 'web/assets/index-1.js.gz'), gzipSync(script))
  await writeFile(join(folder, 'clients/podyom-client.tgz'), gzipSync('tar'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the front end', () => {
  test('is one page at the address of every screen, which may run its own script alone', async () => {
    for (const url of ['/', '/work', '/schools/livny-orlovskaya', '/obligations/T2JsaWdhdGlvbjox']) {
      const { statusCode, headers, body } = await get(url)
      expect([url, statusCode, body]).toEqual([url, 200, '<!doctype html><title>Подъём</title>'])
      expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
    }
  })

  test('answers an address of no screen as the API does', async () => {
    for (const url of ['/nowhere', '/assets/absent.js', '/assets/../index.html.br'])
      expect((await get(url)).statusCode).toBe(404)
  })

  test('lets browsers keep its files, and sends them compressed to those who can read that', async () => {
    const plain = await get('/assets/index-1.js')
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
    })
    expect(plain.body).toBe(script)
    const packed = await get('/assets/index-1.js', { 'accept-encoding': 'gzip, br;q=0' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(packed.rawPayload).toString()).toBe(script)
    const best = await get('/assets/index-1.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect(best.headers['content-encoding']).toBe('br')
  })

  test('is not sent again to a browser that has it', async () => {
    const { headers } = await get('/')
    const again = await get('/', { 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test('that was not built says how to build it', async () => {
    const { body } = await serverOf(join(folder, 'absent')).inject({ url: '/' })
    expect(body).toContain('npm run build')
  })
})

describe('/clients/', () => {
  test('lists the packages by the address that the caller used, and gives each', async () => {
    const { body } = await get('/clients/', { host: 'podyom.region.test' })
    expect(body).toContain('npm install http://podyom.region.test/clients/podyom-client.tgz')
    const { headers, rawPayload } = await get('/clients/podyom-client.tgz')
    expect(headers['content-type']).toBe('application/gzip')
    expect(gunzipSync(rawPayload).toString()).toBe('tar')
  })
})
