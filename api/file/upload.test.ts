import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { globalId, readId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'
import { form, pdf, testFiles } from './testing.ts'

const server = testServer({})
const files = testFiles(server, { limits: { fileBytes: 100_000, waitingFiles: 50 } })
const few = testFiles(server, { limits: { waitingFiles: 1 } })
const slow = testFiles(server, { limits: { ratePerKey: 1 } })
const school = { role: 'SCHOOL', on: 'rodniki-sosnovskaya' } as const

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const rows = async () => {
  const { db } = server().database
  return [await db.storedFile.count(), await db.storedBlob.count(), await db.auditEntry.count()]
}
const docx = () => zip('[Content_Types].xml', `<Types><Override ContentType="${word}.main+xml"/></Types>`)
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const jpeg = Uint8Array.from(Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'))

/** A ZIP archive with one entry, not compressed. */
function zip(name: string, content: string): Uint8Array<ArrayBuffer> {
  const [label, body] = [Buffer.from(name), Buffer.from(content)]
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt32LE(body.length, 18)
  head.writeUInt32LE(body.length, 22)
  head.writeUInt16LE(label.length, 26)
  return Uint8Array.from(Buffer.concat([head, label, body]))
}

describe('an uploaded file', () => {
  test('is stored once under its hash, with its row and an audit entry but no change', async () => {
    const answer = await files().send(await files().sign(school), form(pdf(), 'Протокол № 1.pdf'))
    expect(answer).toMatchObject({ status: 201 })
    expect(answer.body).toEqual({
      id: expect.any(String),
      name: 'Протокол № 1.pdf',
      size: Buffer.byteLength(pdf()),
      mediaType: 'application/pdf',
      sha256: sha256(pdf()),
      duplicateOf: null,
    })
    expect(answer.headers.get('location')).toBe(`/files/${answer.body.id}`)
    const hash = sha256(pdf())
    expect(await files().stored()).toEqual([`${hash.slice(0, 2)}/${hash}`])
    const { db } = server().database
    const entries = await db.auditEntry.findMany({ select: { action: true, recordId: true, after: true } })
    const recordId = readId(answer.body.id)?.id
    expect(entries).toEqual([
      { action: 'uploadFile', recordId, after: expect.objectContaining({ sha256: hash }) },
    ])
    expect(await db.change.count({ where: { type: 'StoredFile' } })).toBe(0)
    const { id, municipalityId, regionId } = await db.school.findUniqueOrThrow({ where: { key: school.on } })
    const places = await db.auditEntry.findMany({
      select: { regionId: true, municipalityId: true, schoolId: true },
    })
    expect(places).toEqual([{ regionId, municipalityId, schoolId: id }])
  })

  test.each([
    ['Справка.docx', docx(), word, word],
    [
      'таблица.ods',
      zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      '',
      expect.stringMatching(/spreadsheet$/),
    ],
    ['снимок.PNG', png, 'image/png', 'image/png'],
    ['снимок.jpeg', jpeg, 'image/jpeg', 'image/jpeg'],
    ['заметка.txt', 'Собрание проведено.\r\n\tБыли все.', 'text/plain', 'text/plain'],
    ['отчёт.pdf', pdf('без типа'), 'application/octet-stream', 'application/pdf'],
  ])('has a media type by its content: %s', async (name, content, stated, mediaType) => {
    const { status, body } = await files().send(await files().sign(school), form(content, name, stated))
    expect({ status, type: body.mediaType }).toEqual({ status: 201, type: mediaType })
  })

  test.each([
    ['../../etc/Приказ\u0007 №\u202e 5.pdf', 'Приказ № 5.pdf'],
    ['..pdf', 'файл.pdf'],
    [`${'я'.repeat(400)}.pdf`, `${'я'.repeat(150)}.pdf`],
    ['Протокол', 'Протокол.pdf'],
  ])('has a safe name: %j', async (name, plain) => {
    const { body } = await files().send(await files().sign(school), form(pdf(name), name))
    expect(body.name).toBe(plain)
  })

  test('is reported as a duplicate only of files that its uploader may see', async () => {
    const [one, other] = [await files().sign(school), await files().sign(school)]
    const first = await files().send(one, form(pdf('дважды'), 'первый.pdf'))
    const again = await files().send(one, form(pdf('дважды'), 'второй.pdf'))
    const foreign = await files().send(other, form(pdf('дважды'), 'чужой.pdf'))
    expect(first.body.duplicateOf).toBeNull()
    expect(again.body.duplicateOf).toBe(first.body.id)
    expect(again.body.id).not.toBe(first.body.id)
    expect(foreign.body.duplicateOf).toBeNull()
    const hash = sha256(pdf('дважды'))
    expect((await files().stored()).filter(path => path.endsWith(hash))).toHaveLength(1)
  })

  test('sent twice with one Idempotency-Key is one file', async () => {
    const headers = { ...(await files().sign(school)), 'idempotency-key': 'upload-00000001' }
    const first = await files().send(headers, form(pdf('повтор'), 'повтор.pdf'))
    const before = await rows()
    const second = await files().send(headers, form(pdf('повтор'), 'повтор.pdf'))
    expect(second.body).toEqual(first.body)
    const other = await files().send(headers, form(pdf('другой'), 'повтор.pdf'))
    expect(other).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_INPUT' } }] } })
    expect(await rows()).toEqual(before)
    expect(await files().stored()).not.toContainEqual(expect.stringContaining(sha256(pdf('другой'))))
  })
})

describe('refused without a trace is', () => {
  const two = form(pdf(), 'первый.pdf')
  two.append('file', new Blob([pdf('второй')]), 'второй.pdf')
  const none = new FormData()
  none.set('title', 'Протокол')
  const exe = Uint8Array.from(Buffer.from(`4d5a${'00'.repeat(200)}`, 'hex'))
  const cases: readonly (readonly [string, FormData, number, RegExp])[] = [
    ['a program by the name of a PDF', form(exe, 'Приказ.pdf', 'application/pdf'), 415, /не принимается/],
    [
      'a page by the name of a picture',
      form('<html><script>', 'снимок.png', 'image/png'),
      415,
      /не соответствует его имени/,
    ],
    ['a PDF by the name of a picture', form(pdf(), 'снимок.png'), 415, /внутри PDF/],
    ['a PDF declared as a picture', form(pdf(), 'снимок.pdf', 'image/png'), 415, /внутри PDF/],
    ['a text in another encoding', form(Uint8Array.of(0xcf, 0xf0, 0xe8), 'привет.txt'), 415, /UTF-8/],
    ['an archive', form(zip('a.txt', 'a'), 'архив.zip'), 415, /приложите PDF/],
    ['an empty file', form('', 'пусто.pdf'), 400, /пуст/],
    ['a second file', two, 400, /Файлов в запросе больше одного/],
    ['a form without a file', none, 400, /нет файла/],
    ['a file beyond the limit', form(pdf('я'.repeat(60_000)), 'большой.pdf'), 413, /больше 97 КБ/],
  ]
  test.each(cases)('%s', async (_, body, status, message) => {
    const headers = await files().sign(school)
    const before = [await rows(), await files().stored()]
    const answer = await files().send(headers, body)
    expect(answer.status).toBe(status)
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringMatching(message),
        extensions: {
          code: 'BAD_INPUT',
          reason: expect.stringMatching(/^(FILE_INVALID|REQUEST_UNREADABLE)$/),
        },
      },
    ])
    expect([await rows(), await files().stored()]).toEqual(before)
  })

  test('a body that is not a form', async () => {
    const headers = { ...(await files().sign(school)), 'content-type': 'application/pdf' }
    const response = await fetch(files().url, { method: 'POST', headers, body: pdf() })
    expect(response.status).toBe(415)
  })

  test.each(['', '""', 'b'.repeat(4_000)])('a form with an invalid boundary: %s', async boundary => {
    const type = `multipart/form-data; boundary=${boundary}`
    const headers = { ...(await files().sign(school)), 'content-type': type }
    const response = await fetch(files().url, { method: 'POST', headers, body: `--${boundary}--` })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  })

  test.each([
    ['name', 'content-disposition: form-data; name="file"; filename="\xcf\xf0.pdf"\r\n\r\n%PDF-1.4'],
    ['field', 'content-disposition: form-data; name="title"\r\n\r\n\xcf\xf0'],
  ])('a form whose %s is in another encoding', async (_, part) => {
    const headers = { ...(await files().sign(school)), 'content-type': 'multipart/form-data; boundary=x' }
    const body = Uint8Array.from(Buffer.from(`--x\r\n${part}\r\n--x--\r\n`, 'latin1'))
    const response = await fetch(files().url, { method: 'POST', headers, body })
    expect(response.status).toBe(400)
    expect((await response.json()).errors[0].message).toContain('UTF-8')
  })

  test('a form that breaks off', async () => {
    const headers = { ...(await files().sign(school)), 'content-type': 'multipart/form-data; boundary=x' }
    const body = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4'
    const response = await fetch(files().url, { method: 'POST', headers, body })
    expect(response.status).toBe(400)
    expect(await files().stored()).not.toContainEqual(expect.stringContaining('.part'))
  })

  test('a file of a caller who has not signed in, or whose key is wrong', async () => {
    for (const headers of [{}, { authorization: 'Bearer pdm_wrong' }]) {
      const answer = await files().send(headers, form(pdf(), 'a.pdf'))
      expect(answer).toMatchObject({
        status: 401,
        body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      })
    }
  })

  test('a file of a user who may submit no report', async () => {
    const answer = await files().send(await files().sign({ role: 'AUDITOR', on: null }), form(pdf(), 'a.pdf'))
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } })
  })

  test('one file more than a user may have waiting', async () => {
    const headers = await files().sign(school)
    expect((await few().send(headers, form(pdf('раз'), 'a.pdf'))).status).toBe(201)
    const answer = await few().send(headers, form(pdf('два'), 'a.pdf'))
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('1 ') }] },
    })
    expect(await few().stored()).toHaveLength(1)
  })

  test('an upload beyond the rate limit', async () => {
    const headers = await slow().sign(school)
    expect((await slow().send(headers, form(pdf('раз'), 'a.pdf'))).status).toBe(201)
    const answer = await slow().send(headers, form(pdf('два'), 'a.pdf'))
    expect(answer).toMatchObject({
      status: 429,
      body: { errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] },
    })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('any other request at the address of files, while other addresses go on', async () => {
    const headers = await files().sign(school)
    for (const [path, method] of [
      ['', 'GET'],
      [`/${globalId('StoredFile', 'x')}`, 'DELETE'],
    ] as const) {
      expect((await fetch(`${files().url}${path}`, { method, headers })).status).toBe(405)
    }
    expect((await fetch(new URL('/graphql?query={__typename}', files().url))).status).toBe(200)
  })
})
