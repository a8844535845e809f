import { describe, expect, test } from 'vitest'
import { testServer } from '../../testing/server.ts'
import { form, testFiles } from '../testing.ts'
import { archive, type Part } from './testing.ts'

const server = testServer({})
const files = testFiles(server)
const school = { role: 'SCHOOL', on: 'rodniki-sosnovskaya' } as const

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const types = (more = '') =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/>${more}</Types>`

const document = [
  { name: '[Content_Types].xml', content: types() },
  { name: 'word/document.xml', content: '<w:document/>' },
]
const send = async (parts: readonly Part[], name = 'Справка.docx') =>
  files().send(await files().sign(school), form(archive(parts), name))

describe('an Office document', () => {
  test('is kept where nothing in it runs', async () => {
    expect(await send(document)).toMatchObject({ status: 201, body: { mediaType: word } })
  })

  test.each([
    ['a VBA project', [...document, { name: 'word/vbaProject.bin', content: 'x' }]],
    ['a VBA project in other letters', [...document, { name: 'WORD/VBAPROJECT.BIN', content: 'x' }]],
    ['a VBA project at the top', [...document, { name: 'vbaData.xml', content: 'x' }]],
    ['a macro sheet', [...document, { name: 'xl/macrosheets/sheet1.xml', content: 'x' }]],
    ['Basic of LibreOffice', [...document, { name: 'Basic/Standard/Module1.xml', content: 'x' }]],
    [
      'a VBA project of another name',
      [
        {
          name: '[Content_Types].xml',
          content: types(
            '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
          ),
        },
        { name: 'word/a.bin', content: 'x' },
      ],
    ],
  ])('is refused with %s', async (_, parts) => {
    const { status, body } = await send(parts)
    expect([status, body.errors[0].message]).toEqual([415, expect.stringContaining('макрос')])
  })

  test.each([
    ['in its list of parts', [{ name: '[Content_Types].xml', content: types(' '.repeat(300_000_000)) }]],
    [
      'in its list of parts, which states another length',
      [{ name: '[Content_Types].xml', content: types(' '.repeat(100_000_000)), stated: 500 }],
    ],
    ['in a part', [...document, { name: 'word/media/a.bmp', content: 'x', stated: 900_000_000 }]],
  ])('is refused where it unpacks to hundreds of megabytes %s, and costs no memory', async (_, parts) => {
    const bytes = archive(parts)
    const before = process.memoryUsage().rss
    const { status } = await files().send(await files().sign(school), form(bytes, 'Справка.docx'))
    expect(status).toBe(415)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
    expect((await files().stored()).filter(name => name.includes('.part'))).toEqual([])
  })
})
