import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { log } from '../log/log.ts'
import { testServer } from '../testing/server.ts'
import { s3 } from './s3.ts'
import { sweep } from './sweep.ts'
import { testBucket } from './testing.bucket.ts'
import { form, pdf, testFiles } from './testing.ts'

const server = testServer({})
const bucket = testBucket()
const files = testFiles(server, { storage: () => s3(bucket.settings()) })
const stranger = testFiles(server, { storage: () => s3({ ...bucket.settings(), secretAccessKey: 'other' }) })
const nowhere = testFiles(server, { storage: () => s3({ ...bucket.settings(), bucket: 'absent' }) })
const school = { role: 'SCHOOL', on: 'rodniki-sosnovskaya' } as const

const pathOf = (text: string) => {
  const hash = createHash('sha256').update(pdf(text)).digest('hex')
  return `/podyom/${hash.slice(0, 2)}/${hash}`
}
beforeEach(() => {
  bucket.fate = 'taken'
  bucket.log.length = 0
})

describe('files in a bucket', () => {
  test('are stored once under their hash by signed requests, and read back', async () => {
    const headers = await files().sign(school)
    const first = await files().send(headers, form(pdf('Протокол'), 'Протокол.pdf'))
    const second = await files().send(headers, form(pdf('Протокол'), 'Снова.pdf'))
    expect([first.status, second.status]).toEqual([201, 201])
    const path = pathOf('Протокол')
    expect(bucket.log).toEqual([`HEAD ${path}`, `PUT ${path}`, `HEAD ${path}`])
    const response = await fetch(`${files().url}/${second.body.id}`, { headers })
    expect(await response.text()).toBe(pdf('Протокол'))
    expect(await files().stored()).toEqual([])
  })

  test('are removed if no report uses them in time', async () => {
    const headers = await files().sign(school)
    expect((await files().send(headers, form(pdf('лишний'), 'а.pdf'))).status).toBe(201)
    const { db } = server().database
    await sweep(server().database, s3(bucket.settings()), files().folder, new Date('2021-03-02T09:00:01Z'))
    expect(bucket.objects.size).toBe(0)
    expect([await db.storedFile.count(), await db.storedBlob.count()]).toEqual([0, 0])
  })

  test.each([
    ['refuses', 'refused', files],
    ['breaks off', 'broken off', files],
    ['knows another key', 'taken', stranger],
    ['has no such bucket', 'taken', nowhere],
  ] as const)('leave nothing where the store %s', async (_, fate, to) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    bucket.fate = fate
    const answer = await to().send(await to().sign(school), form(pdf('напрасно'), 'а.pdf'))
    expect(answer).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } })
    expect(JSON.stringify([answer.body, logged.mock.calls])).not.toContain('secret')
    expect(bucket.objects.has(pathOf('напрасно'))).toBe(false)
    expect(await server().database.db.storedFile.count()).toBe(0)
    expect(await to().stored()).toEqual([])
    logged.mockRestore()
  })

  test('give 503 if the storage has lost them', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    const headers = await files().sign(school)
    const { body } = await files().send(headers, form(pdf('потерян'), 'а.pdf'))
    bucket.objects.clear()
    const response = await fetch(`${files().url}/${body.id}`, { headers })
    expect([response.status, response.headers.get('content-disposition')]).toEqual([503, null])
    logged.mockRestore()
  })

  test.each([
    ['shorter', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('HTTP/1.1 200 OK\r\n\r\n')])],
    ['of the same length and spoilt', (bytes: Buffer) => Buffer.from(bytes).fill('x', bytes.length - 1)],
  ])('are never completed if the storage returns bytes that are %s', async (_, spoil) => {
    const logged = vi.spyOn(log, 'error').mockReturnValue()
    const headers = await files().sign(school)
    const text = `${'много '.repeat(50_000)}${_}`
    const { body } = await files().send(headers, form(pdf(text), 'а.pdf'))
    const path = pathOf(text)
    bucket.objects.set(path, spoil(bucket.objects.get(path) ?? Buffer.alloc(0)))
    const response = await fetch(`${files().url}/${body.id}`, { headers })
    await expect(response.bytes()).rejects.toThrow()
    expect(logged).toHaveBeenCalled()
    logged.mockRestore()
  })
})
