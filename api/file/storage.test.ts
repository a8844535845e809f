import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'
import { directory } from './directory.ts'
import { sweep } from './sweep.ts'
import { form, pdf, testFiles } from './testing.ts'

const server = testServer({})
const files = testFiles(server, { limits: { fileBytes: 100_000 } })
const blocked = testFiles(server, { storage: folder => directory(join(folder, 'plug')) })
const school = { role: 'SCHOOL', on: 'khotynets-bogoroditskaya' } as const
const start = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n'

const rows = async () => {
  const { db } = server().database
  return [await db.storedFile.count(), await db.storedBlob.count()]
}
/** A raw request with a body that never ends. */
const endless = async (headers: Readonly<Record<string, string>>) => {
  const socket = connect(Number(new URL(files().url).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', text => {
    answer += text
  })
  const closed = new Promise<void>(resolve =>
    socket.on('error', () => undefined).on('close', () => resolve()),
  )
  const head = Object.entries({ ...headers, 'content-type': 'multipart/form-data; boundary=x' })
  const lines = ['POST /files HTTP/1.1', 'host: x', 'transfer-encoding: chunked']
  socket.write([...lines, ...head.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n'))
  const send = (text: string) =>
    new Promise<void>(resolve => {
      socket.write(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`, () => resolve())
    })
  return { socket, closed, send, answer: () => answer }
}

describe('a file that does not end', () => {
  test('is cut at the limit with 413, and the rest is not read', async () => {
    const { socket, closed, send, answer } = await endless(await files().sign(school))
    await send(start)
    const chunk = 'x'.repeat(65_536)
    let sent = 0
    while (!socket.destroyed && sent < 1_000) {
      sent += 1
      await Promise.race([send(chunk), closed])
    }
    await closed
    expect(answer()).toMatch(/^HTTP\/1.1 413 .*connection: close.*"BAD_INPUT"/is)
    // A megabyte is thrown away after the answer; a few more lie in the buffers of the two sockets.
    expect(sent * 65_536).toBeLessThan(16_777_216)
    await expect.poll(() => files().stored()).toEqual([])
    expect(await rows()).toEqual([0, 0])
  })

  test('is removed when its sender disconnects', async () => {
    const { socket, closed, send } = await endless(await files().sign(school))
    await send(start)
    await expect.poll(() => files().stored()).toEqual([expect.stringMatching(/^incoming\/.*\.part$/)])
    socket.destroy()
    await closed
    await expect.poll(() => files().stored()).toEqual([])
    expect(await rows()).toEqual([0, 0])
  })

  test('is refused before it is read if its Content-Length is too large', async () => {
    const headers = await files().sign(school)
    const answer = await files().send(headers, form('я'.repeat(200_000), 'a.txt'))
    expect(answer.status).toBe(413)
    expect(await files().stored()).toEqual([])
  })
})

describe('a store that fails', () => {
  test('answers 503 and leaves neither row nor bytes', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    await mkdir(blocked().folder, { recursive: true })
    await writeFile(join(blocked().folder, 'plug'), '')
    const answer = await blocked().send(await blocked().sign(school), form(pdf(), 'a.pdf'))
    expect(answer).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } })
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(await blocked().stored()).toEqual(['plug'])
    // The storage could not confirm the removal, so the sweep tries again.
    expect((await rows())[0]).toBe(0)
    logged.mockRestore()
    await sweep(
      server().database,
      directory(files().folder),
      files().folder,
      new Date('2021-03-02T09:00:01Z'),
    )
    expect(await rows()).toEqual([0, 0])
  })
})

describe('the sweep', () => {
  const day = 24 * 60 * 60 * 1000
  const uploaded = new Date('2021-03-01T09:00:00Z')
  const later = (time: number) => new Date(uploaded.getTime() + time)
  const swept = (now: Date) => sweep(server().database, directory(files().folder), files().folder, now)

  test('removes files without a report after a day, but no bytes that another file uses', async () => {
    const { db } = server().database
    const headers = await files().sign(school)
    const other = await files().sign(school)
    const id = async (who: typeof headers, text: string) =>
      readId((await files().send(who, form(pdf(text), 'a.pdf'))).body.id)?.id ?? ''
    const kept = await id(headers, 'в отчёте')
    const twin = await id(other, 'в отчёте')
    const lost = await id(headers, 'лишний')
    const { regionId, municipalityId, schoolId, ...obligation } = await db.obligation.findFirstOrThrow({
      where: { school: { key: school.on } },
      orderBy: { id: 'asc' },
    })
    const place = { regionId, municipalityId, schoolId }
    const evidence = { ...place, position: 1, kind: 'OTHER', title: 'Приказ', fileId: kept } as const
    await db.executionReport.create({
      data: {
        ...place,
        obligationId: obligation.id,
        revision: 1,
        text: 'Сделано.',
        submittedAt: uploaded,
        submittedOn: uploaded,
        evidence: { create: evidence },
      },
    })
    expect(await swept(later(day))).toEqual({ files: 0, blobs: 0 })
    expect(await files().stored()).toHaveLength(2)
    expect(await swept(later(day + 1))).toEqual({ files: 2, blobs: 1 })
    const left = await db.storedFile.findMany({ select: { id: true, sha256: true } })
    expect(left.map(file => file.id)).toEqual([kept])
    expect([twin, lost]).not.toContain(kept)
    expect(await files().stored()).toEqual([expect.stringContaining(left[0]?.sha256 ?? '')])
    expect(await swept(later(400 * day))).toEqual({ files: 0, blobs: 0 })
    expect(await files().stored()).toHaveLength(1)
  })

  test('removes partial uploads of a killed server, but none in progress', async () => {
    const folder = join(files().folder, 'incoming')
    for (const [name, time] of [
      ['old.part', uploaded],
      ['new.part', later(day)],
    ] as const) {
      await writeFile(join(folder, name), 'half')
      await utimes(join(folder, name), time, time)
    }
    await swept(later(day + 1))
    const arriving = (await files().stored()).filter(path => path.startsWith('incoming/'))
    expect(arriving).toEqual(['incoming/new.part'])
  })
})
